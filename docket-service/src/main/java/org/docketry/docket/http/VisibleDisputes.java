package org.docketry.docket.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DocumentEvent;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.ProposalEvent;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.UnderSeal;

/**
 * Which disputes one caller may see, and what of them is not under seal, kept up to date by the
 * very events that a stream passes.
 *
 * <p>Today's access and today's seals decide, not those of the day of an old event: a dispute is
 * looked up in the log when it is first met, and only what comes after that look changes the
 * answer.
 */
final class VisibleDisputes {

    private record Answer(boolean visible, UnderSeal closed, long version) {}

    private final DisputeLog log;
    private final Caller caller;
    private final Map<DisputeId, Answer> answers = new HashMap<>();

    VisibleDisputes(DisputeLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    /** Takes note of an event, and says whether the caller may see it. */
    boolean see(Logged logged) {
        if (caller.everyDispute() && caller.sealed()) {
            return true;
        }
        Answer known = answers.computeIfAbsent(logged.disputeId(), this::lookUp);
        Recorded recorded = logged.recorded();
        if (recorded.sequence() > known.version()) {
            known = after(known, logged);
            answers.put(logged.disputeId(), known);
        }
        return known.visible() && !known.closed().covers(recorded.event());
    }

    private Answer lookUp(DisputeId dispute) {
        List<Recorded> events = log.events(dispute);
        CaseFile file = Dispute.file(Dispute.fold(events));
        boolean visible = caller.everyDispute() || file.access().reads(caller.actor().id());
        return new Answer(visible, caller.closed(file), events.size());
    }

    /**
     * Facts may seal, place or free a paper, and a paper may come under a seal that lies already.
     */
    private Answer after(Answer known, Logged logged) {
        DisputeEvent event = logged.recorded().event();
        boolean mayClose =
                event instanceof Fact
                        || event instanceof DocumentEvent
                        || event instanceof ProposalEvent;
        return mayClose && known.visible() && !caller.sealed()
                ? lookUp(logged.disputeId())
                : new Answer(
                        visible(known.visible(), event),
                        known.closed(),
                        logged.recorded().sequence());
    }

    private boolean visible(boolean before, DisputeEvent event) {
        String account = caller.actor().id();
        return switch (event) {
            case AccessGranted granted -> before || granted.account().equals(account);
            case AccessRevoked revoked ->
                    before && (caller.everyDispute() || !revoked.account().equals(account));
            case DisputeEvent _ -> before;
        };
    }
}
