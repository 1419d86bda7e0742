// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aPassageKeepsToItsHeadingAndItsPlace() throws IOException {
        String original = Papers.text("ndcal-order-quashing.txt");

        List<Passage> passages = Passage.of(original);

        assertThat(passages)
                .extracting(Passage::heading)
                .contains("BACKGROUND", "Whether there is a real evidentiary basis", "CONCLUSION");
        for (Passage passage : passages) {
            assertThat(passage.text().length()).isLessThanOrEqualTo(1800);
            assertThat(original.substring(passage.span().start(), passage.span().end()))
                    .isEqualTo(passage.span().text());
        }
    }

    @Test
    void tablesInFrontAreNoPassages() throws IOException {
        assertThat(Passage.of(SharedFiles.sample("leifer-v-twitter/opposition.txt")))
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("TABLE OF AUTHORITIES"))
                .anyMatch(text -> text.contains("Twitter takes no side"));
    }

    @Test
    void aTextWithoutEndGivesAsManyAsAreAllowed() {
        assertThat(
                        Passage.of(
                                "The same sentence, over and over, and over again it goes.\n\n"
                                        .repeat(30_000)))
                .hasSizeLessThanOrEqualTo(4000);
    }
}
