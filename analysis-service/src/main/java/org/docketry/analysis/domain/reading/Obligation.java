// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an order makes somebody do.
 *
 * @param actor as the order names it; null where a paper is due and the order does not say whose
 * @param act the verb phrase, blanks made single
 * @param objects handles, addresses or requests, unit for unit as the original has them
 * @param recipient as the order names it; null where it names none
 * @param condition "unless a motion to quash is filed"; null where the duty is owed in any case
 */
public record Obligation(
        @Nullable Found<String> actor,
        Found<String> act,
        List<Found<String>> objects,
        @Nullable Found<String> recipient,
        @Nullable Found<Due> due,
        @Nullable Found<String> condition,
        double confidence,
        List<Span> spans) {

    public Obligation {
        objects = List.copyOf(objects);
        spans = List.copyOf(spans);
    }
}
