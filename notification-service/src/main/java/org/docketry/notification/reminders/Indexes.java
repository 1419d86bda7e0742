// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the ordered indexes that the queries are shaped for, as soon as a server answers. They make
 * things fast and nothing correct: the service runs without them.
 */
final class Indexes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private static final Map<String, List<List<String>>> FIELDS =
            Map.of(
                    "disputes", List.of(List.of("readers")),
                    "deadlines", List.of(List.of("disputeId")),
                    "subscriptions",
                            List.of(List.of("disputeId"), List.of("account"), List.of("planned")),
                    "calendar_feeds", List.of(List.of("account")),
                    "reminders",
                            List.of(
                                    List.of("deadlineId"),
                                    List.of("disputeId", "dueAt", "_id"),
                                    List.of(ReminderDocuments.NEXT_AT),
                                    List.of(ReminderDocuments.WAKE_AT),
                                    List.of(ReminderDocuments.UNPUBLISHED_SINCE)));

    private final MongoDatabase database;
    private volatile boolean running;

    Indexes(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("indexes").start(this::makeWhenPossible);
    }

    private void makeWhenPossible() {
        while (running) {
            try {
                FIELDS.forEach((collection, all) -> all.forEach(f -> make(collection, f)));
                return;
            } catch (MongoException e) {
                LOG.info("Indexes have to wait for the store: {}", e.getMessage());
                pause();
            }
        }
    }

    private void make(String collection, List<String> fields) {
        Document keys = new Document();
        fields.forEach(field -> keys.append(field, 1));
        database.getCollection(collection).createIndex(keys, new IndexOptions().sparse(true));
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
