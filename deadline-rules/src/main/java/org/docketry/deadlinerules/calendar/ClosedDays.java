package org.docketry.deadlinerules.calendar;

import java.time.LocalDate;

/**
 * Weekends and holidays under one reading, as one bit a day. Days are epoch days; asking outside
 * {@link #FIRST} to {@link #LAST} is an error of the caller.
 */
public final class ClosedDays {

    /** First and last day of the table; the outer years are margin for counting out of range. */
    public static final long FIRST = LocalDate.of(1985, 1, 1).toEpochDay();

    public static final long LAST = LocalDate.of(2075, 12, 31).toEpochDay();

    private final long[] words = new long[(int) ((LAST - FIRST) >> 6) + 1];

    /** A table with every Saturday and Sunday closed. */
    ClosedDays() {
        for (long day = FIRST; day <= LAST; day++) {
            // The epoch, 1970-01-01, was a Thursday.
            long weekday = Math.floorMod(day + 3, 7L);
            if (weekday >= 5) {
                close(day);
            }
        }
    }

    private ClosedDays(ClosedDays other) {
        System.arraycopy(other.words, 0, words, 0, words.length);
    }

    ClosedDays copy() {
        return new ClosedDays(this);
    }

    void close(long day) {
        if (day >= FIRST && day <= LAST) {
            int index = (int) (day - FIRST);
            words[index >> 6] |= 1L << index;
        }
    }

    public boolean closed(long day) {
        int index = Math.toIntExact(day - FIRST);
        return (words[index >> 6] >>> index & 1) != 0;
    }

    /** The first open day at or after {@code day}. */
    public long openFrom(long day) {
        int index = Math.toIntExact(day - FIRST);
        int word = index >> 6;
        long open = ~words[word] & (-1L << index);
        while (open == 0) {
            open = ~words[++word];
        }
        return FIRST + ((long) word << 6) + Long.numberOfTrailingZeros(open);
    }

    /** The last open day at or before {@code day}. */
    public long openBackFrom(long day) {
        int index = Math.toIntExact(day - FIRST);
        int word = index >> 6;
        long open = ~words[word] & (-1L >>> (63 - (index & 63)));
        while (open == 0) {
            open = ~words[--word];
        }
        return FIRST + ((long) word << 6) + 63 - Long.numberOfLeadingZeros(open);
    }
}
