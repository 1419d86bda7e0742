// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which queries read a whole collection, not an empty one, for want of an index, by their shape:
 * fields and operators, no values.
 */
public final class QueryCounts {

    /**
     * More shapes than a program has queries; one that makes up field names does not fill the
     * memory.
     */
    private static final int MOST_SHAPES = 1000;

    private final Map<String, AtomicLong> scans = new ConcurrentHashMap<>();

    QueryCounts() {}

    /** How often each query that scans was made, most often first. */
    public List<Scanned> scans() {
        return scans.entrySet().stream()
                .map(scan -> new Scanned(scan.getKey(), scan.getValue().get()))
                .sorted(Comparator.comparingLong(Scanned::times).reversed())
                .toList();
    }

    /** Forgets what was counted. */
    public void reset() {
        scans.clear();
    }

    void note(
            MongoCollection<?> collection,
            QueryPlan plan,
            Document query,
            @Nullable Document orderBy) {
        plan.scannable().noteUse();
        boolean sortsAll =
                orderBy != null && !orderBy.isEmpty() && !plan.sorted() && plan.weight() == 0;
        if ((plan.isScan(query) || sortsAll)
                && !collection.isEmpty()
                && !collection.getCollectionName().startsWith("system.")) {
            String shape =
                    collection.getFullName()
                            + " "
                            + shape(query)
                            + (sortsAll ? " sort " + shape(orderBy) : "");
            AtomicLong times = scans.get(shape);
            if (times == null && scans.size() < MOST_SHAPES) {
                times = scans.computeIfAbsent(shape, s -> new AtomicLong());
            }
            if (times != null) {
                times.incrementAndGet();
            }
        }
    }

    private static String shape(@Nullable Object value) {
        return switch (value) {
            case Document document ->
                    new TreeMap<>(document)
                            .entrySet().stream()
                                    .map(field -> field.getKey() + ": " + shape(field.getValue()))
                                    .collect(Collectors.joining(", ", "{", "}"));
            case Collection<?> values when values.stream().anyMatch(Document.class::isInstance) ->
                    values.stream()
                            .map(QueryCounts::shape)
                            .collect(Collectors.joining(", ", "[", "]"));
            case null, default -> "?";
        };
    }

    /**
     * A query that reads a whole collection.
     *
     * @param query the collection and the query's shape
     * @param times how often it was made
     */
    public record Scanned(String query, long times) {}
}
