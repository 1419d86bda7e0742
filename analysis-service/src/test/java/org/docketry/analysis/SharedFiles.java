// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the sample filings of the repository, and the papers that are not part of it. */
public final class SharedFiles {

    private SharedFiles() {}

    public static String sample(String name) throws IOException {
        return Files.readString(root().resolve("samples").resolve(name));
    }

    /** Reads a real paper; the test is skipped, and says so, where the papers are not at hand. */
    public static String sourceDocument(String name) throws IOException {
        return Files.readString(shared("source-documents/" + name));
    }

    public static Path shared(String name) {
        String place = System.getenv("DOCKETRY_SHARED");
        Path shared = place == null ? root().resolveSibling("shared") : Path.of(place);
        Path file = shared.resolve(name);
        if (!Files.exists(file)) {
            System.out.println("Skipped: " + name + " is not at hand (set DOCKETRY_SHARED)");
        }
        Assumptions.assumeTrue(Files.exists(file), name + " is not at hand");
        return file;
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
