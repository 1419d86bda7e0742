package org.docketry.deadlinerules;

/** The prevailing result of a count, and the earliest and latest that can be argued. */
record Span(Moment prevailing, Moment earliest, Moment latest) {

    static Span settled(Moment moment) {
        return new Span(moment, moment, moment);
    }

    boolean isSettled() {
        return earliest.equals(latest);
    }

    /** This span stretched to reach {@code other} as well; the prevailing moment stays. */
    Span reaching(Span other) {
        return new Span(
                prevailing,
                Moment.earlier(earliest, other.earliest),
                Moment.later(latest, other.latest));
    }

    Span endingAt(java.time.@org.jspecify.annotations.Nullable LocalTime hour) {
        return new Span(prevailing.endingAt(hour), earliest.endingAt(hour), latest.endingAt(hour));
    }
}
