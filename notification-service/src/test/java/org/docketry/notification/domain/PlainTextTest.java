// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void controlsAndLineBreaksBecomeSingleSpaces() {
        assertThat(PlainText.line(" a\r\n\tb\u0000\u0085c\u2028\u2029d\u001B[31me ", 80))
                .isEqualTo("a b c d [31me");
    }

    @Test
    void directionMarksAndLoneSurrogatesAreDropped() {
        assertThat(PlainText.line("a\u202Eb\u2066c\uD800d", 80)).isEqualTo("a b c d");
    }

    @Test
    void namesOfPeopleAndHandlesStayAsTheyAre() {
        assertThat(PlainText.line("@ShuIimLeifer, Zoë, 漢字, 𝒳", 80))
                .isEqualTo("@ShuIimLeifer, Zoë, 漢字, 𝒳");
    }

    @Test
    void longTextIsCutWithoutSplittingACharacter() {
        assertThat(PlainText.line("x".repeat(500), 90)).hasSize(90).endsWith("...");
        String cut = PlainText.line("𝒳".repeat(100), 90);
        assertThat(cut.length()).isLessThanOrEqualTo(90);
        assertThat(cut.codePoints().limit(20)).allMatch(point -> point == "𝒳".codePointAt(0));
    }
}
