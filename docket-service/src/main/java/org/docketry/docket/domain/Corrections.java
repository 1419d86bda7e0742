package org.docketry.docket.domain;

import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.RuleRejection.CorrectionChangesNothing;
import org.docketry.docket.domain.RuleRejection.CorrectionChangesSubject;
import org.docketry.docket.domain.StateRejection.CorrectionMismatch;
import org.docketry.docket.domain.StateRejection.NotCorrectable;
import org.docketry.docket.domain.StateRejection.UnknownEvent;

/** Whether a correction amends what is on record, and amends it to something admissible. */
final class Corrections {
    private Corrections() {}

    static void check(CaseFile file, Origin origin, FactCorrected correction) {
        Recorded recorded =
                file.recorded(correction.eventId())
                        .orElseThrow(() -> new Rejected(new UnknownEvent(correction.eventId())));
        if (!(recorded.event() instanceof Fact fact) || fact instanceof CorrectionFact) {
            throw new Rejected(new NotCorrectable(correction.eventId()));
        }
        Statement believed = new Statement(recorded.stamp().effective(), fact);
        if (!correction.was().equals(believed)) {
            throw new Rejected(new CorrectionMismatch(correction.eventId()));
        }
        Statement is = correction.is();
        if (is.equals(believed)) {
            throw new Rejected(new CorrectionChangesNothing(correction.eventId()));
        }
        boolean sameKind = is.fact().getClass() == fact.getClass();
        if (!sameKind || !Names.subject(is.fact()).equals(Names.subject(fact))) {
            throw new Rejected(new CorrectionChangesSubject(correction.eventId()));
        }
        Admissible.check(file.without(correction.eventId()), origin, is.fact(), is.effective());
    }
}
