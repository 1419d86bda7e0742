package org.docketry.legalcitations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test material that stays outside the repository; a test that lacks it is skipped and says so. */
final class SharedGates {

    private static final JsonMapper JSON = new JsonMapper();

    private SharedGates() {}

    static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    static String text(String name) {
        Path file = root().resolve(name);
        if (!Files.isReadable(file)) {
            System.out.println("skipped: " + name + " is not at hand (set DOCKETRY_SHARED)");
            Assumptions.abort(name + " is not at hand");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path root() {
        String given = System.getenv("DOCKETRY_SHARED");
        if (given != null) {
            return Path.of(given);
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder == null || folder.getParent() == null
                ? Path.of("shared")
                : folder.getParent().resolve("shared");
    }
}
