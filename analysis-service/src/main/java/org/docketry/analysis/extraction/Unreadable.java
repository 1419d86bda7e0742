// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

/** A file that gives no text. The message is a sentence fit for whoever sent the file. */
public final class Unreadable extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No reader for this kind of file. */
        UNSUPPORTED,
        /** The bytes are not what the media type says. */
        NOT_WHAT_IT_SAYS,
        /** Broken, encrypted, or over a limit of pages, nesting, time or memory. */
        REFUSED,
        /** There is no text in it. */
        NO_TEXT,
        /** The reader itself is not at hand just now; the same file may be read later. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final String sentence;

    public Unreadable(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
        this.sentence = sentence;
    }

    public Reason reason() {
        return reason;
    }

    /** What to tell whoever sent the file. */
    public String sentence() {
        return sentence;
    }
}
