package org.docketry.docket.domain;

import java.util.List;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/** Who fights, with whose help and on which dockets. */
public sealed interface PartyFact extends Fact {

    /** A court's docket belongs to this dispute. */
    record DocketLinked(DocketRef docket, DocketRole role, @Nullable String caption)
            implements PartyFact {
        public DocketLinked {
            Shape.optionalLine(caption, "caption");
        }
    }

    /** What a docket is to the dispute. */
    enum DocketRole {
        UNDERLYING,
        PROCEEDING,
        APPEAL
    }

    /** A person or company takes part, in one role or several. */
    record PartyJoined(PartyId partyId, String name, List<PartyRole> roles) implements PartyFact {
        public PartyJoined {
            Shape.line(name, "name");
            roles = Shape.some(roles, "roles");
        }
    }

    /** What a party is in a subpoena fight. */
    enum PartyRole {
        MOVANT,
        RESPONDENT,
        UNDERLYING_PLAINTIFF,
        UNDERLYING_DEFENDANT,
        DOE,
        INTERVENOR,
        NONPARTY,
        AMICUS,
        APPELLANT,
        APPELLEE,
        /** The United States, its agency, officer or employee (Fed. R. App. P. 4(a)(1)(B)). */
        UNITED_STATES
    }

    /** A lawyer or firm appears for a party (Fed. R. Civ. P. 11(a)). */
    record CounselAppeared(PartyId partyId, String counsel, @Nullable String firm)
            implements PartyFact {
        public CounselAppeared {
            Shape.line(counsel, "counsel");
            Shape.optionalLine(firm, "firm");
        }
    }
}
