package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.Test;

/** A request with an Idempotency-Key happens once, whatever happens to its answer. */
class OnceIT {
    private static final String PARTY =
            "{'type':'party-joined','effectiveOn':'2022-05-11','partyId':'%s','name':'A',"
                    + "'roles':['doe']}";

    @Test
    void aRepeatGetsTheFirstAnswerAlsoAfterARestart() {
        String database = Service.newDatabase();
        Answer first;
        String dispute;
        try (Service service = Service.start(DevStack.shared(), database)) {
            Client clerk = service.as("clerk", "clerk");
            dispute = StoriesIT.open(clerk, "Once");
            first = clerk.post(dispute + "/facts", PARTY.formatted("a"), "Idempotency-Key", "k");
            assertThat(first.status()).isEqualTo(201);
            StoriesIT.record(clerk, dispute, PARTY.formatted("b"));
            assertThat(again(clerk, dispute)).isEqualTo(first.body());
            otherRequestsAreRefused(service, clerk, dispute);
        }
        try (Service service = Service.start(DevStack.shared(), database)) {
            assertThat(again(service.as("clerk", "clerk"), dispute)).isEqualTo(first.body());
        }
    }

    private static tools.jackson.databind.JsonNode again(Client clerk, String dispute) {
        Answer answer =
                clerk.post(dispute + "/facts", PARTY.formatted("a"), "Idempotency-Key", "k");
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private static void otherRequestsAreRefused(Service service, Client clerk, String dispute) {
        Answer other = clerk.post(dispute + "/facts", PARTY.formatted("c"), "Idempotency-Key", "k");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");

        Client admin = service.as("another", "admin");
        Answer anothers =
                admin.post(dispute + "/facts", PARTY.formatted("c"), "Idempotency-Key", "k");
        assertThat(anothers.status()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneIsRecordedAndAllGetItsAnswer() throws Exception {
        try (Service service = Service.start(DevStack.shared(), Service.newDatabase());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Client clerk = service.as("clerk", "clerk");
            String dispute = StoriesIT.open(clerk, "At once");
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String key = "k" + i % 3;
                String party = PARTY.formatted("p" + i % 3);
                answers.add(
                        threads.submit(
                                () ->
                                        clerk.post(
                                                dispute + "/facts",
                                                party,
                                                "Idempotency-Key",
                                                key)));
            }
            Set<String> receipts = new HashSet<>();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                receipts.add(answer.get().body().toString());
            }
            assertThat(receipts).hasSize(3);
            assertThat(clerk.get(dispute).body().required("version").asLong()).isEqualTo(5);
        }
    }
}
