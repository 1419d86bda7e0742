package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;

/** The bundled law, loaded once, and short ways to ask it. */
final class Law {

    static final RuleBook BOOK = RuleBook.bundled();
    static final Deadlines DEADLINES = new Deadlines(BOOK);

    private Law() {}

    static Computed computed(DeadlineRequest request) {
        Answer answer = DEADLINES.compute(request);
        assertThat(answer).as("%s", answer).isInstanceOf(Computed.class);
        return (Computed) answer;
    }

    static Computed computed(DeadlineRequest.Builder request) {
        return computed(request.build());
    }

    static LocalDate due(DeadlineRequest.Builder request) {
        return computed(request).due().date();
    }

    static DeadlineRequest.Builder after(String court, int days, String trigger) {
        return DeadlineRequest.within(court, Period.days(days, Direction.AFTER))
                .from(date(trigger));
    }

    static DeadlineRequest.Builder before(String court, int days, String trigger) {
        return DeadlineRequest.within(court, Period.days(days, Direction.BEFORE))
                .from(date(trigger));
    }

    static DeadlineRequest.Builder period(
            String court, String law, int count, Unit unit, Direction direction) {
        return DeadlineRequest.of(
                court, new Basis.ByPeriod(new Period(count, unit, direction), law));
    }

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static List<Step.Kind> kinds(Computed computed) {
        return computed.derivation().steps().stream().map(Step::kind).toList();
    }
}
