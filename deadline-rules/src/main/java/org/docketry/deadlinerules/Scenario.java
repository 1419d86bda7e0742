package org.docketry.deadlinerules;

import java.time.LocalDate;

/**
 * Which law a computation is run under.
 *
 * @param ruleDay the day whose version of the rule applies
 * @param lawDay the day whose version of the counting law applies
 * @param serviceDays whether days are added for the manner of service where the law says so
 */
record Scenario(LocalDate ruleDay, LocalDate lawDay, boolean serviceDays) {

    static Scenario asOf(LocalDate day) {
        return new Scenario(day, day, true);
    }

    Scenario withoutServiceDays() {
        return new Scenario(ruleDay, lawDay, false);
    }
}
