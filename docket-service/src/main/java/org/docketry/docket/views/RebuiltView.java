package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Optional;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DisputeLog.Place;
import org.docketry.docket.domain.DisputeLog.Tail;
import org.docketry.docket.store.OperatedLog;
import org.docketry.docket.store.OperatedLog.Following;

/**
 * A view folded from the first event on, beside the one that everybody reads, and then put in its
 * place. Readers see the old lines until they see the new ones.
 */
final class RebuiltView<T extends Line> {

    /**
     * What came of it.
     *
     * @param commits of the log that both views have seen
     * @param live hash of the lines that were replaced
     * @param rebuilt hash of the lines that everybody reads now
     */
    record Outcome(long commits, long events, long lines, String live, String rebuilt) {
        boolean equal() {
            return live.equals(rebuilt);
        }
    }

    private final OperatedLog log;
    private final View<T> view;
    private final ViewCollection<T> live;
    private final ViewCollection<T> fresh;
    private final BufferedLines<T> lines;
    private final Progress progress;
    private Place reached = Place.START;

    RebuiltView(OperatedLog log, View<T> view, Progress progress) {
        MongoDatabase database = log.database();
        this.log = log;
        this.view = view;
        this.live = view.live(database);
        this.fresh = new ViewCollection<>(database, "view_" + view.name() + "_rebuilt", view);
        this.lines = new BufferedLines<>(fresh);
        this.progress = progress;
    }

    /** Folds, compares and replaces. If anything fails, the live view stays as it was. */
    Outcome rebuild() throws InterruptedException {
        fresh.drop();
        try {
            fresh.create();
            fresh.index();
            fold();
            try (Following place = log.follow(DisputeProjection.GROUP)) {
                return replace(place);
            }
        } finally {
            fresh.drop();
        }
    }

    /**
     * Follows the log for the service during the last step, so that both views have seen as much.
     */
    private Outcome replace(Following place) throws InterruptedException {
        fold();
        DisputeProjection projection = new DisputeProjection(log.database());
        walk(place.start(), reached, projection::apply);
        Outcome outcome =
                new Outcome(
                        reached.position(),
                        progress.events(),
                        fresh.count(),
                        live.hash(),
                        fresh.hash());
        place.confirm();
        fresh.replace(live);
        place.reach(reached);
        return outcome;
    }

    private void fold() throws InterruptedException {
        Place end = log.log().end();
        walk(
                reached,
                end,
                logged -> {
                    view.apply(logged, lines);
                    progress.folded(logged.place().position(), end.position());
                });
        lines.flush();
        reached = end;
    }

    private void walk(Place from, Place to, java.util.function.Consumer<Logged> each)
            throws InterruptedException {
        try (Tail tail = log.log().after(from)) {
            for (Place at = from; before(at, to); ) {
                Optional<Logged> next = tail.next(Duration.ofSeconds(5));
                if (next.isEmpty()) {
                    throw new IllegalStateException("the log ends before its end: " + at);
                }
                at = next.get().place();
                each.accept(next.get());
            }
        }
    }

    private static boolean before(Place a, Place b) {
        return a.position() < b.position()
                || (a.position() == b.position() && a.index() < b.index());
    }
}
