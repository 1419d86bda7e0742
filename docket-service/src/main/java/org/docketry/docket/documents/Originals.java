package org.docketry.docket.documents;

import java.util.Optional;

/**
 * The original bytes of documents, kept unchanged under their SHA-256.
 *
 * <p>Bytes are kept before the event that names them is recorded. If that event never comes, they
 * are an orphan that does no harm; an event whose bytes are missing cannot arise.
 */
public interface Originals {

    /**
     * Keeps the bytes; they are on disk when this returns. Keeping the same bytes again changes
     * nothing.
     *
     * @return their SHA-256 in lower-case hexadecimal
     */
    String keep(byte[] content);

    /**
     * Reads the bytes back.
     *
     * @param sha256 as {@link #keep} returned it
     * @return the bytes; empty if none are kept under this hash
     * @throws OriginalDamaged if what is stored no longer has this hash
     */
    Optional<byte[]> read(String sha256);
}
