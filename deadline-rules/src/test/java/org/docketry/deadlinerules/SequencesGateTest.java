package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Deadlines of real disputes, event after event. */
class SequencesGateTest {

    /** Which deadline of which sequence, and how it is asked for; the material has the date. */
    private record Question(String sequence, int index, DeadlineRequest.Builder request) {}

    private static DeadlineRequest.Builder rule(String court, String rule, String trigger) {
        return DeadlineRequest.underRule(court, rule).from(LocalDate.parse(trigger));
    }

    private static DeadlineRequest.Builder days(String court, int count, String trigger) {
        return DeadlineRequest.within(court, Period.days(count, Direction.AFTER))
                .from(LocalDate.parse(trigger));
    }

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question("Q1", 1, rule("cand", "civ-lr-7-3-c", "2022-12-23")),
                    new Question("Q1", 2, rule("cand", "us.frcp.72-a", "2023-02-16")),
                    new Question("Q1", 3, rule("cand", "us.frap.4-a-1-A", "2023-02-16")),
                    new Question("Q3", 0, rule("cand", "civ-lr-7-2-a", "2015-01-08")),
                    new Question("Q3", 1, rule("cand", "civ-lr-7-2-a", "2015-03-19")),
                    new Question(
                            "Q3",
                            2,
                            rule("cand", "us.frcp.72-a", "2015-01-06").served(ServiceMethod.ECF)),
                    new Question("Q5", 0, rule("cand", "civ-lr-7-2-a", "2016-01-14")),
                    new Question("Q6", 0, days("casd", 21, "2022-11-29")),
                    new Question("Q6", 1, days("casd", 30, "2022-12-20")),
                    new Question("Q6", 2, rule("casd", "us.frcp.72-a", "2022-11-29")),
                    new Question("Q7", 0, rule("nmd", "us.frcp.45-d-2-B", "2013-06-26")),
                    new Question("Q9", 0, rule("cand", "us.frcp.72-a", "2019-10-11")),
                    new Question("Q9", 1, days("cand", 14, "2019-10-25")),
                    new Question("Q11", 0, rule("cand", "us.frcp.45-d-2-B", "2020-03-05")),
                    new Question("Q11", 1, rule("cand", "us.frcp.72-a", "2020-10-06")),
                    new Question("Q12", 0, rule("nysd", "us.frcp.4-m", "2019-12-31")),
                    new Question("Q12", 1, rule("nysd", "us.frcp.45-d-2-B", "2020-01-14")),
                    new Question("Q13", 0, rule("cand", "civ-lr-7-2-a", "2018-08-10")));

    @TestFactory
    Stream<DynamicTest> theDeadlinesOfRealDisputes() {
        JsonObject all = (JsonObject) Gates.json("worked-examples.json");
        JsonList sequences = (JsonList) all.members().get("sequences");
        return QUESTIONS.stream()
                .map(
                        question ->
                                DynamicTest.dynamicTest(
                                        question.sequence() + "/" + question.index(),
                                        () ->
                                                assertThat(Law.due(question.request()))
                                                        .isEqualTo(expected(sequences, question))));
    }

    private static LocalDate expected(JsonList sequences, Question question) {
        JsonList deadlines =
                sequences.items().stream()
                        .map(JsonObject.class::cast)
                        .map(JsonObject::members)
                        .filter(
                                one ->
                                        ((JsonText) one.get("id"))
                                                .text()
                                                .equals(question.sequence()))
                        .map(one -> (JsonList) one.get("derived_deadlines_ours"))
                        .findFirst()
                        .orElseThrow();
        JsonList deadline = (JsonList) deadlines.items().get(question.index());
        return LocalDate.parse(((JsonText) deadline.items().get(1)).text());
    }
}
