// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.analysis.findings.ReceivedDocument.State;
import org.jspecify.annotations.Nullable;

/** One stored document per received one; the state and the due time are the queue. */
final class MongoDocuments implements Documents {

    private final MongoCollection<Document> documents;

    MongoDocuments(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public void index() {
        Reaching.store(() -> documents.createIndex(Indexes.ascending("state", "dueAt")));
        Reaching.store(() -> documents.createIndex(Indexes.ascending("disputeId")));
    }

    @Override
    public void await(ReceivedDocument document, Instant now) {
        Document stored =
                new Document("_id", document.documentId())
                        .append("disputeId", document.disputeId())
                        .append("eventId", document.eventId())
                        .append("correlationId", document.correlationId())
                        .append("mediaType", document.mediaType())
                        .append("state", term(State.WAITING))
                        .append("attempts", 0)
                        .append("dueAt", Date.from(now));
        Reaching.unlessKnown(() -> documents.insertOne(stored));
    }

    @Override
    public Optional<ReceivedDocument> claim(Instant now, Duration lease) {
        Bson due =
                Filters.and(
                        Filters.eq("state", term(State.WAITING)),
                        Filters.lte("dueAt", Date.from(now)));
        Bson mine = Updates.set("dueAt", Date.from(now.plus(lease)));
        return Optional.ofNullable(Reaching.store(() -> documents.findOneAndUpdate(due, mine)))
                .map(MongoDocuments::read);
    }

    @Override
    public void postpone(String documentId, Instant until, int attempts) {
        change(
                documentId,
                Updates.combine(
                        Updates.set("dueAt", Date.from(until)), Updates.set("attempts", attempts)));
    }

    @Override
    public void done(String documentId, String version) {
        change(
                documentId,
                Updates.combine(
                        Updates.set("state", term(State.DONE)), Updates.set("version", version)));
    }

    @Override
    public void readAgainUnless(String version, Instant now) {
        again(State.DONE, Filters.ne("version", version), now);
    }

    @Override
    public void readAgain(Instant now) {
        again(State.DONE, Filters.exists("_id"), now);
    }

    @Override
    public void readAgain(String documentId, Instant now) {
        again(State.DONE, Filters.eq("_id", documentId), now);
    }

    @Override
    public void sealed(String documentId) {
        change(documentId, Updates.set("state", term(State.SEALED)));
    }

    @Override
    public void unsealed(String documentId, Instant now) {
        again(State.SEALED, Filters.eq("_id", documentId), now);
    }

    private void again(State ended, Bson which, Instant now) {
        Bson finished = Filters.and(Filters.eq("state", term(ended)), which);
        Bson waiting =
                Updates.combine(
                        Updates.set("state", term(State.WAITING)),
                        Updates.set("attempts", 0),
                        Updates.set("dueAt", Date.from(now)));
        Reaching.store(() -> documents.updateMany(finished, waiting));
    }

    @Override
    public void unreadable(String documentId, String why) {
        change(
                documentId,
                Updates.combine(
                        Updates.set("state", term(State.UNREADABLE)), Updates.set("why", why)));
    }

    @Override
    public Optional<ReceivedDocument> find(String documentId) {
        @Nullable Document found =
                Reaching.store(() -> documents.find(Filters.eq("_id", documentId)).first());
        return Optional.ofNullable(found).map(MongoDocuments::read);
    }

    @Override
    public List<String> ofDispute(String disputeId) {
        return Reaching.store(
                () ->
                        documents
                                .find(Filters.eq("disputeId", disputeId))
                                .map(stored -> text(stored, "_id"))
                                .into(new ArrayList<>()));
    }

    private void change(String documentId, Bson update) {
        Reaching.store(() -> documents.updateOne(Filters.eq("_id", documentId), update));
    }

    private static ReceivedDocument read(Document stored) {
        return new ReceivedDocument(
                text(stored, "_id"),
                text(stored, "disputeId"),
                text(stored, "eventId"),
                stored.getString("correlationId"),
                text(stored, "mediaType"),
                State.valueOf(text(stored, "state").toUpperCase(Locale.ROOT)),
                stored.getInteger("attempts", 0),
                stored.getString("why"));
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field));
    }

    private static String term(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
