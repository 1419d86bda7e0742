package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Dates that pass, are shown under other law, moved by hand and checked by two people. */
class DeadlineWatchIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir static Path folder;
    private static Path clock;
    private static Service service;
    private static Service second;

    @BeforeAll
    static void start() {
        clock = folder.resolve("clock");
        String database = Service.newDatabase();
        set("2022-12-09T20:00:00Z");
        service = Service.start(DevStack.shared(), database, "--docketry.clock.file=" + clock);
        second = Service.start(DevStack.shared(), database, "--docketry.clock.file=" + clock);
    }

    @AfterAll
    static void stop() {
        second.close();
        service.close();
    }

    private static void set(String instant) {
        try {
            Files.writeString(clock, instant + " " + Instant.now());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String moved(Client clerk) {
        String dispute = StoriesIT.open(clerk, "Watched");
        for (String fact :
                List.of(
                        "{'type':'docket-linked','effectiveOn':'2022-12-01','docket':{'court':'cand',"
                                + "'number':'3:22-mc-80319'},'role':'proceeding'}",
                        "{'type':'party-joined','effectiveOn':'2022-12-01','partyId':'a','name':'A',"
                                + "'roles':['movant']}",
                        "{'type':'party-joined','effectiveOn':'2022-12-01','partyId':'b','name':'B',"
                                + "'roles':['respondent']}",
                        "{'type':'motion-filed','effectiveOn':'2022-12-09','motionId':'m','kind':"
                                + "'to-compel','by':'a','against':['b'],'docket':{'court':'cand',"
                                + "'number':'3:22-mc-80319'}}")) {
            assertThat(clerk.post(dispute + "/facts", fact).status()).isEqualTo(201);
        }
        return dispute;
    }

    private static JsonNode deadline(Client client, String dispute, int n) {
        return client.get(dispute + "/deadlines").body().required("deadlines").get(n);
    }

    private static List<String> types(Client client, String dispute) {
        return client.get(dispute + "/timeline")
                .body()
                .required("entries")
                .findValuesAsString("type");
    }

    @Test
    void twoWatchesNoteAPassedDayOnceAndSilenceWithIt() {
        set("2022-12-09T20:00:00Z");
        Client clerk = service.as("clerk", "clerk");
        String dispute = moved(clerk);
        assertThat(deadline(clerk, dispute, 0).at("/due/at").asString())
                .isEqualTo("2022-12-24T08:00:00Z");
        set("2022-12-24T07:59:50Z");
        // The clock runs on from there: it passes midnight in San Francisco in ten seconds.
        await().atMost(PATIENCE)
                .until(() -> types(clerk, dispute).contains("expected-filing-absent"));

        assertThat(deadline(clerk, dispute, 0).required("state").asString()).isEqualTo("passed");
        assertThat(deadline(clerk, dispute, 1).required("state").asString()).isEqualTo("open");
        set("2023-01-05T20:00:00Z");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                deadline(clerk, dispute, 1)
                                        .required("state")
                                        .asString()
                                        .equals("passed"));
        assertThat(types(clerk, dispute).stream().filter("deadline-passed"::equals)).hasSize(2);
        assertThat(types(clerk, dispute).stream().filter("expected-filing-absent"::equals))
                .hasSize(1);
        JsonNode before =
                clerk.get(dispute + "/deadlines?knownAsOf=2022-12-20").body().required("deadlines");
        assertThat(before.findValuesAsString("state")).containsExactly("open", "open");
        assertThat(clerk.get(dispute + "/deadlines?effectiveAsOf=2022-12-05").body())
                .hasToString("{\"deadlines\":[],\"waiting\":[]}");
        assertThat(clerk.get(dispute + "/deadlines?effectiveAsOf=x").status()).isEqualTo(400);
    }

    @Test
    void otherLawIsShownBeforeItIsRecorded() {
        set("2022-12-09T20:00:00Z");
        Client attorney = service.as("shadow-attorney", "attorney");
        String dispute = moved(attorney);
        String id = dispute.substring(dispute.lastIndexOf('/') + 1);
        String closed =
                "'closures':[{'court':'cand','on':'2022-12-23','reason':'Outage'}],'disputeId':'%s'"
                        .formatted(id);

        assertThat(shadow(attorney, "{'disputeId':'%s'}".formatted(id)).required("changes"))
                .isEmpty();
        JsonNode changes = shadow(attorney, "{" + closed + "}").required("changes");
        assertThat(changes.get(0).at("/was/due/date").asString()).isEqualTo("2022-12-23");
        assertThat(changes.get(0).at("/is/due/date").asString()).isEqualTo("2022-12-27");
        assertThat(deadline(attorney, dispute, 0).at("/due/date").asString())
                .isEqualTo("2022-12-23");

        set("2022-12-24T01:00:00Z");
        Answer applied =
                attorney.post(
                        "/api/v1/deadlines/restatement",
                        "{'why':'The office was closed',%s}".formatted(closed));
        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.body().required("refused")).isEmpty();
        assertThat(deadline(attorney, dispute, 0).at("/due/date").asString())
                .isEqualTo("2022-12-27");
        assertThat(deadline(attorney, dispute, 1).at("/due/date").asString())
                .isEqualTo("2023-01-03");
        assertThat(
                        attorney.post(
                                        "/api/v1/deadlines/shadow",
                                        "{'files':[{'kind':'rule'}],'disputeId':'%s'}"
                                                .formatted(id))
                                .problem())
                .isEqualTo("unfit-rule-file");
        assertThat(
                        service.as("nosy", "attorney")
                                .post("/api/v1/deadlines/shadow", "{" + closed + "}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void anotherVersionOfARuleFileIsShownAsADifference() throws Exception {
        set("2022-12-09T20:00:00Z");
        Client attorney = service.as("rule-attorney", "attorney");
        String dispute = moved(attorney);
        String id = dispute.substring(dispute.lastIndexOf('/') + 1);
        String rule =
                Files.readString(
                                Repository.file(
                                        "deadline-rules/src/main/resources/org/docketry/"
                                                + "deadlinerules/rules/cand/"
                                                + "civ-lr-7-3-a.2011-01-01.json"))
                        .replace("\"2011-01-01\"", "\"2022-12-01\"")
                        .replace("\"count\": 14", "\"count\": 7");
        String question = "{\"disputeId\":\"%s\",\"files\":[%s]}".formatted(id, rule);
        Answer answer =
                attorney.upload(
                        "/api/v1/deadlines/shadow",
                        question.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        JsonNode change = answer.body().required("changes").get(0);
        assertThat(change.at("/was/due/date").asString()).isEqualTo("2022-12-23");
        assertThat(change.at("/is/due/date").asString()).isEqualTo("2022-12-16");
        assertThat(change.at("/is/derivation/grounds/rule/version").asString())
                .isEqualTo("2022-12-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'rule'} | files/0 | \"id\"",
                "{'kind':'statute'} | files/0 | must be rule, law or calendar",
                "{'kind':'calendar','id':'x','extra':1} | files/0 | \"",
            })
    void aRuleFileThatCannotBeTakenIsRefusedWithPlaceAndReason(
            String file, String place, String reason) {
        Client attorney = service.as("hostile", "attorney");
        Answer answer = attorney.post("/api/v1/deadlines/shadow", "{'files':[%s]}".formatted(file));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unfit-rule-file");
        assertThat(answer.text("detail")).contains(place).contains(reason);
        Answer noFile = attorney.post("/api/v1/deadlines/shadow", "{'files':[1]}");
        assertThat(noFile.problem()).isEqualTo("malformed-request");
        assertThat(noFile.text("pointer")).isEqualTo("/files/0");
    }

    private static JsonNode shadow(Client client, String question) {
        Answer answer = client.post("/api/v1/deadlines/shadow", question);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void twoPeopleCheckADateAndOneMayOverrideIt() {
        set("2022-12-09T20:00:00Z");
        Client first = service.as("one", "attorney");
        String dispute = moved(first);
        String path =
                dispute
                        + "/deadlines/"
                        + deadline(first, dispute, 0).required("deadlineId").asString();
        Client admin = service.as("boss", "admin");

        assertThat(first.post(path + "/confirmation", "{'deadlineVersion':1}").problem())
                .isEqualTo("confirmed-by-the-same");
        assertThat(admin.post(path + "/confirmation", "{'deadlineVersion':1}").status())
                .isEqualTo(201);
        assertThat(
                        first.post(path + "/override", "{'deadlineVersion':1,'date':'2022-12-20'}")
                                .problem())
                .isEqualTo("malformed-request");
        assertThat(
                        service.as("one", "clerk")
                                .post(
                                        path + "/override",
                                        "{'deadlineVersion':1,'date':'2022-12-20','reason':'x'}")
                                .status())
                .isEqualTo(403);
        assertThat(
                        first.post(
                                        path + "/override",
                                        "{'deadlineVersion':1,'date':'2022-12-20','time':'17:00',"
                                                + "'reason':'The judge wants it earlier'}")
                                .status())
                .isEqualTo(201);
        JsonNode now = deadline(first, dispute, 0);
        assertThat(now.at("/due/time").asString()).startsWith("17:00");
        assertThat(now.required("moved").asString()).isEqualTo("override");
        assertThat(now.has("confirmedBy")).isFalse();
        assertThat(now.required("derivation").toString()).contains("The judge wants it earlier");
    }
}
