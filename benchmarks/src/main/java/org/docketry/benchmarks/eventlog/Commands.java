package org.docketry.benchmarks.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Clients that each send one command after the other; the rivals take turns, round after round, and
 * the median of the rounds counts.
 */
final class Commands {

    private static final String TEXT =
            "The motion to compel compliance with the subpoena ".repeat(6);

    private record Round(double perSecond, double serverMicros, double clientMicros) {}

    private record Results(List<Round> rounds, Histogram latency) {
        static Results none() {
            return new Results(new ArrayList<>(), new ConcurrentHistogram(3));
        }
    }

    private final List<Rival> rivals;
    private final int rounds;
    private final Duration length;

    Commands(List<Rival> rivals, int rounds, Duration length) {
        this.rivals = rivals;
        this.rounds = rounds;
        this.length = length;
    }

    void run(int... clientCounts) throws InterruptedException {
        System.out.println(
                "| clients | store | commands/s (range) | p50 ms | p99 ms | server CPU-µs/command | client CPU-µs/command |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Rival rival : rivals) {
            round(rival, 16, new ConcurrentHistogram(3));
        }
        for (int clients : clientCounts) {
            Map<Rival, Results> results = new LinkedHashMap<>();
            rivals.forEach(rival -> results.put(rival, Results.none()));
            for (int n = 0; n < rounds; n++) {
                for (Map.Entry<Rival, Results> entry : results.entrySet()) {
                    Results of = entry.getValue();
                    of.rounds().add(round(entry.getKey(), clients, of.latency()));
                }
            }
            results.forEach((rival, of) -> print(clients, rival, of));
        }
    }

    private Round round(Rival rival, int clients, Histogram latency) throws InterruptedException {
        CountDownLatch finished = new CountDownLatch(clients);
        Cpu server = rival.server();
        Cpu client = Cpu.ofThisProcess();
        long commandsBefore = latency.getTotalCount();
        long start = System.nanoTime();
        long until = start + length.toNanos();
        for (int n = 0; n < clients; n++) {
            Thread.ofPlatform()
                    .start(
                            () -> {
                                try {
                                    send(rival, until, latency);
                                } finally {
                                    finished.countDown();
                                }
                            });
        }
        finished.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        long commands = latency.getTotalCount() - commandsBefore;
        return new Round(
                commands / seconds,
                (double) rival.server().minus(server).micros() / commands,
                (double) Cpu.ofThisProcess().minus(client).micros() / commands);
    }

    private static void send(Rival rival, long until, Histogram latency) {
        for (long now = System.nanoTime(); now < until; ) {
            rival.file(UUID.randomUUID().toString(), TEXT);
            long done = System.nanoTime();
            latency.recordValue(TimeUnit.NANOSECONDS.toMicros(done - now));
            now = done;
        }
    }

    private static void print(int clients, Rival rival, Results results) {
        List<Round> rounds = results.rounds();
        Histogram latency = results.latency();
        double[] rates = rounds.stream().mapToDouble(Round::perSecond).sorted().toArray();
        System.out.printf(
                "| %d | %s | %.0f (%.0f to %.0f) | %.2f | %.2f | %.0f | %.0f |%n",
                clients,
                rival.name(),
                median(rates),
                rates[0],
                rates[rates.length - 1],
                latency.getValueAtPercentile(50) / 1e3,
                latency.getValueAtPercentile(99) / 1e3,
                median(rounds.stream().mapToDouble(Round::serverMicros).toArray()),
                median(rounds.stream().mapToDouble(Round::clientMicros).toArray()));
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
