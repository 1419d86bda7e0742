package org.docketry.docket.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions across disputes. A view follows the log by a moment; what must be current is
 * read from the log itself.
 */
public interface DisputeViews {

    /** At most this many lines are answered; a narrower question gets the rest. */
    int LINES_MAX = 1_000;

    /** The disputes that the viewer may see, newest first. */
    List<DisputeLine> disputes(Viewer viewer);

    /** The deadlines the viewer may see, by due date. */
    List<DeadlineLine> deadlines(Viewer viewer, DeadlineQuestion question);

    /** Open deadlines whose time has run out, the longest overdue first; for our own watch. */
    List<DeadlineLine> runOut(Instant now, int most);

    /** Which dispute a deadline belongs to; says nothing of who may see it. */
    Optional<DisputeId> disputeOf(DeadlineId deadline);

    /** Which dispute a document belongs to and what it is; says nothing of who may see it. */
    Optional<DocumentLine> document(DocumentId document);

    /**
     * Who asks.
     *
     * @param everyDispute whether the account's role shows it all of them
     */
    record Viewer(String account, boolean everyDispute) {}

    /** Which deadlines are wanted; null: whichever. Both dates are included. */
    record DeadlineQuestion(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String state,
            @Nullable String court) {}
}
