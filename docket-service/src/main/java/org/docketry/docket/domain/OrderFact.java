package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.Id.AppealId;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/** What a court decided, and what became of it. */
public sealed interface OrderFact extends Fact {

    /**
     * A court's order, with what it does to each motion and what it makes whom do.
     *
     * @param signedOn the date the judge put on it
     * @param enteredOn the date it came on the docket (Fed. R. Civ. P. 79(a)); the two are never
     *     mixed
     * @param bench who made it; null where nobody said, and then nothing hangs on it
     * @param finality whether it can be appealed from; null where nobody said, and then the time to
     *     appeal waits for that
     * @param objectionIds objections to a magistrate judge's order that it decides or sets a
     *     schedule for; null where it is about none
     */
    record OrderEntered(
            OrderId orderId,
            @Nullable DocketRef docket,
            @Nullable Integer entry,
            @Nullable String title,
            LocalDate signedOn,
            @Nullable LocalDate enteredOn,
            List<Ruling> rulings,
            List<Obligation> obligations,
            @Nullable Bench bench,
            @Nullable Finality finality,
            @Nullable List<ObjectionId> objectionIds)
            implements OrderFact {
        public OrderEntered {
            Shape.positive(entry, "entry");
            Shape.optionalLine(title, "title");
            rulings = Shape.list(rulings, "rulings");
            obligations = Shape.list(obligations, "obligations");
            objectionIds = Shape.orNull(objectionIds, "objectionIds");
        }

        boolean takesUp(ObjectionToOrderFiled filed) {
            return objectionIds != null && objectionIds.contains(filed.objectionId());
        }

        /** The day from which it binds, as far as we know: entry where known, else signature. */
        public LocalDate day() {
            return enteredOn == null ? signedOn : enteredOn;
        }
    }

    /** Who makes orders; a magistrate judge's can be objected to (Fed. R. Civ. P. 72). */
    enum Bench {
        DISTRICT_JUDGE,
        MAGISTRATE_JUDGE
    }

    /** Whether an appeal lies from an order; that is for a person to say, and never inferred. */
    enum Finality {
        /** It ends the proceeding (28 U.S.C. § 1291; for a subpoena fought out alone, its end). */
        FINAL,
        /** The district judge certified it for appeal (28 U.S.C. § 1292(b)). */
        CERTIFIED,
        /** No appeal lies from it now. */
        INTERLOCUTORY
    }

    /** The order no longer stands: withdrawn, vacated or reversed. */
    record OrderVacated(OrderId orderId, String reason) implements OrderFact {
        public OrderVacated {
            Shape.text(reason, "reason");
        }
    }

    /** More time for something that is due (Fed. R. Civ. P. 6(b), 29(b)). */
    record ExtensionGranted(
            DeadlineId deadlineId, LocalDate newDue, GrantedBy by, @Nullable String reference)
            implements OrderFact {
        public ExtensionGranted {
            Shape.optionalLine(reference, "reference");
        }
    }

    /** What an extension rests on. */
    enum GrantedBy {
        ORDER,
        STIPULATION
    }

    /**
     * What an order or an agreement made somebody do was done. Effective on the day it was done.
     *
     * @param partial true where only a part was done, which leaves the rest due; null: all of it
     */
    record ComplianceRecorded(
            ObligationId obligationId, @Nullable String note, @Nullable Boolean partial)
            implements OrderFact {
        public ComplianceRecorded {
            Shape.optionalText(note, "note");
        }

        boolean whole() {
            return !Boolean.TRUE.equals(partial);
        }
    }

    /** Parties no longer hold to what they agreed on, or the court did not approve of it. */
    record AgreementEnded(ObligationId obligationId, String reason) implements OrderFact {
        public AgreementEnded {
            Shape.text(reason, "reason");
        }
    }

    /** A magistrate judge's order is taken to the district judge (Fed. R. Civ. P. 72(a)). */
    record ObjectionToOrderFiled(ObjectionId objectionId, OrderId orderId, PartyId by)
            implements OrderFact {}

    /** Notice of appeal, or a petition for leave to appeal (Fed. R. App. P. 3, 4, 5). */
    record AppealNoticed(AppealId appealId, OrderId orderId, PartyId by, String court)
            implements OrderFact {
        public AppealNoticed {
            Shape.court(court, "court");
        }
    }
}
