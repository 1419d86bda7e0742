// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents that a plan leads to, a page at a time. Between two pages nothing is held:
 * the next page goes on after the last key of the one before, whatever has changed meanwhile.
 */
final class Scan {

    private final QueryPlan plan;
    private final Table documents;
    private final List<KeyRange> ranges;
    private final Set<RecordKey> seen = new HashSet<>();
    private int range;
    private byte @Nullable [] last;

    Scan(QueryPlan plan, Table documents) {
        this.plan = plan;
        this.documents = documents;
        this.ranges = plan.descending() ? plan.ranges().reversed() : plan.ranges();
    }

    /** At most so many more documents; fewer only at the end. */
    List<StoredDocument> next(int most) {
        List<StoredDocument> found = new ArrayList<>();
        while (found.size() < most && range < ranges.size()) {
            readRange(ranges.get(range), most, found);
        }
        return found;
    }

    private void readRange(KeyRange part, int most, List<StoredDocument> found) {
        Cursor<byte[], byte[]> cursor =
                plan.scannable().table().from(begin(part), plan.descending());
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            if (isPassed(part, key)) {
                break;
            }
            if (isNew(part, key)) {
                if (found.size() == most) {
                    return;
                }
                last = key;
                take(Map.entry(key, cursor.getValue()), found);
            }
        }
        range++;
        last = null;
    }

    private byte @Nullable [] begin(KeyRange part) {
        if (last != null) {
            return last;
        }
        return plan.descending() ? part.to() : part.from();
    }

    private boolean isPassed(KeyRange part, byte[] key) {
        return plan.descending() ? part.isAfter(key) : part.isBefore(key);
    }

    /**
     * Not the key that an index marks itself with, nor the one that was read last, nor the open
     * end.
     */
    private boolean isNew(KeyRange part, byte[] key) {
        boolean openEnd = plan.descending() && part.isBefore(key);
        return key.length > 0 && !openEnd && !Arrays.equals(key, last);
    }

    private void take(Map.Entry<byte[], byte[]> entry, List<StoredDocument> found) {
        Scannable order = plan.scannable();
        if (!order.isMultikey() || seen.add(order.positionOf(entry))) {
            byte[] document = order.documentOf(entry, documents);
            if (document != null) {
                found.add(StoredDocument.of(document));
            }
        }
    }
}
