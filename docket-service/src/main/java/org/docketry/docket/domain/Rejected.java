package org.docketry.docket.domain;

/** Carries a {@link Rejection} out of a decision. Nothing was recorded. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public Rejected(Rejection rejection) {
        super(rejection.toString(), null, false, false);
        this.rejection = rejection;
    }

    /** Why it was refused. */
    public Rejection rejection() {
        return rejection;
    }
}
