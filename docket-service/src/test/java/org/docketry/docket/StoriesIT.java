package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The two disputes of the demonstration, over HTTP as an integration posts them. */
class StoriesIT {
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void leiferAgainstTwitter() {
        Client clerk = service.as("clerk", "clerk");
        String dispute = open(clerk, "Leifer v. Twitter");
        leiferUntilTheOpposition(clerk, dispute);
        Answer order =
                clerk.post(
                        dispute + "/facts",
                        """
                        {'type':'order-entered','effectiveOn':'2023-02-16','orderId':'order-1',
                         'docket':{'court':'cand','number':'22-mc-80319-SK'},'signedOn':'2023-02-16',
                         'rulings':[{'rulingId':'r1','motionId':'motion-1','respondent':'twitter',
                           'outcome':'granted'}],
                         'obligations':[{'obligationId':'o1','actor':'twitter',
                           'act':'respond to the subpoena and produce',
                           'objects':['@yafered','@ShuIimLeifer'],'recipient':'leifer',
                           'due':{'kind':'fixed-date','date':'2023-02-28'}}]}
                        """);

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.body().required("events").findValuesAsString("type"))
                .containsExactly("order-entered", "deadline-vacated", "deadline-set");
        JsonNode deadlines = clerk.get(dispute + "/deadlines").body().required("deadlines");
        assertThat(deadlines.findValuesAsString("state"))
                .containsExactly("satisfied", "satisfied", "vacated", "open");
        JsonNode deadline = deadlines.get(3);
        assertThat(deadline.required("due").required("at").asString())
                .isEqualTo("2023-03-01T08:00:00Z");
        assertThat(deadline.required("state").asString()).isEqualTo("open");
        assertThat(deadline.required("derivation").required("steps")).hasSize(3);
        assertThat(order.body().required("events").findValuesAsString("id"))
                .isEqualTo(
                        clerk.get(dispute + "/timeline")
                                .body()
                                .required("entries")
                                .findValuesAsString("eventId")
                                .subList(15, 18));
        timeline(clerk, dispute);
    }

    private static void timeline(Client clerk, String dispute) {
        JsonNode now = clerk.get(dispute + "/timeline").body();
        assertThat(now.required("entries").findValuesAsString("type"))
                .containsExactly(
                        "dispute-opened",
                        "access-granted",
                        "docket-linked",
                        "docket-linked",
                        "party-joined",
                        "party-joined",
                        "subpoena-served",
                        "deadline-set",
                        "objection-raised",
                        "deadline-satisfied",
                        "motion-filed",
                        "deadline-set",
                        "deadline-set",
                        "opposition-filed",
                        "deadline-satisfied",
                        "order-entered",
                        "deadline-vacated",
                        "deadline-set");
        JsonNode then = clerk.get(dispute + "/timeline?effectiveAsOf=2022-12-10").body();
        assertThat(then.required("entries").findValuesAsString("type"))
                .contains("motion-filed")
                .doesNotContain("opposition-filed", "order-entered");
        JsonNode before = clerk.get(dispute + "/timeline?knownAsOf=2022-12-10").body();
        assertThat(before.required("entries")).isEmpty();
    }

    static String open(Client clerk, String title) {
        String id = UUID.randomUUID().toString();
        Answer opened =
                clerk.post(
                        "/api/v1/disputes",
                        "{'disputeId':'%s','title':'%s','effectiveOn':'2022-05-11'}"
                                .formatted(id, title));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.response().headers().firstValue("ETag")).contains("\"2\"");
        return opened.response().headers().firstValue("Location").orElseThrow();
    }

    static void record(Client clerk, String dispute, String fact) {
        Answer answer = clerk.post(dispute + "/facts", fact);
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
    }

    static void leiferUntilTheOpposition(Client clerk, String dispute) {
        for (String fact :
                """
                {'type':'docket-linked','effectiveOn':'2022-05-11','docket':{'court':'nyed','number':'1:22-cv-01770'},'role':'underlying'}
                {'type':'docket-linked','effectiveOn':'2022-12-09','docket':{'court':'cand','number':'3:22-mc-80319'},'role':'proceeding','caption':'In re Twitter Inc.'}
                {'type':'party-joined','effectiveOn':'2022-05-11','partyId':'leifer','name':'Shulim Leifer','roles':['movant','underlying-plaintiff']}
                {'type':'party-joined','effectiveOn':'2022-05-11','partyId':'twitter','name':'Twitter, Inc.','roles':['respondent']}
                {'type':'subpoena-served','effectiveOn':'2022-06-15','subpoenaId':'subpoena-1','issuedBy':'leifer','servedOn':'twitter','issuingCourt':'nyed','complianceCourt':'cand','demands':[{'demandId':'identities','text':'Who holds nine accounts'}]}
                {'type':'objection-raised','effectiveOn':'2022-07-08','source':{'kind':'letter','reference':'Ex. 6'},'objectionId':'objection-1','subpoenaId':'subpoena-1','by':'twitter','grounds':['No jurisdiction','Wrong place','No unmasking test'],'manner':'letter'}
                {'type':'motion-filed','effectiveOn':'2022-12-09','motionId':'motion-1','kind':'to-compel','by':'leifer','against':['twitter'],'docket':{'court':'cand','number':'3:22-mc-80319'},'entry':1,'subpoenaIds':['subpoena-1']}
                {'type':'opposition-filed','effectiveOn':'2022-12-23','oppositionId':'opposition-1','motionId':'motion-1','by':'twitter','docket':{'court':'cand','number':'3:22-mc-80319'},'entry':19}
                """
                        .lines()
                        .toList()) {
            record(clerk, dispute, fact);
        }
    }

    @Test
    void jonesAgainstMeta() {
        Client clerk = service.as("clerk", "integration");
        String dispute = open(clerk, "Jones v. Meta Platforms");
        for (String fact :
                """
                {'type':'docket-linked','effectiveOn':'2025-06-02','docket':{'court':'cand','number':'3:25-mc-80165'},'role':'proceeding'}
                {'type':'party-joined','effectiveOn':'2025-06-02','partyId':'jones','name':'Stephanie Jones','roles':['movant']}
                {'type':'party-joined','effectiveOn':'2025-06-02','partyId':'meta','name':'Meta Platforms, Inc.','roles':['respondent']}
                {'type':'party-joined','effectiveOn':'2025-06-02','partyId':'pinterest','name':'Pinterest, Inc.','roles':['respondent']}
                {'type':'motion-filed','effectiveOn':'2025-06-20','motionId':'motion-1','kind':'to-compel','by':'jones','against':['meta','pinterest']}
                {'type':'order-entered','effectiveOn':'2025-08-11','orderId':'order-1','signedOn':'2025-08-11','rulings':[{'rulingId':'r1','motionId':'motion-1','respondent':'meta','outcome':'granted'},{'rulingId':'r2','motionId':'motion-1','respondent':'pinterest','outcome':'granted','except':'user agreements'},{'rulingId':'r3','motionId':'motion-1','respondent':'pinterest','demand':'pinterest-user-agreements','outcome':'denied'}],'obligations':[{'obligationId':'o1','actor':'meta','act':'identify the account holders','due':{'kind':'none-stated'}}]}
                """
                        .lines()
                        .toList()) {
            record(clerk, dispute, fact);
        }
        JsonNode standing = clerk.get(dispute).body();
        JsonNode rulings = standing.required("motions").get(0).required("rulings");

        assertThat(rulings.findValuesAsString("outcome"))
                .containsExactly("granted", "granted", "denied");
        assertThat(rulings.get(2).required("demand").asString())
                .isEqualTo("pinterest-user-agreements");
        assertThat(standing.required("obligations").get(0).required("missing").get(0).asString())
                .contains("states none");
        // Two oppositions and a reply had no more to wait for once the motion was decided.
        assertThat(
                        clerk.get(dispute + "/deadlines")
                                .body()
                                .required("deadlines")
                                .findValuesAsString("state"))
                .containsExactly("vacated", "vacated", "vacated");
    }

    @Test
    void aDocumentComesBackAsItCame() {
        Client clerk = service.as("clerk", "clerk");
        String dispute = open(clerk, "With a document");
        byte[] text = "§ 1. By no later than some day.\n".getBytes(StandardCharsets.UTF_8);
        Answer kept = clerk.upload(dispute + "/documents?name=order.txt", text, "text/plain");
        assertThat(kept.status()).isEqualTo(201);
        String document = "/api/v1/documents/" + kept.text("documentId");

        assertThat(service.as("analysis-service", "service").get(document + "/content").response())
                .extracting(java.net.http.HttpResponse::body)
                .isEqualTo(text);
        assertThat(clerk.get(document).text("name")).isEqualTo("order.txt");
        assertThat(service.as("stranger", "clerk").get(document).problem()).isEqualTo("not-found");
        assertThat(service.as("stranger", "clerk").get(document + "/content").status())
                .isEqualTo(404);
        assertThat(clerk.upload(dispute + "/documents?name=b.txt", text, "text/plain").problem())
                .isEqualTo("document-already-received");
    }
}
