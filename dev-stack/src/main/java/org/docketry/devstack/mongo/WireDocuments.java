// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractList;
import java.util.List;

/** The documents of one insert as the bytes that they came in, all of them plain. */
final class WireDocuments extends AbstractList<Document> {

    private final List<byte[]> documents;

    WireDocuments(List<byte[]> documents) {
        this.documents = documents;
    }

    byte[] bytes(int index) {
        return documents.get(index);
    }

    /** For whoever does not know what this list is. */
    @Override
    public Document get(int index) {
        return Bson.decode(documents.get(index));
    }

    @Override
    public int size() {
        return documents.size();
    }
}
