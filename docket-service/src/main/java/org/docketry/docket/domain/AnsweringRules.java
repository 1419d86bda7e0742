package org.docketry.docket.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.jspecify.annotations.Nullable;

/**
 * Which local rule gives the time to answer a motion. For most courts no bundled pack holds one.
 * Then the rule asked for is {@code <court>.opposition} or {@code <court>.reply}, which a pack of
 * one's own may hold; where none does there is no date, and the answer says what to look up.
 *
 * @param opposition id of the rule
 * @param reply id of the rule; null where none gives a time
 * @param bundled whether the packs that we ship hold them
 */
record AnsweringRules(String opposition, @Nullable String reply, boolean bundled) {
    static final String ELSEWHERE =
            "The court's local rules have to be looked up. Of the national rules only Fed. R. Civ. P."
                    + " 6(c)(2) speaks of it: opposing affidavits, 7 days before a hearing.";

    private static final Set<MotionKind> DISCOVERY =
            EnumSet.of(
                    MotionKind.TO_COMPEL,
                    MotionKind.TO_QUASH,
                    MotionKind.TO_MODIFY,
                    MotionKind.TO_TRANSFER,
                    MotionKind.FOR_PROTECTIVE_ORDER);

    /** No response unless ordered (Civ. L.R. 7-9(d), 72-2), or not by the opposing party. */
    private static final Set<MotionKind> UNANSWERED =
            EnumSet.of(
                    MotionKind.FOR_RECONSIDERATION,
                    MotionKind.FOR_RELIEF_FROM_ORDER,
                    MotionKind.TO_SEAL);

    static Optional<AnsweringRules> of(String court, MotionKind kind) {
        if (court.equals("cand")) {
            return northernCalifornia(kind);
        }
        if (court.equals("nysd") || court.equals("nyed")) {
            String which = DISCOVERY.contains(kind) ? "a" : "b";
            String rule = "sdny-edny.civ-r-6-1-" + which;
            return Optional.of(new AnsweringRules(rule + "-opposition", rule + "-reply", true));
        }
        return Optional.of(new AnsweringRules(court + ".opposition", court + ".reply", false));
    }

    private static Optional<AnsweringRules> northernCalifornia(MotionKind kind) {
        if (UNANSWERED.contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(
                kind == MotionKind.FOR_EXTENSION
                        ? new AnsweringRules("cand.civ-lr-6-3-b", null, true)
                        : new AnsweringRules("cand.civ-lr-7-3-a", "cand.civ-lr-7-3-c", true));
    }
}
