package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused gets its own problem and leaves no event behind. */
class BadInputIT {
    private static final int MOTION_ON_RECORD = 9;
    private static Service service;

    private Client clerk;
    private String dispute;
    private long before;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void open() {
        clerk = service.as("clerk", "clerk");
        dispute = StoriesIT.open(clerk, "To be refused in");
        StoriesIT.leiferUntilTheOpposition(clerk, dispute);
        before = version();
        assertThat(before).isGreaterThan(MOTION_ON_RECORD);
    }

    @AfterEach
    void nothingWasRecorded() {
        assertThat(version()).isEqualTo(before);
    }

    private long version() {
        return clerk.get(dispute).body().required("version").asLong();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'hearing-held' | 400 | malformed-request | ",
                "not json | 400 | malformed-request | ",
                "[] | 400 | malformed-request | ",
                "{'effectiveOn':'2023-01-01'} | 400 | malformed-request | /type",
                "{'type':'dispute-opened','effectiveOn':'2023-01-01','title':'x'} | 400 |"
                        + " malformed-request | /type",
                "{'type':'deadline-set','effectiveOn':'2023-01-01'} | 400 | malformed-request |"
                        + " /type",
                "{'type':'hearing-held','hearingId':'h'} | 400 | malformed-request | /effectiveOn",
                "{'type':'hearing-held','effectiveOn':'2023-02-30','hearingId':'h'} | 400 |"
                        + " malformed-request | /effectiveOn",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':7} | 400 |"
                        + " malformed-request | /hearingId",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h','x':1} | 400 |"
                        + " malformed-request | /x",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h',"
                        + "'hearingId':'h'} | 400 | malformed-request | ",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h'} {} | 400 |"
                        + " malformed-request | ",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','effectiveAt':"
                        + "'2023-03-03T09:00:00Z','hearingId':'h'} | 400 | malformed-request |"
                        + " /effectiveAt",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h',"
                        + "'source':{'kind':'rumour'}} | 400 | malformed-request | /source/kind",
                "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h'} | 409 |"
                        + " unknown-hearing | ",
                "{'type':'hearing-held','effectiveOn':'2999-02-03','hearingId':'h'} | 422 |"
                        + " effective-in-the-future | ",
                "{'type':'party-joined','effectiveOn':'2023-01-01','partyId':'leifer','name':'x',"
                        + "'roles':['doe']} | 409 | duplicate-id | ",
                "{'type':'objection-raised','effectiveOn':'2023-01-01','objectionId':'o9',"
                        + "'subpoenaId':'none','by':'twitter','grounds':['g']} | 409 |"
                        + " unknown-subpoena | ",
                "{'type':'opposition-filed','effectiveOn':'2022-12-01','oppositionId':'o9',"
                        + "'motionId':'motion-1','by':'twitter'} | 422 |"
                        + " opposition-before-motion | ",
                "{'type':'opposition-filed','effectiveOn':'2023-01-01','oppositionId':'o9',"
                        + "'motionId':'none','by':'twitter'} | 409 | unknown-motion | ",
                "{'type':'order-entered','effectiveOn':'2022-12-01','orderId':'o',"
                        + "'signedOn':'2022-12-01','rulings':[{'rulingId':'r','motionId':"
                        + "'motion-1','outcome':'granted'}]} | 422 | order-before-motion | ",
                "{'type':'order-entered','effectiveOn':'2023-01-01','orderId':'o',"
                        + "'signedOn':'2023-01-01','rulings':[{'rulingId':'r','motionId':"
                        + "'none','outcome':'granted'}]} | 409 | unknown-motion | ",
                "{'type':'order-vacated','effectiveOn':'2023-01-01','orderId':'none',"
                        + "'reason':'x'} | 409 | unknown-order | ",
            })
    void aFactThatIsNone(String json, int status, String problem, String pointer) {
        Answer answer = clerk.post(dispute + "/facts", json);

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().required("status").asInt()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        if (pointer != null) {
            assertThat(answer.text("pointer")).isEqualTo(pointer);
        }
    }

    @Test
    void anUnknownDispute() {
        Answer answer =
                clerk.post(
                        "/api/v1/disputes/" + UUID.randomUUID() + "/facts",
                        "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h'}");
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(clerk.get("/api/v1/disputes/nonsense").problem()).isEqualTo("not-found");
    }

    @Test
    void aDisputeOfSomebodyElseLooksLikeNone() {
        Client stranger = service.as("stranger", "attorney");
        String unknown = "/api/v1/disputes/" + UUID.randomUUID();
        String fact = "{'type':'hearing-held','effectiveOn':'2023-02-03','hearingId':'h'}";
        Answer hidden = stranger.post(dispute + "/facts", fact);
        Answer none = stranger.post(unknown + "/facts", fact);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(none.body());
        for (String view : new String[] {"", "/timeline", "/deadlines", "/proposals"}) {
            assertThat(stranger.get(dispute + view).body())
                    .isEqualTo(stranger.get(unknown + view).body());
        }
    }

    @Test
    void aSecondOpening() {
        String id = dispute.substring(dispute.lastIndexOf('/') + 1);
        Answer answer =
                clerk.post(
                        "/api/v1/disputes",
                        "{'disputeId':'%s','title':'again','effectiveOn':'2022-05-11'}"
                                .formatted(id));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("dispute-already-open");
    }

    @Test
    void aStaleIfMatch() {
        Answer answer =
                clerk.post(
                        dispute + "/facts",
                        "{'type':'dispute-resolved','effectiveOn':'2023-02-03','how':'x'}",
                        "If-Match",
                        "\"" + (before - 1) + "\"");
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.problem()).isEqualTo("stale-version");
        assertThat(answer.body().required("current").asLong()).isEqualTo(before);
    }

    @Test
    void anUploadThatIsTooLarge() {
        Answer answer =
                clerk.upload(
                        dispute + "/documents?name=big.txt", new byte[50_000_000], "text/plain");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void aBodyThatIsNotWhatItsTypeSays() {
        String documents = dispute + "/documents?name=a";
        byte[] text = {'a', 'b'};
        assertThat(clerk.upload(documents, text, "application/pdf").problem())
                .isEqualTo("content-mismatch");
        assertThat(clerk.upload(documents, new byte[] {0, 1}, "text/plain").problem())
                .isEqualTo("content-mismatch");
        assertThat(clerk.upload(documents, new byte[0], "text/plain").problem())
                .isEqualTo("content-mismatch");
        assertThat(clerk.upload(documents, text, "application/zip").status()).isEqualTo(415);
        assertThat(clerk.upload(dispute + "/documents", text, "text/plain").status())
                .isEqualTo(400);
        Answer form =
                clerk.send(
                        clerk.to(dispute + "/facts")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")));
        assertThat(form.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void jsonThatIsTooLarge() {
        String big = "{'type':'" + "x".repeat(1_100_000) + "'}";
        assertThat(clerk.post(dispute + "/facts", big).problem()).isEqualTo("too-large");
    }

    @Test
    void adviceOfTheClientThatIsNone() {
        String fact = "{'type':'dispute-resolved','effectiveOn':'2023-02-03','how':'x'}";
        assertThat(clerk.post(dispute + "/facts", fact, "If-Match", "12").status()).isEqualTo(400);
        assertThat(clerk.post(dispute + "/facts", fact, "Idempotency-Key", "a b").status())
                .isEqualTo(400);
        assertThat(clerk.get(dispute + "/timeline?knownAsOf=yesterday").status()).isEqualTo(400);
        assertThat(clerk.get(dispute + "/timeline?effectiveAsOf=2023-02-30").status())
                .isEqualTo(400);
        assertThat(clerk.get("/api/v1/deadlines?from=2023-02-30").status()).isEqualTo(400);
        assertThat(clerk.get("/api/v1/nothing").problem()).isEqualTo("not-found");
        assertThat(clerk.delete(dispute).status()).isEqualTo(405);
    }

    @Test
    void aProposalThatNobodyMade() {
        Client attorney = service.as("clerk", "attorney");
        String proposal = dispute + "/proposals/" + UUID.randomUUID();
        assertThat(attorney.post(proposal + "/acceptance", "{}").problem())
                .isEqualTo("unknown-proposal");
        assertThat(attorney.post(proposal + "/rejection", "{'reason':'x'}").problem())
                .isEqualTo("unknown-proposal");
    }

    @Test
    void whoMayNotIsToldSo() {
        String fact = "{'type':'dispute-resolved','effectiveOn':'2023-02-03','how':'x'}";
        String facts = dispute + "/facts";
        assertThat(service.nobody().post(facts, fact).problem()).isEqualTo("unauthenticated");
        assertThat(service.as("clerk", "reader").post(facts, fact).problem())
                .isEqualTo("forbidden");
        assertThat(service.as("clerk").get(dispute).problem()).isEqualTo("forbidden");
        assertThat(
                        clerk.post(
                                        dispute + "/proposals/" + UUID.randomUUID() + "/acceptance",
                                        "{}")
                                .problem())
                .isEqualTo("forbidden");
    }

    @Test
    void aTokenOfSomebodyElsesMaking() {
        String fact = "{'type':'dispute-resolved','effectiveOn':'2023-02-03','how':'x'}";
        for (String token :
                new String[] {
                    Service.token("clerk", java.util.List.of("admin"), "other", "docketry", 300),
                    Service.token(
                            "clerk", java.util.List.of("admin"), "docketry-gateway", "other", 300),
                    Service.token(
                            "clerk",
                            java.util.List.of("admin"),
                            "docketry-gateway",
                            "docketry",
                            -300),
                    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjbGVyayJ9."
                }) {
            Answer answer =
                    service.nobody()
                            .post(dispute + "/facts", fact, "Authorization", "Bearer " + token);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
        }
    }
}
