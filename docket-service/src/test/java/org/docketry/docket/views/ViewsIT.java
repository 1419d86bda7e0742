package org.docketry.docket.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ViewsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(DevStack.shared(), Service.newDatabase());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String disputeWithADeadline(Client attorney, String due) {
        String opened =
                attorney.post("/api/v1/disputes", "{'title':'Due','effectiveOn':'2022-05-11'}")
                        .response()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        for (String fact :
                new String[] {
                    "{'type':'docket-linked','effectiveOn':'2022-05-11','docket':{'court':'cand',"
                            + "'number':'22-mc-80319'},'role':'proceeding'}",
                    "{'type':'party-joined','effectiveOn':'2022-05-11','partyId':'a','name':'A',"
                            + "'roles':['respondent']}",
                    "{'type':'order-entered','effectiveOn':'2023-02-16','orderId':'o',"
                            + "'signedOn':'2023-02-16','obligations':[{'obligationId':'x',"
                            + "'actor':'a','act':'produce','due':{'kind':'fixed-date','date':'"
                            + due
                            + "'}}]}"
                }) {
            assertThat(attorney.post(opened + "/facts", fact).status()).isEqualTo(201);
        }
        return opened;
    }

    @Test
    void deadlinesAreListedByDayForWhoMaySeeThem() {
        Client attorney = service.as("attorney", "attorney");
        disputeWithADeadline(attorney, "2023-03-07");
        String dispute = disputeWithADeadline(attorney, "2023-02-28");
        disputeWithADeadline(service.as("other", "attorney"), "2023-03-01");
        await().atMost(PATIENCE)
                .until(() -> deadlines(service.as("boss", "admin"), "").size() == 3);

        assertThat(deadlines(attorney, "")).hasSize(2);
        assertThat(deadlines(attorney, "?to=2023-03-01")).hasSize(1);
        assertThat(deadlines(attorney, "?from=2023-03-01&state=open&court=cand")).hasSize(1);
        assertThat(deadlines(attorney, "?state=vacated")).isEmpty();
        JsonNode first = deadlines(attorney, "").get(0);
        assertThat(first.required("due").required("date").asString()).isEqualTo("2023-02-28");
        assertThat(attorney.get("/api/v1/disputes").body().required("disputes")).hasSize(2);

        derivation(attorney, "/api/v1/deadlines/" + first.required("deadlineId").asString());
        assertThat(
                        attorney.post(
                                        dispute + "/facts",
                                        "{'type':'order-vacated','effectiveOn':'2023-02-20',"
                                                + "'orderId':'o','reason':'x'}")
                                .status())
                .isEqualTo(201);
        await().atMost(PATIENCE).until(() -> deadlines(attorney, "?state=vacated").size() == 1);
    }

    private static JsonNode deadlines(Client client, String question) {
        return client.get("/api/v1/deadlines" + question).body().required("deadlines");
    }

    private static void derivation(Client attorney, String deadline) {
        assertThat(attorney.get(deadline + "/derivation").body().required("steps")).hasSize(3);
        Service.Answer text =
                attorney.send(
                        attorney.to(deadline + "/derivation").header("Accept", "text/plain").GET());
        assertThat(new String(text.response().body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "1. The order signed on 2023-02-16",
                        "a date certain",
                        "advisory committee's note to 2009 amendment]");
        assertThat(service.as("other", "attorney").get(deadline + "/derivation").status())
                .isEqualTo(404);
    }
}
