// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The store no longer has commits that this process knows to have been there: another database
 * answers, or an older copy was put in its place under a running process. Nothing is appended until
 * the process is started anew.
 */
public final class LogShrunk extends EventStoreException {

    LogShrunk(long known, long found) {
        super(
                "The log ended at commit "
                        + known
                        + " and now ends at "
                        + found
                        + ", or holds another commit there");
    }
}
