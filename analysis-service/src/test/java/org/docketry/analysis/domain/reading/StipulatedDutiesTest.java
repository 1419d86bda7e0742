// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.Due.FixedDate;
import org.docketry.analysis.domain.reading.Due.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the parties of a stipulation agree to do, and on what it depends. */
class StipulatedDutiesTest {

    @Test
    void everyDutyHasItsDayAndItsCondition() throws IOException {
        Reading reading = DocumentReader.read(Papers.filing("ndcal-stipulation-production.txt"));

        assertThat(reading.obligations())
                .extracting(
                        o -> value(o.actor()),
                        o -> o.act().value(),
                        o -> value(o.due()),
                        o -> value(o.condition()))
                .containsExactly(
                        tuple(
                                "Ashe",
                                "produce documents sufficient to identify the user of the account",
                                new Period(14, "days", "after", "order-entered"),
                                "unless a motion to quash is filed by March 10, 2025"),
                        tuple(
                                "The parties",
                                "meet and confer",
                                new FixedDate(LocalDate.of(2025, 2, 20), null),
                                null),
                        tuple(
                                "The parties",
                                "file a joint statement",
                                new FixedDate(LocalDate.of(2025, 2, 27), null),
                                null),
                        tuple(
                                "Ashe",
                                "give notice of the subpoena to the holder of the account",
                                new Period(
                                        5,
                                        "business-days",
                                        "after",
                                        "the date of this Stipulation"),
                                null),
                        tuple("Halvard", "withdraw its motion to compel", null, null),
                        tuple(
                                "Ashe",
                                "produce the records",
                                new FixedDate(LocalDate.of(2025, 3, 17), null),
                                "If no motion to quash is filed by March 10, 2025"),
                        tuple("Each party", "bear its own costs", null, null));
        Obligation first = reading.obligations().getFirst();
        assertThat(first.objects()).extracting(Found::value).containsExactly("@harborlight");
        assertThat(value(first.recipient())).isEqualTo("counsel for Movant");
    }

    @Test
    void whatAnOrderSaysWillBeIsNoDuty() {
        Reading order =
                DocumentReader.read(
                        """
                        ORDER

                        The motion is GRANTED. Ashe will be prejudiced otherwise. Ashe agrees to that.

                        IT IS SO ORDERED.
                        """);

        assertThat(order.obligations()).isEmpty();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }
}
