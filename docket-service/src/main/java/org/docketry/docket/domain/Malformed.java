package org.docketry.docket.domain;

/**
 * A value that cannot be what it claims to be, whatever the state of the dispute.
 *
 * <p>Raised while a record is built, so that no half-valid fact exists. {@code field} is the name
 * of the record's component, which is also its name in JSON.
 */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    Malformed(String field, String why) {
        super(why);
        this.field = field;
    }

    /** The component at fault, as spelt in JSON. */
    public String field() {
        return field;
    }

    /** One clause that says what is wrong with it. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
