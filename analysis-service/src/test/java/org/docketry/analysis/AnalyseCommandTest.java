// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aMissingFileIsOneSentence() {
        assertThat(run("/nowhere/at-all.txt")).isEqualTo(1);
        assertThat(text(err).strip()).isEqualTo("There is no file /nowhere/at-all.txt.");
    }

    @Test
    void wrongUsageSaysTheRightOne() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isEqualTo(2);
        assertThat(text(err)).startsWith("Usage:");
    }

    private int run(String... arguments) {
        return AnalyseCommand.run(
                List.of(arguments),
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
