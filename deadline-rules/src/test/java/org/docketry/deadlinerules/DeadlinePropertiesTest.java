package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.calendar.ClosedDays;
import org.docketry.deadlinerules.calendar.Reading;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.docketry.deadlinerules.rules.Rule;
import org.docketry.deadlinerules.rules.ServiceMethod;

/** What must hold for every request. */
class DeadlinePropertiesTest {

    private static final LocalDate LAW = LocalDate.of(2020, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(RuleBook.FIRST_DAY.toEpochDay(), RuleBook.LAST_DAY.toEpochDay() - 400)
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> courts() {
        return Arbitraries.of(Law.BOOK.courts().all().stream().map(court -> court.id()).toList());
    }

    @Provide
    Arbitrary<Unit> wholeUnits() {
        return Arbitraries.of(
                Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.COURT_DAYS, Unit.BUSINESS_DAYS);
    }

    private static Computed compute(
            String court, Period period, LocalDate trigger, ServiceMethod method) {
        return Law.computed(
                DeadlineRequest.within(court, period).from(trigger).served(method).lawAsOf(LAW));
    }

    private static boolean closed(String court, LocalDate date, boolean after) {
        boolean clerkToo = Law.BOOK.courts().find(court).orElseThrow().ownLaw().equals("frap-26a");
        ClosedDays closed =
                Law.BOOK
                        .almanac()
                        .days(Law.BOOK.courts().find(court).orElseThrow(), clerkToo, List.of())
                        .closed(Reading.PREVAILING, after);
        return closed.closed(date.toEpochDay());
    }

    @Property
    void aComputedDayIsNeverOneThatDoesNotCount(
            @ForAll("courts") String court,
            @ForAll("days") LocalDate trigger,
            @ForAll("wholeUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll Direction direction,
            @ForAll ServiceMethod method) {
        if (unit == Unit.MONTHS && count > 12) {
            return;
        }
        if (direction == Direction.BEFORE && trigger.getYear() < 2000) {
            return;
        }
        Computed computed = compute(court, new Period(count, unit, direction), trigger, method);
        boolean after = direction == Direction.AFTER;
        assertThat(closed(court, computed.due().date(), after)).isFalse();
        assertThat(computed.due().date().getDayOfWeek())
                .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        if (computed.earliestSafe() != null) {
            assertThat(computed.earliestSafe()).isLessThanOrEqualTo(computed.due());
            assertThat(computed.latestArguable()).isGreaterThanOrEqualTo(computed.due());
            assertThat(computed.derivation().unsettled()).isNotEmpty();
        }
    }

    @Property
    void aDateCertainStaysWhereItIs(
            @ForAll("courts") String court, @ForAll("days") LocalDate date) {
        assertThat(Law.due(DeadlineRequest.on(court, date))).isEqualTo(date);
    }

    @Property
    void aLaterTriggerNeverMakesTheDateEarlier(
            @ForAll("courts") String court,
            @ForAll("days") LocalDate trigger,
            @ForAll("wholeUnits") Unit unit,
            @ForAll @IntRange(min = 1, max = 24) int count,
            @ForAll Direction direction,
            @ForAll ServiceMethod method) {
        if (trigger.getYear() < 1993) {
            return;
        }
        Period period = new Period(count, unit, direction);
        LocalDate before = compute(court, period, trigger, method).due().date();
        LocalDate after = compute(court, period, trigger.plusDays(1), method).due().date();
        assertThat(after).isAfterOrEqualTo(before);
    }

    @Property
    void moreDaysNeverMakeTheDateEarlier(
            @ForAll("courts") String court,
            @ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 300) int count) {
        LocalDate less =
                compute(court, Period.days(count, Direction.AFTER), trigger, null).due().date();
        LocalDate more =
                compute(court, Period.days(count + 1, Direction.AFTER), trigger, null).due().date();
        assertThat(more).isAfterOrEqualTo(less);
    }

    /** In a court whose state has no holidays of its own, both directions skip the same days. */
    @Property
    void countingBackMirrorsCountingForward(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 1, max = 60) int count) {
        if (closed("ksd", trigger, true)) {
            return;
        }
        Period forward = new Period(count, Unit.BUSINESS_DAYS, Direction.AFTER);
        Period back = new Period(count, Unit.BUSINESS_DAYS, Direction.BEFORE);
        LocalDate there = compute("ksd", forward, trigger, null).due().date();
        assertThat(compute("ksd", back, there, null).due().date()).isEqualTo(trigger);
    }

    @Property
    void aDayThatNeedsNoRollIsTheSameDayFromEitherSide(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 1, max = 90) int count) {
        LocalDate there = trigger.plusDays(count);
        if (closed("ksd", trigger, true) || closed("ksd", there, true)) {
            return;
        }
        assertThat(compute("ksd", Period.days(count, Direction.AFTER), trigger, null).due().date())
                .isEqualTo(there);
        assertThat(compute("ksd", Period.days(count, Direction.BEFORE), there, null).due().date())
                .isEqualTo(trigger);
    }

    /** Kansas and West Virginia have no calendar of their own and sit in different zones. */
    @Property
    void theZoneOfTheCourtDoesNotMoveADate(
            @ForAll("days") LocalDate trigger, @ForAll @IntRange(min = 1, max = 90) int count) {
        Period period = Period.days(count, Direction.AFTER);
        Due kansas = compute("ksd", period, trigger, null).due();
        Due virginia = compute("wvsd", period, trigger, null).due();
        assertThat(kansas.date()).isEqualTo(virginia.date());
        assertThat(kansas.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(kansas.at().minusSeconds(3_600)).isEqualTo(virginia.at());
    }

    @Property
    void elapsedHoursAreElapsedUnlessTheyRoll(
            @ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 0, max = 1_439) int minute,
            @ForAll @IntRange(min = 1, max = 200) int hours) {
        LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
        ZoneId zone = ZoneId.of("America/New_York");
        // An hour that the clocks skip is refused (decision 48).
        Assume.that(!zone.getRules().getValidOffsets(trigger.atTime(time)).isEmpty());
        Computed computed =
                Law.computed(
                        Law.period("nysd", "frcp-6a", hours, Unit.HOURS, Direction.AFTER)
                                .from(new Trigger.On(trigger, time, null))
                                .lawAsOf(LAW));
        if (computed.derivation().passed().isEmpty()) {
            assertThat(computed.due().at())
                    .isEqualTo(
                            trigger.atTime(time)
                                    .atZone(zone)
                                    .toInstant()
                                    .plusSeconds(hours * 3_600L));
        }
    }

    @Property
    void everyRuleAnswersEveryDayWithADateOrAReason(
            @ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 0, max = 10_000) int pick,
            @ForAll ServiceMethod method) {
        List<Rule> rules = Law.BOOK.rules();
        Rule rule = rules.get(pick % rules.size());
        String court =
                rule.courts().stream()
                        .filter(id -> Law.BOOK.courts().find(id).isPresent())
                        .findFirst()
                        .orElse("ksd");
        Answer answer =
                Law.DEADLINES.compute(
                        DeadlineRequest.underRule(court, rule.id())
                                .from(trigger)
                                .served(method)
                                .build());
        if (answer instanceof Computed computed) {
            assertThat(computed.derivation().steps()).isNotEmpty();
            assertThat(computed.asText()).contains(computed.derivation().heading());
        }
    }

    @Property
    void aDerivationsStepsAreNumberedAndEndOnTheDueDate(
            @ForAll("courts") String court,
            @ForAll("days") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 90) int count) {
        Computed computed = compute(court, Period.days(count, Direction.AFTER), trigger, null);
        List<Step> steps = computed.derivation().steps();
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).n()).isEqualTo(i + 1);
        }
        assertThat(steps.getLast().date()).isEqualTo(computed.due().date());
    }
}
