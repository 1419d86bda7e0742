package org.docketry.deadlinerules.calendar;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A federal court, by its CourtListener id.
 *
 * @param circuit "1" to "11", "dc", "fed", or null for a court outside the circuits
 * @param state postal code of the state (or district, territory) where the court sits
 * @param zone the zone of its principal clerk's office, in which its day ends
 * @param note where the court sits in a second zone
 */
public record Court(
        String id,
        Kind kind,
        @Nullable String circuit,
        String state,
        ZoneId zone,
        String name,
        @Nullable String note) {

    /** The sort of court, which decides the counting law that applies when none is named. */
    public enum Kind {
        DISTRICT,
        BANKRUPTCY,
        BANKRUPTCY_APPELLATE,
        APPELLATE,
        SPECIAL
    }

    /** The counting law of this court's own rules. */
    public String ownLaw() {
        return switch (kind) {
            case DISTRICT, SPECIAL -> "frcp-6a";
            case BANKRUPTCY, BANKRUPTCY_APPELLATE -> "frbp-9006a";
            case APPELLATE -> "frap-26a";
        };
    }
}
