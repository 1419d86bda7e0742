// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.docketry.analysis.domain.layout.CourtLayout;
import org.junit.jupiter.api.Test;

class HtmlNotesTest {

    @Test
    void aRaisedNumberIsTheMarkOfANote() {
        String html =
                "<p>Bramble answered by May 3, 2024.<sup><a href='#n1'>1</a></sup> The 2<sup>nd</sup> motion is moot.</p>"
                        + "<p><sup>1</sup> See Orchard.</p>";

        assertThat(CourtLayout.read(HtmlText.of(html, 10_000)).text())
                .isEqualTo(
                        "Bramble answered by May 3, 2024. The 2nd motion is moot.\n\nSee Orchard.");
    }
}
