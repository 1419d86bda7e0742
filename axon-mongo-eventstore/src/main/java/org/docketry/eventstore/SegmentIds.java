// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/** What the documents of a processor's segments are called. */
final class SegmentIds {

    private SegmentIds() {}

    static String of(String processor, int segment) {
        return processor + "/" + segment;
    }

    /** All segments, by a range of ids (0 comes after the slash), which needs no further index. */
    static Bson all(String processor) {
        return Filters.and(
                Filters.gte("_id", processor + "/"),
                Filters.lt("_id", processor + "0"),
                Filters.eq("processor", processor));
    }
}
