package org.docketry.benchmarks.jmh;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a class of measurements and prints a line for each: by the clock, and by CPU time. */
public final class Measurements {

    private Measurements() {}

    /**
     * Runs them in one forked JVM each.
     *
     * @param amount how much of the unit one operation does, for these parameters
     */
    public static void run(
            Class<?> benchmarks, String unit, ToDoubleFunction<BenchmarkParams> amount)
            throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include(benchmarks.getName() + "\\." + System.getProperty("only", ".*"))
                        .forks(Integer.getInteger("forks", 1))
                        .warmupIterations(Integer.getInteger("warmups", 4))
                        .warmupTime(seconds())
                        .measurementIterations(Integer.getInteger("iterations", 5))
                        .measurementTime(seconds())
                        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                        .verbosity(VerboseMode.SILENT)
                        .addProfiler(ProcessorTime.class);
        given().forEach((name, values) -> options.param(name, values.split(",")));
        load("before");
        for (RunResult run : new Runner(options.build()).run()) {
            BenchmarkParams params = run.getParams();
            double much = amount.applyAsDouble(params);
            double wall = run.getPrimaryResult().getScore();
            System.out.printf(
                    "%-44s %12.1f %s by CPU time %12.1f by the clock%n",
                    label(params), much / ProcessorTime.of(run) * 1e9, unit, much / wall);
        }
        load("after");
    }

    /** Parameters to run instead of all: {@code -Dparam.length=87000 -Dparam.density=2,20}. */
    private static Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        for (String property : System.getProperties().stringPropertyNames()) {
            if (property.startsWith("param.")) {
                given.put(property.substring("param.".length()), System.getProperty(property));
            }
        }
        return given;
    }

    private static TimeValue seconds() {
        return TimeValue.milliseconds(Long.getLong("milliseconds", 1_000));
    }

    private static String label(BenchmarkParams params) {
        String name = params.getBenchmark();
        var given = new TreeMap<String, String>();
        params.getParamsKeys().forEach(key -> given.put(key, params.getParam(key)));
        return name.substring(name.lastIndexOf('.') + 1) + " " + List.copyOf(given.entrySet());
    }

    private static void load(String when) {
        System.out.printf(
                "load average %s: %.1f on %d processors%n",
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
