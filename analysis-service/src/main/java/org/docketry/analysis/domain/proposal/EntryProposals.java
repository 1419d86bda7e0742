// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.entry.DateRole;
import org.docketry.analysis.domain.entry.EntryDate;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.entry.EntryText;
import org.docketry.analysis.domain.entry.MotionMention;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of the line of a docket: the motion or the answer that it files, how it rules, what
 * it does to hearings and to what is due. The line says nothing of its own number and court.
 */
public final class EntryProposals {

    private static final String WHO =
            "(?<who>\\p{Lu}[^;()\\n]{1,160}?)(?=\\.(?:\\s(?!and\\b|&)|$)|[;(]|$)";
    private static final Pattern FILED_BY = Pattern.compile("\\b[Ff]iled by " + WHO);

    /** "OBJECTIONS to 15 Order by Ashe Corp.": a court's officer signs, and files nothing. */
    private static final Pattern BY =
            Pattern.compile(
                    "(?<!\\b(?:[Ss]igned|[Ee]ntered|[Oo]rdered|[Ii]ssued|[Mm]ade|due|and between) )"
                            + "\\bby (?!(?:Chief |District |Magistrate |U\\.?S\\.? )?(?:Judge|Magistrate|Hon|Clerk)\\b)"
                            + WHO);

    private static final double UNKNOWN = 0.5;
    private static final double READ = 0.9;

    private final Proposed proposed;
    private final String text;
    private final EntryReading line;
    private final CaseContext context;
    private final Filer filer;

    private EntryProposals(Proposed proposed, String text, CaseContext context) {
        this.proposed = proposed;
        this.text = text;
        this.line = EntryText.read(text);
        this.context = context;
        this.filer = new Filer(context);
    }

    /**
     * Returns what the line proposes.
     *
     * @param documentId a UUID
     * @param version the reader's; part of each proposal's identity
     * @param text the line as received
     */
    public static List<Proposal> from(
            String documentId, String version, String text, CaseContext context) {
        Proposed proposed = new Proposed(documentId, version);
        EntryProposals entry = new EntryProposals(proposed, text, context);
        switch (entry.line.kind().value()) {
            case MOTION -> entry.motion();
            case OPPOSITION -> entry.answer("opposition-filed", "oppositionId", "opposition");
            case REPLY -> entry.answer("reply-filed", "replyId", "reply");
            case ORDER, MINUTES -> {
                new EntryOrder(proposed, text, entry.line, context).propose();
                entry.course().transfer(true);
                entry.course().ordersVacated();
            }
            case STIPULATION -> entry.course().stipulation(entry.filedBy());
            case OBJECTION -> entry.course().objection(entry.filedBy());
            case TRANSFER -> entry.course().transfer(false);
            default -> {}
        }
        new EntryCalendar(proposed, entry.line, context, entry.motions(), entry.made()).propose();
        return proposed.all();
    }

    private EntryCourse course() {
        return new EntryCourse(proposed, text, line, context, made());
    }

    /** The day of what the line tells, by the surest of its dates. */
    private @Nullable Found<DatedAct> made() {
        for (DateRole role : List.of(DateRole.FILED, DateRole.SIGNED, DateRole.ENTERED)) {
            Found<DatedAct> day = day(line, role);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private void motion() {
        MotionMention filed =
                line.motions().stream().filter(m -> m.number() == null).findFirst().orElse(null);
        if (filed == null) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> day = day(line, DateRole.FILED);
        draft.fact().put("motionId", proposed.id("motion", day));
        String asked = Objects.requireNonNullElse(MotionNamed.in(filed.title()).kind(), "");
        boolean known = FilingProposals.MOTIONS.contains(asked);
        draft.fact().put("kind", known ? asked : "other");
        draft.readAt("/kind", List.of(filed.at()));
        draft.atMost(known ? READ : UNKNOWN);
        List<String> against = filer.against(filer.put(draft, "by", filedBy()));
        draft.fact().put("against", against);
        if (against.isEmpty()) {
            draft.leaveOpen("/against", UNKNOWN, "the record does not tell the other side");
        }
        draft.fact().put("subpoenaIds", List.of());
        draft.leaveOpen("/subpoenaIds", UNKNOWN, "a docket's line does not tell the subpoena");
        proposed.add("motion-filed", draft, day);
    }

    private void answer(String kind, String idField, String prefix) {
        FactDraft draft = new FactDraft();
        Found<DatedAct> day = day(line, DateRole.FILED);
        draft.fact().put(idField, proposed.id(prefix, day));
        draft.atMost(READ);
        filer.put(draft, "by", filedBy());
        List<MotionFiled> answered = motions();
        if (answered.size() == 1) {
            draft.fact().put("motionId", answered.getFirst().motionId());
            line.motions().forEach(motion -> draft.readAt("/motionId", List.of(motion.at())));
        } else {
            draft.leaveOpen("/motionId", UNKNOWN, "the line numbers no one motion on record");
        }
        proposed.add(kind, draft, day);
    }

    private List<MotionFiled> motions() {
        List<MotionFiled> motions = new ArrayList<>();
        for (MotionMention mention : line.motions()) {
            MotionFiled motion = motion(mention, context);
            if (motion != null && !motions.contains(motion)) {
                motions.add(motion);
            }
        }
        return motions;
    }

    /** By its number, which must be one motion's only on all of the dispute's dockets. */
    static @Nullable MotionFiled motion(MotionMention mention, CaseContext context) {
        List<MotionFiled> numbered =
                context.motions().stream()
                        .filter(m -> m.entry() != null && m.entry().equals(mention.number()))
                        .toList();
        return numbered.size() == 1 ? numbered.getFirst() : null;
    }

    private @Nullable Found<String> filedBy() {
        Matcher m = FILED_BY.matcher(text);
        if (!m.find()) {
            m = BY.matcher(text);
            if (!m.find()) {
                return null;
            }
        }
        Span at = new Span(m.start("who"), m.end("who"), 1, 1, m.group("who"));
        return new Found<>(m.group("who").strip(), READ, List.of(at));
    }

    /** The last date of the role on the line; null where there is none. */
    static @Nullable Found<DatedAct> day(EntryReading line, DateRole role) {
        return line.dates().stream()
                .filter(date -> date.role() == role)
                .reduce((_, later) -> later)
                .map(EntryProposals::dated)
                .orElse(null);
    }

    static Found<DatedAct> dated(EntryDate date) {
        return new Found<>(new DatedAct(date.role().term(), date.date()), READ, List.of(date.at()));
    }
}
