// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.analysis.domain.proposal.CaseContext;

/**
 * One document per dispute: its notes, each with its event's id, so that a note is its own mark.
 */
final class MongoCases implements Cases {

    private static final Bson THIS_VIEW = Filters.eq("_id", "cases");
    private static final String NOTES = "notes";
    private static final String EVENT_IDS = NOTES + ".eventId";

    /** Who was ever let in, to find the few disputes in which it must be asked who is now. */
    private static final String EVER_SEEN_BY = "everSeenBy";

    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> views;

    /**
     * @param views by name, the version that each was last made by
     */
    MongoCases(MongoCollection<Document> cases, MongoCollection<Document> views) {
        this.cases = cases;
        this.views = views;
    }

    @Override
    public void index() {
        Reaching.store(() -> cases.createIndex(Indexes.ascending(EVER_SEEN_BY)));
        Document made = Reaching.store(() -> views.find(THIS_VIEW).first());
        if (made == null || made.getInteger("version", 0) != VIEW) {
            foldAgain();
            Reaching.store(
                    () ->
                            views.updateOne(
                                    THIS_VIEW,
                                    Updates.set("version", VIEW),
                                    new UpdateOptions().upsert(true)));
        }
    }

    /** Cut short it begins again, and a note that comes meanwhile adds what it brings itself. */
    private void foldAgain() {
        List<Document> all =
                Reaching.store(() -> cases.find(Filters.gte("_id", "")).into(new ArrayList<>()));
        for (Document stored : all) {
            String disputeId = stored.getString("_id");
            List<String> letIn =
                    notes(disputeId, stored).stream()
                            .flatMap(note -> CaseNotes.letsIn(note).stream())
                            .toList();
            Reaching.store(
                    () ->
                            cases.updateOne(
                                    Filters.eq("_id", disputeId),
                                    Updates.addEachToSet(EVER_SEEN_BY, letIn)));
        }
    }

    @Override
    public boolean note(CaseNote note) {
        Document stored =
                new Document("eventId", note.eventId())
                        .append("type", note.type())
                        .append("fact", note.fact())
                        .append(
                                "effectiveOn",
                                note.effectiveOn() == null ? null : note.effectiveOn().toString())
                        .append("documentId", note.documentId());
        while (!added(note, stored)) {
            if (knows(note)) {
                return false;
            }
            // Another event of the same new dispute came between: its document is there now.
        }
        return true;
    }

    /**
     * Where the event is known the filter finds nothing, and the upsert meets the dispute's _id.
     */
    private boolean added(CaseNote note, Document stored) {
        return Reaching.unlessKnown(
                () ->
                        cases.updateOne(
                                Filters.and(
                                        Filters.eq("_id", note.disputeId()),
                                        Filters.ne(EVENT_IDS, note.eventId())),
                                Updates.combine(
                                        Updates.push(NOTES, stored),
                                        Updates.addEachToSet(EVER_SEEN_BY, CaseNotes.letsIn(note))),
                                new UpdateOptions().upsert(true)));
    }

    private boolean knows(CaseNote note) {
        return Reaching.store(
                () ->
                        cases.countDocuments(
                                        Filters.and(
                                                Filters.eq("_id", note.disputeId()),
                                                Filters.eq(EVENT_IDS, note.eventId())))
                                > 0);
    }

    @Override
    public Optional<CaseContext> find(String disputeId) {
        Document found = Reaching.store(() -> cases.find(Filters.eq("_id", disputeId)).first());
        return Optional.ofNullable(found)
                .map(stored -> CaseNotes.context(notes(disputeId, stored)));
    }

    @Override
    public Set<String> visibleTo(String account) {
        List<Document> candidates =
                Reaching.store(
                        () ->
                                cases.find(Filters.eq(EVER_SEEN_BY, account))
                                        .into(new ArrayList<>()));
        Set<String> visible = new HashSet<>();
        for (Document stored : candidates) {
            String disputeId = stored.getString("_id");
            if (CaseNotes.context(notes(disputeId, stored)).visibleTo(account)) {
                visible.add(disputeId);
            }
        }
        return visible;
    }

    private static List<CaseNote> notes(String disputeId, Document stored) {
        return stored.getList(NOTES, Document.class).stream()
                .map(
                        note ->
                                new CaseNote(
                                        note.getString("eventId"),
                                        disputeId,
                                        note.getString("type"),
                                        note.getString("fact"),
                                        CaseNote.day(note.getString("effectiveOn")),
                                        note.getString("documentId")))
                .toList();
    }
}
