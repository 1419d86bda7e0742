// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.domain.argument.UnmaskingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String OWN =
            """
            {"id": "lakeside", "name": "Lakeside test", "authority": "Lakeside v. Doe, 1 Foo 2 (2020)",
             "calledBy": ["Lakeside"],
             "prongs": [{"id": "need", "name": "Need", "question": "Is it needed?", "cues": ["needed"]}]}
            """;

    @Test
    void theTestsOfTheProjectAreThere() {
        assertThat(Library.read(null).tests())
                .extracting(UnmaskingTest::id)
                .contains(
                        "highfields", "arista", "dendrite", "cahill", "anonymous-online-speakers");
        assertThat(test(Library.read(null), "highfields").prongs()).hasSize(2);
        assertThat(test(Library.read(null), "arista").prongs()).hasSize(5);
    }

    @Test
    void aUserAddsATestByAFile(@TempDir Path folder) throws Exception {
        put(folder, "lakeside.json", OWN);
        Library library = Library.read(folder);

        String order = "ORDER\n\nUnder Lakeside, Plaintiff has shown that the name is needed.\n";
        assertThat(
                        new FilingReader(library.tests(), library.topics())
                                .read(order)
                                .arguments()
                                .tests())
                .extracting(reading -> reading.test())
                .containsExactly("lakeside");
    }

    @Test
    void aUsersTestTakesThePlaceOfTheProjects(@TempDir Path folder) throws Exception {
        put(folder, "mine.json", OWN.replace("lakeside", "cahill"));

        assertThat(test(Library.read(folder), "cahill").name()).isEqualTo("Lakeside test");
    }

    @Test
    void aFileThatIsNotOfTheFormIsNamed(@TempDir Path folder) throws Exception {
        put(folder, "wrong.json", OWN.replace("\"cues\"", "\"clues\""));

        UnfitLibrary unfit = catchThrowableOfType(UnfitLibrary.class, () -> Library.read(folder));

        assertThat(unfit).hasMessageContaining("wrong.json").hasMessageContaining("clues");
    }

    private static void put(Path folder, String name, String json) throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("unmasking-tests")).resolve(name), json);
    }

    private static UnmaskingTest test(Library library, String id) {
        return library.tests().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
