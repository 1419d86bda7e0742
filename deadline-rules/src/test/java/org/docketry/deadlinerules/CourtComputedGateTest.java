package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Dates that courts printed on their dockets, recomputed. */
class CourtComputedGateTest {

    private record Row(
            String court,
            LocalDate trigger,
            int days,
            LocalDate printed,
            LocalDate ours,
            String verdict) {

        static Row of(String line) {
            List<String> cells = List.of(line.split(",", -1));
            return new Row(
                    cells.get(1),
                    LocalDate.parse(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    LocalDate.parse(cells.get(5)),
                    LocalDate.parse(cells.get(6)),
                    cells.get(7));
        }

        Computed computed() {
            return Law.computed(
                    Law.period(court, null, days, Unit.DAYS, Direction.AFTER)
                            .from(trigger)
                            .printed(printed));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatCourtsPrintedIsConfirmedOrExplained() {
        return Gates.text("court-computed.csv")
                .lines()
                .skip(1)
                .map(Row::of)
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.court() + " " + row.trigger() + " +" + row.days(),
                                        () -> check(row)));
    }

    private static void check(Row row) {
        Computed computed = row.computed();
        Derivation derivation = computed.derivation();
        assertThat(computed.due().date()).isEqualTo(row.ours());
        LocalDate counted = row.trigger().plusDays(row.days());
        assertThat(derivation.decidedBy().kind())
                .isEqualTo(row.ours().equals(counted) ? Kind.COUNT : Kind.ROLL);
        switch (row.verdict()) {
            case "match" -> {
                assertThat(computed.due().date()).isEqualTo(row.printed());
                assertThat(derivation.discrepancy()).isNull();
            }
            case "unrolled" -> {
                assertThat(row.printed().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                assertThat(derivation.discrepancy())
                        .contains(
                                Prose.brief(row.printed()),
                                Prose.brief(row.ours()),
                                "leaves out step");
            }
            case "differs" ->
                    assertThat(derivation.discrepancy())
                            .contains(
                                    Prose.brief(row.printed()),
                                    Prose.brief(row.ours()),
                                    "no step of the count gives the printed date");
            default -> throw new AssertionError("a new verdict: " + row.verdict());
        }
    }

    /** New York's election day, of which the bundled calendar says that it is open to dispute. */
    @TestFactory
    Stream<DynamicTest> aDateThatAnUnsettledStateHolidayCouldMoveSaysSo() {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "election day",
                        () -> {
                            Computed computed =
                                    Law.computed(
                                            DeadlineRequest.within(
                                                            "nysd",
                                                            Period.days(90, Direction.AFTER))
                                                    .from(Law.date("2017-08-09")));
                            assertThat(computed.due().date()).isEqualTo("2017-11-07");
                            assertThat(computed.latestArguable()).isNotNull();
                            assertThat(computed.latestArguable().date()).isEqualTo("2017-11-08");
                        }));
    }
}
