package org.docketry.docket.domain;

import java.util.HashSet;
import java.util.Set;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.CourseFact.DisputeReopened;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.RuleRejection.TransferToSameDocket;
import org.docketry.docket.domain.SealFact.MaterialSealed;
import org.docketry.docket.domain.SealFact.MaterialUnsealed;
import org.docketry.docket.domain.StateRejection.DisputeIsNotResolved;
import org.docketry.docket.domain.StateRejection.DuplicateId;
import org.docketry.docket.domain.StateRejection.SealAlreadyLifted;
import org.docketry.docket.domain.StateRejection.UnknownDocument;
import org.docketry.docket.domain.StateRejection.UnknownSeal;

/** Whether a fact may join what is on record. */
final class Admissible {
    private Admissible() {}

    static void check(CaseFile file, Origin origin, Fact fact, Effective effective) {
        Filings.notInTheFuture(effective, origin);
        Set<Id> given = new HashSet<>();
        for (Id id : Names.givenBy(fact)) {
            Present.unused(file, id);
            if (!given.add(id)) {
                throw new Rejected(new DuplicateId(id));
            }
        }
        switch (fact) {
            case PartyFact f -> Filings.check(file, f);
            case SubpoenaFact f -> Filings.check(file, f, effective.on());
            case MotionFact f -> Filings.check(file, f, effective.on());
            case HearingFact f -> Filings.check(file, f, effective.on());
            case OrderFact f -> OrderRules.check(file, f, effective.on());
            case CourseFact f -> course(file, f);
            case SealFact f -> seal(file, f);
            case CorrectionFact.FactCorrected f -> Corrections.check(file, origin, f);
        }
    }

    private static void course(CaseFile file, CourseFact fact) {
        switch (fact) {
            case ProceedingTransferred(DocketRef from, DocketRef to) -> {
                Present.docket(file, from);
                if (from.sameAs(to)) {
                    throw new Rejected(new TransferToSameDocket(to));
                }
            }
            case ForumSettled _, ClerksOfficeClosed _, DisputeResolved _ -> {}
            case DisputeReopened _ -> {
                if (file.resolved() == null) {
                    throw new Rejected(new DisputeIsNotResolved());
                }
            }
        }
    }

    private static void seal(CaseFile file, SealFact fact) {
        switch (fact) {
            case MaterialSealed sealed -> {
                Present.docket(file, sealed.docket());
                if (sealed.documentId() != null) {
                    Present.find(
                            file.papers().documents(), sealed.documentId(), UnknownDocument::new);
                }
            }
            case MaterialUnsealed unsealed -> {
                Seals.Seal seal =
                        Present.find(
                                file.papers().seals().byId(), unsealed.sealId(), UnknownSeal::new);
                if (seal.lifted()) {
                    throw new Rejected(new SealAlreadyLifted(unsealed.sealId()));
                }
            }
        }
    }
}
