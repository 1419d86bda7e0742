// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

/** Where the original bytes of documents are had. */
interface Originals {

    /**
     * Returns a document's bytes, unchanged.
     *
     * @throws NotNow when they cannot be had at present
     */
    byte[] of(String documentId);

    /** The bytes are not to be had at present; the message says why, without the document. */
    final class NotNow extends RuntimeException {
        NotNow(String why) {
            super(why);
        }

        NotNow(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
