// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docketry.analysis.domain.reading.Handles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCommandTest {

    private static final String LINE =
            "MOTION to Compel filed by Acme Corp. Motion Hearing set for 6/20/2024 09:00 AM in "
                    + "Oakland. Responses due by 6/3/2024. (Entered: 05/20/2024)";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anOrderIsShownWithItsPlaces(@TempDir Path folder) throws Exception {
        int exit = run(order(folder).toString());

        assertThat(exit).isZero();
        assertThat(text(out))
                .contains("ruling       granted, motion to-compel  [p. 3:2]")
                .contains("due        2023-02-28")
                .contains(Handles.NINE.getLast());
    }

    @Test
    void jsonIsThePublishedForm(@TempDir Path folder) throws Exception {
        run(order(folder).toString(), "--json");

        JsonNode reading = new JsonMapper().readTree(text(out));
        assertThat(reading.at("/rulings/0/outcome").asString()).isEqualTo("granted");
    }

    @Test
    void aDocketsLineIsReadFromAFileOrAPipe(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("line.txt"), LINE);

        assertThat(run("--entry", file.toString())).isZero();
        String shown = text(out);
        out.reset();
        assertThat(run("--entry", "-")).isZero();

        assertThat(text(out)).isEqualTo(shown);
        assertThat(shown)
                .contains("due          2024-06-03, Responses due by")
                .contains("set          2024-06-20 09:00 AM, Motion Hearing set for");
    }

    @Test
    void aDocketsLineAsJsonHasLabelsRolesAndSpans() {
        run("--entry", "-", "--json");

        JsonNode entry = new JsonMapper().readTree(text(out));
        assertThat(entry.at("/kind/value").asString()).isEqualTo("motion");
        JsonNode due = entry.at("/dates/1");
        assertThat(due.path("role").asString()).isEqualTo("due");
        assertThat(due.path("date").asString()).isEqualTo("2024-06-03");
        assertThat(LINE.substring(due.at("/at/start").asInt(), due.at("/at/end").asInt()))
                .isEqualTo(due.at("/at/text").asString())
                .isEqualTo("6/3/2024");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThat(run("/nowhere/at-all.txt")).isEqualTo(1);
        assertThat(text(err).strip()).isEqualTo("There is no file /nowhere/at-all.txt.");
    }

    @Test
    void wrongUsageSaysTheRightOne() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(run("-")).isEqualTo(2);
        assertThat(run("--entry")).isEqualTo(2);
        assertThat(text(err)).startsWith("Usage:");
    }

    private int run(String... arguments) {
        return AnalyseCommand.run(
                List.of(arguments),
                new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static Path order(Path folder) throws Exception {
        return Files.writeString(
                folder.resolve("order.txt"), SharedFiles.sample("leifer-v-twitter/order.txt"));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
