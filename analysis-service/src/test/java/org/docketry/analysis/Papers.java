// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.library.Library;

/** The made papers of the tests, in the styles of several courts, and how they are read. */
public final class Papers {

    private static final Library LIBRARY = Library.read(null);

    private Papers() {}

    public static FilingReader reader() {
        return new FilingReader(LIBRARY.tests(), LIBRARY.topics());
    }

    public static Filing read(String name) throws IOException {
        return reader().read(text(name));
    }

    public static String text(String name) throws IOException {
        return resource("/papers/" + name);
    }

    /** A made filing, in the layout of some court. */
    public static String filing(String name) throws IOException {
        return resource("/filings/" + name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Papers.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
