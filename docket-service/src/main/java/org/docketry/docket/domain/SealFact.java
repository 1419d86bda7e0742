package org.docketry.docket.domain;

import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.SealId;
import org.jspecify.annotations.Nullable;

/** Who may no longer read what (Fed. R. Civ. P. 5.2(d)). */
public sealed interface SealFact extends Fact {

    /**
     * A court closed something to the public.
     *
     * @param documentId wanted for the level DOCUMENT
     * @param docket wanted for the levels ENTRY and DOCKET
     * @param entry wanted for the level ENTRY
     */
    record MaterialSealed(
            SealId sealId,
            Level level,
            @Nullable DocumentId documentId,
            @Nullable DocketRef docket,
            @Nullable Integer entry,
            @Nullable String authority)
            implements SealFact {
        public MaterialSealed {
            Shape.positive(entry, "entry");
            Shape.optionalLine(authority, "authority");
            require(level == Level.DOCUMENT, documentId, "documentId");
            require(level != Level.DOCUMENT, docket, "docket");
            require(level == Level.ENTRY, entry, "entry");
        }

        private static void require(boolean wanted, @Nullable Object given, String field) {
            if (wanted != (given != null)) {
                throw new Malformed(
                        field, wanted ? "is wanted at this level" : "does not go with this level");
            }
        }
    }

    /** How much is sealed. */
    enum Level {
        DOCUMENT,
        ENTRY,
        DOCKET
    }

    record MaterialUnsealed(SealId sealId, @Nullable String authority) implements SealFact {
        public MaterialUnsealed {
            Shape.optionalLine(authority, "authority");
        }
    }
}
