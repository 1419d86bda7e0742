// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.util.List;
import java.util.Optional;
import org.docketry.notification.domain.CalendarFeed;

/**
 * Calendar addresses that have been handed out and not revoked.
 *
 * @see StoreUnavailable thrown by all methods
 */
public interface CalendarFeeds {

    void add(CalendarFeed feed);

    Optional<CalendarFeed> find(String id);

    List<CalendarFeed> ofAccount(String account);

    /** Revokes it, if it is the account's; says whether there was one. */
    boolean remove(String id, String account);
}
