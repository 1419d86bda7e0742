// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found: as the bytes that its table holds, and as fields once somebody looks
 * inside. Most go out as they lie there. Not thread-safe.
 */
final class StoredDocument {

    private byte @Nullable [] bytes;
    private @Nullable Document fields;

    private StoredDocument(byte @Nullable [] bytes, @Nullable Document fields) {
        this.bytes = bytes;
        this.fields = fields;
    }

    static StoredDocument of(byte[] bytes) {
        return new StoredDocument(bytes, null);
    }

    static StoredDocument of(Document fields) {
        return new StoredDocument(null, fields);
    }

    Document fields() {
        Document known = fields;
        if (known == null) {
            known = Bson.decode(bytes());
            fields = known;
        }
        return known;
    }

    byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = Bson.encode(fields());
            bytes = known;
        }
        return known;
    }
}
