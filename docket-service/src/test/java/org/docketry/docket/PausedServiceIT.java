package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The process that keeps the views and publishes stands still ({@code kill -STOP}) in the middle of
 * it, for longer than its claims last; another takes over; then it goes on as if nothing was. The
 * pause is {@code -Ddocketry.pause-seconds} at least (0; 30 in the nightly set), and always until
 * the other has taken over. The ledger is what the clerk was answered and a listener heard.
 */
class PausedServiceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_SECONDS = Integer.getInteger("docketry.pause-seconds", 0);
    private static final int ROUNDS = 2;
    private static final String CLERK = "clerk";

    @TempDir private Path folder;
    private final DevStack stack = DevStack.shared();
    private final String database = Service.newDatabase();
    private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
    private final Set<String> filed = ConcurrentHashMap.newKeySet();

    @Test
    void aPausedOwnerThatGoesOnHasNoSecondEffect() throws Exception {
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("PausedServiceIT: seed " + seed);
        Random random = new Random(seed);
        try (PackagedService owner = start("owner")) {
            await().atMost(PATIENCE).until(owner::isHealthy);
            file(owner, 1);
            await().atMost(PATIENCE).until(() -> allListed(owner));
            try (PackagedService other = start("other");
                    EventSource _ = listen()) {
                await().atMost(PATIENCE).until(other::isHealthy);
                for (int round = 0; round < ROUNDS; round++) {
                    pauseInTheMiddle(
                            round % 2 == 0 ? owner : other, round % 2 == 0 ? other : owner, random);
                }
                judge(other);
            }
        }
    }

    private PackagedService start(String name) throws Exception {
        return PackagedService.start(
                stack, database, folder.resolve(name), "--docketry.store.claim-timeout=2s");
    }

    private void pauseInTheMiddle(PackagedService owner, PackagedService other, Random random)
            throws Exception {
        file(other, 20 + random.nextInt(30));
        owner.signal("STOP");
        try {
            file(other, 10);
            Thread.sleep(Duration.ofSeconds(PAUSE_SECONDS));
            await().atMost(PATIENCE).until(() -> allListed(other));
        } finally {
            owner.signal("CONT");
        }
        file(owner, 10);
        file(other, 10);
        await().atMost(PATIENCE).until(() -> allListed(other) && allListed(owner));
    }

    private void file(PackagedService service, int count) {
        for (int n = 0; n < count; n++) {
            String id = UUID.randomUUID().toString();
            String opening =
                    "{'title':'%s','effectiveOn':'2022-05-11','disputeId':'%s'}".formatted(id, id);
            Answer answer = service.post(CLERK, "/api/v1/disputes", opening);
            assertThat(answer.status()).isEqualTo(201);
            filed.add(id);
        }
    }

    private boolean allListed(PackagedService service) {
        return versions(service).keySet().equals(filed);
    }

    private static Map<String, Long> versions(PackagedService service) {
        Map<String, Long> versions = new HashMap<>();
        for (JsonNode line : service.get(CLERK, "/api/v1/disputes").body().required("disputes")) {
            Long twice =
                    versions.put(
                            line.required("disputeId").asString(),
                            line.required("version").asLong());
            assertThat(twice).isNull();
        }
        return versions;
    }

    private EventSource listen() {
        return EventSource.start(
                TransportSettings.of(stack.kafkaBootstrapServers(), "paused"),
                UUID.randomUUID().toString(),
                Set.of("docketry.dispute"),
                this::hear);
    }

    private void hear(EventEnvelope event) {
        heard.computeIfAbsent(String.valueOf(event.subject()), _ -> new CopyOnWriteArrayList<>())
                .add(event.extensions().get("sequence") + " " + event.id());
    }

    /**
     * A view shows each dispute once and as it is; of what was published again under the same id
     * consumers drop the repeat, so an effect is an id: one for each number, and in order.
     */
    private void judge(PackagedService service) {
        Map<String, Long> versions = versions(service);
        int repeats = 0;
        for (String dispute : filed) {
            long version =
                    service.get(CLERK, "/api/v1/disputes/" + dispute)
                            .body()
                            .required("version")
                            .asLong();
            assertThat(versions.get(dispute)).isEqualTo(version);
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    Set.copyOf(heard.getOrDefault(dispute, List.of())).size()
                                            >= version);
            List<String> effects = heard.get(dispute).stream().distinct().toList();
            for (int n = 0; n < effects.size(); n++) {
                assertThat(effects.get(n)).startsWith(n + 1 + " ");
            }
            assertThat(effects).hasSize((int) version);
            repeats += heard.get(dispute).size() - effects.size();
        }
        System.out.printf(
                "PausedServiceIT: %d pauses, %d filed, %d published again under the same id%n",
                ROUNDS, filed.size(), repeats);
    }
}
