// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.docketry.eventtransport.Inbox;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.ReminderPolicy;

/** A fresh database on the stack, with everything that is built on it. */
public final class StoreSamples implements AutoCloseable {

    private final MongoClient client = MongoClients.create(DevStack.shared().mongoUri());
    private final MongoDatabase database =
            client.getDatabase("notification_" + UUID.randomUUID().toString().replace("-", ""));

    public MongoDatabase database() {
        return database;
    }

    public Inbox<DisputeNews> inbox() {
        return new MongoDisputes(database);
    }

    public Disputes disputes() {
        return new MongoDisputes(database);
    }

    public Subscriptions subscriptions() {
        return new MongoSubscriptions(database);
    }

    /** As another process sees it: nothing remembered. */
    public ReminderLedger ledger() {
        return new MongoReminderLedger(database);
    }

    public Planning planning(ReminderLedger ledger, ReminderPolicy policy, Clock clock) {
        return new LedgerPlanning(disputes(), subscriptions(), ledger, policy, clock);
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
