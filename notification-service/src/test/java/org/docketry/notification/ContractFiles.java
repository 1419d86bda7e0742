// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's contracts folder, found from wherever the tests run. */
public final class ContractFiles {

    private ContractFiles() {}

    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("contracts");
    }

    /** The golden examples of an event, at least one. */
    public static List<Path> examples(String family, String event) {
        try (Stream<Path> files =
                Files.list(root().resolve("examples").resolve(family).resolve(event))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
