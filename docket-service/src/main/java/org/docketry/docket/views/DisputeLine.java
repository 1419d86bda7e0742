package org.docketry.docket.views;

import java.util.ArrayList;
import java.util.List;
import org.docketry.docket.domain.AccessEvent;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;
import org.docketry.docket.domain.CourseFact.DisputeReopened;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DocketRef;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.jspecify.annotations.Nullable;

/**
 * A dispute in a list.
 *
 * @param state {@code open} or {@code resolved}
 * @param accounts who may see it
 * @param version the number of its events so far
 */
public record DisputeLine(
        DisputeId disputeId,
        String title,
        String state,
        List<DocketRef> dockets,
        List<String> accounts,
        long version)
        implements Line {

    /** The line after one more event; null before the dispute was opened. */
    static @Nullable DisputeLine after(@Nullable DisputeLine line, Logged logged) {
        DisputeId dispute = logged.disputeId();
        long sequence = logged.recorded().sequence();
        DisputeEvent event = logged.recorded().event();
        if (event instanceof DisputeOpened opened) {
            return new DisputeLine(dispute, opened.title(), "open", List.of(), List.of(), sequence);
        }
        return line == null ? null : line.changedBy(event).at(sequence);
    }

    private DisputeLine changedBy(DisputeEvent event) {
        return switch (event) {
            case DocketLinked linked -> withDockets(with(dockets, linked.docket()));
            case AccessEvent access -> withAccounts(access);
            case DisputeResolved _ -> withState("resolved");
            case DisputeReopened _ -> withState("open");
            case DisputeEvent _ -> this;
        };
    }

    private DisputeLine withAccounts(AccessEvent access) {
        List<String> changed = new ArrayList<>(accounts);
        changed.remove(access.account());
        switch (access) {
            case AccessGranted granted -> changed.add(granted.account());
            case AccessRevoked _ -> {}
        }
        return new DisputeLine(disputeId, title, state, dockets, List.copyOf(changed), version);
    }

    private DisputeLine withDockets(List<DocketRef> changed) {
        return new DisputeLine(disputeId, title, state, changed, accounts, version);
    }

    private DisputeLine withState(String changed) {
        return new DisputeLine(disputeId, title, changed, dockets, accounts, version);
    }

    private DisputeLine at(long sequence) {
        return new DisputeLine(disputeId, title, state, dockets, accounts, sequence);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
