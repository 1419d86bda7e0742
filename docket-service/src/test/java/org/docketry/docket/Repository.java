package org.docketry.docket;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the whole project lies in. */
public final class Repository {
    private Repository() {}

    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve(path);
    }
}
