// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** All databases of one {@link Storage}. */
final class DurableBackend extends AbstractMongoBackend {

    /** Commands that look at no data. */
    private static final Set<String> BLIND =
            Set.of(
                    "ismaster",
                    "hello",
                    "ping",
                    "buildinfo",
                    "killcursors",
                    "endsessions",
                    "whatsmyuri");

    private final Storage storage;
    private final QueryCounts counts;
    private final Map<String, DurableDatabase> databases = new ConcurrentHashMap<>();

    /** Held shared by every command, alone while a collection takes another one's name. */
    private final ReadWriteLock namespaces = new ReentrantReadWriteLock();

    private volatile long lastRename;

    DurableBackend(Storage storage, QueryCounts counts) {
        this.storage = storage;
        this.counts = counts;
        storage.names().stream()
                .filter(name -> name.startsWith(DurableDatabase.DOCUMENTS))
                .map(name -> name.substring(DurableDatabase.DOCUMENTS.length()).split("\\.", 2)[0])
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /** The list of databases opens each again, as shipped; here it gets the one that is open. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return databases.computeIfAbsent(
                databaseName,
                name -> new DurableDatabase(name, getCursorRegistry(), storage, counts));
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        databases.remove(databaseName);
    }

    @Override
    public Document handleCommand(
            Channel channel, String databaseName, String command, Document query) {
        if (command.equals("hello")) {
            return super.handleCommand(channel, databaseName, "ismaster", query)
                    .append("isWritablePrimary", true);
        }
        if (command.equalsIgnoreCase("renameCollection")) {
            return inOneStep(() -> super.handleCommand(channel, databaseName, command, query));
        }
        namespaces.readLock().lock();
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            namespaces.readLock().unlock();
        }
    }

    /**
     * Dropping the target and moving the source to its place would be several changes, and a reader
     * between them would find nothing.
     */
    private Document inOneStep(Supplier<Document> rename) {
        namespaces.writeLock().lock();
        try {
            AtomicReference<Document> answer = new AtomicReference<>();
            storage.whole(() -> answer.set(rename.get()));
            lastRename = storage.endPosition();
            return answer.get();
        } finally {
            namespaces.writeLock().unlock();
        }
    }

    /**
     * How far the journal must be forced before the answer may go out: over what the command has
     * changed, and over what it may have seen. Nobody acts on what a kill could still undo.
     */
    long mustBeForced(String command, Document query) {
        long changed = storage.takeLastPosition();
        String name = command.toLowerCase(Locale.ROOT);
        if (BLIND.contains(name)) {
            return changed;
        }
        Object collection = query.get(name.equals("getmore") ? "collection" : command);
        DurableDatabase database = databases.get(String.valueOf(query.get("$db")));
        boolean looksAtOne = Set.of("find", "getmore", "count", "distinct").contains(name);
        if (looksAtOne && database != null && collection instanceof String collectionName) {
            return Math.max(Math.max(changed, lastRename), database.lastChangeOf(collectionName));
        }
        return changed > 0 && !name.equals("aggregate") ? changed : storage.endPosition();
    }

    void whenForced(long position, Runnable action) {
        storage.whenForced(position, action);
    }

    @Override
    public void close() {
        super.close();
        try {
            storage.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
