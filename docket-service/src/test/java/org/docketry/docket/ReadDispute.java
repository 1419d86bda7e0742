package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The made dispute Halloran v. Murmur and what is read in its papers: the events that tell of the
 * readings are analysis-service's published examples.
 */
record ReadDispute(Client attorney, EventSink analysis, String path) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static ReadDispute halloran(Client attorney, EventSink analysis) {
        String dispute = StoriesIT.open(attorney, "Halloran v. Murmur");
        """
        {'type':'docket-linked','effectiveOn':'2024-12-05','docket':{'court':'cand','number':'3:24-mc-80377'},'role':'proceeding'}
        {'type':'party-joined','effectiveOn':'2024-12-05','partyId':'halloran','name':'Halloran Shipping Co.','roles':['movant']}
        {'type':'party-joined','effectiveOn':'2024-12-05','partyId':'murmur','name':'Murmur Networks, Inc.','roles':['respondent']}
        {'type':'motion-filed','effectiveOn':'2024-12-05','motionId':'motion-1','kind':'to-compel','by':'halloran','against':['murmur'],'docket':{'court':'cand','number':'3:24-mc-80377'},'entry':1,'subpoenaIds':[]}
        {'type':'hearing-set','effectiveOn':'2024-12-05','hearingId':'hearing-1','motionIds':['motion-1'],'on':'2025-01-30','at':'09:30','court':'cand'}
        """
                .lines()
                .forEach(fact -> StoriesIT.record(attorney, dispute, fact));
        return new ReadDispute(attorney, analysis, dispute);
    }

    /** Tells the reading, waits for the proposal and accepts it. */
    List<String> accept(String example, String acceptance) throws IOException {
        Answer answer = attorney.post(told(example) + "/acceptance", acceptance);
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
        return answer.body().required("events").findValuesAsString("type");
    }

    void transferWithTheNumberThatAPersonSays() throws IOException {
        String acceptance = told("transfer.json") + "/acceptance";
        Answer open = attorney.post(acceptance, "{}");
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.problem()).isEqualTo("proposal-incomplete");
        assertThat(open.text("pointer")).startsWith("/to");

        Answer said = attorney.post(acceptance, "{'changes':{'to':{'number':'1:25-mc-00061'}}}");
        assertThat(said.status()).as(String.valueOf(said.body())).isEqualTo(201);
        assertThat(said.body().required("events").findValuesAsString("type"))
                .startsWith("proposal-accepted", "proceeding-transferred");
        assertThat(attorney.get(path).body().toString()).contains("1:25-mc-00061");
    }

    /** Returns the path of the proposal. */
    String told(String example) throws IOException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        Answer document =
                attorney.upload(
                        path + "/documents?name=paper.txt",
                        example.getBytes(StandardCharsets.UTF_8),
                        "text/plain");
        ObjectNode reading =
                (ObjectNode)
                        JSON.readTree(
                                Files.readString(
                                        Repository.file(
                                                "contracts/examples/analysis/proposal-made.v1/"
                                                        + example)));
        reading.put("disputeId", id).put("documentId", document.text("documentId"));
        if (reading.at("/fact").has("deadlineId")) {
            ((ObjectNode) reading.at("/fact")).put("deadlineId", opposition());
        }
        String proposalId = reading.required("proposalId").asString();
        analysis.publish("docketry.analysis", id, List.of(event(id, reading)));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                attorney.get(path + "/proposals")
                                        .body()
                                        .findValuesAsString("proposalId")
                                        .contains(proposalId));
        return path + "/proposals/" + proposalId;
    }

    private static EventEnvelope event(String dispute, ObjectNode data) {
        return new EventEnvelope(
                UUID.randomUUID().toString(),
                URI.create("/analysis-service"),
                "org.docketry.analysis.proposal-made.v1",
                dispute,
                null,
                null,
                Map.of(),
                data.toString());
    }

    /** The ids are made from the dispute's, so that of this run stands for the example's. */
    private String opposition() {
        return about("opposition").findFirst().orElseThrow().required("deadlineId").asString();
    }

    /** Day and state of each deadline about something. */
    List<String> due(String title) {
        return about(title)
                .map(
                        deadline ->
                                deadline.at("/due/date").asString()
                                        + " "
                                        + deadline.required("state").asString())
                .toList();
    }

    private Stream<JsonNode> about(String title) {
        return attorney.get(path + "/deadlines")
                .body()
                .required("deadlines")
                .valueStream()
                .filter(deadline -> deadline.required("title").asString().contains(title));
    }
}
