package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesCommandTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return DeadlinesCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneDeadlineIsPrintedWithItsDerivation() {
        int status =
                run(
                        "--court",
                        "cand",
                        "--rule",
                        "civ-lr-7-3-a",
                        "--trigger",
                        "2022-12-09",
                        "--service",
                        "mail",
                        "--state",
                        "CA");
        assertThat(status).isZero();
        assertThat(out())
                .contains("Due: Friday, December 23, 2022 (America/Los_Angeles)")
                .contains("N.D. Cal. Civ. L.R. 7-3(a)")
                .contains("nothing is added")
                .contains("Unverified (from recall");
    }

    @Test
    void aBatchGivesOneAnswerALine() throws IOException {
        Path batch = folder.resolve("batch.jsonl");
        Files.writeString(
                batch,
                """
                {"id": "1", "court": "cand", "rule": "us.frcp.72-a", "trigger": {"date": "2023-02-16"}}
                oops

                {"id": "3", "court": "mad", "fixed": "2004-02-14"}
                """);
        assertThat(run("--batch", batch.toString())).isZero();
        assertThat(out().lines()).hasSize(3);
        assertThat(out().lines().toList().get(0)).contains("\"id\":\"1\"", "2023-03-02");
        assertThat(out().lines().toList().get(1)).contains("malformed-request");
        assertThat(out().lines().toList().get(2)).contains("\"id\":\"3\"", "2004-02-14");
    }

    @Test
    void aBadLineOfABatchCostsItselfAlone() throws IOException {
        Path batch = folder.resolve("bad.jsonl");
        String good =
                "{\"id\": 9, \"court\": \"cand\", \"rule\": \"civ-lr-7-3-a\", \"trigger\": {\"date\": \"2022-12-09\"}}";
        try (OutputStream bytes = Files.newOutputStream(batch)) {
            bytes.write(new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
            bytes.write(" ".repeat(3_000_000).replace(' ', 'x').getBytes(StandardCharsets.UTF_8));
            bytes.write(
                    ("\r\n" + good + "\r\n{\"id\": 10}\n" + good).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("--batch", batch.toString())).isZero();
        List<String> answers = out().lines().toList();
        assertThat(answers).hasSize(5);
        assertThat(answers.subList(0, 2)).allMatch(line -> line.contains("malformed-request"));
        assertThat(answers.get(2)).startsWith("{\"id\":9,\"due\":{\"date\":\"2022-12-23\"");
        assertThat(answers.get(3)).startsWith("{\"id\":10,\"type\"").contains("\"status\":400");
        assertThat(answers.get(4)).isEqualTo(answers.get(2));
    }

    @Test
    void aStateIsNamedInEitherCase() {
        for (String state : List.of("CA", "ca")) {
            out.reset();
            int status =
                    run(
                            "--court",
                            "nysd",
                            "--within",
                            "3 days after",
                            "--trigger",
                            "2025-03-28",
                            "--state",
                            state);
            assertThat(status).isZero();
            // March 31 is a holiday of California.
            assertThat(out()).contains("Due: Tuesday, April 1, 2025");
        }
    }

    @Test
    void aPeriodOfNothingIsNoPeriod() {
        assertThat(run("--court", "cand", "--within", "0 days after", "--trigger", "2025-03-28"))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("0 days after");
    }

    @Test
    void noDateIsNotSuccess() {
        assertThat(run("--court", "cand", "--rule", "us.frcp.72-a")).isEqualTo(1);
        assertThat(out()).contains("No date", "trigger.date");
    }

    @Test
    void aMisusedCommandShowsHowItIsUsed() {
        assertThat(run("--curt", "cand")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--curt", "deadlines --court");
        assertThat(run("--court", "cand", "--rule", "x", "--trigger", "tomorrow")).isEqualTo(2);
        assertThat(run("--batch", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void aUsersPacksAreRead() throws IOException {
        Files.writeString(folder.resolve("x.json"), UserPackTest.STANDING_ORDER);
        int status =
                run(
                        "--packs",
                        folder.toString(),
                        "--court",
                        "cand",
                        "--rule",
                        "cand.judge-x.opposition",
                        "--trigger",
                        "2023-02-10");
        assertThat(status).isZero();
        assertThat(out()).contains("Tuesday, February 28, 2023, 5:00 p.m.");
        Files.writeString(folder.resolve("x.json"), "{");
        assertThat(run("--packs", folder.toString(), "--rules")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("x.json, line 1");
    }
}
