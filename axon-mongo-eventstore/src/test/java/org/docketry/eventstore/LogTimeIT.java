// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.docketry.eventstore.TestLog.Noted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clocks go wrong; the order of the log does not depend on them. */
class LogTimeIT {

    private static final Instant NOON = Instant.parse("2023-02-28T12:00:00Z");

    private TestLog log;

    @BeforeEach
    void open() {
        log = TestLog.empty();
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void append(String aggregate, Instant at) {
        log.engine.append(
                List.of(
                        new GenericDomainEventMessage<>(
                                "Test",
                                aggregate,
                                0,
                                new Noted("at", 0),
                                Map.of(),
                                aggregate,
                                at)));
    }

    private List<String> readAfter(Instant time) {
        return log.engine
                .readEvents(log.engine.createTokenAt(time), false)
                .map(TrackedEventMessage::getIdentifier)
                .toList();
    }

    @Test
    void aClockThatJumpsBackAnHourDoesNotChangeTheOrder() {
        append("first", NOON);
        append("second", NOON.minus(Duration.ofHours(1)));
        append("third", NOON.plusSeconds(1));

        assertThat(readAfter(Instant.EPOCH)).containsExactly("first", "second", "third");
        assertThat(log.engine.readEvents("second").next().getTimestamp())
                .isEqualTo(NOON.minus(Duration.ofHours(1)));
    }

    @Test
    void aTokenByTimeMissesNoEventOfThatTimeOrLaterWhateverTheClocksDid() {
        Random random = new Random(7);
        List<Instant> times = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            Instant at = NOON.plusSeconds(n * 10L + random.nextInt(7200) - 3600);
            times.add(at);
            append("e" + n, at);
        }
        for (Instant time : times) {
            int first = 0;
            while (times.get(first).isBefore(time)) {
                first++;
            }
            assertThat(readAfter(time)).hasSize(60 - first).startsWith("e" + first);
        }
        assertThat(readAfter(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void anEmptyLogHasOnlyItsStart() {
        assertThat(log.engine.createTokenAt(NOON)).isEqualTo(LogPosition.START);
        assertThat(log.engine.createHeadToken()).isEqualTo(LogPosition.START);
        assertThat(log.engine.createTailToken()).isEqualTo(LogPosition.START);
    }
}
