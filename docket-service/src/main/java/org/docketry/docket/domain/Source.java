package org.docketry.docket.domain;

import org.jspecify.annotations.Nullable;

/** Where we have it from: a filing, a letter, a person; {@code reference} says which one. */
public record Source(Kind kind, @Nullable String reference) {
    public Source {
        Shape.optionalLine(reference, "reference");
    }

    /** The kinds of source there are. */
    public enum Kind {
        FILING,
        LETTER,
        EMAIL,
        FEED,
        PERSON,
        DOCUMENT
    }
}
