package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date, with a time of day or whole, on one court's clock.
 *
 * @param day epoch day
 * @param second second of the day; {@link #WHOLE} when the whole day may be used
 */
record Moment(long day, int second) implements Comparable<Moment> {

    static final int WHOLE = 86_400;

    static Moment whole(long day) {
        return new Moment(day, WHOLE);
    }

    static Moment of(LocalDate date, @Nullable LocalTime time) {
        return new Moment(date.toEpochDay(), time == null ? WHOLE : time.toSecondOfDay());
    }

    boolean isWhole() {
        return second == WHOLE;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    @Nullable LocalTime time() {
        return isWhole() ? null : LocalTime.ofSecondOfDay(second);
    }

    Moment on(long otherDay) {
        return new Moment(otherDay, second);
    }

    Moment endingAt(@Nullable LocalTime hour) {
        return hour == null || !isWhole() ? this : new Moment(day, hour.toSecondOfDay());
    }

    Due due(ZoneId zone) {
        return new Due(date(), time(), zone);
    }

    /** As in "Monday, July 15, 2013, 9:00 a.m.". */
    String words() {
        LocalTime time = time();
        return Prose.date(day) + (time == null ? "" : ", " + Prose.time(time));
    }

    static Moment earlier(Moment a, Moment b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Moment later(Moment a, Moment b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    @Override
    public int compareTo(Moment other) {
        return day == other.day
                ? Integer.compare(second, other.second)
                : Long.compare(day, other.day);
    }
}
