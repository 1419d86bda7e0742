package org.docketry.docket.domain;

/** The log cannot be reached; the same request may succeed later. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
