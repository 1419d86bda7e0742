package org.docketry.deadlinerules.rules;

/**
 * Which rule governs a time that was running when the rule changed.
 *
 * @param days for {@link How#OLD_IF_DUE_WITHIN}: the old rule governs when no more than this many
 *     days remained
 * @param text the clause in our words, for the derivation
 */
public record Transition(How how, int days, String text, String authority) {

    /** The clauses that occur. */
    public enum How {
        /**
         * The national rules: pending cases come under the new rule insofar as just and
         * practicable. The rule in force at the trigger prevails here; the other reading is shown.
         */
        JUST_AND_PRACTICABLE,
        /** The old rule governs when the old time had few days left; otherwise the new one. */
        OLD_IF_DUE_WITHIN,
        /** Only the date of the trigger matters. */
        BY_TRIGGER
    }
}
