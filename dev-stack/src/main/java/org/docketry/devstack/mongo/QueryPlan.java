// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.docketry.devstack.mongo.Condition.Bound;
import org.docketry.devstack.mongo.Condition.Range;
import org.docketry.devstack.mongo.Condition.Values;
import org.jspecify.annotations.Nullable;

/**
 * How a query is read: through which order, in which parts of it, and whether what is read is
 * sorted already.
 *
 * @param scannable the order to read in
 * @param ranges the parts to read, in order and without overlap
 * @param descending whether to read backwards
 * @param sorted whether the documents come in the order that was asked for
 * @param weight how much the ranges are narrowed: 2 for each field with given values, 1 for a field
 *     with a range; 0 reads everything
 */
record QueryPlan(
        Scannable scannable,
        List<KeyRange> ranges,
        boolean descending,
        boolean sorted,
        int weight) {

    /** More ranges than this are not worked out: the fields that would make them stay unused. */
    private static final int MOST_RANGES = 10_000;

    private static final Comparator<QueryPlan> BETTER =
            Comparator.comparingInt(QueryPlan::weight)
                    .thenComparing(QueryPlan::sorted)
                    .thenComparing(plan -> plan.scannable instanceof PrimaryIndex);

    /** The best of the plans that the indexes allow; the primary index allows every query. */
    static QueryPlan best(List<Scannable> scannables, Document query, @Nullable Document orderBy) {
        Map<String, Condition> conditions = Condition.of(query);
        return scannables.stream()
                .map(scannable -> forIndex(scannable, conditions, orderBy))
                .filter(Objects::nonNull)
                .max(BETTER)
                .orElseThrow();
    }

    /** Reads everything in the order of the ids. */
    static QueryPlan natural(Scannable primary, boolean descending) {
        return new QueryPlan(primary, List.of(KeyRange.all()), descending, true, 0);
    }

    private static @Nullable QueryPlan forIndex(
            Scannable index, Map<String, Condition> conditions, @Nullable Document orderBy) {
        List<IndexKey> keys = index.getKeys();
        List<byte[]> prefixes = List.of(new byte[0]);
        int fixed = 0;
        int narrowing = 0;
        while (narrowing < keys.size()
                && usable(index, conditions.get(keys.get(narrowing).getKey()))
                        instanceof Values values
                && (long) prefixes.size() * values.values().size() <= MOST_RANGES) {
            prefixes = extend(prefixes, values, keys.get(narrowing));
            fixed += fixed == narrowing && values.values().size() == 1 ? 1 : 0;
            narrowing++;
        }
        List<KeyRange> ranges = new ArrayList<>();
        int weight = 2 * narrowing;
        if (narrowing < keys.size()
                && usable(index, conditions.get(keys.get(narrowing).getKey()))
                        instanceof Range range) {
            IndexKey key = keys.get(narrowing);
            prefixes.forEach(prefix -> ranges.add(inRange(prefix, range, key)));
            weight++;
        } else {
            prefixes.forEach(prefix -> ranges.add(KeyRange.startingWith(prefix)));
        }
        Boolean descending = fixed == narrowing ? direction(index, fixed, orderBy) : null;
        if (index.leavesOut() && weight == 0) {
            return null;
        }
        return new QueryPlan(
                index,
                ranges.stream().sorted().distinct().toList(),
                Boolean.TRUE.equals(descending),
                descending != null,
                weight);
    }

    /** A condition that the index can answer, or null: not all documents have an entry for null. */
    private static @Nullable Condition usable(Scannable index, @Nullable Condition condition) {
        if (condition instanceof Values values
                && values.values().contains(null)
                && (index.leavesOut() || index.isMultikey())) {
            return null;
        }
        // Of an array, one element may satisfy the lower bound and another the upper one.
        if (condition instanceof Range(Bound lower, Bound upper) && index.isMultikey()) {
            return lower == null ? new Range(null, upper) : new Range(lower, null);
        }
        return condition;
    }

    private static List<byte[]> extend(List<byte[]> prefixes, Values values, IndexKey key) {
        List<byte[]> longer = new ArrayList<>();
        for (byte[] prefix : prefixes) {
            for (Object value : values.values()) {
                longer.add(join(prefix, SortableBytes.of(value, key.isAscending())));
            }
        }
        return longer;
    }

    private static KeyRange inRange(byte[] prefix, Range range, IndexKey key) {
        Object example =
                Objects.requireNonNull(range.lower() == null ? range.upper() : range.lower())
                        .value();
        byte tag = SortableBytes.of(example)[0];
        byte[] typeBytes = {key.isAscending() ? tag : (byte) ~tag};
        KeyRange type = KeyRange.startingWith(join(prefix, typeBytes));
        Bound first = key.isAscending() ? range.lower() : range.upper();
        Bound last = key.isAscending() ? range.upper() : range.lower();
        byte[] from = type.from();
        byte[] to = type.to();
        if (first != null) {
            byte[] bytes = join(prefix, SortableBytes.of(first.value(), key.isAscending()));
            from =
                    first.included()
                            ? bytes
                            : Objects.requireNonNull(SortableBytes.afterPrefix(bytes));
        }
        if (last != null) {
            byte[] bytes = join(prefix, SortableBytes.of(last.value(), key.isAscending()));
            to = last.included() ? SortableBytes.afterPrefix(bytes) : bytes;
        }
        return KeyRange.between(from, to);
    }

    /**
     * Whether reading must go backwards for the order asked for; null if the index does not have
     * that order.
     */
    private static @Nullable Boolean direction(
            Scannable index, int fixed, @Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty() || index.isMultikey()) {
            return null;
        }
        Boolean descending = null;
        int at = fixed;
        for (Map.Entry<String, Object> asked : orderBy.entrySet()) {
            if (isFixed(index, fixed, asked.getKey())) {
                continue;
            }
            IndexKey key = at < index.getKeys().size() ? index.getKeys().get(at) : null;
            if (key == null || !key.getKey().equals(asked.getKey())) {
                return null;
            }
            boolean backwards = key.isAscending() != isAscending(asked.getValue());
            if (descending != null && descending != backwards) {
                return null;
            }
            descending = backwards;
            at++;
        }
        return descending == null ? Boolean.FALSE : descending;
    }

    /** All documents read have one value in this field: it does not matter for their order. */
    private static boolean isFixed(Scannable index, int fixed, String field) {
        return index.getKeys().subList(0, fixed).stream()
                .anyMatch(key -> key.getKey().equals(field));
    }

    private static boolean isAscending(Object direction) {
        return ((Number) direction).intValue() > 0;
    }

    private static byte[] join(byte[] first, byte[] second) {
        return new SortableBytes().raw(first).raw(second).toByteArray();
    }

    /** Whether everything is read although the query asks for less. */
    boolean isScan(Document query) {
        return weight == 0 && !query.isEmpty();
    }

    /**
     * Whether everything that is read is what the query asks for, so that nothing need be matched.
     */
    boolean isExact(Document query) {
        return query.isEmpty()
                || (scannable instanceof PrimaryIndex
                        && weight == 1
                        && Condition.isRangeOfNumbers(query, "_id"))
                || (weight > 1
                        && Condition.isOneOfValues(query, scannable.getKeys().getFirst().getKey()));
    }

    /** The plan in the words of MongoDB's own explain. */
    Document explain(@Nullable Document orderBy) {
        Document stage =
                weight == 0 && scannable instanceof PrimaryIndex
                        ? new Document("stage", "COLLSCAN")
                        : new Document("stage", "IXSCAN")
                                .append("indexName", scannable.getName())
                                .append("ranges", ranges.size());
        boolean sorts = orderBy != null && !orderBy.isEmpty() && !sorted;
        return sorts ? new Document("stage", "SORT").append("inputStage", stage) : stage;
    }
}
