package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;

/** The JSON of requests and answers: what a caller writes and gets. */
class DeadlineJsonTest {

    private static JsonObject answer(String request) {
        String line = DeadlineJson.reply(Law.DEADLINES, request.replace('\n', ' ')).json();
        assertThat(line).doesNotContain("\n");
        return (JsonObject) JsonReader.read("answer", line);
    }

    private static String at(JsonObject object, String... path) {
        JsonObject found = object;
        for (int i = 0; i + 1 < path.length; i++) {
            found = (JsonObject) found.members().get(path[i]);
        }
        return ((JsonText) found.members().get(path[path.length - 1])).text();
    }

    private static void refused(String request, String problem, String detail) {
        JsonObject answer = answer(request);
        assertThat(at(answer, "type")).isEqualTo("https://docketry.org/problems/" + problem);
        assertThat(at(answer, "detail")).contains(detail);
    }

    @Test
    void aRuleAndATriggerGiveADateWithSteps() {
        JsonObject answer =
                answer(
                        """
                        {"id": "a", "court": "cand", "rule": "us.frcp.72-a",
                         "trigger": {"date": "2010-03-11"}, "serviceMethod": "mail"}""");
        assertThat(at(answer, "id")).isEqualTo("a");
        assertThat(at(answer, "due", "date")).isEqualTo("2010-03-29");
        assertThat(at(answer, "due", "zone")).isEqualTo("America/Los_Angeles");
        assertThat(at(answer, "rule", "version")).isEqualTo("2009-12-01");
        assertThat(answer.members()).containsKeys("steps", "calendars");
        assertThat(answer.members()).doesNotContainKeys("earliestSafe", "unsettled");
    }

    @Test
    void everyUnitAndLawOfAPeriodIsUnderstood() {
        for (String unit :
                new String[] {"days", "weeks", "months", "years", "court-days", "business-days"}) {
            for (String law : Law.BOOK.lawbook().lawIds()) {
                for (String direction : new String[] {"after", "before"}) {
                    JsonObject answer =
                            answer(
                                    "{\"court\": \"nysd\", \"period\": {\"count\": 3, \"unit\": \""
                                            + unit
                                            + "\", \"direction\": \""
                                            + direction
                                            + "\", \"law\": \""
                                            + law
                                            + "\"}, \"trigger\": {\"date\": \"2023-03-01\"}}");
                    assertThat(answer.members()).containsKey("due");
                }
            }
        }
    }

    @Test
    void stateHolidaysClosuresAndDatesCertainAreUnderstood() {
        String period =
                "\"period\": {\"count\": 14, \"unit\": \"days\", \"direction\": \"after\"}, ";
        String trigger = "\"trigger\": {\"date\": \"2010-04-05\"}";
        assertThat(
                        at(
                                answer(
                                        "{\"court\": \"ksd\", "
                                                + period
                                                + trigger
                                                + ", \"stateHolidays\": \"MA\"}"),
                                "due",
                                "date"))
                .isEqualTo("2010-04-20");
        assertThat(
                        at(
                                answer(
                                        "{\"court\": \"ksd\", "
                                                + period
                                                + trigger
                                                + ", \"stateHolidays\": [\"2010-04-19\"],"
                                                + " \"closures\": [\"2010-04-20\"]}"),
                                "due",
                                "date"))
                .isEqualTo("2010-04-21");
        JsonObject fixed = answer("{\"court\": \"mad\", \"fixed\": \"2013-07-13T09:00\"}");
        assertThat(at(fixed, "due", "date")).isEqualTo("2013-07-13");
        assertThat(at(fixed, "due", "time")).isEqualTo("09:00");
    }

    @Test
    void whatIsMissingIsSaid() {
        refused(
                "{\"id\": \"q\", \"court\": \"cand\", \"rule\": \"us.frcp.72-a\"}",
                "missing-trigger",
                "service of a copy of the order");
        refused(
                "{\"court\": \"cand\", \"rule\": \"us.frcp.72-a\","
                        + " \"trigger\": {\"event\": \"order-served\"}}",
                "waits-for-event",
                "There is no date until it does");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedByName() {
        String trigger = ", \"trigger\": {\"date\": \"2023-03-01\"}}";
        refused(
                "{\"court\": \"xyz\", \"rule\": \"us.frcp.72-a\"" + trigger,
                "unknown-court",
                "xyz");
        refused(
                "{\"court\": \"cand\", \"rule\": \"us.frcp.99\"" + trigger,
                "unknown-rule",
                "us.frcp.99");
        refused(
                "{\"court\": \"nysd\", \"rule\": \"cand.civ-lr-7-3-a\"" + trigger,
                "rule-of-another-court",
                "cand");
        refused("{\"court\": \"cand\", \"rule\": \"us.frcp.45-g\"" + trigger, "no-period", "45(g)");
        refused(
                "{\"court\": \"cand\", \"rule\": \"us.frcp.72-a\","
                        + " \"trigger\": {\"date\": \"1889-03-01\"}}",
                "outside-calendar",
                "1889-03-01");
        refused(
                "{\"court\": \"cand\", \"period\": {\"count\": 36500, \"unit\": \"years\","
                        + " \"direction\": \"after\"}"
                        + trigger,
                "outside-calendar",
                "outside");
    }

    @Test
    void malformedRequestsAreRefusedAndChangeNothing() {
        String start = "{\"id\": \"m\", \"court\": \"cand\", \"rule\": \"us.frcp.72-a\", ";
        refused(start + "\"trigger\": {\"date\": \"2023-02-30\"}}", "malformed-request", "date");
        refused(start + "\"triger\": {}}", "malformed-request", "not a known field");
        refused(start + "\"court\": \"nysd\"}", "malformed-request", "twice");
        refused(start + "\"trigger\": []}", "malformed-request", "must be an object");
        refused(start + "\"serviceMethod\": \"pigeon\"}", "malformed-request", "personal, mail");
        refused(start + "\"fixed\": \"2023-02-28\"}", "malformed-request", "only one");
        refused("{\"court\": \"cand\"}", "malformed-request", "must be given");
        refused("not json", "malformed-request", "not JSON");
        refused("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "malformed-request", "depth");
        assertThat(at(answer(start + "\"triger\": {}}"), "id")).isEqualTo("m");
    }

    @Test
    void aNullIsAnAbsence() {
        JsonObject answer =
                answer(
                        """
                        {"id": null, "court": "cand", "rule": "us.frcp.72-a", "period": null,
                         "trigger": {"date": "2023-03-01", "time": null}, "serviceMethod": null,
                         "closures": null, "stateHolidays": null, "lawAsOf": null}""");
        assertThat(at(answer, "due", "date")).isEqualTo("2023-03-15");
    }

    @Test
    void rulesAreFoundByTheirShortAndTheirCitedForm() {
        for (String rule :
                new String[] {
                    "cand.civ-lr-7-3-a", "civ-lr-7-3-a", "civ-lr-7-3(a)", "CIV-LR-7-3-A",
                }) {
            JsonObject answer =
                    answer(
                            "{\"court\": \"cand\", \"rule\": \""
                                    + rule
                                    + "\", \"trigger\": {\"date\": \"2022-12-09\"}}");
            assertThat(at(answer, "due", "date")).isEqualTo("2022-12-23");
        }
        JsonObject appeal =
                answer(
                        "{\"court\": \"cand\", \"rule\": \"frap.4(a)(1)(A)\","
                                + " \"trigger\": {\"date\": \"2023-02-16\"}}");
        assertThat(at(appeal, "due", "date")).isEqualTo("2023-03-20");
    }

    @Test
    void anIdIsGivenBackAsItCame() {
        for (String id : List.of("7", "-7", "1.50", "\"7\"")) {
            String asked = "{\"id\": " + id + ", \"court\": \"cand\", ";
            assertThat(DeadlineJson.reply(Law.DEADLINES, asked + "\"fixed\": \"2023-02-28\"}"))
                    .satisfies(reply -> assertThat(reply.status()).isEqualTo(200))
                    .satisfies(reply -> assertThat(reply.json()).startsWith("{\"id\":" + id));
            assertThat(DeadlineJson.reply(Law.DEADLINES, asked + "\"fixd\": \"2023-02-28\"}"))
                    .satisfies(reply -> assertThat(reply.status()).isEqualTo(400))
                    .satisfies(reply -> assertThat(reply.json()).startsWith("{\"id\":" + id));
        }
        assertThat(
                        DeadlineJson.reply(
                                        Law.DEADLINES,
                                        "{\"id\": true, \"court\": \"cand\", \"fixed\":"
                                                + " \"2023-02-28\"}")
                                .json())
                .contains("\\\"id\\\" must be text");
    }

    @Test
    void anEventThatTheRuleDoesNotKnowIsNotLeftOutInSilence() {
        String start =
                "{\"court\": \"ksd\", \"rule\": \"us.frap.4-a-6-B\", \"trigger\": {\"date\":"
                        + " \"2013-11-18\"}, \"events\": {\"";
        refused(
                start + "notice-received\": {\"date\": \"2014-04-01\"}}}",
                "missing-trigger",
                "entry-notice-received");
        assertThat(
                        DeadlineJson.reply(
                                        Law.DEADLINES,
                                        start
                                                + "entry-notice-received\": {\"date\":"
                                                + " \"2014-04-01\"}}}")
                                .json())
                .contains("\"due\":{\"date\":\"2014-04-15\"");
    }

    @Test
    void mannersOfServiceAreUnderstoodByTheirCommonNames() {
        String request =
                "{\"court\": \"cand\", \"rule\": \"us.frcp.72-a\", \"trigger\": {\"date\":"
                        + " \"2023-03-01\"}, \"serviceMethod\": \"";
        for (String word : List.of("U.S. Mail", "by mail", "certified mail", "USPS", "courier")) {
            assertThat(at(answer(request + word + "\"}"), "due", "date")).isEqualTo("2023-03-20");
        }
        // Fax is an electronic means: Fed. R. Civ. P. 5(b), note to the 2001 amendment.
        for (String word : List.of("CM/ECF", "nef", "by e-mail", "fax", "by hand")) {
            assertThat(at(answer(request + word + "\"}"), "due", "date")).isEqualTo("2023-03-15");
        }
    }

    @Test
    void whatIsNoStateNoEventAndNoLawIsNotPassedOver() {
        String start = "{\"id\": \"m\", \"court\": \"cand\", \"rule\": \"us.frcp.72-a\", ";
        String trigger = "\"trigger\": {\"date\": \"2023-03-01\"}, ";
        for (String state : List.of("XX", "US", "\u00c4\u00d6", "California")) {
            refused(
                    start + trigger + "\"stateHolidays\": \"" + state + "\"}",
                    "malformed-request",
                    "postal codes of states");
        }
        refused(
                start + "\"trigger\": {\"dat\": \"2023-03-01\"}}",
                "malformed-request",
                "trigger.dat");
        refused(start + "\"trigger\": {}}", "malformed-request", "awaited");
        refused(
                start + trigger + "\"events\": {\" \": {\"date\": \"2023-03-01\"}}}",
                "malformed-request",
                "must name each event");
        refused(start + trigger + "\"lawAsOf\": \"1900-01-01\"}", "outside-calendar", "1900-01-01");
        refused(
                "{\"court\": \"cand\", \"fixed\": \"2023-03-12T02:30\"}",
                "malformed-request",
                "set forward");
        refused(
                start + "\"trigger\": {\"event\": \"\\ud800\"}}",
                "malformed-request",
                "half a character");
    }
}
