// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.docketry.analysis.domain.reading.Handles;
import org.docketry.analysis.findings.Contracts;
import org.docketry.eventtransport.EventEnvelope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path folder;
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
    void anUploadedOrderBecomesAProposal() throws Exception {
        String dispute = leifer();
        String document = upload(dispute, order(), 6);

        EventEnvelope event = oneProposal(dispute);
        JsonNode data = JSON.readTree(event.json());
        JsonNode fact = data.get("fact");

        assertThat(event.type()).isEqualTo("org.docketry.analysis.proposal-made.v1");
        assertThat(event.id()).isEqualTo(data.get("proposalId").asString());
        assertThat(event.extensions()).containsEntry("correlationid", "a-correlation");
        assertThat(data.get("documentId").asString()).isEqualTo(document);
        assertThat(fact.get("signedOn").asString()).isEqualTo("2023-02-16");
        assertThat(fact.at("/rulings/0/motionId").asString()).isEqualTo("motion-1");
        assertThat(fact.at("/obligations/0/actor").asString()).isEqualTo("twitter");
        assertThat(fact.at("/obligations/0/due/date").asString()).isEqualTo("2023-02-28");
        assertThat(fact.at("/obligations/0/objects").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Handles.NINE);
    }

    @Test
    void whatIsPublishedKeepsToItsSchema() throws Exception {
        String dispute = leifer();
        upload(
                dispute,
                SharedFiles.sample("jones-v-meta/order.txt").getBytes(StandardCharsets.UTF_8),
                6);

        String data = oneProposal(dispute).json();

        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(
                                        Contracts.folder()
                                                .resolve(
                                                        "schemas/analysis/proposal-made.v1.json")));
        assertThat(schema.validate(data, com.networknt.schema.InputFormat.JSON)).isEmpty();
    }

    @Test
    void aRepeatedEventProposesTheSameAgainUnderTheSameId() throws Exception {
        String dispute = leifer();
        upload(dispute, order(), 6);
        EventEnvelope first = oneProposal(dispute);

        upload(dispute, order(), 6);
        upload(dispute, "ORDER\n\nNothing.\n".getBytes(StandardCharsets.UTF_8), 7);
        await().atMost(PATIENCE).until(() -> analysis(dispute, 7).statusCode() == 200);

        assertThat(system.proposalsOf(dispute)).allMatch(event -> event.id().equals(first.id()));
    }

    @Test
    void aDocumentWaitsUntilTheGatewayHasIt() throws Exception {
        String dispute = leifer();
        String document = documentId(dispute, 6);
        system.tell(dispute, 6, "document-received", received(document, "text/plain"));
        await().atMost(PATIENCE).until(() -> analysis(dispute, 6).statusCode() == 202);

        system.hold(document, order());

        oneProposal(dispute);
        assertThat(analysis(dispute, 6).statusCode()).isEqualTo(200);
    }

    @Test
    void aStoppedServiceGoesOnWhereItStopped() throws Exception {
        String dispute = leifer();
        String document = documentId(dispute, 6);
        system.tell(dispute, 6, "document-received", received(document, "text/plain"));
        await().atMost(PATIENCE).until(() -> analysis(dispute, 6).statusCode() == 202);
        system.stop();
        system.hold(document, order());

        system.start();

        oneProposal(dispute);
    }

    @Test
    void aStoredReadingIsShownToThoseWhoMaySeeTheDispute() throws Exception {
        String dispute = leifer();
        String document = upload(dispute, order(), 6);
        oneProposal(dispute);
        String path = "/api/v1/documents/" + document + "/analysis";

        HttpResponse<String> seen = system.get(path, "a-partner", "attorney");
        JsonNode reading = JSON.readTree(seen.body());

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(reading.at("/kind/value").asString()).isEqualTo("order");
        assertThat(reading.at("/analyser/version").asString()).isNotEmpty();
        assertThat(reading.at("/obligations/0/due/value/date").asString()).isEqualTo("2023-02-28");
        assertThat(system.get(path, "an-admin", "admin").statusCode()).isEqualTo(200);
    }

    @Test
    void whatOneMayNotSeeIsNotThere() throws Exception {
        String dispute = leifer();
        String document = upload(dispute, order(), 6);
        oneProposal(dispute);

        HttpResponse<String> hidden =
                system.get("/api/v1/documents/" + document + "/analysis", "a-stranger", "attorney");
        HttpResponse<String> unknown =
                system.get(
                        "/api/v1/documents/" + UUID.randomUUID() + "/analysis",
                        "a-stranger",
                        "attorney");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(hidden.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void theIssueTableIsFilledPaperByPaper() throws Exception {
        String dispute = leifer();
        read(dispute, "leifer-v-twitter/opposition.txt", 6);
        JsonNode first = JSON.readTree(ask(dispute, "issues").body());
        read(dispute, "leifer-v-twitter/order.txt", 7);

        JsonNode table = JSON.readTree(ask(dispute, "issues").body());
        JsonNode row = row(table, "disposition");

        assertThat(first.get("version").asInt()).isEqualTo(1);
        assertThat(row(first, "disposition").get("held")).isEmpty();
        assertThat(table.get("version").asInt()).isEqualTo(2);
        assertThat(row.at("/opponent/0/hand").asString()).isEqualTo("own");
        assertThat(row.at("/opponent/0/version").asInt()).isEqualTo(1);
        assertThat(row.at("/held/0/version").asInt()).isEqualTo(2);
        assertThat(row.at("/held/0/documentId").asString()).isEqualTo(documentId(dispute, 7));
        assertThat(row.at("/held/0/said/spans/0/text").asString()).isNotEmpty();
        assertThat(JSON.readTree(ask(dispute, "issues?version=1").body()).get("rows"))
                .isEqualTo(first.get("rows"));
        assertThat(ask(dispute, "issues?version=0").statusCode()).isEqualTo(400);
    }

    @Test
    void aDisputesTestsAuthoritiesAndObligationsAreFoldedFromItsPapers() throws Exception {
        String dispute = leifer();
        read(dispute, "leifer-v-twitter/opposition.txt", 6);
        read(dispute, "leifer-v-twitter/order.txt", 7);

        JsonNode tests = JSON.readTree(ask(dispute, "tests").body()).get("tests");
        JsonNode authorities = JSON.readTree(ask(dispute, "authorities").body()).get("authorities");
        JsonNode obligations = JSON.readTree(ask(dispute, "obligations").body()).get("obligations");

        assertThat(tests.valueStream().map(test -> test.get("test").asString()))
                .contains("highfields", "arista");
        assertThat(authorities.get(0).get("citation").asString()).isEqualTo("385 F. Supp. 2d 969");
        assertThat(
                        authorities
                                .get(0)
                                .get("uses")
                                .valueStream()
                                .map(u -> u.get("documentId").asString()))
                .contains(documentId(dispute, 6), documentId(dispute, 7));
        assertThat(obligations).hasSize(1);
        assertThat(obligations.get(0).at("/due/value/date").asString()).isEqualTo("2023-02-28");
    }

    @Test
    void aRecordCiteGoesToTheEntryThatTheDisputeKnows() throws Exception {
        String dispute = leifer();
        system.tell(
                dispute,
                6,
                "opposition-filed",
                "{\"oppositionId\":\"opposition-1\",\"motionId\":\"motion-1\",\"by\":\"twitter\","
                        + "\"docket\":{\"court\":\"cand\",\"number\":\"3:22-mc-80319\"},\"entry\":19}");
        read(dispute, "leifer-v-twitter/order.txt", 7);

        JsonNode cites = JSON.readTree(analysis(dispute, 7).body()).get("recordCites");

        assertThat(cites.valueStream().filter(c -> c.path("entry").asInt() == 19))
                .allMatch(c -> c.at("/refersTo/id").asString().equals("opposition-1"));
        assertThat(cites.valueStream().filter(c -> c.path("entry").asInt() == 22))
                .isNotEmpty()
                .noneMatch(c -> c.has("refersTo"));
    }

    @Test
    void whatADisputeSaysIsHiddenFromStrangersAndSealedPapersFromReaders() throws Exception {
        String dispute = leifer();
        read(dispute, "leifer-v-twitter/order.txt", 6);
        String sealed = documentId(dispute, 6);
        for (String what : List.of("issues", "authorities", "tests", "obligations")) {
            String path = "/api/v1/disputes/" + dispute + "/" + what;
            assertThat(system.get(path, "a-stranger", "attorney").statusCode()).isEqualTo(404);
            assertThat(system.get(path, "a-partner", "reader").body()).contains(sealed);
        }
        assertThat(
                        system.get(
                                        "/api/v1/disputes/" + UUID.randomUUID() + "/issues",
                                        "an-admin",
                                        "admin")
                                .statusCode())
                .isEqualTo(404);

        system.tell(
                dispute,
                7,
                "material-sealed",
                "{\"sealId\":\"seal-1\",\"level\":\"document\",\"documentId\":\"%s\"}"
                        .formatted(sealed));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                !system.get(
                                                "/api/v1/disputes/" + dispute + "/obligations",
                                                "a-partner",
                                                "reader")
                                        .body()
                                        .contains(sealed));

        String analysis = "/api/v1/documents/" + sealed + "/analysis";
        assertThat(system.get(analysis, "a-partner", "reader").statusCode()).isEqualTo(404);
        assertThat(system.get(analysis, "a-partner", "attorney").statusCode()).isEqualTo(200);
        assertThat(ask(dispute, "issues").body()).contains(sealed);
    }

    @Test
    void passagesAreFoundByThoseWhoMaySeeThemUntilTheyAreSealed() throws Exception {
        String dispute = leifer();
        read(dispute, "leifer-v-twitter/opposition.txt", 6);
        String paper = documentId(dispute, 6);
        await().atMost(PATIENCE)
                .until(() -> search("balance of harms", "a-partner").contains(paper));

        assertThat(search("balance of harms", "a-stranger")).doesNotContain(paper);
        assertThat(problemOf("/api/v1/search?q=")).isEqualTo("400 malformed-request");
        assertThat(problemOf("/api/v1/search?like=" + dispute)).isEqualTo("404 not-found");

        system.tell(
                dispute,
                7,
                "material-sealed",
                "{\"sealId\":\"seal-1\",\"level\":\"document\",\"documentId\":\"%s\"}"
                        .formatted(paper));
        await().atMost(PATIENCE)
                .until(() -> !search("balance of harms", "a-partner").contains(paper));

        system.tell(dispute, 8, "material-unsealed", "{\"sealId\":\"seal-1\"}");
        await().atMost(PATIENCE)
                .until(() -> search("balance of harms", "a-partner").contains(paper));

        assertThat(
                        system.post(
                                        "/api/v1/search/rebuild",
                                        new byte[0],
                                        "text/plain",
                                        "a-partner",
                                        "attorney")
                                .statusCode())
                .isEqualTo(403);
        assertThat(
                        system.post(
                                        "/api/v1/search/rebuild",
                                        new byte[0],
                                        "text/plain",
                                        "an-admin",
                                        "admin")
                                .statusCode())
                .isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> search("balance of harms", "a-partner").contains(paper));
    }

    @Test
    void aNewerReaderShowsWhatChangedAndLeavesWhatWasDecided() throws Exception {
        String dispute = leifer();
        String document = upload(dispute, order(), 6);
        oneProposal(dispute);
        system.readByAnOlderReader(document, "0.9.0");
        int told = system.proposalsOf(dispute).size();
        system.stop();
        system.start();

        String path = "/api/v1/documents/" + document + "/analysis/changes";
        await().atMost(PATIENCE)
                .until(() -> system.get(path, "a-partner", "attorney").body().contains("letter"));
        JsonNode changes = JSON.readTree(system.get(path, "a-partner", "attorney").body());

        assertThat(changes.get("changes").valueStream().map(c -> c.get("finding").asString()))
                .containsExactly("kind");
        assertThat(changes.at("/changes/0/was/0/value").asString()).isEqualTo("letter");
        assertThat(changes.at("/changes/0/is/0/value").asString()).isEqualTo("order");
        assertThat(system.proposalsOf(dispute)).hasSize(told);
        assertThat(system.get(path, "a-stranger", "attorney").statusCode()).isEqualTo(404);
    }

    @Test
    void aTextIsReadAtOnceAndNotKept() throws Exception {
        HttpResponse<String> answer =
                system.post(
                        "/api/v1/analysis",
                        order(),
                        "text/plain; charset=utf-8",
                        "anyone",
                        "reader");

        JsonNode reading = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(reading.at("/rulings/0/outcome").asString()).isEqualTo("granted");
        assertThat(reading.at("/dockets/0/value/number/canonical").asString())
                .isEqualTo("22-mc-80319");
        assertThat(reading.at("/dockets/0/value/number/judges/0").asString()).isEqualTo("SK");
        for (String kind :
                List.of(
                        "parties",
                        "counsel",
                        "hearings",
                        "extensions",
                        "tests",
                        "issues",
                        "citations",
                        "authorities",
                        "recordCites")) {
            assertThat(reading.path(kind).isArray()).as(kind).isTrue();
        }
    }

    @Test
    void aSealOnAnEntryOrADocketCoversThePapersThere() throws Exception {
        String dispute = leifer();
        read(dispute, "leifer-v-twitter/opposition.txt", 6);
        String paper = documentId(dispute, 6);
        String analysis = "/api/v1/documents/" + paper + "/analysis";
        String docket = "\"docket\":{\"court\":\"cand\",\"number\":\"3:22-mc-80319\"}";
        await().atMost(PATIENCE)
                .until(() -> search("balance of harms", "a-partner").contains(paper));

        system.tell(
                dispute,
                7,
                "material-sealed",
                "{\"sealId\":\"seal-1\",\"level\":\"entry\"," + docket + ",\"entry\":91}");
        system.tellFrom(
                paper,
                dispute,
                8,
                "opposition-filed",
                "{\"oppositionId\":\"opposition-9\",\"motionId\":\"motion-1\",\"by\":\"twitter\","
                        + docket
                        + ",\"entry\":91}");
        await().atMost(PATIENCE)
                .until(() -> !search("balance of harms", "a-partner").contains(paper));
        assertThat(system.get(analysis, "a-partner", "reader").statusCode()).isEqualTo(404);
        assertThat(system.get(analysis, "a-partner", "attorney").statusCode()).isEqualTo(200);

        system.tell(dispute, 9, "material-unsealed", "{\"sealId\":\"seal-1\"}");
        await().atMost(PATIENCE)
                .until(() -> search("balance of harms", "a-partner").contains(paper));

        system.tell(
                dispute,
                10,
                "material-sealed",
                "{\"sealId\":\"seal-2\",\"level\":\"docket\"," + docket + "}");
        await().atMost(PATIENCE)
                .until(() -> !search("balance of harms", "a-partner").contains(paper));
        assertThat(system.get(analysis, "a-partner", "reader").statusCode()).isEqualTo(404);
    }

    @Test
    void aDocketsLineIsReadByItsLabels() throws Exception {
        String line = "MOTION to Compel filed by Acme Corp. Responses due by 6/3/2024.";
        HttpResponse<String> answer =
                system.post(
                        "/api/v1/analysis?kind=entry",
                        line.getBytes(StandardCharsets.UTF_8),
                        "text/plain; charset=utf-8",
                        "anyone",
                        "reader");

        JsonNode entry = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(entry.at("/kind/value").asString()).isEqualTo("motion");
        assertThat(entry.at("/dates/0/label").asString()).isEqualTo("Responses due by");
        assertThat(entry.at("/dates/0/role").asString()).isEqualTo("due");
        assertThat(entry.at("/dates/0/at/start").asInt()).isEqualTo(line.indexOf("6/3"));
    }

    @Test
    void aDocketsLineIsTextOfSomeLength() throws Exception {
        byte[] line = "ORDER".getBytes(StandardCharsets.UTF_8);
        assertThat(problem("?kind=letter", line, "text/plain")).isEqualTo("400 malformed-request");
        assertThat(problem("?kind=entry", line, "text/html"))
                .isEqualTo("415 unsupported-media-type");
        assertThat(problem("?kind=entry", line, "no type")).isEqualTo("415 unsupported-media-type");
        assertThat(
                        problem(
                                "?kind=entry",
                                "ORDER ".repeat(17_000).getBytes(StandardCharsets.UTF_8),
                                "text/plain"))
                .isEqualTo("413 too-large");
    }

    @Test
    void badInputGetsItsProblem() throws Exception {
        assertThat(problem(new byte[] {'a', 0, 'b'}, "text/plain"))
                .isEqualTo("422 content-mismatch");
        assertThat(problem(new byte[] {(byte) 0xff, (byte) 0xfe, 'b'}, "text/plain"))
                .isEqualTo("422 content-mismatch");
        assertThat(problem("  \n".getBytes(StandardCharsets.UTF_8), "text/plain"))
                .isEqualTo("422 unreadable-document");
        assertThat(problem(order(), "image/png")).isEqualTo("415 unsupported-media-type");
        assertThat(problem(new byte[0], "text/plain")).isEqualTo("400 malformed-request");
        assertThat(problem(new byte[25 * 1024 * 1024 + 1], "text/plain"))
                .isEqualTo("413 too-large");
    }

    @Test
    void withoutAValidTokenNothingIsOpenButHealth() throws Exception {
        assertThat(system.get("/api/v1/documents/x/analysis", "").statusCode()).isEqualTo(401);
        assertThat(system.post("/api/v1/analysis", order(), "text/plain", "").statusCode())
                .isEqualTo(401);
        assertThat(system.get("/actuator/health", "").statusCode()).isEqualTo(200);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest forged =
                    HttpRequest.newBuilder(system.uri("/api/v1/documents/x/analysis"))
                            .header(
                                    "Authorization",
                                    "Bearer " + system.token("a", "another-issuer", "admin"))
                            .build();
            assertThat(client.send(forged, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
    }

    private static String search(String question, String account) throws Exception {
        String query = URLEncoder.encode(question, StandardCharsets.UTF_8);
        return system.get("/api/v1/search?q=" + query, account, "attorney").body();
    }

    private static String problemOf(String path) throws Exception {
        HttpResponse<String> answer = system.get(path, "a-stranger", "attorney");
        String type = JSON.readTree(answer.body()).get("type").asString();
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    private static void read(String dispute, String sample, int sequence) throws Exception {
        upload(dispute, SharedFiles.sample(sample).getBytes(StandardCharsets.UTF_8), sequence);
        await().atMost(PATIENCE).until(() -> analysis(dispute, sequence).statusCode() == 200);
    }

    private static HttpResponse<String> ask(String dispute, String what) throws Exception {
        return system.get("/api/v1/disputes/" + dispute + "/" + what, "a-partner", "attorney");
    }

    private static JsonNode row(JsonNode table, String topic) {
        return table.get("rows")
                .valueStream()
                .filter(row -> row.path("topic").asString("").equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static String problem(byte[] body, String mediaType) throws Exception {
        return problem("", body, mediaType);
    }

    private static String problem(String query, byte[] body, String mediaType) throws Exception {
        HttpResponse<String> answer =
                system.post("/api/v1/analysis" + query, body, mediaType, "anyone", "reader");
        String type = JSON.readTree(answer.body()).get("type").asString();
        return answer.statusCode() + " " + type.substring(type.lastIndexOf('/') + 1);
    }

    private static String leifer() {
        String dispute = UUID.randomUUID().toString();
        system.tell(
                dispute, 1, "access-granted", "{\"account\":\"a-partner\",\"level\":\"write\"}");
        system.tell(
                dispute,
                2,
                "docket-linked",
                "{\"docket\":{\"court\":\"cand\",\"number\":\"3:22-mc-80319\"},\"role\":\"proceeding\"}");
        system.tell(
                dispute,
                3,
                "party-joined",
                "{\"partyId\":\"leifer\",\"name\":\"Shulim Leifer\",\"roles\":[\"movant\"]}");
        system.tell(
                dispute,
                4,
                "party-joined",
                "{\"partyId\":\"twitter\",\"name\":\"Twitter, Inc.\",\"roles\":[\"respondent\"]}");
        system.tell(
                dispute,
                5,
                "motion-filed",
                "{\"motionId\":\"motion-1\",\"kind\":\"to-compel\",\"by\":\"leifer\",\"against\":[\"twitter\"],"
                        + "\"docket\":{\"court\":\"cand\",\"number\":\"3:22-mc-80319\"},\"entry\":1}");
        return dispute;
    }

    private static String upload(String dispute, byte[] content, int sequence) {
        String document = documentId(dispute, sequence);
        system.hold(document, content);
        system.tell(
                dispute,
                sequence,
                "document-received",
                received(document, "text/plain; charset=utf-8"));
        return document;
    }

    private static String documentId(String dispute, int sequence) {
        return UUID.nameUUIDFromBytes((dispute + "/" + sequence).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String received(String document, String mediaType) {
        return "{\"documentId\":\"%s\",\"name\":\"order.txt\",\"mediaType\":\"%s\",\"bytes\":10,\"sha256\":\"%s\"}"
                .formatted(document, mediaType, "0".repeat(64));
    }

    private static HttpResponse<String> analysis(String dispute, int sequence) throws Exception {
        return system.get(
                "/api/v1/documents/" + documentId(dispute, sequence) + "/analysis",
                "an-admin",
                "admin");
    }

    private static EventEnvelope oneProposal(String dispute) {
        await().atMost(PATIENCE).until(() -> !system.proposalsOf(dispute).isEmpty());
        List<EventEnvelope> proposals = system.proposalsOf(dispute);
        return proposals.getFirst();
    }

    private static byte[] order() throws Exception {
        return SharedFiles.sample("leifer-v-twitter/order.txt").getBytes(StandardCharsets.UTF_8);
    }
}
