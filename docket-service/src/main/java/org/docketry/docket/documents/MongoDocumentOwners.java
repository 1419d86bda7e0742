package org.docketry.docket.documents;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;

/** One small document each, never changed: a document's id is made of its dispute's. */
final class MongoDocumentOwners implements DocumentOwners {
    private final MongoCollection<Document> owners;

    MongoDocumentOwners(MongoDatabase database) {
        this.owners = database.getCollection("document_owners");
    }

    @Override
    public void note(DocumentId document, DisputeId dispute) {
        try {
            owners.insertOne(
                    new Document("_id", document.value()).append("dispute", dispute.value()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<DisputeId> disputeOf(DocumentId document) {
        return Optional.ofNullable(owners.find(new Document("_id", document.value())).first())
                .map(owner -> new DisputeId(owner.getString("dispute")));
    }
}
