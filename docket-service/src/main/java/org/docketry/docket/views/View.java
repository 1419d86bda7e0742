package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.docketry.docket.domain.DeadlineEvent;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are a fold of the log and nothing else: they can be dropped and folded again. An event
 * touches one line of a view at most.
 *
 * @param name as operators call it
 * @param indexes the fields of each
 */
record View<T extends Line>(
        String name, Class<T> type, Touched touched, Fold<T> fold, List<List<String>> indexes) {

    static final View<DisputeLine> DISPUTES =
            new View<>(
                    "disputes",
                    DisputeLine.class,
                    logged -> logged.disputeId().value(),
                    DisputeLine::after,
                    List.of(List.of("accounts")));

    static final View<DeadlineLine> DEADLINES =
            new View<>(
                    "deadlines",
                    DeadlineLine.class,
                    logged ->
                            logged.recorded().event() instanceof DeadlineEvent deadline
                                    ? deadline.deadlineId().value()
                                    : null,
                    (line, logged) ->
                            logged.recorded().event() instanceof DeadlineEvent deadline
                                    ? DeadlineLine.after(line, logged, deadline)
                                    : line,
                    List.of(
                            List.of("due.date", "_id"),
                            List.of("disputeId", "due.date"),
                            List.of("passesAt", "_id")));

    static final View<DocumentLine> DOCUMENTS =
            new View<>(
                    "documents",
                    DocumentLine.class,
                    logged ->
                            logged.recorded().event() instanceof DocumentReceived received
                                    ? received.documentId().value()
                                    : null,
                    (line, logged) ->
                            logged.recorded().event() instanceof DocumentReceived received
                                    ? DocumentLine.of(logged, received)
                                    : line,
                    List.of());

    static final List<View<?>> ALL = List.of(DISPUTES, DEADLINES, DOCUMENTS);

    /** The view's lines as everybody reads them. */
    ViewCollection<T> live(MongoDatabase database) {
        return new ViewCollection<>(database, "view_" + name, this);
    }

    /** A line that has seen the event already stays as it is: events may come twice. */
    void apply(Logged logged, Lines<T> lines) {
        String id = touched.line(logged);
        if (id == null) {
            return;
        }
        T before = lines.find(id).orElse(null);
        if (before != null && before.version() >= logged.recorded().sequence()) {
            return;
        }
        T after = fold.after(before, logged);
        if (after != null) {
            lines.put(id, after);
        }
    }

    /** Which line an event touches; null: none. */
    interface Touched {
        @Nullable String line(Logged logged);
    }

    /** A line after one more event; null before there is one. */
    interface Fold<T> {
        @Nullable T after(@Nullable T line, Logged logged);
    }
}
