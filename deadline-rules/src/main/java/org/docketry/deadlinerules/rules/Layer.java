package org.docketry.deadlinerules.rules;

/**
 * Where a time limit comes from, from the most general to the most particular. The particular
 * displaces the general only where the general lets it: see {@link Extension}.
 */
public enum Layer {
    STATUTE,
    NATIONAL_RULE,
    LOCAL_RULE,
    STANDING_ORDER,
    STIPULATION,
    ORDER;

    /** As it reads in a derivation. */
    public String words() {
        return switch (this) {
            case STATUTE -> "statute";
            case NATIONAL_RULE -> "national rule";
            case LOCAL_RULE -> "local rule";
            case STANDING_ORDER -> "standing order";
            case STIPULATION -> "stipulation";
            case ORDER -> "order";
        };
    }
}
