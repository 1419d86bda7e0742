package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;
import static org.docketry.deadlinerules.Law.due;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Conditional;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.junit.jupiter.api.Test;

/** Orders that say "the earlier of" or "the later of". */
class SeveralTimesTest {

    private static DeadlineRequest.Builder of(Combine combine, Trigger second) {
        Period period = Period.days(14, Direction.AFTER);
        List<Basis.Part> parts =
                List.of(
                        new Basis.Part(new Basis.ByDate(date("2023-03-18"), null), null),
                        new Basis.Part(new Basis.ByPeriod(period, null), second));
        return DeadlineRequest.of("cand", new Basis.BySeveral(combine, parts));
    }

    @Test
    void theEarlierAndTheLaterOfADateAndAPeriod() {
        Trigger trigger = Trigger.on(date("2023-03-10"), "production");
        Computed earlier = computed(of(Combine.EARLIER, trigger));
        assertThat(earlier.due().date()).isEqualTo("2023-03-18");
        assertThat(earlier.derivation().decidedBy().kind()).isEqualTo(Kind.EARLIER);
        Computed later = computed(of(Combine.LATER, trigger));
        assertThat(later.due().date()).isEqualTo("2023-03-24");
        assertThat(later.derivation().decidedBy().kind()).isEqualTo(Kind.LATER);
    }

    @Test
    void aPartThatWaitsMakesTheWholeWait() {
        Answer answer =
                Law.DEADLINES.compute(of(Combine.LATER, new Trigger.Awaited("production")).build());
        assertThat(answer).isInstanceOf(Conditional.class);
    }

    @Test
    void theJsonSaysTheSame() {
        String line =
                DeadlineJson.reply(
                                Law.DEADLINES,
                                "{\"court\": \"cand\", \"earlierOf\": [{\"fixed\": \"2023-03-18\"},"
                                        + " {\"period\": {\"count\": 14, \"unit\": \"days\","
                                        + " \"direction\": \"after\"},"
                                        + " \"trigger\": {\"date\": \"2023-03-01\"}}]}")
                        .json();
        assertThat(line).contains("\"due\":{\"date\":\"2023-03-15\"", "\"decidedBy\":\"earlier\"");
    }

    @Test
    void theDayCounterAgreesWithTheEngine() {
        for (String court : List.of("cand", "nysd", "ca9", "ksd", "mad")) {
            DayCounter counter = Law.BOOK.dayCounter(court).orElseThrow();
            for (int i = 0; i < 200; i++) {
                LocalDate trigger = date("2020-01-02").plusDays(i * 11L);
                assertThat(counter.after(trigger.toEpochDay(), 14))
                        .isEqualTo(due(Law.after(court, 14, trigger.toString())).toEpochDay());
                assertThat(counter.before(trigger.toEpochDay(), 14))
                        .isEqualTo(due(Law.before(court, 14, trigger.toString())).toEpochDay());
            }
        }
        assertThat(Law.BOOK.dayCounter("xyz")).isEmpty();
    }
}
