package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.docketry.deadlinerules.json.DataFault;

/** Hostile packs and requests: whatever the bytes, the answer is data or a fault with a line. */
class PackFuzzTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("packs");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("pack.json"));
        Files.deleteIfExists(folder);
    }

    @Property(tries = 400)
    void aMutilatedPackIsReadOrRefusedButNeverBreaksTheReader(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        List<String> names = Packs.resource("index.txt").lines().toList();
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = mutilated(Packs.resource(name).getBytes(StandardCharsets.UTF_8), random);
        Files.write(folder.resolve("pack.json"), bytes);
        try {
            Packs.read(folder, Law.BOOK.courts());
        } catch (DataFault fault) {
            assertThat(fault.source()).isEqualTo("pack.json");
            assertThat(fault.line()).isPositive();
            assertThat(fault.reason()).isNotBlank();
        }
    }

    @Property(tries = 600)
    void aMutilatedRequestGetsADateOrAProblem(@ForAll long seed) {
        String request =
                "{\"id\": \"f\", \"court\": \"cand\", \"period\": {\"count\": 14, \"unit\": \"days\","
                        + " \"direction\": \"after\", \"law\": \"frcp-6a\"}, \"trigger\": {\"date\":"
                        + " \"2023-02-16\", \"time\": \"10:00\", \"event\": \"order-served\"},"
                        + " \"serviceMethod\": \"mail\", \"closures\": [\"2023-03-02\"],"
                        + " \"stateHolidays\": \"NY\", \"lawAsOf\": \"2023-01-01\"}";
        Random random = new Random(seed);
        String line =
                new String(
                        mutilated(request.getBytes(StandardCharsets.UTF_8), random),
                        StandardCharsets.UTF_8);
        String answer = DeadlineJson.reply(Law.DEADLINES, line).json();
        assertThat(answer).matches("(?s)\\{.*(\"due\"|\"type\").*\\}");
        assertThat(answer).doesNotContain("\n");
    }

    private static byte[] mutilated(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(4)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = (byte) "{}[]\",:0919eE-+.tfn".charAt(random.nextInt(19));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), copy.length - at);
                    System.arraycopy(
                            copy, random.nextInt(copy.length - length + 1), copy, at, length);
                }
                default -> copy = Arrays.copyOf(copy, Math.max(1, at));
            }
        }
        return copy;
    }
}
