// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A text that takes too long to read is refused, and its reading ends. */
class BoundedReaderTest {

    private static final String NAMES = ("Aa Bb, and ".repeat(540) + ". ").repeat(300);

    @Test
    void aSoundTextIsReadAsWithoutALimit() throws IOException {
        String text = Papers.filing("ndcal-512h-quash.txt");

        assertThat(new BoundedReader(Papers.reader()).read(text))
                .isEqualTo(Papers.reader().read(text));
        assertThat(new BoundedReader(Papers.reader()).read(text).reading().is(DocumentKind.ORDER))
                .isTrue();
    }

    @Test
    void aTextThatTakesTooLongIsRefusedAndItsReadingStops() {
        BoundedReader reader =
                new BoundedReader(Papers.reader()::read, Duration.ofMillis(300), Duration.ZERO);

        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> reader.read("ORDER\n\n" + NAMES));

        assertThat(refused.reason()).isEqualTo(Unreadable.Reason.REFUSED);
        assertThat(refused.sentence()).contains("too long to read");
        await().atMost(Duration.ofSeconds(20)).until(() -> !readingGoesOn());
    }

    /** Else whoever waits for it waits for ever. */
    @Test
    @Timeout(20)
    void aReadingThatDiesIsNotWaitedFor() {
        BoundedReader reader =
                new BoundedReader(
                        _ -> {
                            throw new OutOfMemoryError("made");
                        },
                        Duration.ofDays(1),
                        Duration.ZERO);

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> reader.read("ORDER"))
                .withCauseInstanceOf(OutOfMemoryError.class);
    }

    private static boolean readingGoesOn() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("reading"));
    }
}
