package org.docketry.docket.domain;

import java.util.List;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.OppositionId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.ReplyId;
import org.docketry.docket.domain.Id.StipulationId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.SubpoenaFact.Manner;
import org.jspecify.annotations.Nullable;

/** Papers filed with a court. Each is effective on the court-local date of its filing. */
public sealed interface MotionFact extends Fact {

    /**
     * A party asks the court for something, such as to compel compliance (Fed. R. Civ. P.
     * 45(d)(2)(B)(i)).
     *
     * @param entry the number of the docket entry
     * @param manner how it was served; null: by the court's e-filing system, as it was filed
     */
    record MotionFiled(
            MotionId motionId,
            MotionKind kind,
            PartyId by,
            List<PartyId> against,
            @Nullable DocketRef docket,
            @Nullable Integer entry,
            List<SubpoenaId> subpoenaIds,
            @Nullable Manner manner)
            implements MotionFact {
        public MotionFiled {
            against = Shape.list(against, "against");
            Shape.positive(entry, "entry");
            subpoenaIds = Shape.list(subpoenaIds, "subpoenaIds");
        }
    }

    /** What a motion asks for. */
    enum MotionKind {
        TO_COMPEL,
        TO_QUASH,
        TO_MODIFY,
        TO_TRANSFER,
        TO_INTERVENE,
        TO_SEAL,
        TO_STAY,
        FOR_EXTENSION,
        FOR_PROTECTIVE_ORDER,
        FOR_CONTEMPT,
        FOR_RECONSIDERATION,
        FOR_RELIEF_FROM_ORDER,
        FOR_LEAVE_TO_SERVE,
        OTHER
    }

    record OppositionFiled(
            OppositionId oppositionId,
            MotionId motionId,
            PartyId by,
            @Nullable DocketRef docket,
            @Nullable Integer entry)
            implements MotionFact {
        public OppositionFiled {
            Shape.positive(entry, "entry");
        }
    }

    record ReplyFiled(
            ReplyId replyId,
            MotionId motionId,
            PartyId by,
            @Nullable DocketRef docket,
            @Nullable Integer entry)
            implements MotionFact {
        public ReplyFiled {
            Shape.positive(entry, "entry");
        }
    }

    /**
     * Parties agreed on something and told the court (Fed. R. Civ. P. 29).
     *
     * @param agreed who is to do what by when; null where they agreed on nothing of the kind
     */
    record StipulationFiled(
            StipulationId stipulationId,
            List<PartyId> parties,
            String text,
            @Nullable DocketRef docket,
            @Nullable Integer entry,
            @Nullable List<Obligation> agreed)
            implements MotionFact {
        public StipulationFiled {
            parties = Shape.some(parties, "parties");
            Shape.text(text, "text");
            Shape.positive(entry, "entry");
            agreed = Shape.orNull(agreed, "agreed");
        }
    }
}
