// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The folder of contracts, read strictly. */
final class Contracts {

    private Contracts() {}

    static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Path folder() {
        return repository().resolve("contracts");
    }

    /** The files below a folder whose names end so, in a fixed order. */
    static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML or JSON document; a key given twice is an error. */
    static Map<String, Object> read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(text(file));
    }

    /** Tells of each reference in a document and the place it stands at. */
    static List<String> references(Object node) {
        List<String> found = new ArrayList<>();
        visit(
                node,
                (key, value) -> {
                    if (key.equals("$ref")) {
                        found.add(value.toString());
                    }
                });
        return found;
    }

    private static void visit(Object node, BiConsumer<String, Object> visitor) {
        if (node instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) -> {
                        visitor.accept(key.toString(), value);
                        visit(value, visitor);
                    });
        } else if (node instanceof List<?> list) {
            list.forEach(each -> visit(each, visitor));
        }
    }

    /** What a reference in that file names; null if there is nothing. */
    static Object resolve(Path file, String reference) {
        String[] parts = reference.split("#", 2);
        Path target =
                parts[0].startsWith("https://docketry.org/")
                        ? folder().resolve(parts[0].substring("https://docketry.org/".length()))
                        : parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(target)) {
            return null;
        }
        Object node = read(target);
        if (parts.length == 2 && !parts[1].isEmpty()) {
            for (String step : parts[1].substring(1).split("/", -1)) {
                String key = step.replace("~1", "/").replace("~0", "~");
                node = node instanceof Map<?, ?> map ? map.get(key) : null;
            }
        }
        return node;
    }
}
