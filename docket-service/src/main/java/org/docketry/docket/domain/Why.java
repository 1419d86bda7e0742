package org.docketry.docket.domain;

import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.HearingFact.HearingMoved;
import org.docketry.docket.domain.HearingFact.HearingVacated;
import org.docketry.docket.domain.OrderFact.AgreementEnded;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;

/** Why a deadline moved or fell: a sentence about the fact that did it. */
final class Why {
    private Why() {}

    static String of(DisputeEvent event) {
        return switch (event) {
            case FactCorrected corrected -> corrected.why();
            case OrderVacated vacated ->
                    "Order %s was vacated".formatted(vacated.orderId().value());
            case OrderEntered order -> "Order %s was entered".formatted(order.orderId().value());
            case AgreementEnded ended -> "The agreement ended: " + ended.reason();
            case HearingMoved moved ->
                    "Hearing %s was moved to %s".formatted(moved.hearingId().value(), moved.on());
            case HearingVacated vacated ->
                    "Hearing %s was vacated".formatted(vacated.hearingId().value());
            case ProceedingTransferred transfer ->
                    "The proceeding was transferred to %s (Fed. R. Civ. P. 45(f))"
                            .formatted(transfer.to().court());
            case ForumSettled settled ->
                    "The law of %s governs: %s".formatted(settled.court(), settled.why());
            case ClerksOfficeClosed closed ->
                    "The clerk's office of %s was closed on %s"
                            .formatted(closed.court(), closed.on());
            case DisputeResolved _ -> "The dispute is resolved";
            case DisputeEvent other -> "Recorded: " + EventTypes.of(other).replace('-', ' ');
        };
    }
}
