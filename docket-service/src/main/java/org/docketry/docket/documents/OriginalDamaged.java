package org.docketry.docket.documents;

/** Stored bytes no longer have the hash they were kept under; a person must act. */
public final class OriginalDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OriginalDamaged(String sha256) {
        super("the stored original " + sha256 + " no longer has that hash");
    }
}
