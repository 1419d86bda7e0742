// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.docketry.analysis.library.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file does, it gives a reading or a sentence within its limits, nobody is called for
 * it, and the next file is read.
 */
class HostileFilesIT {

    private static final Duration EXTRACTION = Duration.ofSeconds(12);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Texts TEXTS =
            new ByMediaType(
                    new SeparateProcess(
                            new ExtractionLimits(
                                    EXTRACTION, 192, 2, Duration.ofSeconds(60), 20_000_000)));
    private static final ServerSocket ELSEWHERE = socket();
    private static final String ADDRESS = "http://127.0.0.1:" + ELSEWHERE.getLocalPort() + "/x";

    /** What says nothing that a reader could repeat. */
    private static final Set<String> SILENT =
            Set.of(
                    "one letter that means ten thousand",
                    "a table of letters that uses itself",
                    "a line of two million letters",
                    "three hundred thousand entities",
                    "an entity without end",
                    "marks of another kind",
                    "thousands of notes",
                    "raised digits only");

    private static final FilingReader READER = reader();

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilingReader reader() {
        Library library = Library.read(null);
        return new FilingReader(library.tests(), library.topics());
    }

    @AfterAll
    static void close() throws IOException {
        ELSEWHERE.close();
    }

    static Stream<Arguments> pdfs() {
        return named(HostilePdfs.all(ADDRESS));
    }

    static Stream<Arguments> words() throws IOException {
        return named(HostilePapers.word(ADDRESS));
    }

    static Stream<Arguments> pages() {
        return named(HostilePapers.pages(ADDRESS));
    }

    static Stream<Arguments> texts() {
        return named(HostilePapers.texts());
    }

    private static Stream<Arguments> named(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pdfs")
    void aPdf(String what, byte[] file) {
        read(what, file, FileKind.PDF.mediaType());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void aWordDocument(String what, byte[] file) {
        read(what, file, FileKind.DOCX.mediaType());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPage(String what, byte[] file) {
        read(what, file, "text/html; charset=utf-8");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aText(String what, byte[] file) {
        read(what, file, "text/plain; charset=utf-8");
    }

    /** Read means that its words were; anything else is a sentence for whoever sent it. */
    private static void read(String what, byte[] file, String mediaType) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    try {
                        String text = TEXTS.read(file, mediaType);
                        assertThat(READER.read(text).reading().pages()).isPositive();
                        if (!SILENT.contains(what)) {
                            assertThat(words(text)).contains("Themotion").contains("DENIED");
                        }
                        assertThat(text).doesNotContain("hahaha");
                    } catch (Unreadable unreadable) {
                        assertThat(unreadable.reason()).isNotEqualTo(Reason.UNAVAILABLE);
                        assertThat(unreadable.sentence()).endsWith(".");
                    }
                });
    }

    /** The letters: where they stand at the end of the world, nothing tells the blanks. */
    private static String words(String text) {
        return text.replaceAll("\\P{Alpha}+", "");
    }

    /** The reader of files is alive, and reads what is sound. */
    @AfterEach
    void theNextFileIsRead() throws IOException {
        assertThat(TEXTS.read(MadeFiles.docxWith(new byte[0]), FileKind.DOCX.mediaType()))
                .contains("The motion is DENIED.");
    }

    /**
     * The limits themselves: what is over one is refused by it, and not by its hour or its heap.
     */
    @Test
    void aLimitIsRefusedInItsOwnWords() throws IOException {
        Map<String, byte[]> pdfs = HostilePdfs.all(ADDRESS);
        Map<String, byte[]> words = HostilePapers.word(ADDRESS);
        Map<String, byte[]> texts = HostilePapers.texts();

        assertThat(refusal(pdfs, "five thousand times the same page", FileKind.PDF.mediaType()))
                .isEqualTo("More than 5000 pages are not read.");
        assertThat(
                        refusal(
                                pdfs,
                                "forms that draw the next twice, forty deep",
                                FileKind.PDF.mediaType()))
                .isEqualTo("The document takes too long to read.");
        assertThat(refusal(pdfs, "a line of two million letters", FileKind.PDF.mediaType()))
                .isEqualTo("The document takes too much memory to read.");
        assertThat(refusal(words, "entities elsewhere in the notes", FileKind.DOCX.mediaType()))
                .isEqualTo("The Word document declares entities.");
        assertThat(refusal(texts, "a line of fifty megabytes", "text/plain"))
                .isEqualTo("The document's text is too long.");
        assertThat(refusal(texts, "a letter under a million accents", "text/plain"))
                .isEqualTo("A text with more than 50 accents on a letter is not read.");
    }

    private static String refusal(Map<String, byte[]> files, String what, String mediaType) {
        byte[] file = java.util.Objects.requireNonNull(files.get(what));
        return catchThrowableOfType(Unreadable.class, () -> TEXTS.read(file, mediaType)).sentence();
    }

    @AfterEach
    void nobodyWasCalled() throws IOException {
        ELSEWHERE.setSoTimeout(1);
        assertThatThrownBy(ELSEWHERE::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
