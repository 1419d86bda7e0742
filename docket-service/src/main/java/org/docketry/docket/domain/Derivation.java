package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working: numbered steps from what started a deadline to its date, each with its authority, so
 * that an independent reader can redo them.
 *
 * @param unsettled where the law is, in words; empty where nothing is
 * @param earliestSafe the date that is safe under every reading; null where the law is settled
 * @param latestArguable the last date somebody could argue for; null where the law is settled
 * @param grounds which versions of the law were used; null where nothing was counted
 */
public record Derivation(
        List<Step> steps,
        List<String> unsettled,
        @Nullable LocalDate earliestSafe,
        @Nullable LocalDate latestArguable,
        @Nullable Grounds grounds) {
    public Derivation {
        steps = Shape.some(steps, "steps");
        unsettled = Shape.list(unsettled, "unsettled");
    }

    static Derivation settled(List<Step> steps) {
        return new Derivation(steps, List.of(), null, null, null);
    }

    /** Whether both leave the same open, and as far. */
    boolean asSettledAs(Derivation other) {
        return java.util.Objects.equals(earliestSafe, other.earliestSafe)
                && java.util.Objects.equals(latestArguable, other.latestArguable)
                && forks().equals(other.forks());
    }

    private List<Fork> forks() {
        return grounds == null ? List.of() : grounds.forks();
    }

    /**
     * One step.
     *
     * @param n from 1
     * @param date the date reached by this step, where it reaches one
     */
    public record Step(int n, String what, String authority, @Nullable LocalDate date) {}

    /**
     * What the count rests on.
     *
     * @param rule the rule and its version; null where an order gave the time
     * @param law the counting law and its version; null for a date that a court fixed
     * @param calendars the editions of the calendars that were consulted
     * @param unverified what of it rests on recall rather than on the rule's own text
     * @param notes what else a reader of the date must know
     * @param forks the dates under the law of other courts, while it is open whose law governs
     */
    public record Grounds(
            @Nullable Version rule,
            @Nullable Version law,
            List<Version> calendars,
            List<String> unverified,
            List<String> notes,
            List<Fork> forks) {
        public Grounds {
            calendars = Shape.list(calendars, "calendars");
            unverified = Shape.list(unverified, "unverified");
            notes = Shape.list(notes, "notes");
            forks = Shape.list(forks, "forks");
        }
    }

    /** A dated version of a rule, a law of counting or a calendar. */
    public record Version(String id, String version) {}

    /**
     * The date if another court's law governed.
     *
     * @param rule of that court; null where an order or a national rule gives the time
     */
    public record Fork(String court, @Nullable String rule, Due due) {}
}
