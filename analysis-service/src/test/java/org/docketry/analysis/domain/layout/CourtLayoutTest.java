// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docketry.analysis.SharedFiles;
import org.junit.jupiter.api.Test;

class CourtLayoutTest {

    @Test
    void marginNumbersAreNotText() {
        CleanText text = CourtLayout.read(numbered("The motion", "is not", "opposed."));

        assertThat(text.text())
                .startsWith("The motion\nis not\nopposed.")
                .doesNotContainPattern("\\d");
    }

    @Test
    void aNumberThatBelongsToTheSentenceStays() {
        CleanText text = CourtLayout.read("12 people saw it.\n3 of them spoke.\n");

        assertThat(text.text()).isEqualTo("12 people saw it.\n3 of them spoke.");
    }

    @Test
    void aBlockOfNumbersBesideThePageIsItsMargin() {
        String block =
                IntStream.rangeClosed(1, 28)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining("\n"));

        CleanText text = CourtLayout.read(block + "\n\nORDER\n\nThe motion is granted.\n");

        assertThat(text.text()).isEqualTo("ORDER\n\nThe motion is granted.");
        assertThat(text.pages()).isOne();
    }

    @Test
    void aSentenceGoesOnOverThePage() {
        String first = numbered(rows(27, "word")) + "28 the speaker’s\n\n";
        CleanText text = CourtLayout.read(first + "1 name is not\n2 disclosed.\n");

        assertThat(text.text()).contains("the speaker’s\nname is not");
        int name = text.text().indexOf("name is");
        assertThat(text.span(name, name + 4).page()).isEqualTo(2);
        assertThat(text.span(name, name + 4).line()).isEqualTo(1);
    }

    @Test
    void aLinesHyphenGoesAndAWordsHyphenStays() {
        CleanText text =
                CourtLayout.read(
                        "The disclo-\nsure was ordered by the court in a court-\nordered way.\n");

        assertThat(text.text()).contains("disclosure was").contains("court-ordered way");
    }

    @Test
    void emphasisGoesAndAStarPageStays() {
        CleanText text =
                CourtLayout.read(
                        "*Id.* at \\*3; **Bold** v. *Doe*, 2011 WL 5444622, at *10 (<i>passim</i>).");

        assertThat(text.text())
                .isEqualTo("Id. at *3; Bold v. Doe, 2011 WL 5444622, at *10 (passim).");
    }

    @Test
    void runningFootersAndPageNumbersAreNotText() throws IOException {
        CleanText text = CourtLayout.read(SharedFiles.sample("leifer-v-twitter/opposition.txt"));

        assertThat(text.text()).doesNotContain("(SAMPLE)").doesNotContain("\ni\n");
        assertThat(text.pages()).isEqualTo(5);
    }

    @Test
    void theFilingStampIsNotText() {
        CleanText text =
                CourtLayout.read(
                        "Case 3:22-mc-80319-SK   Document 25   Filed 02/16/23   Page 1 of 4\nThe motion\n");

        assertThat(text.text()).isEqualTo("The motion");
    }

    @Test
    void everyCharacterKnowsWhereItStood() throws IOException {
        CleanText text = CourtLayout.read(SharedFiles.sample("leifer-v-twitter/order.txt"));

        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                assertThat(text.span(i, i + 1).text()).isEqualTo(String.valueOf(c));
            }
        }
    }

    @Test
    void aSpanIsTheOriginalUnchanged() {
        String original = numbered("By *no later*", "than noon,", "Acme shall pay.");
        CleanText text = CourtLayout.read(original);
        int from = text.text().indexOf("no later");
        int to = text.text().indexOf("noon") + 4;

        Span span = text.span(from, to);

        assertThat(span.text()).isEqualTo("no later*\n 2  than noon");
        assertThat(original.substring(span.start(), span.end())).isEqualTo(span.text());
        assertThat(span.line()).isEqualTo(1);
    }

    @Test
    void anUnnumberedPapersLinesAreCounted() {
        CleanText text = CourtLayout.read("First.\n\nThird.\n\fOn page two.\n");

        int third = text.text().indexOf("Third");
        int second = text.text().indexOf("On page");
        assertThat(text.span(third, third + 1).line()).isEqualTo(3);
        assertThat(text.span(second, second + 1).page()).isEqualTo(2);
        assertThat(text.span(second, second + 1).line()).isEqualTo(1);
    }

    @Test
    void nothingReadsAsNothing() {
        assertThat(CourtLayout.read("").text()).isEmpty();
        assertThat(CourtLayout.read(" \n\f\r\n\u00a0").text()).isEmpty();
    }

    private static String numbered(String... lines) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 28; i++) {
            String words = i < lines.length ? "  " + lines[i] : "";
            page.append("%2d".formatted(i + 1)).append(words).append('\n');
        }
        return lines.length == 27 ? page.substring(0, page.lastIndexOf("28")) : page.toString();
    }

    private static String[] rows(int count, String word) {
        return IntStream.range(0, count).mapToObj(i -> word).toArray(String[]::new);
    }
}
