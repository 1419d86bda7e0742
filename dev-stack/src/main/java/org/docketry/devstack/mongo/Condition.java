// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one field, as far as an index can help. It may let through more than the
 * query does (every document found is matched against the whole query afterwards), never less.
 */
sealed interface Condition {

    /** One of these values. */
    record Values(List<@Nullable Object> values) implements Condition {}

    /** Values of one type between two ends; an end that is null is the type's own. */
    record Range(@Nullable Bound lower, @Nullable Bound upper) implements Condition {}

    /** An end of a range, which may belong to it. */
    record Bound(Object value, boolean included) {}

    /** The conditions of a query by field; fields that no index can help with are absent. */
    static Map<String, Condition> of(Document query) {
        Map<String, Condition> conditions = new HashMap<>();
        collect(query, conditions);
        return conditions;
    }

    /**
     * Whether a query asks for whole numbers from one on, perhaps up to another, in one field that
     * holds no array, and for nothing else: then its range lets through no more than it does.
     */
    static boolean isRangeOfNumbers(Document query, String field) {
        Set<String> ends = new HashSet<>();
        return hasOnlyEnds(query, field, ends) && ends.contains("$gt");
    }

    /**
     * Whether a query asks for one of some texts or whole numbers in one field, and for nothing
     * else: then whatever lies under these values is what it asks for.
     */
    static boolean isOneOfValues(Document query, String field) {
        if (query.size() != 1 || field.contains(".")) {
            return false;
        }
        Object asked = query.get(field);
        if (asked instanceof Document operators
                && operators.get("$in") instanceof Collection<?> in) {
            return operators.size() == 1 && in.stream().allMatch(Condition::isExact);
        }
        return isExact(asked);
    }

    private static boolean isExact(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof Integer;
    }

    private static boolean hasOnlyEnds(Document query, String field, Set<String> ends) {
        return query.entrySet().stream()
                .allMatch(
                        asked ->
                                switch (asked.getValue()) {
                                    case Collection<?> parts when asked.getKey().equals("$and") ->
                                            parts.stream()
                                                    .map(Document.class::cast)
                                                    .allMatch(p -> hasOnlyEnds(p, field, ends));
                                    case Document range when asked.getKey().equals(field) ->
                                            range.entrySet().stream()
                                                    .allMatch(end -> isNewEnd(end, ends));
                                    case null, default -> false;
                                });
    }

    /** Of two conditions on the same end only one may have become the range's. */
    private static boolean isNewEnd(Map.Entry<String, Object> asked, Set<String> ends) {
        boolean isWhole = asked.getValue() instanceof Long || asked.getValue() instanceof Integer;
        return isWhole
                && switch (asked.getKey()) {
                    case "$gt", "$gte" -> ends.add("$gt");
                    case "$lt", "$lte" -> ends.add("$lt");
                    default -> false;
                };
    }

    private static void collect(Document query, Map<String, Condition> conditions) {
        query.forEach(
                (field, asked) -> {
                    if (field.equals("$and") && asked instanceof Collection<?> parts) {
                        parts.forEach(part -> collect((Document) part, conditions));
                    } else if (!field.startsWith("$")) {
                        Condition condition = ofField(field, asked);
                        if (condition != null) {
                            conditions.merge(field, condition, Condition::stricter);
                        }
                    }
                });
    }

    /** Of two conditions that both hold, one that helps; using only one of them is allowed. */
    private static Condition stricter(Condition one, Condition other) {
        if (one instanceof Range(Bound lower, Bound upper)
                && other instanceof Range(Bound otherLower, Bound otherUpper)) {
            return new Range(
                    lower == null ? otherLower : lower, upper == null ? otherUpper : upper);
        }
        return one instanceof Values ? one : other;
    }

    private static @Nullable Condition ofField(String field, @Nullable Object asked) {
        if (BsonRegularExpression.isRegularExpression(asked) || asked instanceof Collection) {
            return null;
        }
        if (asked instanceof Document operators && isOperators(operators)) {
            return ofOperators(operators);
        }
        boolean isWholeId = field.equals("_id") && asked instanceof Document;
        return isWholeId || isKey(asked) ? equal(asked) : null;
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Condition ofOperators(Document operators) {
        if (operators.containsKey("$eq")) {
            Object value = operators.get("$eq");
            return isKey(value) ? equal(value) : null;
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(Condition::isKey)
                    ? new Values(new ArrayList<>(values))
                    : null;
        }
        Bound lower = bound(operators, "$gt", "$gte");
        Bound upper = bound(operators, "$lt", "$lte");
        return lower == null && upper == null ? null : new Range(lower, upper);
    }

    private static Condition equal(@Nullable Object value) {
        List<@Nullable Object> one = new ArrayList<>();
        one.add(value);
        return new Values(one);
    }

    private static @Nullable Bound bound(Document operators, String open, String closed) {
        for (String operator : List.of(open, closed)) {
            Object value = operators.get(operator);
            if (value != null && isKey(value) && !isEndOfAllTypes(value)) {
                return new Bound(value, operator.equals(closed));
            }
        }
        return null;
    }

    /** A comparison with these holds across types; that is not a range of one type. */
    private static boolean isEndOfAllTypes(Object value) {
        return value instanceof MinKey || value instanceof MaxKey;
    }

    /**
     * Whether documents with this value are found under it. An array's elements are keys, not the
     * array; and embedded documents are matched without regard to the order of their fields, which
     * keys keep.
     */
    private static boolean isKey(@Nullable Object value) {
        return !(value instanceof Collection)
                && !(value instanceof Map)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Decimal128);
    }
}
