// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootersInSentencesTest {

    private static final String FOOTER =
            "\n\n                       %s\n         PARLANCE'S OPPOSITION TO MOTION TO COMPEL - CASE NO. CGC-24-600873\n\n\n";

    /**
     * Its pages are not counted through, so that only what it cuts shows that it is none of the
     * text.
     */
    @Test
    void aFooterUnderThePagesNumberIsNoText() {
        String paper =
                "The reviews are not capable of being proved"
                        + FOOTER.formatted("1")
                        + "true or false. The record here is one declaration, and it fails for want of"
                        + FOOTER.formatted("3")
                        + "foundation. The motion should be denied."
                        + FOOTER.formatted("6");

        assertThat(CourtLayout.read(paper).text())
                .doesNotContain("CASE NO.", "PARLANCE", "3", "6")
                .contains("capable of being proved\ntrue or false.");
    }

    /** A title that stands twice in a text cuts no sentence. */
    @Test
    void aTitleThatStandsTwiceIsText() {
        String paper =
                "PARLANCE'S OPPOSITION TO MOTION TO COMPEL\n\nThe motion should be denied.\n\nPARLANCE'S OPPOSITION TO MOTION TO COMPEL\n\nIt should be denied.\n";

        assertThat(CourtLayout.read(paper).text()).contains("OPPOSITION");
    }
}
