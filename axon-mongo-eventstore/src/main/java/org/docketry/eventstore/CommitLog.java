// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/**
 * The log's collection and the few operations that are used on it: ordered inserts, and look-ups by
 * equality, {@code $in} or a range of positions on the two unique indexes. A standalone server, a
 * replica set and the embedded server all answer these without scanning.
 */
final class CommitLog {

    /** Probes in one exchange when looking for the end of the log. */
    private static final int PROBES = 64;

    private final MongoCollection<StoredCommit> commits;
    private final MongoCollection<BsonDocument> documents;

    CommitLog(MongoDatabase database, EventLogSettings settings) {
        long timeout = settings.operationTimeout().toMillis();
        documents =
                database.getCollection(settings.collection(), BsonDocument.class)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withTimeout(timeout, TimeUnit.MILLISECONDS);
        commits =
                documents
                        .withDocumentClass(StoredCommit.class)
                        .withCodecRegistry(
                                CodecRegistries.fromRegistries(
                                        CodecRegistries.fromCodecs(new CommitCodec()),
                                        documents.getCodecRegistry()));
    }

    /** Makes the unique index, unless it is there. */
    void prepare() {
        documents.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
    }

    /** Stores the commits in their order; stops at the first that is refused. */
    void insert(List<StoredCommit> inOrder) {
        commits.insertMany(inOrder, new InsertManyOptions().ordered(true));
    }

    Optional<StoredCommit> at(long position) {
        return Optional.ofNullable(commits.find(Filters.eq(position)).first());
    }

    /**
     * The commits from position {@code from} on: at most {@code count}, in order and without a gap.
     */
    List<StoredCommit> read(long from, int count) {
        Bson positions = Filters.and(Filters.gte("_id", from), Filters.lt("_id", from + count));
        List<StoredCommit> found =
                commits.find(positions)
                        .sort(Sorts.ascending("_id"))
                        .batchSize(count)
                        .into(new ArrayList<>());
        int dense = 0;
        while (dense < found.size() && found.get(dense).position() == from + dense) {
            dense++;
        }
        return found.subList(0, dense);
    }

    /** The commits that hold any of {@code keys}, by position, each once. */
    List<StoredCommit> holding(Collection<String> keys) {
        List<StoredCommit> found = commits.find(Filters.in("k", keys)).into(new ArrayList<>());
        // The embedded server gives a document once for every key that matches.
        found.sort((a, b) -> Long.compare(a.position(), b.position()));
        List<StoredCommit> once = new ArrayList<>(found.size());
        for (StoredCommit commit : found) {
            if (once.isEmpty() || once.getLast().position() != commit.position()) {
                once.add(commit);
            }
        }
        return once;
    }

    /** Takes everything out: only for a restore that failed. */
    void clear() {
        documents.deleteMany(new BsonDocument());
    }

    /** Whether {@code position} is empty although the log goes on after it. May scan. */
    boolean isMissing(long position) {
        return anyAfter(position) && read(position, 1).isEmpty();
    }

    /** Whether there are commits past {@code position}. May scan: not for hot paths. */
    boolean anyAfter(long position) {
        return documents
                        .find(Filters.gt("_id", position))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    /**
     * The position of the last commit, 0 if there is none. There is no sort here: positions are
     * dense, so "is there a commit at n" is true up to the end and false after it, and can be
     * bisected.
     */
    long end() {
        List<Long> powers = LongStream.range(0, 62).map(n -> 1L << n).boxed().toList();
        long last = lastPresent(powers, 0);
        long absent = Math.max(1, last * 2);
        while (absent - last > 1) {
            long from = last;
            long step = Math.ceilDiv(absent - last, PROBES);
            List<Long> probes =
                    LongStream.rangeClosed(1, PROBES).map(n -> from + n * step).boxed().toList();
            last = lastPresent(probes, last);
            absent = Math.min(absent, last + step);
        }
        return last;
    }

    private long lastPresent(List<Long> probes, long otherwise) {
        return documents
                .find(Filters.in("_id", probes))
                .projection(Projections.include("_id"))
                .map(document -> document.getInt64("_id").getValue())
                .into(new ArrayList<>())
                .stream()
                .reduce(otherwise, Math::max);
    }
}
