// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.docketry.notification.domain.Subscription;

/**
 * Who wants to be told.
 *
 * @see StoreUnavailable thrown by all methods
 */
public interface Subscriptions {

    /** Stores it, over an earlier one with the same id; it counts as not planned for. */
    void put(Subscription subscription);

    Optional<Subscription> find(UUID id);

    List<Subscription> activeOfDispute(String disputeId);

    List<Subscription> activeOfAccount(String account);

    /** Disputes with subscriptions that changed and have not been planned for. */
    List<String> disputesToPlan();

    /** The dispute's subscriptions, as they were before the plan was made, are planned for. */
    void planned(List<Subscription> asPlanned);

    /** All of the dispute, ended ones included. */
    List<Subscription> ofDispute(String disputeId);
}
