package org.docketry.docket.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;

/**
 * Which disputes one caller may see, kept up to date by the very events that a stream passes.
 *
 * <p>Today's access decides, not that of the day of an old event: a dispute is looked up in the log
 * when it is first met, and only access events after that look change the answer.
 */
final class VisibleDisputes {

    private record Answer(boolean visible, long version) {}

    private final DisputeLog log;
    private final Caller caller;
    private final Map<DisputeId, Answer> answers = new HashMap<>();

    VisibleDisputes(DisputeLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** Takes note of an event, and says whether the caller may see it. */
    boolean see(Logged logged) {
        if (caller.everyDispute()) {
            return true;
        }
        Answer known = answers.computeIfAbsent(logged.disputeId(), this::lookUp);
        Recorded recorded = logged.recorded();
        if (recorded.sequence() > known.version()) {
            known = new Answer(after(known.visible(), recorded.event()), recorded.sequence());
            answers.put(logged.disputeId(), known);
        }
        return known.visible();
    }

    private Answer lookUp(DisputeId dispute) {
        List<Recorded> events = log.events(dispute);
        boolean visible = Dispute.file(Dispute.fold(events)).access().reads(caller.actor().id());
        return new Answer(visible, events.size());
    }

    private boolean after(boolean visible, DisputeEvent event) {
        String account = caller.actor().id();
        return switch (event) {
            case AccessGranted granted -> visible || granted.account().equals(account);
            case AccessRevoked revoked -> visible && !revoked.account().equals(account);
            case DisputeEvent _ -> visible;
        };
    }
}
