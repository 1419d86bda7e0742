// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.util.List;
import java.util.Optional;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Reader;

/**
 * Disputes and deadlines as the news told them.
 *
 * @see StoreUnavailable thrown by all methods
 */
public interface Disputes {

    Optional<Dispute> dispute(String id);

    Optional<Deadline> deadline(String id);

    List<Deadline> deadlinesOf(String disputeId);

    /** At most so many disputes that the reader may see. */
    List<Dispute> visibleTo(Reader reader, int countMax);
}
