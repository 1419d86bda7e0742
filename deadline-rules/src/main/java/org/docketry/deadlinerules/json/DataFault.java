package org.docketry.deadlinerules.json;

/** Data that cannot be used: which file (or request), which line, and why. */
public final class DataFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final String reason;

    public DataFault(String source, int line, String reason) {
        super(source + ", line " + line + ": " + reason);
        this.source = source;
        this.line = line;
        this.reason = reason;
    }

    public String source() {
        return source;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
