package org.docketry.deadlinerules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.docketry.deadlinerules.json.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One version of the law of computing time: the numbers and citations; the counting is code.
 *
 * @param id as in {@code frcp-6a}
 * @param shortBelow periods of fewer days than this leave out weekends and holidays on the way (the
 *     law until 2009); 0 when there is no such exception
 * @param hours whether the law itself says how hours are counted
 * @param stateBothWays whether state holidays count backward too (the law until 2009)
 * @param clerkToo whether holidays of the state of the circuit clerk's office count
 * @param cites the paragraph for each step
 */
public record CountingLaw(
        String id,
        LocalDate effectiveFrom,
        String title,
        int shortBelow,
        boolean hours,
        boolean stateBothWays,
        boolean clerkToo,
        @Nullable Transition transition,
        Citations cites,
        ServiceDays serviceDays,
        List<String> unverified,
        String source,
        String file) {

    /** Which paragraph each step of a count rests on. */
    public record Citations(
            String trigger,
            String count,
            String longer,
            String shortPeriod,
            String roll,
            String hours,
            String inaccessible,
            String inaccessibleHour,
            String end,
            String direction,
            String statuteHoliday,
            String declaredHoliday,
            String stateHoliday) {

        static Citations read(Fields cites) {
            String count = cites.text("count");
            String roll = cites.text("roll");
            String inaccessible = cites.text("inaccessible");
            Citations read =
                    new Citations(
                            cites.text("trigger"),
                            count,
                            cites.text("longer", count),
                            cites.text("short", count),
                            roll,
                            cites.text("hours", count),
                            inaccessible,
                            cites.text("inaccessibleHour", inaccessible),
                            cites.text("end"),
                            cites.text("direction", roll),
                            cites.text("statuteHoliday"),
                            cites.text("declaredHoliday"),
                            cites.text("stateHoliday"));
            cites.end();
            return read;
        }
    }

    /**
     * Days added after service by some means.
     *
     * @param contested manners of service for which courts have not always added them
     */
    public record ServiceDays(
            int days,
            Set<ServiceMethod> methods,
            Set<ServiceMethod> contested,
            @Nullable String contest,
            String authority) {

        /** What to say when the request does not say how the paper was served. */
        public String silence() {
            return "The request does not say how the paper was served; "
                    + authority
                    + " adds days for some manners of service.";
        }

        static ServiceDays read(Fields fields) {
            ServiceDays read =
                    new ServiceDays(
                            fields.integer("days", 0, 30),
                            methods(fields, "methods"),
                            methods(fields, "contested"),
                            fields.optionalText("contest"),
                            fields.text("authority"));
            if (!read.methods.containsAll(read.contested)) {
                throw fields.fault("contested", "must be among the methods");
            }
            fields.end();
            return read;
        }

        private static Set<ServiceMethod> methods(Fields fields, String name) {
            return new TreeSet<>(fields.words(name, ServiceMethod.class));
        }
    }

    static CountingLaw read(Fields file, String name) {
        CountingLaw law =
                new CountingLaw(
                        file.text("id"),
                        file.date("effectiveFrom"),
                        file.text("title"),
                        file.integer("shortPeriodsBelow", 0, 30, 0),
                        file.flag("hours", false),
                        file.flag("stateHolidaysBothWays", false),
                        file.flag("circuitClerksState", false),
                        RuleReader.transition(file),
                        Citations.read(file.object("citations")),
                        ServiceDays.read(file.object("serviceDays")),
                        new ArrayList<>(file.texts("unverified", 20)),
                        file.text("source"),
                        name);
        file.end();
        return law;
    }
}
