package org.docketry.benchmarks.citations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.docketry.benchmarks.jmh.Measurements;
import org.docketry.legalcitations.Citations;
import org.docketry.legalcitations.Resolutions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** A text of one's own, found and resolved where it lies; repeated, where a length is given. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class TextFileBenchmark {

    @Param("")
    public String file = "";

    /** Characters to repeat the text to; 0 for the text as it is. */
    @Param("0")
    public int length;

    private String text = "";

    @Setup
    public void read() throws IOException {
        text = repeated(Files.readString(Path.of(file)), length);
    }

    private static String repeated(String text, int length) {
        return length == 0 ? text : text.repeat(length / text.length() + 1).substring(0, length);
    }

    @Benchmark
    public Resolutions findAndResolve() {
        return Citations.resolve(Citations.find(text));
    }

    static void run(Path file) throws IOException, RunnerException {
        String text = Files.readString(file);
        System.out.printf(
                "%d characters, %.1f citations in a thousand%n",
                text.length(), Citations.find(text).size() * 1000.0 / text.length());
        System.setProperty("param.file", file.toAbsolutePath().toString());
        Measurements.run(
                TextFileBenchmark.class,
                "MB/s",
                params -> {
                    int length = Integer.parseInt(params.getParam("length"));
                    return (length == 0 ? text.length() : length) / 1e6;
                });
    }
}
