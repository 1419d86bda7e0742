// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.nio.file.Files;
import java.nio.file.Path;

/** The published language, which is a folder of the repository. */
public final class Contracts {

    private Contracts() {}

    public static Path folder() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("contracts");
    }
}
