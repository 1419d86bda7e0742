// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the first stage of an aggregation asks for, told to the collection that the aggregation
 * reads. As shipped, an aggregation reads its whole collection and its first stage throws most of
 * that away.
 */
final class AggregationHint {

    private static final ScopedValue<AtomicReference<Document>> MATCH = ScopedValue.newInstance();
    private static final Document EVERYTHING = new Document();

    private AggregationHint() {}

    static Document during(@Nullable Object pipeline, Supplier<Document> aggregation) {
        return ScopedValue.where(MATCH, new AtomicReference<>(firstMatch(pipeline)))
                .call(aggregation::get);
    }

    private static Document firstMatch(@Nullable Object pipeline) {
        return pipeline instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document stage
                        && stage.get("$match") instanceof Document match
                ? match
                : EVERYTHING;
    }

    /**
     * The hint for the collection that is read first; those that are looked up in later get none.
     */
    static Document take() {
        return MATCH.isBound() ? MATCH.get().getAndSet(EVERYTHING) : EVERYTHING;
    }
}
