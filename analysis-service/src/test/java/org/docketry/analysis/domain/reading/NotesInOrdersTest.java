// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.junit.jupiter.api.Test;

/** A note is read where it stands on paper, not behind the order's last words. */
class NotesInOrdersTest {

    private static final String ORDER =
            """
            ORDER GRANTING MOTION TO COMPEL

            BACKGROUND

            Orchard moved to compel.1 It had asked before, and
            1 The first order said: Pell shall produce its log by May 3, 2024.
            \fwas told to meet and confer.

            CONCLUSION

            IT IS ORDERED that Bramble shall produce the names.2
            The motion is GRANTED.
            2 Bramble shall produce them on paper.
            """;

    @Test
    void whatANoteInTheBackgroundTellsIsNoCommand() {
        assertThat(DocumentReader.read(ORDER).obligations())
                .extracting(obligation -> obligation.act().value())
                .containsExactly("produce the names", "produce them on paper");
    }

    @Test
    void aNoteStandsInTheSectionOfItsPage() {
        CleanText text = CourtLayout.read(ORDER);
        Outline outline = Outline.of(text);

        assertThat(outline.at(text.text().indexOf("The first order")).title())
                .isEqualTo("BACKGROUND");
        assertThat(outline.at(text.text().indexOf("Bramble shall produce them")).title())
                .isEqualTo("CONCLUSION");
    }
}
