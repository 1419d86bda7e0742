// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Party;
import org.junit.jupiter.api.Test;

/** What happened, and what an exhibit lists, is nobody's argument and no holding. */
class FactsTest {

    @Test
    void anOfferAndAListArgueNothing() throws IOException {
        assertThat(read().arguments().issues().stream().flatMap(FactsTest::cells)).isEmpty();
    }

    @Test
    void aListOfOrdersNamesNobody() throws IOException {
        assertThat(read().reading().parties())
                .extracting(Party::name)
                .containsExactly("ANN ASHE", "BIRCH MUTUAL COMPANY");
    }

    @Test
    void aLeaveWithoutADayIsNoDuty() throws IOException {
        assertThat(read().reading().obligations()).isEmpty();
    }

    private static Stream<String> cells(IssueRow row) {
        return Stream.of(row.movant(), row.opponent(), row.held())
                .filter(Objects::nonNull)
                .map(Found::value);
    }

    private static Filing read() throws IOException {
        return Papers.reader().read(Papers.filing("ca9-facts-and-exhibits.txt"));
    }
}
