// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleSpacingTest {

    private static final List<String> LINES =
            List.of(
                    "       The Court assumes familiarity with the facts, which the magistrate judge set",
                    "out in full. The plaintiff is a lobbyist, and the other plaintiff is the firm of Merrin Quayle Inc.",
                    "LLC, of which he is the owner. Two posts remain at issue, each of them on an account",
                    "that the provider keeps. The plaintiffs sued and obtained leave to serve it there. Am.",
                    "Compl. 22. The next day the other account, in reply to a question, called the firm",
                    "the worst of all.",
                    "       Nothing in the record supports that the two accounts are one, and the complaint",
                    "alleges no connection between them, as the plaintiffs concede in their reply of May 4.",
                    "The objections are sustained as to the second account and overruled as to the first, as",
                    "is set out below.",
                    "1.     The provider shall produce the name of the first account's owner to counsel and",
                    "to nobody else.");

    @Test
    void inADoubleSpacedPaperAnIndentOrAShortLineEndsAParagraph() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.addAll(LINES);
        }
        CleanText text = CourtLayout.read(String.join("\n\n", lines) + "\n");

        assertThat(List.of(text.text().split("\n\n", -1)))
                .hasSize(9)
                .first()
                .asString()
                .startsWith("The Court assumes")
                .contains("serve it there. Am.\nCompl. 22.")
                .endsWith("the worst of all.");
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            lines.add("This is point " + i + " of the letter, which ends in a full stop.");
        }
        CleanText text = CourtLayout.read(String.join("\n\n", lines) + "\n");

        assertThat(text.text().split("\n\n", -1)).hasSize(40);
    }
}
