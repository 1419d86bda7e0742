// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

import java.nio.file.Path;
import java.util.List;
import org.docketry.analysis.domain.argument.Topic;
import org.docketry.analysis.domain.argument.UnmaskingTest;
import org.jspecify.annotations.Nullable;

/** The unmasking tests and the topics that papers are read against. */
public record Library(List<UnmaskingTest> tests, List<Topic> topics) {

    public Library {
        tests = List.copyOf(tests);
        topics = List.copyOf(topics);
    }

    /**
     * Reads what comes with the project, and then the JSON files of a folder, {@code
     * unmasking-tests/*.json} and {@code topics/*.json}. A file whose test or topic has the id of
     * one that comes with the project takes its place.
     *
     * @param folder of the user's own; null for none
     * @throws UnfitLibrary when a file is not of the form
     */
    public static Library read(@Nullable Path folder) {
        return LibraryFiles.read(folder);
    }
}
