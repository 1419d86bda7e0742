package org.docketry.deadlinerules.rules;

import org.docketry.deadlinerules.json.Fields;

/** So many days, weeks, months, years or hours after or before an event. */
public record Period(int count, Unit unit, Direction direction) {

    /** More than any rule asks for, and few enough to stay inside the calendars. */
    public static final int COUNT_MAX = 36_500;

    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS,
        HOURS,
        /** Days on which the court is open: no weekend, holiday or closure of the court. */
        COURT_DAYS,
        /** Days that are no Saturday, Sunday or legal holiday. */
        BUSINESS_DAYS
    }

    /** Which way. */
    public enum Direction {
        AFTER,
        BEFORE;

        public int sign() {
            return this == AFTER ? 1 : -1;
        }
    }

    public Period {
        if (count < 0 || count > COUNT_MAX) {
            throw new IllegalArgumentException("count must be 0 to " + COUNT_MAX);
        }
    }

    public static Period days(int count, Direction direction) {
        return new Period(count, Unit.DAYS, direction);
    }

    public static Period read(Fields fields) {
        Unit unit = fields.word("unit", Unit.class);
        Direction direction = fields.word("direction", Direction.class);
        Period period = new Period(fields.integer("count", 1, COUNT_MAX), unit, direction);
        fields.end();
        return period;
    }

    public boolean after() {
        return direction == Direction.AFTER;
    }

    /** As in "14 days after". */
    @Override
    public String toString() {
        String units =
                switch (unit) {
                    case DAYS -> count == 1 ? "day" : "days";
                    case WEEKS -> count == 1 ? "week" : "weeks";
                    case MONTHS -> count == 1 ? "month" : "months";
                    case YEARS -> count == 1 ? "year" : "years";
                    case HOURS -> count == 1 ? "hour" : "hours";
                    case COURT_DAYS -> count == 1 ? "court day" : "court days";
                    case BUSINESS_DAYS -> count == 1 ? "business day" : "business days";
                };
        return count + " " + units + (after() ? " after" : " before");
    }
}
