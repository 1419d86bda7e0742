// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void citationsDoNotSplit() {
        assertThat(
                        split(
                                "See Doe v. Roe, Inc., 82 F. Supp. 3d 979, 983 (N.D. Cal. 2015). The Court agrees."))
                .containsExactly(
                        "See Doe v. Roe, Inc., 82 F. Supp. 3d 979, 983 (N.D. Cal. 2015).",
                        "The Court agrees.");
    }

    @Test
    void recordCitationsDoNotSplit() {
        assertThat(split("He swears to it. (Dkt. No. 22, ¶¶ 10-12.) Fed. R. Civ. P. 45 governs."))
                .containsExactly(
                        "He swears to it.",
                        "(Dkt. No. 22, ¶¶ 10-12.)",
                        "Fed. R. Civ. P. 45 governs.");
    }

    @Test
    void aCompanyMayEndASentence() {
        assertThat(
                        split(
                                "It was served on Acme, Inc. Petitioner moved. Acme Inc. Holdings opposed."))
                .containsExactly(
                        "It was served on Acme, Inc.",
                        "Petitioner moved.",
                        "Acme Inc. Holdings opposed.");
    }

    @Test
    void aNumberedParagraphIsOneSentence() {
        assertThat(split("IT IS ORDERED that:\n\n1. Acme shall pay.\n\n2. Roe shall wait."))
                .containsExactly("IT IS ORDERED that:", "1. Acme shall pay.", "2. Roe shall wait.");
    }

    @Test
    void aSentenceEndsInsideItsQuotationMarks() {
        assertThat(split("He said “it is enough.” Then he left.")).hasSize(2);
    }

    @Test
    void theMarkOfANoteBehindADateIsNoPartOfIt() {
        assertThat(split("Pell answered by May 3, 2024.2 The Court agrees. It was v1.2 The end."))
                .containsExactly(
                        "Pell answered by May 3, 2024.2",
                        "The Court agrees.",
                        "It was v1.2 The end.");
    }

    @Test
    void pointsThatStandForWordsSplitNothing() {
        assertThat(
                        split(
                                "Each has “the power . . . to regulate” its water. It ended . . . . The rest is “moot.’ ” Id. at 3."))
                .containsExactly(
                        "Each has “the power . . . to regulate” its water.",
                        "It ended . . . .",
                        "The rest is “moot.’ ” Id. at 3.");
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }
}
