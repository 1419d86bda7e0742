// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An order in which documents can be read: the ids' own or an index's. */
interface Scannable {

    String getName();

    List<IndexKey> getKeys();

    /** Whether documents without any of the fields are left out. */
    boolean leavesOut();

    /** Whether a document may be there under several keys. */
    boolean isMultikey();

    Table table();

    RecordKey positionOf(Map.Entry<byte[], byte[]> entry);

    /** The document that an entry leads to. */
    default byte @Nullable [] documentOf(Map.Entry<byte[], byte[]> entry, Table documents) {
        return documents.get(positionOf(entry).bytes());
    }

    /** Notes that a query was answered through this. */
    void noteUse();
}
