package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonValue;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;

/**
 * A question gets one answer, however it is put: as a line of a batch or over several lines as over
 * HTTP, its members in any order, absent or null. What is odd about it is a problem that says so.
 */
class RequestFormsTest {

    /** Every member of a request, with values that are right, odd and wrong. */
    private static final Map<String, List<String>> VALUES =
            Map.of(
                    "court",
                    List.of("'cand'", "'CAND'", "'azb'", "'atlantis'", "7", "''", "null"),
                    "rule",
                    List.of("'us.frcp.72-a'", "'civ-lr-7-3(a)'", "'us.frap.4-a-6-B'", "'x'", "[]"),
                    "period",
                    List.of(
                            "{'count':14,'unit':'days','direction':'after','law':'frcp-6a'}",
                            "{'count':36500,'unit':'years','direction':'before'}",
                            "{'count':24,'unit':'hours','direction':'after'}",
                            "{'count':5,'unit':'court-days','direction':'before','law':'lex'}",
                            "{'count':0,'unit':'days','direction':'after'}",
                            "{'count':'3','unit':'fortnights'}"),
                    "fixed",
                    List.of("'2023-02-25'", "'2023-03-12T02:30'", "'2023-02-29'", "20230225"),
                    "trigger",
                    List.of(
                            "{'date':'2023-03-01'}",
                            "{'date':'2024-02-29','event':'order-served'}",
                            "{'date':'2023-03-12','time':'02:30'}",
                            "{'date':'2023-11-05','time':'01:30'}",
                            "{'date':'2023-03-01','time':'14:00Z'}",
                            "{'date':'1989-12-31'}",
                            "{'event':'order-served'}",
                            "{'dat':'2023-03-01'}",
                            "'2023-03-01'"),
                    "serviceMethod",
                    List.of("'mail'", "'U.S. Mail'", "'CM/ECF'", "'by hand'", "'pigeon'", "true"),
                    "lawAsOf",
                    List.of("'2009-11-30'", "'1900-01-01'", "'2009-02-30'"),
                    "closures",
                    List.of("[]", "['2023-03-15','2023-03-15']", "['2023-3-15']", "[null]", "{}"),
                    "stateHolidays",
                    List.of("'NY'", "['ca','2023-03-15']", "'XX'", "5"),
                    "misspelt",
                    List.of("1", "null"));

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("batch");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("batch.jsonl"));
        Files.deleteIfExists(folder);
    }

    @Provide
    Arbitrary<Map<String, String>> requests() {
        Arbitrary<Map<String, String>> members =
                Arbitraries.just(Map.of("id", "'q ☃'", "court", "'cand'"));
        for (String name : VALUES.keySet().stream().sorted().toList()) {
            List<String> values = VALUES.get(name);
            Arbitrary<String> value = Arbitraries.of(values).injectNull(0.7);
            members = Combinators.combine(members, value).as((map, v) -> with(map, name, v));
        }
        return members;
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        if (value != null) {
            more.put(name, value);
        }
        return more;
    }

    private static String json(Map<String, String> request, String space) {
        List<String> members = new ArrayList<>();
        request.forEach((name, value) -> members.add("'" + name + "'" + space + ":" + value));
        return ("{" + space + String.join("," + space, members) + "}").replace('\'', '"');
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theBatchAnswersLikeTheRequestAlone(@ForAll("requests") Map<String, String> request)
            throws IOException {
        String line = json(request, "");
        String alone = DeadlineJson.reply(Law.DEADLINES, line).json();
        Files.writeString(folder.resolve("batch.jsonl"), "no json\n" + line + "\r\n" + line);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                DeadlinesCommand.run(
                        new String[] {"--batch", folder.resolve("batch.jsonl").toString()},
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(alone, alone);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void formAndOrderChangeNothing(
            @ForAll("requests") Map<String, String> request, @ForAll long seed) {
        DeadlineJson.Reply reply = DeadlineJson.reply(Law.DEADLINES, json(request, ""));
        assertThat(DeadlineJson.reply(Law.DEADLINES, json(request, "\r\n\t "))).isEqualTo(reply);

        List<String> names = new ArrayList<>(request.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> other = new LinkedHashMap<>();
        names.forEach(name -> other.put(name, request.get(name)));
        VALUES.keySet().stream()
                .filter(name -> !name.equals("misspelt"))
                .forEach(name -> other.putIfAbsent(name, "null"));
        assertThat(DeadlineJson.reply(Law.DEADLINES, json(other, " "))).isEqualTo(reply);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void thereIsADateOrAProblemThatSaysWhatIsWrong(
            @ForAll("requests") Map<String, String> request) {
        DeadlineJson.Reply reply = DeadlineJson.reply(Law.DEADLINES, json(request, ""));
        Map<String, JsonValue> answer =
                ((JsonObject) JsonReader.read("answer", reply.json())).members();
        if (reply.status() == 200) {
            assertThat(answer).containsKeys("id", "due", "steps");
        } else {
            assertThat(reply.status()).isIn(400, 422);
            assertThat(answer).containsKeys("id", "type", "title", "status", "detail");
            assertThat(answer).doesNotContainKey("due");
        }
        if (request.containsKey("misspelt")) {
            assertThat(reply.status()).isEqualTo(400);
        }
    }
}
