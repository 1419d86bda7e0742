package org.docketry.deadlinerules;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

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

    /** The earlier, or the later, of two spans, reading by reading. */
    Span combined(Span other, boolean earlier) {
        return new Span(
                pick(earlier, prevailing, other.prevailing),
                pick(earlier, earliest, other.earliest),
                pick(earlier, latest, other.latest));
    }

    private static Moment pick(boolean earlier, Moment a, Moment b) {
        return earlier ? Moment.earlier(a, b) : Moment.later(a, b);
    }

    Span endingAt(@Nullable LocalTime hour) {
        return new Span(prevailing.endingAt(hour), earliest.endingAt(hour), latest.endingAt(hour));
    }
}
