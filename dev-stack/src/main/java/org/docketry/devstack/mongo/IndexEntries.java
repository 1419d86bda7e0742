// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an index holds a document: one, or one for each element of an array in it.
 */
final class IndexEntries {

    private final List<IndexKey> keys;

    IndexEntries(List<IndexKey> keys) {
        this.keys = keys;
    }

    /** The keys of a document, without its position. */
    SortedSet<byte[]> of(Document document) {
        List<List<byte[]>> parts = new ArrayList<>();
        List<String> arrays = new ArrayList<>();
        for (IndexKey key : keys) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            if (value instanceof Collection<?>) {
                arrays.add(key.getKey());
            }
            parts.add(partsOf(value, key.isAscending()));
        }
        requireOneArray(arrays);
        SortedSet<byte[]> entries = new TreeSet<>(Arrays::compareUnsigned);
        combine(parts, 0, new SortableBytes(), entries);
        return entries;
    }

    /**
     * Fields of one array, such as a.b and a.c, are not told apart from two arrays here; both are
     * refused.
     */
    private static void requireOneArray(List<String> arrays) {
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrays);
        }
    }

    private static List<byte[]> partsOf(@Nullable Object value, boolean ascending) {
        if (!(value instanceof Collection<?> elements)) {
            return List.of(SortableBytes.of(value, ascending));
        }
        if (elements.isEmpty()) {
            int tag = ascending ? SortableBytes.EMPTY_ARRAY : ~SortableBytes.EMPTY_ARRAY;
            return List.of(new byte[] {(byte) tag});
        }
        return elements.stream().map(element -> SortableBytes.of(element, ascending)).toList();
    }

    private static void combine(
            List<List<byte[]>> parts, int next, SortableBytes soFar, SortedSet<byte[]> entries) {
        if (next == parts.size()) {
            entries.add(soFar.toByteArray());
            return;
        }
        for (byte[] part : parts.get(next)) {
            SortableBytes longer = new SortableBytes().raw(soFar.toByteArray()).raw(part);
            combine(parts, next + 1, longer, entries);
        }
    }

    boolean hasNoValue(Document document) {
        return keys.stream()
                .allMatch(
                        key ->
                                Utils.getSubdocumentValueCollectionAware(document, key.getKey())
                                        instanceof Missing);
    }

    /** What a person reads in a message about a key that is taken. */
    String describe(Document document) {
        List<String> fields = new ArrayList<>();
        for (IndexKey key : keys) {
            Object value = Utils.getSubdocumentValueCollectionAware(document, key.getKey());
            fields.add(key.getKey() + ": " + (value instanceof Missing ? null : value));
        }
        return "{ " + String.join(", ", fields) + " }";
    }
}
