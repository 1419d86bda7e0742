package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsCommandTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(String... arguments) throws IOException {
        return CitationsCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private int batch(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), lines);
        return run("--batch", file.toString());
    }

    @Test
    void aTextALineGivesItsCitationsALine() throws IOException {
        int status =
                batch(
                        "{\"id\": 7, \"text\": \"Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993) (en banc). Id. at 37.\"}\n");

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":7,\"citations\":[{\"kind\":\"full\",\"text\":\"12 F.3d 34, 36\",\"span\":[15,29],"
                                + "\"volume\":\"12\",\"reporter\":\"F.3d\",\"page\":\"34\",\"pin\":\"36\",\"year\":1993,"
                                + "\"court\":\"ca9\",\"plaintiff\":\"Ashe\",\"defendant\":\"Birch\",\"parenthetical\":\"en banc\","
                                + "\"resolvesTo\":null},{\"kind\":\"id\",\"text\":\"Id. at 37\",\"span\":[57,66],\"volume\":null,"
                                + "\"reporter\":null,\"page\":null,\"pin\":\"37\",\"year\":null,\"court\":null,\"plaintiff\":null,"
                                + "\"defendant\":null,\"parenthetical\":null,\"resolvesTo\":0}]}"
                                + System.lineSeparator());
    }

    @Test
    void aBrokenLineIsRefusedAndTheOthersAreAnswered() throws IOException {
        int status = batch("nonsense\n{\"id\": 1}\n\n{\"id\": 2, \"text\": \"1 U.S. 1\"}\n");

        assertThat(status).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("line 1: not JSON", "line 2: no \"text\"");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--batch", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("usage: citations --batch");
    }
}
