package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.docketry.docket.domain.DeadlineEvent;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;

/** Folds the log into the views, one event after the other. */
@ProcessingGroup("views")
class DisputeProjection {

    private final ViewCollection<DisputeLine> disputes;
    private final ViewCollection<DeadlineLine> deadlines;
    private final ViewCollection<DocumentLine> documents;
    private boolean indexed;

    DisputeProjection(MongoDatabase database) {
        this.disputes = new ViewCollection<>(database, "view_disputes", DisputeLine.class);
        this.deadlines = new ViewCollection<>(database, "view_deadlines", DeadlineLine.class);
        this.documents = new ViewCollection<>(database, "view_documents", DocumentLine.class);
    }

    /** Not at the start: the database may come up after us. */
    private void index() {
        if (indexed) {
            return;
        }
        disputes.index("accounts");
        deadlines.index("due.date");
        deadlines.index("disputeId", "due.date");
        indexed = true;
    }

    ViewCollection<DisputeLine> disputes() {
        return disputes;
    }

    ViewCollection<DeadlineLine> deadlines() {
        return deadlines;
    }

    ViewCollection<DocumentLine> documents() {
        return documents;
    }

    @EventHandler
    void on(DisputeEvent event, Logged logged) {
        index();
        DisputeId dispute = logged.disputeId();
        Recorded recorded = logged.recorded();
        long sequence = recorded.sequence();
        line(dispute, sequence, event);
        if (event instanceof DeadlineEvent deadline) {
            deadline(dispute, sequence, deadline);
        }
        if (event instanceof DocumentReceived received) {
            document(dispute, recorded, received);
        }
    }

    private void line(DisputeId dispute, long sequence, DisputeEvent event) {
        DisputeLine before = disputes.find(dispute.value()).orElse(null);
        if (before != null && before.version() >= sequence) {
            return;
        }
        DisputeLine after = DisputeLine.after(before, dispute, sequence, event);
        if (after != null) {
            disputes.put(dispute.value(), after);
        }
    }

    private void deadline(DisputeId dispute, long sequence, DeadlineEvent event) {
        String id = event.deadlineId().value();
        DeadlineLine before = deadlines.find(id).orElse(null);
        if (before != null && before.version() >= sequence) {
            return;
        }
        DeadlineLine after = DeadlineLine.after(before, dispute, sequence, event);
        if (after != null) {
            deadlines.put(id, after);
        }
    }

    private void document(DisputeId dispute, Recorded recorded, DocumentReceived received) {
        documents.put(
                received.documentId().value(),
                new DocumentLine(
                        received.documentId(),
                        dispute,
                        received.name(),
                        received.mediaType(),
                        received.bytes(),
                        received.sha256(),
                        recorded.stamp().recordedAt(),
                        recorded.sequence()));
    }

    /** Forgets every line; the log tells them all again. */
    @ResetHandler
    void clear() {
        disputes.clear();
        deadlines.clear();
        documents.clear();
    }

    /** SHA-256 over every stored line: equal hashes are equal views, byte for byte. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ViewCollection<?> view : List.of(disputes, deadlines, documents)) {
                for (Document line : view.stored()) {
                    digest.update(line.toJson().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
