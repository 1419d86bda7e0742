// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Part of a table: from a key (included) to a key (excluded); an end that is null is the table's.
 */
final class KeyRange implements Comparable<KeyRange> {

    private static final byte[] START = {};

    private final byte[] from;
    private final byte @Nullable [] to;

    private KeyRange(byte[] from, byte @Nullable [] to) {
        this.from = from;
        this.to = to;
    }

    static KeyRange all() {
        return new KeyRange(START, null);
    }

    /** Every key that begins with these bytes. */
    static KeyRange startingWith(byte[] prefix) {
        return new KeyRange(prefix, SortableBytes.afterPrefix(prefix));
    }

    static KeyRange between(byte[] from, byte @Nullable [] to) {
        return new KeyRange(from, to);
    }

    byte[] from() {
        return from;
    }

    byte @Nullable [] to() {
        return to;
    }

    boolean isBefore(byte[] key) {
        return to != null && Arrays.compareUnsigned(key, to) >= 0;
    }

    boolean isAfter(byte[] key) {
        return Arrays.compareUnsigned(key, from) < 0;
    }

    @Override
    public int compareTo(KeyRange other) {
        return Arrays.compareUnsigned(from, other.from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyRange range
                && Arrays.equals(from, range.from)
                && Arrays.equals(to, range.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(from);
    }
}
