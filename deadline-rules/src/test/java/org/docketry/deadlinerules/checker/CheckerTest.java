package org.docketry.deadlinerules.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.DeadlineJson;
import org.docketry.deadlinerules.Deadlines;
import org.docketry.deadlinerules.RuleBook;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Deadlines DEADLINES = new Deadlines(RuleBook.bundled());

    private static String answer(String request) {
        return DeadlineJson.reply(DEADLINES, request).json();
    }

    private static String request(String court, int count, String unit, String way, LocalDate day) {
        return "{\"court\": \""
                + court
                + "\", \"period\": {\"count\": "
                + count
                + ", \"unit\": \""
                + unit
                + "\", \"direction\": \""
                + way
                + "\"}, \"trigger\": {\"date\": \""
                + day
                + "\", \"event\": \"service\"}, \"serviceMethod\": \"mail\"}";
    }

    @Test
    void everyDerivationCanBeRedoneFromItsJson() {
        int redone = 0;
        for (String court : List.of("ksd", "cand", "nysd", "ca9", "nvb")) {
            for (String unit :
                    List.of("days", "weeks", "months", "years", "court-days", "business-days")) {
                for (String way : List.of("after", "before")) {
                    for (int count : List.of(1, 3, 7, 10, 14)) {
                        LocalDate day = LocalDate.of(2004, 1, 2).plusDays(redone * 5L);
                        String answer = answer(request(court, count, unit, way, day));
                        assertThat(Checker.check(answer)).as(answer).isEmpty();
                        redone++;
                    }
                }
            }
        }
        assertThat(redone).isEqualTo(300);
    }

    @Test
    void everyDayOfAYearIsRedone() {
        for (LocalDate day = LocalDate.of(2026, 1, 1);
                day.getYear() == 2026;
                day = day.plusDays(1)) {
            for (String way : List.of("after", "before")) {
                String answer = answer(request("ksd", 14, "days", way, day));
                assertThat(Checker.check(answer)).as(answer).isEmpty();
            }
        }
    }

    @Test
    void aFalseDerivationIsFoundOut() {
        String answer = answer(request("ksd", 14, "days", "after", LocalDate.of(2023, 5, 12)));
        assertThat(Checker.check(answer)).isEmpty();
        assertThat(Checker.check(answer.replace("\"count\":14", "\"count\":15"))).isNotEmpty();
        assertThat(Checker.check(answer.replace("\"count\":3", "\"count\":4"))).isNotEmpty();
        assertThat(
                        Checker.check(
                                answer.replace(
                                        "\"date\":\"2023-05-12\"", "\"date\":\"2023-05-11\"")))
                .isNotEmpty();
        assertThat(
                        Checker.check(
                                answer.replaceFirst(
                                        "\"due\":\\{\"date\":\"[0-9-]+\"",
                                        "\"due\":{\"date\":\"2023-06-07\"")))
                .isNotEmpty();
    }
}
