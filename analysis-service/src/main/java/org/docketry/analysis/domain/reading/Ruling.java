// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the court does to one motion or objection, as to one respondent or one demand.
 *
 * @param respondent as the order names it; null where the ruling names none
 * @param demand the part of what was asked for that this ruling is limited to; null for all of it
 * @param except what a granted ruling leaves out; null for nothing
 * @param withoutPrejudice whether the order denies and says that it may be asked for again
 * @param spans the words of the ruling, wherever the order says them
 */
public record Ruling(
        Outcome outcome,
        MotionNamed motion,
        @Nullable Found<String> respondent,
        @Nullable Found<String> demand,
        @Nullable Found<String> except,
        boolean withoutPrejudice,
        double confidence,
        List<Span> spans) {

    public Ruling {
        spans = List.copyOf(spans);
    }

    /**
     * A motion as an order speaks of it.
     *
     * @param kind such as {@code to-compel}, or what is ruled on like a motion: {@code objection},
     *     {@code subpoena}, {@code report}; null where the order says "the motion"
     * @param movant as the order names the moving party; null where it does not
     * @param entries numbers on the court's docket, as the ruling itself cites them
     * @param sequence the motion's number in the case, as the courts of New York count them; else
     *     null
     */
    public record MotionNamed(
            @Nullable String kind,
            @Nullable String movant,
            List<Integer> entries,
            @Nullable Integer sequence) {

        static final MotionNamed NONE = new MotionNamed(null, null, List.of(), null);

        private static final Pattern ROLE =
                Pattern.compile("(?i)(?:the )?(?:non-?party )?(?:" + PartyReader.ROLE + ")s?");

        private static final Pattern SUES =
                Pattern.compile("(?i)(?:the )?(?:plaintiff|petitioner)s?");
        private static final Pattern SUED =
                Pattern.compile("(?i)(?:the )?(?:defendant|respondent|non-?party)s?");

        public MotionNamed {
            entries = List.copyOf(entries);
        }

        /** Returns the motion that the words name; all parts absent where they name none. */
        public static MotionNamed in(String words) {
            return MotionNames.in(words);
        }

        /** Whether a motion on record of that kind may be meant. */
        public boolean asksFor(String recorded) {
            return kind == null || kind.equals(MotionNames.PETITION) || kind.equals(recorded);
        }

        /**
         * Whether it is a motion, and no objection, subpoena or report that is ruled on like one.
         */
        boolean isMotion() {
            return kind == null || !MotionNames.OTHERS.contains(kind);
        }

        /** Another's objection is another one; so is one that is counted otherwise. */
        private boolean mayBeLike(MotionNamed other) {
            return Objects.equals(kind, other.kind)
                    && (movant == null || other.movant == null || sameName(movant, other.movant));
        }

        private static boolean sameName(String one, String other) {
            return one.replaceFirst("(?i)^the ", "")
                    .equalsIgnoreCase(other.replaceFirst("(?i)^the ", ""));
        }

        /** Whether one is named by what it asks for and the other only by who moved. */
        boolean isOtherwiseNamed(MotionNamed other) {
            boolean oneAsks = (kind == null) != (other.kind == null);
            boolean ofOne =
                    movant != null && other.movant != null && sameName(movant, other.movant);
            return oneAsks && (movant != null || other.movant != null) && !ofOne;
        }

        boolean nameless() {
            return kind == null && movant == null && entries.isEmpty() && sequence == null;
        }

        /**
         * Whether both may speak of one motion: entries decide first, then what is asked, then who.
         */
        boolean mayBe(MotionNamed other) {
            if (!isMotion() || !other.isMotion()) {
                return mayBeLike(other);
            }
            if (sequence != null && other.sequence != null) {
                return sequence.equals(other.sequence);
            }
            if (!entries.isEmpty() && !other.entries.isEmpty()) {
                return entries.stream().anyMatch(other.entries::contains);
            }
            boolean kinds = kind == null || other.kind == null || kind.equals(other.kind);
            return kinds
                    && (movant == null
                            || other.movant == null
                            || sameName(movant, other.movant)
                            || mayBeOne(movant, other.movant));
        }

        /** A role may be anybody's, but one who sues is not the one who is sued. */
        private static boolean mayBeOne(String one, String other) {
            boolean adverse =
                    (SUES.matcher(one).matches() && SUED.matcher(other).matches())
                            || (SUED.matcher(one).matches() && SUES.matcher(other).matches());
            return !adverse && (ROLE.matcher(one).matches() || ROLE.matcher(other).matches());
        }

        /** The same motion, with what another naming of it tells and this one not. */
        MotionNamed orElse(MotionNamed known) {
            return new MotionNamed(
                    kind == null ? known.kind : kind,
                    movant == null ? known.movant : movant,
                    entries.isEmpty() ? known.entries : entries,
                    sequence == null ? known.sequence : sequence);
        }
    }
}
