// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.util.Optional;
import org.docketry.eventtransport.Inbox;
import org.docketry.eventtransport.InboxContract;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.Samples;
import org.junit.jupiter.api.AfterEach;

/** The inbox of this service keeps the contract, on the real store. */
class DisputeInboxIT extends InboxContract<DisputeNews> {

    private final StoreSamples store = new StoreSamples();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Inbox<DisputeNews> inbox() {
        return store.inbox();
    }

    @Override
    protected DisputeNews effect() {
        return Samples.set(5, Samples.allDay("2023-02-28"));
    }

    /** The revision of the document counts its writes. */
    @Override
    protected int effectsWritten() {
        Optional<Deadline> deadline = store.disputes().deadline(Samples.DEADLINE);
        return deadline.isEmpty()
                ? 0
                : Math.toIntExact(
                        store.database()
                                .getCollection("deadlines")
                                .find()
                                .first()
                                .getLong("revision"));
    }
}
