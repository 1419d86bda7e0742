package org.docketry.benchmarks.jmh;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of the whole process for one operation, its compiler and collector included: what a
 * neighbour on the same core does not add to.
 */
public final class ProcessorTime implements InternalProfiler {

    private static final String LABEL = "cpu";
    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the process for one operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanos();
    }

    @Override
    public List<Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = nanos() - before;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, spent / operations, "ns/op", AggregationPolicy.AVG));
    }

    /** The nanoseconds of an operation that a run measured. */
    static double of(RunResult run) {
        return Objects.requireNonNull(run.getSecondaryResults().get(LABEL)).getScore();
    }

    private static long nanos() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean ours
                ? ours.getProcessCpuTime()
                : System.nanoTime();
    }
}
