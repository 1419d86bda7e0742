package org.docketry.docket.views;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog.Logged;

/** Folds the log into the views, one event after the other. */
@ProcessingGroup(DisputeProjection.GROUP)
class DisputeProjection {

    /** Names the processor, and so its place in the log. */
    static final String GROUP = "views";

    private final List<Folding<?>> views;
    private boolean indexed;

    DisputeProjection(MongoDatabase database) {
        this.views = View.ALL.stream().<Folding<?>>map(view -> live(view, database)).toList();
    }

    private static <T extends Line> Folding<T> live(View<T> view, MongoDatabase database) {
        return new Folding<>(view, view.live(database));
    }

    @EventHandler
    void on(DisputeEvent event, Logged logged) {
        index();
        apply(logged);
    }

    void apply(Logged logged) {
        views.forEach(view -> view.apply(logged));
    }

    /** Not at the start: the database may come up after us. */
    private void index() {
        if (!indexed) {
            views.forEach(view -> view.lines().index());
            indexed = true;
        }
    }

    /** Forgets every line; the log tells them all again. */
    @ResetHandler
    void clear() {
        views.forEach(view -> view.lines().clear());
    }

    private record Folding<T extends Line>(View<T> view, ViewCollection<T> lines) {
        void apply(Logged logged) {
            view.apply(logged, lines);
        }
    }
}
