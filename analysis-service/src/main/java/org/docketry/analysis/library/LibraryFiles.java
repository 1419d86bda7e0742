// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.docketry.analysis.domain.argument.Topic;
import org.docketry.analysis.domain.argument.UnmaskingTest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the library's JSON files strictly: an unknown field is a mistake that someone made. */
final class LibraryFiles {

    private static final List<String> TESTS =
            List.of(
                    "highfields",
                    "arista",
                    "dendrite",
                    "cahill",
                    "krinsky",
                    "solers",
                    "anonymous-online-speakers",
                    "mobilisa",
                    "pilchesky",
                    "seescandy",
                    "2themart");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY))
                    .build();

    private final Map<String, UnmaskingTest> tests = new LinkedHashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private LibraryFiles() {}

    static Library read(@Nullable Path folder) {
        LibraryFiles files = new LibraryFiles();
        try {
            TESTS.forEach(name -> files.test(name, resource("unmasking-tests/" + name + ".json")));
            files.topics("topics", resource("topics/topics.json"));
            if (folder != null) {
                for (Path file : jsonFiles(folder.resolve("unmasking-tests"))) {
                    files.test(file.toString(), Files.readAllBytes(file));
                }
                for (Path file : jsonFiles(folder.resolve("topics"))) {
                    files.topics(file.toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Library(
                new ArrayList<>(files.tests.values()), new ArrayList<>(files.topics.values()));
    }

    private void test(String file, byte[] json) {
        UnmaskingTest test = read(file, json, UnmaskingTest.class);
        tests.put(test.id(), test);
    }

    private void topics(String file, byte[] json) {
        for (Topic topic : read(file, json, Topic[].class)) {
            topics.put(topic.id(), topic);
        }
    }

    private static <T> T read(String file, byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new UnfitLibrary(file, e.getOriginalMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = LibraryFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
