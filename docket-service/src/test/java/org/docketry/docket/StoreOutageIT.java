package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.docketry.devstack.DevStack;
import org.docketry.devstack.Ports;
import org.docketry.docket.Service.Answer;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Store and broker are down for {@code -Ddocketry.outage-seconds} (10; 600 in the nightly set)
 * under a packaged service that clerks go on to write to. The ledger is what the clerks were
 * answered.
 */
class StoreOutageIT {

    private static final int OUTAGE_SECONDS = Integer.getInteger("docketry.outage-seconds", 10);
    private static final int CLERKS = 8;
    private static final int PLACES = 64;
    private static final int CROWD = 2_000;
    private static final int CROWD_AT_ONCE = 200;

    /** More than this a crowd that only hears "not now" must not cost, over what was there. */
    private static final int THREADS_MORE = 150;

    @TempDir private Path folder;
    private final Ports ports = Ports.free();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> published = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void aStoreThatIsDownIsSaidAndNothingIsLostOrDoubled() throws Exception {
        DevStack stack = DevStack.start(folder.resolve("data"), ports);
        try (PackagedService service =
                        PackagedService.start(
                                stack,
                                Service.newDatabase(),
                                folder.resolve("service.out"),
                                "--docketry.http.requests-max=" + PLACES);
                EventSource _ = listen(stack);
                ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            await().atMost(Duration.ofMinutes(2)).until(service::isHealthy);
            List<Future<?>> working = new ArrayList<>();
            for (int clerk = 0; clerk < CLERKS; clerk++) {
                String account = "clerk-" + clerk;
                working.add(clerks.submit(() -> work(service, account)));
            }
            try {
                awaitMore(CLERKS * 3);
                stack.close();
                outage(service);
                stack = DevStack.start(folder.resolve("data"), ports);
                awaitMore(CLERKS * 3);
            } catch (AssertionError | Exception e) {
                clerks.shutdownNow();
                throw e;
            }
            enough.set(true);
            for (Future<?> clerk : working) {
                clerk.get();
            }
            System.out.println(
                    "StoreOutageIT: %d s down, %d acknowledged, %d refused"
                            .formatted(OUTAGE_SECONDS, acknowledged.size(), refusals.get()));
            judge(service);
        } finally {
            stack.close();
        }
    }

    /** Every event that arrives, by its dispute; one that arrives again has the same id. */
    private EventSource listen(DevStack stack) {
        return EventSource.start(
                TransportSettings.of(stack.kafkaBootstrapServers(), "outage"),
                UUID.randomUUID().toString(),
                Set.of("docketry.dispute"),
                event -> published.computeIfAbsent(subject(event), _ -> newSet()).add(event.id()));
    }

    private static String subject(EventEnvelope event) {
        return String.valueOf(event.subject());
    }

    private static Set<String> newSet() {
        return ConcurrentHashMap.newKeySet();
    }

    private void work(PackagedService service, String account) {
        for (int n = 0; !enough.get(); n++) {
            String name = account + "-" + n;
            acknowledged.put(name, fileUntilAnswered(service, account, name, n % 2 == 0));
        }
    }

    /** Sends the same request until it is answered: by its key, or by an id of the client's own. */
    private String fileUntilAnswered(
            PackagedService service, String account, String name, boolean ownId) {
        String id = UUID.randomUUID().toString();
        while (true) {
            Answer answer =
                    ownId
                            ? service.post(account, "/api/v1/disputes", opening(name, id))
                            : service.post(
                                    account,
                                    "/api/v1/disputes",
                                    opening(name, null),
                                    "Idempotency-Key",
                                    name);
            if (answer.status() == 201) {
                return answer.text("disputeId");
            }
            if (answer.status() == 409) {
                assertThat(answer.problem()).isEqualTo("dispute-already-open");
                return id;
            }
            requireNotNow(answer);
            pause(200);
        }
    }

    private static String opening(String name, String id) {
        String own = id == null ? "" : ",'disputeId':'" + id + "'";
        return "{'title':'" + name + "','effectiveOn':'2022-05-11'" + own + "}";
    }

    private void requireNotNow(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isPositive();
        refusals.incrementAndGet();
    }

    private void outage(PackagedService service) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(OUTAGE_SECONDS).toNanos();
        long threads = service.kernel("Threads");
        long resident = service.kernel("VmRSS");
        long mostThreads = threads;
        do {
            mostThreads = Math.max(mostThreads, crowd(service));
        } while (System.nanoTime() < until);
        System.out.printf(
                "StoreOutageIT: threads %d, at most %d; resident KiB %d, then %d, at most %d%n",
                threads, mostThreads, resident, service.kernel("VmRSS"), service.kernel("VmHWM"));
        assertThat(service.isAlive()).isTrue();
        assertThat(mostThreads).isLessThan(threads + THREADS_MORE);
    }

    /**
     * Thousands, many more at once than there are places; every one is told. Returns the threads
     * seen.
     */
    private long crowd(PackagedService service) throws Exception {
        long most = 0;
        try (ExecutorService crowd =
                Executors.newFixedThreadPool(CROWD_AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> told =
                    IntStream.range(0, CROWD)
                            .<Future<?>>mapToObj(
                                    n -> crowd.submit(() -> requireNotNow(passingBy(service, n))))
                            .toList();
            for (Future<?> one : told) {
                one.get();
                most = Math.max(most, service.kernel("Threads"));
            }
        }
        pause(1_000);
        return most;
    }

    private static Answer passingBy(PackagedService service, int n) {
        return service.post(
                "passer-by",
                "/api/v1/disputes",
                opening("passer-by", null),
                "Idempotency-Key",
                "passer-by-" + n);
    }

    private void awaitMore(int filings) {
        int wanted = acknowledged.size() + filings;
        await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= wanted);
    }

    /** Views and publishing have no other help than time. */
    private void judge(PackagedService service) {
        assertThat(Set.copyOf(acknowledged.values())).hasSize(acknowledged.size());
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            String account = "clerk-" + clerk;
            List<String> expected =
                    acknowledged.keySet().stream()
                            .filter(n -> n.startsWith(account + "-"))
                            .toList();
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () ->
                                    assertThat(listed(service, account))
                                            .containsExactlyInAnyOrderElementsOf(expected));
        }
        for (String dispute : acknowledged.values()) {
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(
                            () ->
                                    assertThat(published.getOrDefault(dispute, Set.of()))
                                            .hasSize(events(service, dispute)));
        }
        // Nobody was promised anything: at most what a passer-by sent in the first moment is there.
        assertThat(listed(service, "passer-by").size()).isLessThanOrEqualTo(refusals.get());
    }

    private int events(PackagedService service, String dispute) {
        String name = nameOf(dispute);
        return service.get(name.substring(0, name.lastIndexOf('-')), "/api/v1/disputes/" + dispute)
                .body()
                .required("version")
                .asInt();
    }

    private String nameOf(String dispute) {
        return acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue().equals(dispute))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static List<String> listed(PackagedService service, String account) {
        return service.get(account, "/api/v1/disputes")
                .body()
                .required("disputes")
                .findValuesAsString("title");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
