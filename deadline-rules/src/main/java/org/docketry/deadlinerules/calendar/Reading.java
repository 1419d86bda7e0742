package org.docketry.deadlinerules.calendar;

/** Which of the arguable holidays are taken to be holidays. */
public enum Reading {
    /** What a court would most likely do. */
    PREVAILING,
    /** Only days that nobody disputes. */
    FEWEST,
    /** Every day that can be argued to be one. */
    MOST
}
