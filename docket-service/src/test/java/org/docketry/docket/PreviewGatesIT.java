package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dates that courts, committees and commentators worked out, asked for over HTTP as an outsider
 * would: a court, a stated period, a trigger. The library's own tests ask by rule as well.
 */
class PreviewGatesIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Courts by what the material's field "jurisdiction" contains; the first one found. */
    private static final List<Map.Entry<String, String>> COURTS =
            Stream.of(
                            "Patriots mad",
                            "N.D. Cal cand",
                            "D. Minn mnd",
                            "E.D. Cal caed",
                            "S.D. Cal casd",
                            "N.D. Ga gand",
                            "S.D.N.Y nysd",
                            "D. Nev nvd",
                            "Tax Court tax",
                            "9th Cir ca9",
                            "3d Cir ca3",
                            "W.D. Ky kywd",
                            "D. Utah utd",
                            "S.D. Ohio ohsd",
                            "D.N.M nmd",
                            "E.D. La laed",
                            "E.D. Va vaeb",
                            "D. Or ord",
                            "bankruptcy nysb",
                            "any ksd")
                    .map(line -> line.split(" (?=\\S+$)"))
                    .map(pair -> Map.entry(pair[0], pair[1]))
                    .toList();

    /**
     * X03: until November 30, 2016 Rule 6(d) named electronic service, and the court did not apply
     * it; the rule's own date is in this field of the material, the court's is our earliest safe.
     */
    private static final Map<String, String> OWN_DATE = Map.of("X03", "with_6d_electronic");

    private static Service service;
    private static Client reader;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
        reader = service.as("reader", "reader");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyWorkedExample() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode one : JSON.readTree(gate("worked-examples.json")).required("cases")) {
            ObjectNode question = question(one);
            Answer answer = ask(question);
            JsonNode expected = one.required("expected");
            if (!expected.has("date")) {
                assertThat(answer.problem()).isEqualTo("missing-trigger");
                continue;
            }
            String id = one.required("id").asString();
            String wanted = expected.required(OWN_DATE.getOrDefault(id, "date")).asString();
            if (!answer.body().at("/due/date").asString("").equals(wanted)
                    || (expected.has("time")
                            && !answer.body().at("/due/time").equals(expected.get("time")))) {
                wrong.add(id + " " + wanted + " but " + answer.body());
            }
            if (one.required("kind").asString().equals("anti_oracle")) {
                assertThat(answer.body().has("discrepancy") || answer.body().has("unsettled"))
                        .as(id)
                        .isTrue();
            }
            if (question.remove("trigger") != null) {
                assertThat(ask(question).problem()).as(id).isEqualTo("missing-trigger");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDateThatACourtPrinted() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> rows = gate("court-computed.csv").lines().skip(1).toList();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            ObjectNode question = JSON.createObjectNode().put("court", cells[1]);
            question.putObject("period")
                    .put("count", Integer.parseInt(cells[4]))
                    .put("unit", "days")
                    .put("direction", "after");
            question.putObject("trigger").put("date", cells[3]);
            question.put("printed", cells[5]);
            JsonNode body = ask(question).body();
            boolean explained = body.has("discrepancy");
            if (!body.at("/due/date").asString("").equals(cells[6])
                    || explained == cells[7].equals("match")) {
                wrong.add(row + " but " + body);
            }
        }
        assertThat(rows).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Answer ask(ObjectNode question) {
        return reader.upload(
                "/api/v1/deadlines/preview", JSON.writeValueAsBytes(question), "application/json");
    }

    private static ObjectNode question(JsonNode one) {
        String jurisdiction = one.required("jurisdiction").asString();
        String court =
                COURTS.stream()
                        .filter(entry -> jurisdiction.contains(entry.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElseThrow(() -> new AssertionError("no court for " + jurisdiction));
        ObjectNode question = JSON.createObjectNode().put("court", court);
        JsonNode trigger = one.required("trigger");
        String unit = one.required("period").required("unit").asString();
        if (unit.equals("fixed-date")) {
            return question.put("fixed", trigger.required("date").asString());
        }
        ObjectNode period = JSON.createObjectNode();
        period.put("count", one.required("period").required("n").asInt());
        period.put("unit", unit);
        period.put(
                "direction",
                one.required("direction").asString().equals("backward") ? "before" : "after");
        period.put("law", law(one.required("rule").asString()));
        ObjectNode from = JSON.createObjectNode();
        from.set("date", trigger.required("date"));
        from.set("event", trigger.required("type"));
        if (trigger.has("time")) {
            from.set("time", trigger.required("time"));
        }
        if (trigger.has("service_method")) {
            question.set("serviceMethod", trigger.required("service_method"));
        }
        if (trigger.has("inaccessible")) {
            question.set("closures", trigger.required("inaccessible"));
        }
        if (one.required("expected").has("printed")) {
            question.set("printed", one.required("expected").required("printed"));
        }
        asOf(question, one.required("rule_version").asString(), from.required("date").asString());
        if (trigger.has("compliance")) {
            var parts = question.putArray("earlierOf");
            parts.addObject().set("period", period);
            parts.addObject().set("fixed", trigger.required("compliance"));
        } else {
            question.set("period", period);
        }
        question.set("trigger", from);
        return question;
    }

    /** The material dates some cases of 2007 under the law of 2009, and one of 2010 before it. */
    private static void asOf(ObjectNode question, String versions, String date) {
        boolean old = date.compareTo("2009-12-01") < 0;
        if (versions.startsWith("2009-12-01") && old) {
            question.put("lawAsOf", "2009-12-01");
        } else if (versions.equals("..2009-11-30") && !old) {
            question.put("lawAsOf", "2009-11-30");
        }
    }

    private static String law(String rule) {
        if (rule.startsWith("FRBP")) {
            return "frbp-9006a";
        }
        if (rule.startsWith("FRCrP")) {
            return "frcrp-45a";
        }
        return rule.contains("FRAP") ? "frap-26a" : "frcp-6a";
    }

    private static String gate(String name) throws IOException {
        String given = System.getenv("DOCKETRY_SHARED");
        Path shared = given == null ? Repository.file("").resolveSibling("shared") : Path.of(given);
        Path file = shared.resolve("gates/deadlines").resolve(name);
        if (!Files.isReadable(file)) {
            System.out.println("NOTICE: gates/deadlines/" + name + " is absent; test skipped");
        }
        assumeTrue(Files.isReadable(file), "gates/deadlines/" + name + " is absent");
        return Files.readString(file);
    }
}
