// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogPositionTest {

    private final LogPosition earlier = new LogPosition(9, 7);
    private final LogPosition later = new LogPosition(10, 0);

    @Test
    void positionsAreOrderedByCommitThenByIndex() {
        LogPosition between = new LogPosition(9, 8);

        assertThat(Stream.of(later, between, LogPosition.START, earlier).sorted().toList())
                .isEqualTo(List.of(LogPosition.START, earlier, between, later));
    }

    @Test
    void aTokenCoversWhatLiesBeforeIt() {
        assertThat(later.covers(earlier)).isTrue();
        assertThat(later.covers(later)).isTrue();
        assertThat(later.covers(null)).isTrue();
        assertThat(earlier.covers(later)).isFalse();
        assertThat(earlier.lowerBound(later)).isEqualTo(earlier);
        assertThat(later.lowerBound(earlier)).isEqualTo(earlier);
        assertThat(earlier.upperBound(later)).isEqualTo(later);
        assertThat(later.upperBound(earlier)).isEqualTo(later);
        assertThat(later.samePositionAs(new LogPosition(10, 0))).isTrue();
        assertThat(later.samePositionAs(null)).isFalse();
        assertThat(later.position()).isEqualTo(OptionalLong.of(10));
    }

    @Test
    void theTextFormIsReadBack() {
        assertThat(earlier).hasToString("9-7");
        assertThat(LogPosition.parse("9-7")).isEqualTo(earlier);
        for (String bad : List.of("", "9", "-1-2", "9-", "9-x", "x-1", "9--1", "9-1-1", "9 -1")) {
            assertThatThrownBy(() -> LogPosition.parse(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
