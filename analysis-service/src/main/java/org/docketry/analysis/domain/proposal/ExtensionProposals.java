// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Extension;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * More time that an order or an agreement gives (Fed. R. Civ. P. 6(b), 29(b)). The deadline on
 * record that is meant has the same subject, the day that the paper says it had, and binds whom the
 * paper names; where that leaves none or several, it stays open which. A number of days is not
 * counted here: the new day is for a person to say.
 */
final class ExtensionProposals {

    private static final double UNKNOWN = 0.5;
    private static final double BY_SUBJECT_ALONE = 0.7;

    private final Proposed proposed;
    private final Reading reading;
    private final CaseContext context;

    ExtensionProposals(Proposed proposed, Reading reading, CaseContext context) {
        this.proposed = proposed;
        this.reading = reading;
        this.context = context;
    }

    /**
     * @param by {@code order} or {@code stipulation}
     * @param day on which it was given
     */
    void propose(String by, @Nullable Found<DatedAct> day) {
        for (Extension extension : reading.extensions()) {
            FactDraft draft = new FactDraft();
            deadline(draft, extension);
            if (extension.to() == null) {
                draft.leaveOpen(
                        "/newDue",
                        UNKNOWN,
                        "the paper gives a number of days, which is not counted here");
            } else {
                draft.fact().put("newDue", extension.to().toString());
                draft.readAt("/newDue", extension.spans());
            }
            draft.fact().put("by", by);
            draft.atMost(extension.confidence());
            if (reading.entry() != null) {
                draft.fact().put("reference", "Dkt. " + reading.entry().value());
                draft.readAt("/reference", reading.entry().spans());
            }
            proposed.add("extension-granted", draft, day);
        }
    }

    private void deadline(FactDraft draft, Extension extension) {
        draft.readAt("/deadlineId", extension.spans());
        List<DeadlineSet> meant =
                context.calendar().deadlines().stream()
                        .filter(deadline -> mayBe(extension, deadline))
                        .toList();
        if (meant.size() == 1) {
            draft.fact().put("deadlineId", meant.getFirst().deadlineId());
            draft.atMost(extension.from() == null ? BY_SUBJECT_ALONE : 1);
        } else {
            draft.leaveOpen(
                    "/deadlineId",
                    UNKNOWN,
                    meant.isEmpty()
                            ? "nothing on record is due for that act, party and day"
                            : "several deadlines on record are for that act, party and day");
        }
    }

    private boolean mayBe(Extension extension, DeadlineSet deadline) {
        DeadlineSubject subject = DeadlineSubject.of(extension.act());
        List<String> named = new Parties(context.parties()).namedIn(extension.act());
        return subject != null
                && subject == DeadlineSubject.of(deadline)
                && (extension.from() == null || extension.from().equals(deadline.due()))
                && (named.isEmpty() || deadline.bound().stream().anyMatch(named::contains));
    }
}
