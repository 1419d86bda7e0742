package org.docketry.docket.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the events are called, in the log and on the wire. Classes may be renamed; these names are
 * for ever.
 */
public final class EventTypes {
    private static final Map<String, Class<? extends DisputeEvent>> CLASSES = new LinkedHashMap<>();
    private static final Map<Class<?>, String> NAMES = new LinkedHashMap<>();

    static {
        name("dispute-opened", DisputeEvent.DisputeOpened.class);
        name("docket-linked", PartyFact.DocketLinked.class);
        name("party-joined", PartyFact.PartyJoined.class);
        name("counsel-appeared", PartyFact.CounselAppeared.class);
        name("subpoena-served", SubpoenaFact.SubpoenaServed.class);
        name("subpoena-withdrawn", SubpoenaFact.SubpoenaWithdrawn.class);
        name("objection-raised", SubpoenaFact.ObjectionRaised.class);
        name("subpoena-complied", SubpoenaFact.SubpoenaComplied.class);
        name("meet-and-confer-held", SubpoenaFact.MeetAndConferHeld.class);
        name("motion-filed", MotionFact.MotionFiled.class);
        name("opposition-filed", MotionFact.OppositionFiled.class);
        name("reply-filed", MotionFact.ReplyFiled.class);
        name("stipulation-filed", MotionFact.StipulationFiled.class);
        name("hearing-set", HearingFact.HearingSet.class);
        name("hearing-moved", HearingFact.HearingMoved.class);
        name("hearing-vacated", HearingFact.HearingVacated.class);
        name("hearing-held", HearingFact.HearingHeld.class);
        name("order-entered", OrderFact.OrderEntered.class);
        name("order-vacated", OrderFact.OrderVacated.class);
        name("extension-granted", OrderFact.ExtensionGranted.class);
        name("compliance-recorded", OrderFact.ComplianceRecorded.class);
        name("agreement-ended", OrderFact.AgreementEnded.class);
        name("objection-to-order-filed", OrderFact.ObjectionToOrderFiled.class);
        name("appeal-noticed", OrderFact.AppealNoticed.class);
        name("proceeding-transferred", CourseFact.ProceedingTransferred.class);
        name("forum-settled", CourseFact.ForumSettled.class);
        name("clerks-office-closed", CourseFact.ClerksOfficeClosed.class);
        name("dispute-resolved", CourseFact.DisputeResolved.class);
        name("dispute-reopened", CourseFact.DisputeReopened.class);
        name("fact-corrected", CorrectionFact.FactCorrected.class);
        name("material-sealed", SealFact.MaterialSealed.class);
        name("material-unsealed", SealFact.MaterialUnsealed.class);
        name("document-received", DocumentEvent.DocumentReceived.class);
        name("proposal-made", ProposalEvent.ProposalMade.class);
        name("proposal-accepted", ProposalEvent.ProposalAccepted.class);
        name("proposal-rejected", ProposalEvent.ProposalRejected.class);
        name("deadline-set", DeadlineEvent.DeadlineSet.class);
        name("deadline-restated", DeadlineEvent.DeadlineRestated.class);
        name("deadline-vacated", DeadlineEvent.DeadlineVacated.class);
        name("deadline-satisfied", DeadlineEvent.DeadlineSatisfied.class);
        name("deadline-passed", DeadlineEvent.DeadlinePassed.class);
        name("deadline-confirmed", DeadlineEvent.DeadlineConfirmed.class);
        name("expected-filing-absent", DeadlineEvent.ExpectedFilingAbsent.class);
        name("access-granted", AccessEvent.AccessGranted.class);
        name("access-revoked", AccessEvent.AccessRevoked.class);
    }

    private EventTypes() {}

    private static void name(String name, Class<? extends DisputeEvent> type) {
        CLASSES.put(name, type);
        NAMES.put(type, name);
    }

    /** Every name with its class. */
    public static Map<String, Class<? extends DisputeEvent>> all() {
        return Collections.unmodifiableMap(CLASSES);
    }

    /** The name of an event, such as {@code order-entered}. */
    public static String of(DisputeEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass() + " has no name");
        }
        return name;
    }

    /** The fact of that name; empty for other events and unknown names. */
    public static Optional<Class<? extends Fact>> fact(String name) {
        return Optional.ofNullable(CLASSES.get(name))
                .filter(Fact.class::isAssignableFrom)
                .map(type -> type.asSubclass(Fact.class));
    }
}
