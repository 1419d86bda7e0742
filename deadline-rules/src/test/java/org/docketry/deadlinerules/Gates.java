package org.docketry.deadlinerules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonValue;

/** Finds the gate material kept outside the repository, and skips with a notice without it. */
final class Gates {

    private Gates() {}

    static String text(String name) {
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            System.out.println(
                    "NOTICE: gates/deadlines/" + name + " is absent; its tests are skipped");
        }
        assumeTrue(file.isPresent(), "gates/deadlines/" + name + " is absent");
        try {
            return Files.readString(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonValue json(String name) {
        return JsonReader.read(name, text(name));
    }

    private static Optional<Path> file(String name) {
        return shared().map(shared -> shared.resolve("gates/deadlines").resolve(name))
                .filter(Files::isRegularFile);
    }

    private static Optional<Path> shared() {
        String given = System.getenv("DOCKETRY_SHARED");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder).map(root -> root.resolveSibling("shared"));
    }
}
