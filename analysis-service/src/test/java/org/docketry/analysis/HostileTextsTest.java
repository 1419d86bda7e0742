// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.extraction.Texts;
import org.docketry.analysis.extraction.Unreadable;
import org.docketry.analysis.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no court wrote are read in bounded time, or refused in a sentence. */
class HostileTextsTest {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration LONG_WORDS = Duration.ofSeconds(10);
    private static final FilingReader READER = reader();

    private static FilingReader reader() {
        Library library = Library.read(null);
        return new FilingReader(library.tests(), library.topics());
    }

    /** A sentence without an end, and very many short ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDERED that ",
                "ORDERED that\n",
                "IT IS ORDERED that Acme shall produce the records by May 3, 2024. ",
                "January 2, 2025 ",
                "due by 1/2/2025, ",
                "\u202eThe motion is \u202dGRANTED\u2066\u2069. ",
                "| a | b | c | d |\n",
                "Case 3:24-mc-80377-VWX Document 1 Filed 01/02/25 Page 1 of 9\n",
                "Plaintiff\nA B represented by C D\nATTORNEY TO BE NOTICED\n",
                "12\n"
            })
    void repetitionsAreReadInBoundedTime(String words) {
        String text = "ORDER\n\n" + words.repeat(10_000);

        Filing read = assertTimeoutPreemptively(LIMIT, () -> READER.read(text));

        assertThat(read.reading().pages()).isPositive();
    }

    /** Each letter of a word in capitals may begin a name; each of a run with points, too. */
    @ParameterizedTest
    @ValueSource(strings = {"A", "A.", "AB/", "AB-"})
    void aWordAlmostWithoutEndIsReadInBoundedTime(String part) {
        String word = part.repeat(19_990 / part.length());
        String text = "ORDER\n\n" + word + " v. " + word + "\n\nThe motion is GRANTED. " + word;

        Filing read = assertTimeoutPreemptively(LONG_WORDS, () -> READER.read(text));

        assertThat(read.reading().rulings()).hasSize(1);
    }

    @Test
    void tenMillionBlanksAreOne() {
        String text = "ORDER\n\nThe motion is" + " ".repeat(10_000_000) + "GRANTED.";

        Filing read = assertTimeoutPreemptively(LIMIT, () -> READER.read(text));

        assertThat(read.reading().rulings()).hasSize(1);
    }

    @Test
    void aWordWithoutEndIsRefused() {
        byte[] word = "a".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);

        Unreadable refused =
                catchThrowableOfType(
                        Unreadable.class, () -> Texts.standard().read(word, "text/plain"));

        assertThat(refused.reason()).isEqualTo(Unreadable.Reason.REFUSED);
        assertThat(refused.sentence()).contains("a word of more than");
    }

    @Test
    void aDocketsLineWithoutEndIsRefused() {
        byte[] line =
                "ORDER granting 1 Motion. ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

        Unreadable refused =
                catchThrowableOfType(
                        Unreadable.class, () -> Texts.standard().read(line, Texts.DOCKET_ENTRY));

        assertThat(refused.reason()).isEqualTo(Unreadable.Reason.REFUSED);
    }

    /** In UTF-16 or UTF-7, or with NUL bytes, it is no text of the kind that it says. */
    @Test
    void anotherCodingIsRefusedOrLeftAsItStands() {
        for (byte[] content :
                new byte[][] {
                    "The motion is GRANTED.".getBytes(StandardCharsets.UTF_16),
                    "The motion is GRANTED.".getBytes(StandardCharsets.UTF_16LE),
                    "The mo\0tion is GRANTED.".getBytes(StandardCharsets.UTF_8)
                }) {
            Unreadable refused =
                    catchThrowableOfType(
                            Unreadable.class, () -> Texts.standard().read(content, "text/html"));
            assertThat(refused.reason()).isEqualTo(Unreadable.Reason.NOT_WHAT_IT_SAYS);
        }
        byte[] seven = "+ADw-p+AD4-The motion is GRANTED.".getBytes(StandardCharsets.US_ASCII);
        assertThat(Texts.standard().read(seven, "text/plain")).contains("+ADw-p+AD4-");
        Unreadable unknown =
                catchThrowableOfType(
                        Unreadable.class,
                        () -> Texts.standard().read(seven, "text/plain; charset=utf-7"));
        assertThat(unknown.reason()).isEqualTo(Unreadable.Reason.UNSUPPORTED);
    }
}
