package org.docketry.benchmarks.citations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.docketry.benchmarks.jmh.Measurements;
import org.docketry.legalcitations.Citation;
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
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.runner.RunnerException;

/** Citations found, and found and resolved, on one core; megabytes a second. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CitationsBenchmark {

    /** Sound text of four lengths and three densities of citations (in a thousand characters). */
    @State(Scope.Benchmark)
    public static class Opinion {

        @Param({"2000", "87000", "1400000", "10000000"})
        public int length;

        @Param({"0", "2", "20"})
        public int density;

        private String text = "";

        @Setup
        public void write() {
            text = LegalProse.of(length, density);
        }
    }

    /**
     * Text that makes a finder look back or ahead in vain, what stands before the bar once; the two
     * lengths must cost the same.
     */
    @State(Scope.Benchmark)
    public static class Hostile {

        @Param({
            "|((1 U.S. 1 ",
            "|Id. at 1, ",
            "|1 U.S. ",
            "| v. ",
            "|A, B, ",
            "|*1",
            "|N.Y. A B C ",
            "Ashe v. Birch, No. |1-1, ",
            "Ashe v. Birch, No. 1-1 |(AB) ",
            "Lee Decl., Ex. |1-",
            "Ashe v. Birch, 1 U.S. 1 (1990). <i>|Ashe v. Birch, 1 U.S. 1 ",
            "ECF Nos. |1, ",
            "|Rule 1 of the D. Kan. ",
            "|Cole & Dole, A, 1 Yale L.J. 1; ",
            "Mary Cole, A, 1 Yale L.J. 1. |Cole, supra, § 1; ",
            "H.R. 1, 1st Cong. |H.R. 1; ",
            "|Ashe v. Birch, 2 Cir., ",
            "|§ 1, Fla. ",
            "|(1 CT 1) "
        })
        public String pattern = "";

        @Param({"100000", "1400000"})
        public int length;

        private String text = "";

        @Setup
        public void write() {
            int bar = pattern.indexOf('|');
            String repeated = pattern.substring(bar + 1);
            text = pattern.substring(0, bar) + repeated.repeat(length / repeated.length());
        }
    }

    @Benchmark
    public List<Citation> find(Opinion opinion) {
        return Citations.find(opinion.text);
    }

    @Benchmark
    public Resolutions findAndResolve(Opinion opinion) {
        return Citations.resolve(Citations.find(opinion.text));
    }

    @Benchmark
    public Resolutions hostile(Hostile hostile) {
        return Citations.resolve(Citations.find(hostile.text));
    }

    /**
     * Runs them all; with {@code -Dtext=FILE} measures that file alone; with {@code -Dwrite=FOLDER}
     * only writes the texts, for the other finder.
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        if (System.getProperty("text") != null) {
            TextFileBenchmark.run(Path.of(System.getProperty("text")));
            return;
        }
        String folder = System.getProperty("write");
        if (folder == null) {
            Measurements.run(CitationsBenchmark.class, "MB/s", CitationsBenchmark::megabytes);
            return;
        }
        for (int length : new int[] {2_000, 87_000, 1_400_000}) {
            for (int density : new int[] {0, 2, 20}) {
                Files.writeString(
                        Path.of(folder, length + "-" + density + ".txt"),
                        LegalProse.of(length, density));
            }
        }
    }

    private static double megabytes(BenchmarkParams params) {
        return Integer.parseInt(params.getParam("length")) / 1e6;
    }
}
