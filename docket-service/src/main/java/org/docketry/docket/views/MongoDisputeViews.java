package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;

/** Reads what {@link DisputeProjection} keeps. */
final class MongoDisputeViews implements DisputeViews {

    private final ViewCollection<DisputeLine> disputes;
    private final ViewCollection<DeadlineLine> deadlines;
    private final ViewCollection<DocumentLine> documents;

    MongoDisputeViews(MongoDatabase database) {
        this.disputes = View.DISPUTES.live(database);
        this.deadlines = View.DEADLINES.live(database);
        this.documents = View.DOCUMENTS.live(database);
    }

    @Override
    public List<DisputeLine> disputes(Viewer viewer) {
        Bson visible =
                viewer.everyDispute() ? Filters.empty() : Filters.eq("accounts", viewer.account());
        return disputes.find(visible, Sorts.descending("_id"), LINES_MAX);
    }

    @Override
    public List<DeadlineLine> deadlines(Viewer viewer, DeadlineQuestion question) {
        List<Bson> conditions = new ArrayList<>();
        if (!viewer.everyDispute()) {
            List<String> visible =
                    disputes(viewer).stream().map(line -> line.disputeId().value()).toList();
            conditions.add(Filters.in("disputeId", visible));
        }
        if (question.from() != null) {
            conditions.add(Filters.gte("due.date", question.from().toString()));
        }
        if (question.to() != null) {
            conditions.add(Filters.lte("due.date", question.to().toString()));
        }
        if (question.state() != null) {
            conditions.add(Filters.eq("state", question.state()));
        }
        if (question.court() != null) {
            conditions.add(Filters.eq("court", question.court()));
        }
        Bson all = conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
        return deadlines.find(all, Sorts.ascending("due.date", "_id"), LINES_MAX);
    }

    /** Only open lines have the field: the index holds these and no others. */
    @Override
    public List<DeadlineLine> runOut(Instant now, int most) {
        String second = now.truncatedTo(ChronoUnit.SECONDS).toString();
        return deadlines.find(
                Filters.lte("passesAt", second), Sorts.ascending("passesAt", "_id"), most);
    }

    @Override
    public Optional<DisputeId> disputeOf(DeadlineId deadline) {
        return deadlines.find(deadline.value()).map(DeadlineLine::disputeId);
    }

    @Override
    public Optional<DocumentLine> document(DocumentId document) {
        return documents.find(document.value());
    }
}
