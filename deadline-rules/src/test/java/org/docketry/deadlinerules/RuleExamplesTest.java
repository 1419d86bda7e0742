package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Refused;
import org.docketry.deadlinerules.json.JsonValue;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.docketry.deadlinerules.rules.Example;
import org.docketry.deadlinerules.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyRuleVersionGivesWhatItsExamplesSay() {
        return Law.BOOK.rules().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.id() + " " + rule.version(),
                                        () -> rule.examples().forEach(one -> check(rule, one))));
    }

    private static void check(Rule rule, Example example) {
        Answer answer = Law.DEADLINES.compute(DeadlineJson.request(request(rule, example)));
        if (example.due() == null) {
            assertThat(answer).isInstanceOf(Refused.class);
            assertThat(((Refused) answer).problem()).isEqualTo("no-period");
            return;
        }
        assertThat(answer).as("%s: %s", example.why(), answer).isInstanceOf(Computed.class);
        Computed computed = (Computed) answer;
        assertThat(computed.due().date()).as(example.why()).isEqualTo(example.due());
        assertThat(computed.derivation().rule())
                .isEqualTo(new Derivation.RuleVersion(rule.id(), rule.version()));
        assertThat(computed.derivation().unverified())
                .hasSizeGreaterThanOrEqualTo(rule.unverified().size());
    }

    private static JsonValue request(Rule rule, Example example) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(((JsonObject) example.request()).members());
        members.put("rule", new JsonText(rule.id(), 1));
        return new JsonObject(members, 1);
    }

    @Test
    void everyRuleWithATimeHasAPlainAWeekendAndAHolidayExample() {
        for (Rule rule : Law.BOOK.rules()) {
            Set<String> kinds =
                    rule.examples().stream().map(Example::kind).collect(Collectors.toSet());
            if (rule.noPeriod() == null) {
                assertThat(kinds).as(rule.file()).contains("plain", "weekend", "holiday");
            } else {
                assertThat(kinds).as(rule.file()).isNotEmpty();
            }
        }
    }
}
