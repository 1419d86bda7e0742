// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the docket published, as far as reminders depend on it. */
public sealed interface DisputeNews {

    Origin origin();

    /**
     * Where in a dispute's history the news stands.
     *
     * @param sequence gap-free number of the event within the dispute: of two events that say
     *     something about the same matter, the one with the higher number holds, in whatever order
     *     they arrive
     * @param recordedAt when the docket learned of it
     */
    record Origin(String disputeId, long sequence, Instant recordedAt) {}

    /** News of the dispute as a whole. */
    sealed interface OfDispute extends DisputeNews {}

    /** News of one deadline. */
    sealed interface OfDeadline extends DisputeNews {
        String deadlineId();
    }

    record Opened(Origin origin, String title, String openedBy) implements OfDispute {}

    record PartyJoined(Origin origin, String partyId, String name) implements OfDispute {}

    record AccessGranted(Origin origin, String account) implements OfDispute {}

    record AccessRevoked(Origin origin, String account) implements OfDispute {}

    /**
     * A deadline came into being.
     *
     * @param bound ids of the parties that it binds
     */
    record DeadlineSet(
            Origin origin,
            String deadlineId,
            int version,
            String title,
            List<String> bound,
            String court,
            Due due,
            Derivation derivation)
            implements OfDeadline {
        public DeadlineSet {
            bound = List.copyOf(bound);
        }
    }

    record DeadlineRestated(
            Origin origin,
            String deadlineId,
            int version,
            Due was,
            Due is,
            String why,
            Derivation derivation)
            implements OfDeadline {}

    record DeadlineVacated(
            Origin origin, String deadlineId, int version, @Nullable Due was, String why)
            implements OfDeadline {}

    record DeadlineSatisfied(Origin origin, String deadlineId, int version) implements OfDeadline {}

    record DeadlinePassed(Origin origin, String deadlineId, int version) implements OfDeadline {}

    /**
     * Silence: the day ended and what was counted on had not come.
     *
     * @param expected in words
     */
    record ExpectedFilingAbsent(Origin origin, String deadlineId, int version, String expected)
            implements OfDeadline {}

    record DeadlineConfirmed(Origin origin, String deadlineId, int version, String by)
            implements OfDeadline {}
}
