// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says no to what would otherwise be accepted and silently not done. */
final class Refusals {

    private static final int NOT_IMPLEMENTED = 238;

    private static final Set<String> NOWHERE =
            Set.of("collation", "txnNumber", "startTransaction", "autocommit");

    private static final Map<String, Set<String>> BY_COMMAND =
            Map.of(
                    "create",
                    Set.of(
                            "validator",
                            "viewOn",
                            "timeseries",
                            "expireAfterSeconds",
                            "clusteredIndex",
                            "capped",
                            "changeStreamPreAndPostImages"));

    private static final Set<String> INDEX_OPTIONS =
            Set.of(
                    "expireAfterSeconds",
                    "partialFilterExpression",
                    "collation",
                    "wildcardProjection",
                    "hidden",
                    "weights");

    private static final List<String> STATEMENTS = List.of("updates", "deletes");

    private Refusals() {}

    static void check(String command, Document query) {
        refuseAny(query, NOWHERE);
        refuseAny(query, BY_COMMAND.getOrDefault(command.toLowerCase(Locale.ROOT), Set.of()));
        for (String statements : STATEMENTS) {
            documents(query.get(statements)).forEach(statement -> refuseAny(statement, NOWHERE));
        }
        if (command.equalsIgnoreCase("createIndexes")) {
            documents(query.get("indexes")).forEach(Refusals::checkIndex);
        }
        if (query.get("readConcern") instanceof Document concern
                && Set.of("snapshot", "linearizable").contains(concern.get("level"))) {
            refuse("read concern " + concern.get("level"));
        }
    }

    private static void checkIndex(Document index) {
        refuseAny(index, INDEX_OPTIONS);
        if (!(index.get("key") instanceof Document keys) || keys.isEmpty()) {
            throw new MongoServerError(67, "CannotCreateIndex", "an index needs keys");
        }
        for (Map.Entry<String, Object> key : keys.entrySet()) {
            if (!(key.getValue() instanceof Number) || key.getKey().contains("$**")) {
                refuse("an index of kind " + key.getValue() + " on " + key.getKey());
            }
        }
    }

    private static List<Document> documents(@Nullable Object value) {
        return value instanceof Collection<?> values
                ? values.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    private static void refuseAny(Document query, Set<String> names) {
        for (String name : names) {
            Object value = query.get(name);
            boolean asksNothing = value == null || Boolean.FALSE.equals(value);
            if (!asksNothing) {
                refuse(name);
            }
        }
    }

    private static void refuse(String what) {
        throw new MongoServerError(
                NOT_IMPLEMENTED,
                "NotImplemented",
                "the embedded store does not support "
                        + what
                        + "; it refuses rather than ignore it");
    }
}
