// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.entry.DateRole;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.entry.MotionMention;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * The order that a docket's line enters: how it rules on the motions that it numbers, and which
 * objections to a magistrate judge's order it takes up.
 */
final class EntryOrder {

    /** Terminating ends a motion on the docket and does not say how it was ruled on. */
    private static final Pattern TERMINATED =
            Pattern.compile(
                    "\\bterminat(?:ing|es)\\b[^.;:]{0,40}$"
                            + "|\\bmotions? terminated:(?:(?!\\((?:Entered|Signed)|\\b[Ss]igned by\\b).){0,1000}$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern OBJECTIONS =
            Pattern.compile(
                    "\\b(?:overrul|sustain|reject|deny|denies|affirm|consider|schedul|setting)\\w*\\b[^.;]{0,80}\\bobjections?\\b"
                            + "|\\bobjections?\\b[^.;]{0,80}\\b(?:is|are) (?:hereby )?(?:overruled|sustained|denied|rejected)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final double UNKNOWN = 0.5;
    private static final double READ = 0.9;

    private final Proposed proposed;
    private final String text;
    private final EntryReading line;
    private final CaseContext context;
    private final FactDraft draft = new FactDraft();
    private final List<Map<String, Object>> rulings = new ArrayList<>();
    private String orderId = "";

    EntryOrder(Proposed proposed, String text, EntryReading line, CaseContext context) {
        this.proposed = proposed;
        this.text = text;
        this.line = line;
        this.context = context;
    }

    void propose() {
        List<MotionMention> decided = decided();
        Matcher objections = OBJECTIONS.matcher(text);
        boolean takesUp = objections.find() && concernsAnOrder();
        if (decided.isEmpty() && !takesUp) {
            return;
        }
        draft.atMost(READ);
        Found<DatedAct> signed = EntryProposals.day(line, DateRole.SIGNED);
        orderId = proposed.id("order", signed);
        draft.fact().put("orderId", orderId);
        put("signedOn", signed);
        if (signed == null) {
            draft.leaveOpen("/signedOn", UNKNOWN, "the line does not say when it was signed");
        }
        put("enteredOn", EntryProposals.day(line, DateRole.ENTERED));
        decided.forEach(this::rule);
        draft.fact().put("rulings", rulings);
        draft.fact().put("obligations", List.of());
        if (takesUp) {
            Span at = at(objections.start(), objections.end());
            new ObjectionsTakenUp(context).put(draft, text, cited(), List.of(at));
        }
        proposed.add("order-entered", draft, signed);
    }

    /**
     * Each motion once, with its ruling rather than with the clerk's word that it is terminated.
     */
    private List<MotionMention> decided() {
        List<MotionMention> decided = new ArrayList<>();
        line.motions().stream().filter(m -> m.outcome() != null).forEach(decided::add);
        for (MotionMention mention : line.motions()) {
            Integer number = mention.number();
            boolean ruledOn =
                    decided.stream().anyMatch(m -> number == null || number.equals(m.number()));
            String before = text.substring(0, mention.at().start());
            if (number != null && !ruledOn && TERMINATED.matcher(before).find()) {
                decided.add(mention);
            }
        }
        return decided;
    }

    private void rule(MotionMention mention) {
        MotionFiled motion = EntryProposals.motion(mention, context);
        List<String> respondents =
                motion == null || motion.against().isEmpty() ? List.of("") : motion.against();
        for (String respondent : respondents) {
            String path = "/rulings/" + rulings.size();
            Map<String, Object> fact = new LinkedHashMap<>();
            rulings.add(fact);
            fact.put("rulingId", orderId + "-ruling-" + rulings.size());
            if (motion == null) {
                draft.leaveOpen(
                        path + "/motionId", UNKNOWN, "the line numbers no one motion on record");
            } else {
                fact.put("motionId", motion.motionId());
            }
            if (!respondent.isEmpty()) {
                fact.put("respondent", respondent);
            }
            outcome(mention, path, fact);
        }
    }

    private void outcome(MotionMention mention, String path, Map<String, Object> fact) {
        draft.readAt(path + "/outcome", List.of(mention.at()));
        if (mention.outcome() == null) {
            draft.leaveOpen(
                    path + "/outcome",
                    UNKNOWN,
                    "the motion is terminated, and the line does not say how it was ruled on");
        } else {
            fact.put("outcome", mention.outcome().term());
        }
    }

    private boolean concernsAnOrder() {
        return ObjectionsTakenUp.areMeantBy(text) || !context.orders().numbered(cited()).isEmpty();
    }

    private List<Integer> cited() {
        return line.documents().stream().map(Found::value).toList();
    }

    private void put(String field, @Nullable Found<DatedAct> day) {
        if (day != null) {
            draft.put(draft.fact(), "", field, day.map(act -> act.on().toString()));
        }
    }

    private Span at(int start, int end) {
        return new Span(start, end, 1, 1, text.substring(start, end));
    }
}
