// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.IssueRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holdings that use no phrase of the data. */
class FreeHoldingsTest {

    @Test
    void agreeingWithTheSideThatSeeksTheNameFindsTheProngMet() throws IOException {
        assertThat(held("alternative-means")).isEqualTo(Holding.MET);
        assertThat(held("need")).isEqualTo(Holding.MET);
    }

    @Test
    void anArgumentThatIsTurnedDownSettlesItsProng() throws IOException {
        assertThat(held("specificity")).isEqualTo(Holding.MET);
        assertThat(held("expectation-of-privacy")).isEqualTo(Holding.MET);
    }

    @Test
    void aFactorThatWeighsForDisclosureIsNoBalanceOfHarms() throws IOException {
        assertThat(filing().arguments().issues())
                .extracting(IssueRow::topic)
                .doesNotContain("balance-of-harms");
    }

    private static @Nullable Holding held(String prong) throws IOException {
        List<TestReading.Prong> prongs = filing().arguments().tests().getFirst().prongs();
        TestReading.Held held =
                prongs.stream()
                        .filter(p -> p.prong().contains(prong))
                        .findFirst()
                        .orElseThrow()
                        .held();
        return held == null ? null : held.outcome();
    }

    private static Filing filing() throws IOException {
        return Papers.read("sdny-free-holdings.txt");
    }
}
