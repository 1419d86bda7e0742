// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.docketry.analysis.domain.reading.Sentences;
import org.junit.jupiter.api.Test;

/** What stands at the foot of a page breaks no sentence, and is read at its place. */
class FootnotesTest {

    private static final String PLAIN =
            """
            ORDER

            The motion concerns discovery.1 The Court finds that the
            subpoena is not overbroad as it
            1 See Orchard v. Pell, Dkt. 12, which the parties
            do not discuss.
            \fasks for the names only.2 Bramble shall comply by May 3, 2024.3
            The motion is GRANTED.
            2 The names were given under seal.
            3 Bramble asked for June.
            """;

    @Test
    void aSentenceOverAPagesEndIsOne() {
        assertThat(sentences(PLAIN))
                .containsExactly(
                        "ORDER",
                        "The motion concerns discovery.",
                        "The Court finds that the subpoena is not overbroad as it asks for the names only.",
                        "Bramble shall comply by May 3, 2024.",
                        "The motion is GRANTED.",
                        "See Orchard v. Pell, Dkt. 12, which the parties do not discuss.",
                        "The names were given under seal.",
                        "Bramble asked for June.");
    }

    @Test
    void aNoteIsPlacedWhereItStands() {
        CleanText text = CourtLayout.read(PLAIN);

        Span first = at(text, "See Orchard");
        Span third = at(text, "Bramble asked");

        assertThat(first.page()).isEqualTo(1);
        assertThat(first.line()).isEqualTo(5);
        assertThat(third.page()).isEqualTo(2);
        assertThat(third.line()).isEqualTo(4);
        assertThat(text.cleanOffset(third.start())).isEqualTo(text.text().indexOf("Bramble asked"));
    }

    @Test
    void raisedDigitsAndMarkdownAreMarksToo() {
        assertThat(
                        sentences(
                                "The motion is moot.² Nobody objects.[^3] It is DENIED.\n\n² See above.\n\n[^3]: Nor did Pell."))
                .containsExactly(
                        "The motion is moot.",
                        "Nobody objects.",
                        "It is DENIED.",
                        "See above.",
                        "Nor did Pell.");
        assertThat(sentences("It is moot.<sup>4</sup> Done.\n\n<sup>4</sup> See above."))
                .containsExactly("It is moot.", "Done.", "See above.");
    }

    /** Under the rule that the print gave, the first lines may be the rest of a note before. */
    @Test
    void aNoteGoesOnAtTheNextPagesFoot() {
        assertThat(
                        sentences(
                                """
                                The order is clear¹ and it
                                ────────────
                                ¹ It was entered after the
                                \fbinds Pell.² So held.
                                ────────────
                                hearing of May.
                                ² Pell agrees.
                                """))
                .containsExactly(
                        "The order is clear and it binds Pell.",
                        "So held.",
                        "It was entered after the hearing of May.",
                        "Pell agrees.");
    }

    /** Paragraphs, requests and lists are numbered; no mark in the text above says note. */
    @Test
    void whatIsNumberedIsNoNote() {
        String order =
                """
                IT IS ORDERED that Bramble shall produce:
                1 The names of the accounts
                2 The addresses in Rule 45
                \fand further shall file
                1 Proof of service.
                2 A log.
                """;
        String numbered = "The motion is moot.1 It is DENIED.\n\n1. Pell shall pay.\n\n2. So held.";

        assertThat(CourtLayout.read(order).text())
                .isEqualTo(
                        "IT IS ORDERED that Bramble shall produce:\n1 The names of the accounts\n2 The addresses in Rule 45\n"
                                + "and further shall file\n1 Proof of service.\n2 A log.");
        assertThat(CourtLayout.read(numbered).text()).isEqualTo(numbered);
        assertThat(CourtLayout.read(numbered).bodyEnd()).isEqualTo(numbered.length());
    }

    /** Of two digits that may be the mark, none is taken out. */
    @Test
    void aMarkThatMayBeAnotherDigitStays() {
        String text = "As to Ex.1 the motion is moot.1 Done.\n\n1 See above.";

        assertThat(CourtLayout.read(text).text())
                .isEqualTo("As to Ex.1 the motion is moot.1 Done.\n\nSee above.");
    }

    @Test
    void whatBeginsInTheBodyEndsWithIt() {
        CleanText text = CourtLayout.read(PLAIN);
        int start = text.text().indexOf("GRANTED");

        assertThat(text.span(start, text.text().length()).text()).isEqualTo("GRANTED.");
    }

    private static Span at(CleanText text, String words) {
        int start = text.text().indexOf(words);
        return text.span(start, start + words.length());
    }

    private static List<String> sentences(String original) {
        String text = CourtLayout.read(original).text();
        return Sentences.of(text).stream()
                .map(s -> CleanText.words(text.substring(s.start(), s.end())))
                .toList();
    }

    @Test
    void aNoteMayBeNumberedWithAFullStop() {
        assertThat(
                        sentences(
                                """
                                The subpoena asks for names.1 Larkspur has not shown that
                                1. It was served on March 4, 2024, and
                                names two accounts.
                                \fits burden is undue.2 The motion is GRANTED.

                                2. Larkspur is in Reno.
                                """))
                .containsExactly(
                        "The subpoena asks for names.",
                        "Larkspur has not shown that its burden is undue.",
                        "The motion is GRANTED.",
                        "It was served on March 4, 2024, and names two accounts.",
                        "Larkspur is in Reno.");
    }

    /** A list at a page's end stays where it stands: nothing in the text bears its second mark. */
    @Test
    void aListAtThePagesFootIsNoNote() {
        assertThat(
                        sentences(
                                """
                                The parties agree.1 Larkspur shall produce:
                                1. The names of the users.
                                2. Their addresses.
                                \fThe motion is GRANTED.
                                """))
                .containsExactly(
                        "The parties agree.1",
                        "Larkspur shall produce: 1.",
                        "The names of the users.",
                        "2. Their addresses.",
                        "The motion is GRANTED.");
    }
}
