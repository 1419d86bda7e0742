// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.docketry.analysis.domain.reading.Handles;
import org.docketry.eventtransport.EventEnvelope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a dispute's events told before a paper is read: what is sealed, and what it can be about.
 */
@ExtendWith(OutputCaptureExtension.class)
class KnownBeforeReadingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DOCKET_SEALED =
            "{\"sealId\":\"seal-1\",\"level\":\"docket\",\"docket\":{\"court\":\"cand\",\"number\":\"3:22-mc-80319\"}}";

    @TempDir private static Path folder;
    private static AnalysisSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = new AnalysisSystem(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        system.close();
    }

    @Test
    void aPaperSealedBeforeItsFirstReadingIsNowhereUntilItIsUnsealed(CapturedOutput log)
            throws Exception {
        String dispute = dispute();
        String document = UUID.randomUUID().toString();
        system.tell(dispute, 2, "document-received", received(document));
        await().atMost(PATIENCE).until(() -> state(document).equals("waiting"));
        system.tell(
                dispute,
                3,
                "material-sealed",
                "{\"sealId\":\"seal-1\",\"level\":\"document\",\"documentId\":\"%s\"}"
                        .formatted(document));
        system.hold(document, order());

        await().atMost(PATIENCE).until(() -> state(document).equals("sealed"));
        isNowhere(dispute, document, log);

        system.tell(dispute, 4, "material-unsealed", "{\"sealId\":\"seal-1\"}");
        await().atMost(PATIENCE).until(() -> !system.proposalsOf(dispute).isEmpty());
        await().atMost(PATIENCE).until(() -> search().contains(document));
        assertThat(system.proposalsOf(dispute).getFirst().json()).contains(Handles.NINE);
        assertThat(system.stored()).contains(Handles.NINE);
        assertThat(log.getAll()).doesNotContain(Handles.NINE);
    }

    @Test
    void aPaperOnASealedDocketIsNotRead(CapturedOutput log) throws Exception {
        String dispute = dispute();
        String document = UUID.randomUUID().toString();
        system.hold(document, order());
        system.tell(dispute, 2, "material-sealed", DOCKET_SEALED);
        system.tell(dispute, 3, "document-received", received(document));

        await().atMost(PATIENCE).until(() -> state(document).equals("sealed"));
        isNowhere(dispute, document, log);
    }

    private static void isNowhere(String dispute, String document, CapturedOutput log)
            throws Exception {
        assertThat(system.proposalsOf(dispute)).isEmpty();
        assertThat(search()).doesNotContain(document);
        for (String view : List.of("issues", "authorities", "tests", "obligations")) {
            String path = "/api/v1/disputes/" + dispute + "/" + view;
            assertThat(system.get(path, "an-admin", "admin").body()).doesNotContain(document);
        }
        String analysis = "/api/v1/documents/" + document + "/analysis";
        assertThat(system.get(analysis, "a-partner", "reader").statusCode()).isEqualTo(404);
        assertThat(system.storedOf(document)).doesNotContain(Handles.NINE);
        assertThat(log.getAll()).doesNotContain(Handles.NINE);
    }

    @Test
    void aMotionAndAnOrderAreMatchedToWhatTheEventsTold() throws Exception {
        String dispute = dispute();
        List<String> facts =
                List.of(
                        "party-joined {'partyId':'halloran','name':'Halloran Shipping Co.','roles':['movant']}",
                        "party-joined {'partyId':'murmur','name':'Murmur Networks, Inc.','roles':['respondent']}",
                        "subpoena-served {'subpoenaId':'subpoena-1','issuedBy':'halloran','servedOn':'murmur'}",
                        "subpoena-served {'subpoenaId':'subpoena-2','issuedBy':'halloran','servedOn':'murmur'}",
                        "subpoena-withdrawn {'subpoenaId':'subpoena-2'}",
                        "hearing-set {'hearingId':'hearing-1','motionIds':[],'on':'2025-01-28','court':'cand'}",
                        "hearing-moved {'hearingId':'hearing-1','on':'2025-01-30'}",
                        "hearing-set {'hearingId':'hearing-2','motionIds':[],'on':'2025-01-30','court':'cand'}",
                        "hearing-vacated {'hearingId':'hearing-2'}",
                        "deadline-set {'deadlineId':'due-1','title':'Murmur: opposition to motion m','bound':['murmur'],'due':{'date':'2024-12-18'}}",
                        "deadline-restated {'deadlineId':'due-1','is':{'due':{'date':'2024-12-19'}}}",
                        "deadline-set {'deadlineId':'due-2','title':'Murmur: opposition to motion n','bound':['murmur'],'due':{'date':'2024-12-19'}}",
                        "deadline-satisfied {'deadlineId':'due-2'}");
        int sequence = 2;
        for (String fact : facts) {
            String[] parts = fact.split(" ", 2);
            system.tell(dispute, sequence++, parts[0], parts[1].replace('\'', '"'));
        }
        String order = Papers.filing("continuance-order.txt");
        String motion =
                """
                NADIA TOLLIVER (SBN 290117)
                TOLLIVER REESE LLP
                Attorneys for Movant Halloran Shipping Co.

                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                Case No. 3:24-mc-80377-VWX

                NOTICE OF MOTION AND MOTION TO COMPEL

                Halloran moves to compel Murmur.
                """;
        for (String paper : List.of(order, motion)) {
            String document = UUID.randomUUID().toString();
            system.hold(document, paper.getBytes(StandardCharsets.UTF_8));
            system.tell(dispute, sequence++, "document-received", received(document));
        }

        await().atMost(PATIENCE).until(() -> system.proposalsOf(dispute).size() >= 3);
        assertThat(fact(dispute, "hearing-moved").path("hearingId").asString())
                .isEqualTo("hearing-1");
        assertThat(fact(dispute, "extension-granted").path("deadlineId").asString())
                .isEqualTo("due-1");
        assertThat(fact(dispute, "motion-filed").path("subpoenaIds").toString())
                .isEqualTo("[\"subpoena-1\"]");
    }

    @Test
    void theLineOfADocketIsReadAsOne() {
        String dispute = dispute();
        String document = UUID.randomUUID().toString();
        system.tell(
                dispute,
                2,
                "hearing-set",
                "{\"hearingId\":\"hearing-1\",\"motionIds\":[],\"on\":\"2025-01-30\",\"court\":\"cand\"}");
        system.hold(
                document,
                "CLERK'S NOTICE. Motion Hearing set for 1/30/2025 is reset to 2/13/2025. (Entered: 01/08/2025)"
                        .getBytes(StandardCharsets.UTF_8));
        system.tell(
                dispute,
                3,
                "document-received",
                received(document).replace("text/plain", "text/vnd.docketry.docket-entry"));

        await().atMost(PATIENCE).until(() -> !system.proposalsOf(dispute).isEmpty());
        assertThat(fact(dispute, "hearing-moved").toString())
                .isEqualTo("{\"hearingId\":\"hearing-1\",\"on\":\"2025-02-13\"}");
    }

    private static JsonNode fact(String dispute, String kind) {
        return system.proposalsOf(dispute).stream()
                .map(EventEnvelope::json)
                .map(JSON::readTree)
                .filter(data -> data.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("fact");
    }

    private static String dispute() {
        String dispute = UUID.randomUUID().toString();
        system.tell(
                dispute, 1, "access-granted", "{\"account\":\"a-partner\",\"level\":\"write\"}");
        return dispute;
    }

    private static String received(String document) {
        return "{\"documentId\":\"%s\",\"name\":\"a.txt\",\"mediaType\":\"text/plain; charset=utf-8\"}"
                .formatted(document);
    }

    /** As those who may see sealed papers are told. */
    private static String state(String document) throws Exception {
        HttpResponse<String> answer =
                system.get("/api/v1/documents/" + document + "/analysis", "an-admin", "admin");
        return answer.statusCode() == 202
                ? JSON.readTree(answer.body()).path("state").asString()
                : String.valueOf(answer.statusCode());
    }

    private static String search() throws Exception {
        return system.get("/api/v1/search?q=anonymous+speech", "an-admin", "admin").body();
    }

    private static byte[] order() throws Exception {
        return SharedFiles.sample("leifer-v-twitter/order.txt").getBytes(StandardCharsets.UTF_8);
    }
}
