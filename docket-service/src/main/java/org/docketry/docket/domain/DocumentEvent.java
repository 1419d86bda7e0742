package org.docketry.docket.domain;

import java.util.regex.Pattern;
import org.docketry.docket.domain.Id.DocumentId;

/** Papers we hold the bytes of. */
public sealed interface DocumentEvent extends DisputeEvent {

    /**
     * A document's original bytes are in our store.
     *
     * @param bytes how many there are
     * @param sha256 their hash in lower-case hexadecimal; it is also where they are kept
     */
    record DocumentReceived(
            DocumentId documentId, String name, String mediaType, long bytes, String sha256)
            implements DocumentEvent {
        private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

        public DocumentReceived {
            Shape.line(name, "name");
            Shape.line(mediaType, "mediaType");
            if (bytes < 1) {
                throw new Malformed("bytes", "an empty document is none");
            }
            if (!SHA256.matcher(sha256).matches()) {
                throw new Malformed("sha256", "64 lower-case hexadecimal digits are wanted");
            }
        }
    }
}
