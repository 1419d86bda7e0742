package org.docketry.docket.domain;

import java.util.UUID;

/** Amends what was recorded; what was said first stays in the log and can be asked for. */
public sealed interface CorrectionFact extends Fact {

    /**
     * A recorded fact was wrong.
     *
     * @param eventId the event that first stated it, even where it was corrected before
     * @param was what we believed until now
     * @param is what we believe from now on
     */
    record FactCorrected(UUID eventId, Statement was, Statement is, String why)
            implements CorrectionFact {
        public FactCorrected {
            Shape.text(why, "why");
        }
    }

    /** A fact and when it happened: what a correction replaces as a whole. */
    record Statement(Effective effective, Fact fact) {}
}
