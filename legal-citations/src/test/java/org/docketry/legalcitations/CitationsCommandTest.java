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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void aBrokenLineGetsAProblemInItsPlaceAndTheOthersAreAnswered() throws IOException {
        int status =
                batch(
                        """
                        nonsense
                        {"id": 1}

                        {"id": 2, "text": "1 U.S. 1"}
                        {"id": 3, "id": 4, "text": ""}
                        []
                        {"id": 5, "text": 6}
                        {"id": {"a": 1}, "text": ""} {}
                        {"text": ""}
                        """);

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(CitationsCommandTest::gist))
                .containsExactly(
                        "null malformed-request 400 (line 1)",
                        "1 malformed-request 400 (line 2)",
                        "2 citations 1",
                        "null malformed-request 400 (line 5)",
                        "null malformed-request 400 (line 6)",
                        "5 malformed-request 400 (line 7)",
                        "null malformed-request 400 (line 8)",
                        "null citations 0");
    }

    private static String gist(String line) {
        JsonNode answer = new JsonMapper().readTree(line);
        if (answer.has("citations")) {
            return answer.get("id") + " citations " + answer.get("citations").size();
        }
        String detail = answer.get("detail").stringValue();
        return answer.get("id")
                + answer.get("type").stringValue().replace("https://docketry.org/problems/", " ")
                + " "
                + answer.get("status")
                + " "
                + detail.substring(detail.lastIndexOf('('));
    }

    @Test
    void bytesThatAreNoTextCostTheirOwnLineOnly() throws IOException {
        Path file = folder.resolve("bytes.jsonl");
        Files.write(
                file,
                "\ufeff{\"id\": 1, \"text\": \"X\"}\r\n{\"id\": 2, \"text\": \"\u00ff 1 U.S. 1\"}\r\n\u00ff\u00fe"
                        .getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length - 1; i++) {
            if ((bytes[i] & 0xff) == 0xc3) {
                bytes[i] = (byte) 0xff;
            }
        }
        Files.write(file, bytes);

        assertThat(run("--batch", file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(CitationsCommandTest::gist))
                .containsExactly(
                        "1 citations 0", "2 citations 1", "null malformed-request 400 (line 3)");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsId() throws IOException {
        batch(
                "{\"id\": 1, \"text\": \""
                        + "x".repeat(16_000_001)
                        + "\"}\n{\"id\": 2, \"text\": \"\"}");

        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(CitationsCommandTest::gist))
                .containsExactly("1 too-large 413 (line 1)", "2 citations 0");
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--batch", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("--batch", folder.toString())).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("usage: citations --batch");
    }
}
