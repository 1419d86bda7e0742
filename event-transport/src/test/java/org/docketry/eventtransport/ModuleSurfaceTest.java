// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleSurfaceTest {

    private static final Path CLASSES = Path.of("target/classes/org/docketry/eventtransport");

    @Test
    void atMostEightTypesArePublic() throws Exception {
        List<String> open = new ArrayList<>();
        for (String name : topLevelTypes()) {
            if (Modifier.isPublic(Class.forName(name).getModifiers())) {
                open.add(name);
            }
        }
        assertThat(open).isNotEmpty().hasSizeLessThanOrEqualTo(8);
    }

    private static List<String> topLevelTypes() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .filter(name -> !name.equals("package-info.class"))
                    .map(name -> "org.docketry.eventtransport." + name.replace(".class", ""))
                    .toList();
        }
    }
}
