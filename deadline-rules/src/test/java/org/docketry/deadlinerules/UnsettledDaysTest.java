package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.after;
import static org.docketry.deadlinerules.Law.before;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.due;

import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.junit.jupiter.api.Test;

/** Days of which it is not certain that they are legal holidays. */
class UnsettledDaysTest {

    @Test
    void aDayOfMourningIsAHolidayBeforeOneCourtOfAppealsAndNotBeforeAnother() {
        Computed ninth = computed(after("ca9", 30, "2018-11-05"));
        assertThat(ninth.due().date()).isEqualTo("2018-12-06");
        assertThat(ninth.earliestSafe()).isNull();
        Computed third = computed(after("ca3", 30, "2018-11-05"));
        assertThat(third.due().date()).isEqualTo("2018-12-05");
        assertThat(third.latestArguable()).isNull();
    }

    @Test
    void whereNoCourtHasSpokenBothDatesAreShown() {
        Computed computed = computed(after("nysd", 30, "2018-11-05"));
        assertThat(computed.due().date()).isEqualTo("2018-12-05");
        assertThat(computed.earliestSafe().date()).isEqualTo("2018-12-05");
        assertThat(computed.latestArguable().date()).isEqualTo("2018-12-06");
        assertThat(computed.derivation().unsettled())
                .singleElement()
                .asString()
                .contains("President George H. W. Bush", "Fed. R. Civ. P. 6(a)(6)(B)");
    }

    @Test
    void aCourtOfTheCircuitFollowsItsCourtOfAppealsUntilToldOtherwise() {
        Computed computed = computed(after("cand", 30, "2018-11-05"));
        assertThat(computed.due().date()).isEqualTo("2018-12-06");
        assertThat(computed.earliestSafe().date()).isEqualTo("2018-12-05");
    }

    @Test
    void theFridayOfASaturdayHolidayIsKeptButTheSafeDateIsTheFriday() {
        // July 4, 2026 is a Saturday.
        Computed computed = computed(after("ilnd", 14, "2026-06-19"));
        assertThat(computed.due().date()).isEqualTo("2026-07-06");
        assertThat(computed.earliestSafe().date()).isEqualTo("2026-07-03");
        assertThat(computed.latestArguable().date()).isEqualTo("2026-07-06");
    }

    @Test
    void aSaturdayNewYearIsObservedInTheOldYear() {
        assertThat(due(after("ksd", 14, "2021-12-17"))).isEqualTo("2022-01-03");
        assertThat(due(after("ksd", 14, "2010-12-17"))).isEqualTo("2011-01-03");
    }

    @Test
    void backwardTheSafeDateIsTheEarlierOneToo() {
        // Fourteen days before July 17, 2026 is Friday, July 3, the observed day.
        Computed computed = computed(before("ilnd", 14, "2026-07-17"));
        assertThat(computed.due().date()).isEqualTo("2026-07-02");
        assertThat(computed.earliestSafe().date()).isEqualTo("2026-07-02");
        assertThat(computed.latestArguable().date()).isEqualTo("2026-07-03");
    }

    @Test
    void aSettledDayLeavesNothingOpen() {
        assertThat(computed(after("cand", 14, "2023-05-15")).derivation().unsettled()).isEmpty();
    }

    @Test
    void californiaKeepsItsOwnDays() {
        // Day after Thanksgiving, always the day after the fourth Thursday.
        for (String trigger : List.of("2013-11-15", "2019-11-15", "2024-11-15", "2030-11-15")) {
            Computed computed = computed(after("cand", 14, trigger));
            assertThat(computed.due().date().getDayOfWeek().getValue()).isEqualTo(1);
        }
        assertThat(due(after("cand", 14, "2023-03-17")))
                .as("Cesar Chavez Day")
                .isEqualTo("2023-04-03");
        assertThat(due(after("cand", 14, "2023-01-30")))
                .as("Lincoln Day on a Sunday")
                .isEqualTo("2023-02-14");
        Computed lunar = computed(after("cand", 14, "2026-02-03"));
        assertThat(lunar.due().date()).isEqualTo("2026-02-17");
        assertThat(lunar.latestArguable().date()).isEqualTo("2026-02-18");
    }

    @Test
    void newYorkKeepsLincolnsBirthdayOnTheMondayButDoesNotMoveASaturday() {
        assertThat(due(after("nysd", 14, "2023-01-30"))).isEqualTo("2023-02-14");
        // February 12, 2022 was a Saturday.
        assertThat(due(after("nysd", 14, "2022-01-28"))).isEqualTo("2022-02-11");
    }

    @Test
    void anAppealHonoursTheHolidaysOfTheClerksStateToo() {
        // Nevada Day, October 27, 2006, for a judgment of the District of Nevada.
        DeadlineRequest.Builder appeal =
                DeadlineRequest.underRule("nvd", "us.frap.4-a-1-A").from(Law.date("2006-09-27"));
        assertThat(due(appeal)).isEqualTo("2006-10-30");
        // Cesar Chavez Day in California, where the Ninth Circuit's clerk sits.
        DeadlineRequest.Builder clerk =
                DeadlineRequest.underRule("ord", "us.frap.4-a-1-A").from(Law.date("2022-03-01"));
        assertThat(due(clerk)).isEqualTo("2022-04-01");
    }

    @Test
    void aCourtsAdministrativeLeaveIsNoHoliday() {
        assertThat(due(after("kywd", 14, "2023-11-10"))).isEqualTo("2023-11-24");
    }

    @Test
    void statesWithoutACalendarAreNamed() {
        assertThat(computed(after("txnd", 14, "2023-02-16")).derivation().notes())
                .anyMatch(note -> note.contains("holidays of TX"));
    }

    @Test
    void theDistrictOfColumbiaKeepsEmancipationAndInaugurationDay() {
        assertThat(due(after("dcd", 14, "2024-04-02"))).isEqualTo("2024-04-17");
        assertThat(due(after("cadc", 14, "2021-01-06"))).isEqualTo("2021-01-21");
        // April 16 was a Saturday in 2016 and a Sunday in 2017: D.C. Code § 28-2701.
        assertThat(due(after("dcd", 14, "2016-04-01"))).isEqualTo("2016-04-18");
        assertThat(due(after("dcd", 14, "2017-04-03"))).isEqualTo("2017-04-18");
        // It was no holiday of the District in 2004, and is none before other courts.
        assertThat(due(after("dcd", 14, "2004-04-02"))).isEqualTo("2004-04-16");
        assertThat(due(after("mdd", 14, "2024-04-02"))).isEqualTo("2024-04-16");
        assertThat(computed(after("dcd", 14, "2024-04-02")).earliestSafe().date())
                .isEqualTo("2024-04-16");
    }

    @Test
    void theSeventhCircuitPresumedADeclaredHolidayIn2003() {
        // Hart v. Sheahan, 396 F.3d 887 (7th Cir. 2005): judgment of December 19, 2003; the motion
        // of January 7, 2004 was on the tenth day, which left out December 26.
        DeadlineRequest.Builder motion =
                DeadlineRequest.underRule("ilnd", "us.frcp.59-e").from(Law.date("2003-12-19"));
        assertThat(due(motion)).isEqualTo("2004-01-07");
        DeadlineRequest.Builder elsewhere =
                DeadlineRequest.underRule("nysd", "us.frcp.59-e").from(Law.date("2003-12-19"));
        assertThat(due(elsewhere)).isEqualTo("2004-01-06");
    }

    @Test
    void theSeventhCircuitLeftOutTheDayOnWhichChicagosCourtWasClosed() {
        // Latham v. Dominick's Finer Foods, 149 F.3d 673 (7th Cir. 1998).
        assertThat(due(after("ilnd", 10, "1997-12-11"))).isEqualTo("1997-12-29");
        assertThat(due(after("innd", 10, "1997-12-11"))).isEqualTo("1997-12-26");
    }

    @Test
    void aDateBeyondTheCalendarsSaysSo() {
        assertThat(computed(after("ksd", 14, "2060-12-20")).derivation().notes())
                .anyMatch(note -> note.contains("outside the years of the calendars"));
        assertThat(computed(after("ksd", 14, "2059-12-20")).derivation().notes())
                .noneMatch(note -> note.contains("outside the years of the calendars"));
    }
}
