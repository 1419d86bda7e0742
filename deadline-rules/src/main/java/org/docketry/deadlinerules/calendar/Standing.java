package org.docketry.deadlinerules.calendar;

/** How settled it is that a day is a legal holiday. */
public enum Standing {
    /** Nobody argues. */
    SETTLED,
    /** Courts treat it as a holiday; the text leaves room to say that it is none. */
    MAJORITY,
    /**
     * Courts differ, none has spoken, or we have the day from recall only. The prevailing date then
     * takes it as an ordinary day, because an early filing harms nobody and a late one does.
     */
    SPLIT,
    /** A court has said that it is no holiday. Kept, so that a derivation can say so. */
    REJECTED;

    public boolean countsIn(Reading reading) {
        return switch (reading) {
            case FEWEST -> this == SETTLED;
            case PREVAILING -> this == SETTLED || this == MAJORITY;
            case MOST -> this != REJECTED;
        };
    }
}
