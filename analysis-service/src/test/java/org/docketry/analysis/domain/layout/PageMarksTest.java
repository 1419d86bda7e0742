// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a text that has lost its form feeds, by the headers and footers that count up. */
class PageMarksTest {

    private static final int PAGES = 5;
    private static final int LINES = 14;

    /** A copy that has kept the margin's numbers of its first page, all in one block. */
    @Test
    void aMarginOnOnePageOnlyLeavesTheStampToTellThePages() {
        StringBuilder margin = new StringBuilder();
        for (int number = 1; number <= 28; number++) {
            margin.append(number).append('\n');
        }
        String stamp = "Case 3:24-mc-80377-VWX Document 12 Filed 01/02/25 Page # of 5\n";
        String first =
                stamp.replace("#", "1") + "\n" + margin + "\nORDER\n\nThe Court finds that\n";
        String second =
                "\n" + stamp.replace("#", "2") + "\nthe posts were read.\n\nIt is so ordered";
        String third =
                " today.\nNothing else was asked.\nNor granted.\n\n" + stamp.replace("#", "3");

        CleanText text = CourtLayout.read(first + second + third + "\nDated: January 2, 2025\n");

        assertThat(text.text()).contains("The Court finds that\nthe posts were read.");
        int posts = text.text().indexOf("the posts");
        assertThat(text.span(posts, posts + 9).page()).isEqualTo(2);
        assertThat(text.span(posts, posts + 9).line()).isEqualTo(3);
        assertThat(text.original().substring(text.span(posts, posts + 9).start()))
                .startsWith("the posts");
        int dated = text.text().indexOf("Dated");
        assertThat(text.span(dated, dated + 5).page()).isEqualTo(3);
    }

    /** A bar parts header from footer; a number sign stands for the page's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case 3:24-mc-80377-VWX   Document 12   Filed 01/02/25   Page # of 5|",
                "Case: 1:24-cv-06188 Document: 44 Filed: 01/02/25 Page # of 5 PageID.21#|",
                "Case 3:24-mc-80377-VWX Document 12 Filed 01/02/25 Page # of 5|- # -",
                "Case 3:24-mc-80377-VWX Document 12 Filed 01/02/25 Page # of 5|OPPOSITION TO MOTION TO COMPEL\nCASE NO. 3:24-mc-80377-VWX",
                "BER-L-009999-22   03/31/2023 3:41:12 PM   Pg # of 5   Trans ID: LCV20239999999|",
                "|Page # of 5",
                "|Page #",
                "|page ¦ #",
                "|- # -",
                "|-#-",
                "|— # —",
                "|#",
                "|                                   #",
                "|# of 5",
                "|ORDER ON MOTION TO COMPEL - #",
                "|Order on Motion to Compel – #\n(C24-1187-XYZ)",
                "|OPPOSITION TO MOTION TO COMPEL          #          CASE NO. 3:24-MC-80377",
                "|OPPOSITION TO MOTION TO COMPEL - CASE NO. 3:24-MC-80377          #",
                "|#          OPPOSITION TO MOTION TO COMPEL - CASE NO. 3:24-MC-80377",
                "|#\nOPPOSITION TO MOTION TO COMPEL; CASE NO. 3:24-MC-80377",
                "|OPPOSITION TO MOTION TO COMPEL; CASE NO. 3:24-MC-80377\n#",
                "2/14/25, 10:03 AM          CAND-ECF|https://ecf.example.gov/doc1?1          #/5",
                "Halloran Shipping Co. v. Murmur Networks, Inc., Page #|",
                "Page #\nHalloran Shipping Co. v. Murmur Networks, Inc.\nJanuary 2, 2025|"
            })
    void pagesEndWhereTheMarksCountUp(String style) {
        Made made = new Made(style, 1);

        CleanText text = CourtLayout.read(made.text);

        assertThat(text.pages()).as(text.text()).isEqualTo(PAGES);
        for (int page = 1; page <= PAGES; page++) {
            for (int line = 1; line <= LINES; line++) {
                String word = word(page, line);
                int at = text.text().indexOf(word);
                assertThat(text.span(at, at + word.length()).page()).as(word).isEqualTo(page);
            }
        }
        assertThat(CleanText.words(text.text())).isEqualTo(CleanText.words(made.words));
    }

    /** Where the number stands again and again it is the text's own. */
    @Test
    void aHeaderCutsNoSentence() {
        StringBuilder order = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            order.append("Case 3:24-mc-80377-VWX   Document 12   Filed 01/02/25   Page ")
                    .append(page)
                    .append(
                            " of 3\n\nThe motion to compel is granted as to the names of those who\n")
                    .append("wrote the posts and ")
                    .append("line\n".repeat(6))
                    .append('\n');
        }

        String text = CourtLayout.read(order.toString()).text();

        assertThat(text).doesNotContain("Document 12").doesNotContain("\n\n");
    }

    @Test
    void aHeaderWithoutANumberCutsNoSentenceEither() {
        Made made = new Made("CASE NO. 3:24-mc-80377-VWX OPPOSITION TO MOTION|", 1);

        String text = CourtLayout.read(made.text).text();

        assertThat(text.indexOf("OPPOSITION")).isEqualTo(text.lastIndexOf("OPPOSITION"));
        assertThat(text).contains("goes on with\nwordba");
    }

    /** The first page of many papers bears no number. */
    @ParameterizedTest
    @ValueSource(strings = {"|Page #", "|#", "|- # -", "Halloran v. Murmur, Page #|"})
    void theFirstPageMayBearNone(String style) {
        Made made = new Made(style, 2);

        CleanText text = CourtLayout.read(made.text);

        assertThat(text.pages()).isEqualTo(PAGES);
        assertThat(CleanText.words(text.text())).isEqualTo(CleanText.words(made.words));
    }

    @Test
    void whatIsCountedOtherwiseIsText() {
        for (String counted :
                List.of(
                        "REQUEST FOR PRODUCTION NO. #:",
                        "Interrogatory No. #",
                        "COUNT #",
                        "Exhibit #",
                        "#. The subpoena was served.",
                        "Issue #")) {
            Made made = new Made(counted + "|", 1);

            CleanText text = CourtLayout.read(made.text);

            assertThat(text.pages()).as(counted).isEqualTo(1);
            assertThat(text.text()).contains(counted.replace("#", "3"));
        }
    }

    /** As a register numbers its paragraphs, each on the line over it. */
    @Test
    void numbersOverShortParagraphsAreNoPages() {
        StringBuilder complaint = new StringBuilder();
        for (int i = 31; i <= 60; i++) {
            complaint.append(i).append("\n\nThe plaintiff says so.\nAnd more.\n\n");
        }

        CleanText text = CourtLayout.read(complaint.toString());

        assertThat(text.pages()).isEqualTo(1);
        assertThat(text.text()).contains("47");
    }

    @Test
    void aNumberThatDoesNotCountIsText() {
        String twice = new Made("|Page 3", 1).text;

        assertThat(CourtLayout.read(twice).pages()).isEqualTo(1);
    }

    private static String word(int page, int line) {
        return "word" + (char) ('a' + page - 1) + (char) ('a' + line - 1);
    }

    /** One sentence that runs over all the pages. */
    private static final class Made {
        private final String text;
        private final String words;

        Made(String style, int numberedFrom) {
            String header = style.substring(0, style.indexOf('|'));
            String footer = style.substring(header.length() + 1).replace('¦', '|');
            List<String> lines = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (int page = 1; page <= PAGES; page++) {
                boolean numbered = page >= numberedFrom;
                if (numbered && !header.isEmpty()) {
                    lines.addAll(List.of(header.replace("#", String.valueOf(page)).split("\n")));
                    lines.add("");
                }
                for (int line = 1; line <= LINES; line++) {
                    String words =
                            word(page, line) + " follows on what was said before and goes on with";
                    lines.add(words);
                    said.append(words).append(' ');
                }
                lines.add("");
                if (numbered && !footer.isEmpty()) {
                    lines.addAll(List.of(footer.replace("#", String.valueOf(page)).split("\n")));
                    lines.add("");
                }
            }
            text = String.join("\n", lines) + "\n";
            words = said.toString();
        }
    }
}
