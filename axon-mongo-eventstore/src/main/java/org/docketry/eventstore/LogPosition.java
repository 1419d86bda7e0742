// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in the log: all events up to and including the one at {@code index} of commit number
 * {@code commit} have been seen. Because the log has no gaps, two numbers say everything; the token
 * does not grow.
 *
 * @param commit the commit's position in the log, from 1; 0 is the place before the first commit
 * @param index the event's place within its commit, from 0
 */
public record LogPosition(long commit, int index)
        implements TrackingToken, Comparable<LogPosition> {

    /** Before the first event of any log. */
    public static final LogPosition START = new LogPosition(0, 0);

    private static final Comparator<LogPosition> ORDER =
            Comparator.comparingLong(LogPosition::commit).thenComparingInt(LogPosition::index);

    public LogPosition {
        if (commit < 0 || index < 0) {
            throw new IllegalArgumentException("not a place in a log: " + commit + "-" + index);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    public static LogPosition parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("not a place in a log: " + text);
        }
        return new LogPosition(
                Long.parseLong(text.substring(0, dash)),
                Integer.parseInt(text.substring(dash + 1)));
    }

    /** The place that {@code token} names; no token at all is the start. */
    static LogPosition of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> START;
            case LogPosition position -> position;
            default -> throw new IllegalArgumentException("not a token of this log: " + token);
        };
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return compareTo(of(other)) <= 0 ? this : other;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return compareTo(of(other)) >= 0 ? this : other;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return compareTo(of(other)) >= 0;
    }

    @Override
    public boolean samePositionAs(@Nullable TrackingToken other) {
        return other != null && equals(of(other));
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(commit);
    }

    @Override
    public int compareTo(LogPosition other) {
        return ORDER.compare(this, other);
    }

    /** As {@code 12-0}: the form that event ids of a stream use. */
    @Override
    public String toString() {
        return commit + "-" + index;
    }
}
