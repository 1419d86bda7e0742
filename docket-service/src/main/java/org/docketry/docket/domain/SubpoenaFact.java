package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.docket.domain.Id.DemandId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.jspecify.annotations.Nullable;

/** The subpoena and what is said about it before anybody asks a court. */
public sealed interface SubpoenaFact extends Fact {

    /**
     * A subpoena reached the one it commands (Fed. R. Civ. P. 45(b)). Effective on the day of
     * service.
     *
     * @param servedOn the party that it was served on
     * @param complianceDue the date that the subpoena itself names
     * @param complianceAt the hour on that date, local to the place of compliance
     */
    record SubpoenaServed(
            SubpoenaId subpoenaId,
            PartyId issuedBy,
            PartyId servedOn,
            String issuingCourt,
            @Nullable String complianceCourt,
            List<Demand> demands,
            @Nullable LocalDate complianceDue,
            @Nullable Manner manner,
            @Nullable LocalTime complianceAt)
            implements SubpoenaFact {
        public SubpoenaServed {
            Shape.court(issuingCourt, "issuingCourt");
            Shape.optionalCourt(complianceCourt, "complianceCourt");
            demands = Shape.some(demands, "demands");
        }
    }

    /** One thing that a subpoena asks for, so that a ruling can be as to it alone. */
    record Demand(DemandId demandId, String text) {
        public Demand {
            Shape.text(text, "text");
        }
    }

    /** How a paper reached the other side. */
    enum Manner {
        PERSONAL,
        MAIL,
        EMAIL,
        LETTER,
        AGREED,
        ECF
    }

    /** The one who issued the subpoena no longer asks for compliance. */
    record SubpoenaWithdrawn(SubpoenaId subpoenaId, @Nullable String reason)
            implements SubpoenaFact {
        public SubpoenaWithdrawn {
            Shape.optionalText(reason, "reason");
        }
    }

    /** Written objections were served; they are on no docket (Fed. R. Civ. P. 45(d)(2)(B)). */
    record ObjectionRaised(
            ObjectionId objectionId,
            SubpoenaId subpoenaId,
            PartyId by,
            List<String> grounds,
            @Nullable Manner manner)
            implements SubpoenaFact {
        public ObjectionRaised {
            grounds = Shape.texts(grounds, "grounds");
        }
    }

    /**
     * Something was produced, or whatever else the subpoena commands was done, without an order.
     * Effective on the day it was done.
     *
     * @param partial true where only a part was done, which leaves the rest due; null: all of it
     */
    record SubpoenaComplied(SubpoenaId subpoenaId, @Nullable Boolean partial, @Nullable String note)
            implements SubpoenaFact {
        public SubpoenaComplied {
            Shape.optionalText(note, "note");
        }

        boolean whole() {
            return !Boolean.TRUE.equals(partial);
        }
    }

    /**
     * Counsel spoke before going to court (Fed. R. Civ. P. 37(a)(1)).
     *
     * @param agreed who is to do what by when; null where they agreed on nothing of the kind
     */
    record MeetAndConferHeld(
            List<PartyId> participants, String outcome, @Nullable List<Obligation> agreed)
            implements SubpoenaFact {
        public MeetAndConferHeld {
            participants = Shape.some(participants, "participants");
            Shape.text(outcome, "outcome");
            agreed = Shape.orNull(agreed, "agreed");
        }
    }
}
