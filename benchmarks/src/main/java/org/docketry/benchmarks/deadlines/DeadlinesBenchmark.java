package org.docketry.benchmarks.deadlines;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.docketry.benchmarks.jmh.Measurements;
import org.docketry.deadlinerules.Answer;
import org.docketry.deadlinerules.DayCounter;
import org.docketry.deadlinerules.DeadlineJson;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Deadlines;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** Dates worked out on one core; operations a second. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class DeadlinesBenchmark {

    private static final int MANY = 1_000;

    private final Deadlines deadlines = new Deadlines(RuleBook.bundled());
    private final DayCounter days = RuleBook.bundled().dayCounter("cand").orElseThrow();
    private int day;

    /** Another trigger each time: nothing can be remembered from the time before. */
    private LocalDate next() {
        day = (day + 1) % 7_000;
        return LocalDate.of(2010, 1, 1).plusDays(day);
    }

    /** A plain rule, with every step of its derivation. */
    @Benchmark
    public Answer rule() {
        return deadlines.compute(
                DeadlineRequest.underRule("cand", "civ-lr-7-3-a").from(next()).build());
    }

    /** A rule whose days are served by mail: counted, rolled, three days added, rolled again. */
    @Benchmark
    public Answer ruleServedByMail() {
        return deadlines.compute(
                DeadlineRequest.underRule("cand", "us.frcp.33-b-2")
                        .from(next())
                        .served(ServiceMethod.MAIL)
                        .build());
    }

    /** What the command and the preview do: JSON in, the derivation as JSON out. */
    @Benchmark
    public String jsonToJson() {
        return DeadlineJson.reply(
                        deadlines,
                        "{\"court\":\"nysd\",\"rule\":\"us.frcp.72-a\",\"trigger\":{\"date\":\""
                                + next()
                                + "\"}}")
                .json();
    }

    /** All packs and calendars, read and checked. */
    @Benchmark
    public RuleBook load() {
        return RuleBook.bundled();
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public long pureDayCount() {
        long sum = 0;
        long trigger = next().toEpochDay();
        for (int i = 0; i < MANY; i++) {
            sum += days.after(trigger + i, 14);
        }
        return sum;
    }

    /** Runs them all, and loads the packs and calendars once in the cold. */
    public static void main(String[] arguments) throws RunnerException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        RuleBook.bundled();
        System.out.printf(
                "packs and calendars loaded in a cold JVM: %d ms of CPU time%n",
                (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
        Measurements.run(DeadlinesBenchmark.class, "a second", params -> 1);
    }
}
