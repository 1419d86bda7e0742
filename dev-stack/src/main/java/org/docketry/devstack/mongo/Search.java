// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, and how much of it is wanted.
 *
 * @param limit none if it is not positive
 * @param batchSize how many documents the answer may carry, the others being left to a cursor; 0
 *     for all
 * @param fields null or empty for whole documents
 */
record Search(
        Document query,
        @Nullable Document orderBy,
        int skip,
        int limit,
        int batchSize,
        @Nullable Document fields) {

    /** MongoDB's own first batch. */
    private static final int FIRST_BATCH = 101;

    /** What the command {@code find} asks for. */
    static Search of(Document find) {
        return new Search(
                (Document) find.getOrDefault("filter", new Document()),
                (Document) find.get("sort"),
                number(find, "skip", 0),
                number(find, "limit", 0),
                number(find, "batchSize", FIRST_BATCH),
                (Document) find.get("projection"));
    }

    private static int number(Document find, String name, int otherwise) {
        return ((Number) find.getOrDefault(name, otherwise)).intValue();
    }
}
