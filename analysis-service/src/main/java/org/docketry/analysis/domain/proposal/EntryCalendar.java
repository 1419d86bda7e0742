// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.entry.DateRole;
import org.docketry.analysis.domain.entry.EntryDate;
import org.docketry.analysis.domain.entry.EntryKind;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/** What the line of a docket does to hearings and, where the court speaks, to what is due. */
final class EntryCalendar {

    private static final Pattern HEARING =
            Pattern.compile("\\b(?:hearing|conference|argument)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<EntryKind> OF_THE_COURT =
            EnumSet.of(EntryKind.ORDER, EntryKind.MINUTES, EntryKind.SCHEDULE);
    private static final double UNKNOWN = 0.5;
    private static final double READ = 0.9;

    private final Proposed proposed;
    private final EntryReading line;
    private final CaseContext context;
    private final List<MotionFiled> motions;
    private final @Nullable Found<DatedAct> made;

    /**
     * @param motions those on record that the line numbers
     * @param made the day of what the line tells; null where it does not say
     */
    EntryCalendar(
            Proposed proposed,
            EntryReading line,
            CaseContext context,
            List<MotionFiled> motions,
            @Nullable Found<DatedAct> made) {
        this.proposed = proposed;
        this.line = line;
        this.context = context;
        this.motions = motions;
        this.made = made;
    }

    void propose() {
        List<EntryDate> hearings = new ArrayList<>(line.dates());
        hearings.removeIf(date -> !HEARING.matcher(date.label()).find());
        while (!hearings.isEmpty()) {
            EntryDate date = hearings.removeFirst();
            switch (date.role()) {
                case SET -> set(date);
                case VACATED -> proposed.add("hearing-vacated", known(date), made);
                case HELD -> proposed.add("hearing-held", known(date), EntryProposals.dated(date));
                case MOVED -> {
                    boolean next =
                            !hearings.isEmpty() && hearings.getFirst().role() == DateRole.SET;
                    moved(date, next ? hearings.removeFirst() : null);
                }
                default -> {}
            }
        }
        if (OF_THE_COURT.contains(line.kind().value())) {
            line.dates().stream()
                    .filter(date -> date.role() == DateRole.DUE)
                    .forEach(this::extension);
        }
    }

    private void set(EntryDate date) {
        FactDraft draft = new FactDraft();
        draft.fact().put("hearingId", proposed.id("hearing", date.date().toString()));
        draft.fact().put("motionIds", motions.stream().map(MotionFiled::motionId).toList());
        if (motions.isEmpty()) {
            draft.leaveOpen("/motionIds", UNKNOWN, "the line numbers no motion on record");
        }
        on(draft, date);
        Set<String> courts =
                motions.stream()
                        .map(motion -> motion.docket() == null ? "" : motion.docket().court())
                        .collect(Collectors.toSet());
        if (courts.size() == 1 && !courts.contains("")) {
            draft.fact().put("court", courts.iterator().next());
        } else {
            draft.leaveOpen("/court", UNKNOWN, "a docket's line does not name its court");
        }
        proposed.add("hearing-set", draft, made);
    }

    private void moved(EntryDate from, @Nullable EntryDate to) {
        FactDraft draft = known(from);
        if (to == null) {
            draft.leaveOpen("/on", UNKNOWN, "the line gives no new day");
        } else {
            on(draft, to);
        }
        proposed.add("hearing-moved", draft, made);
    }

    private static void on(FactDraft draft, EntryDate date) {
        draft.fact().put("on", date.date().toString());
        draft.readAt("/on", List.of(date.at()));
        draft.atMost(READ);
        String at = date.time() == null ? null : HearingProposals.clock(date.time());
        if (at != null) {
            draft.fact().put("at", at);
        }
    }

    private FactDraft known(EntryDate date) {
        FactDraft draft = new FactDraft();
        draft.readAt("/hearingId", List.of(date.at()));
        draft.atMost(READ);
        List<HearingSet> meant =
                context.calendar().hearings().stream()
                        .filter(set -> set.on().equals(date.date()))
                        .toList();
        if (meant.size() == 1) {
            draft.fact().put("hearingId", meant.getFirst().hearingId());
        } else {
            draft.leaveOpen(
                    "/hearingId",
                    UNKNOWN,
                    meant.isEmpty()
                            ? "no hearing on record is set for that day"
                            : "several hearings on record are set for that day");
        }
        return draft;
    }

    /** A later day for what is due on record; a line that names no such thing extends nothing. */
    private void extension(EntryDate date) {
        DeadlineSubject subject = DeadlineSubject.of(date.label());
        List<DeadlineSet> meant =
                context.calendar().deadlines().stream()
                        .filter(due -> subject != null && subject == DeadlineSubject.of(due))
                        .filter(due -> due.due().isBefore(date.date()))
                        .toList();
        if (meant.isEmpty()) {
            return;
        }
        FactDraft draft = new FactDraft();
        draft.readAt("/newDue", List.of(date.at()));
        draft.atMost(READ);
        if (meant.size() == 1) {
            draft.fact().put("deadlineId", meant.getFirst().deadlineId());
        } else {
            draft.leaveOpen("/deadlineId", UNKNOWN, "several deadlines on record are for that act");
        }
        draft.fact().put("newDue", date.date().toString());
        draft.fact().put("by", "order");
        proposed.add("extension-granted", draft, made);
    }
}
