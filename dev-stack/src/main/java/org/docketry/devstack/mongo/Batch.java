// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.util.List;

/**
 * What the first answer to a query carries.
 *
 * @param cursorId leads to the rest; 0 if there is none
 */
record Batch(List<StoredDocument> documents, long cursorId) {

    /** About what the documents take on the wire, with their places in the array. */
    int bytes() {
        return documents.stream().mapToInt(document -> document.bytes().length + 12).sum();
    }
}
