package org.docketry.deadlinerules;

import java.util.List;
import org.docketry.deadlinerules.calendar.ClosedDays;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.calendar.Reading;

/**
 * Counts days before one court and nothing else: no manner of service, no closures, no derivation.
 * For programs that count by the million. Days are epoch days within the years of the calendars.
 */
public final class DayCounter {

    private final ClosedDays after;
    private final ClosedDays before;

    DayCounter(RuleBook book, Court court) {
        boolean clerkToo = court.kind() == Court.Kind.APPELLATE;
        var days = book.almanac().days(court, clerkToo, List.of());
        this.after = days.closed(Reading.PREVAILING, true);
        this.before = days.closed(Reading.PREVAILING, false);
    }

    /** The last day of a period of {@code days} days after {@code trigger}, rolled forward. */
    public long after(long trigger, int days) {
        return after.openFrom(trigger + days);
    }

    /** The last day of a period of {@code days} days before {@code trigger}, rolled back. */
    public long before(long trigger, int days) {
        return before.openBackFrom(trigger - days);
    }
}
