package org.docketry.docket.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service;
import org.docketry.docket.Service.Client;
import org.docketry.docket.store.OperatedLog;
import org.docketry.docket.views.RebuiltView.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views are folded again beside a service that goes on recording and reading. */
class RebuildIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Service service = Service.start(DevStack.shared(), Service.newDatabase());
    private final MongoDatabase database = service.bean(MongoDatabase.class);
    private final Client clerk = service.as("clerk", "clerk");
    private final OperatedLog log =
            OperatedLog.open(DevStack.shared().mongoUri(), database.getName());

    @BeforeEach
    void recordSomething() {
        for (int n = 0; n < 5; n++) {
            open("Before " + n);
        }
        await().atMost(PATIENCE).until(() -> listed() == 5);
    }

    @AfterEach
    void stop() {
        log.close();
        service.close();
    }

    private void open(String title) {
        String body = "{'title':'" + title + "','effectiveOn':'2022-05-11'}";
        assertThat(clerk.post("/api/v1/disputes", body).status()).isEqualTo(201);
    }

    private int listed() {
        return clerk.get("/api/v1/disputes").body().required("disputes").size();
    }

    private <T extends Line> Outcome rebuild(View<T> view) throws InterruptedException {
        return new RebuiltView<>(log, view, new Progress(() -> 0, line -> {})).rebuild();
    }

    @Test
    void everyRebuiltViewEqualsTheLiveOne() throws Exception {
        for (View<?> view : View.ALL) {
            Outcome outcome = rebuild(view);
            assertThat(outcome.equal()).as(view.name()).isTrue();
            assertThat(view.live(database).hash()).isEqualTo(outcome.rebuilt());
        }
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("_rebuilt"));
    }

    /** The service follows the log again, and skips nothing and repeats nothing. */
    @Test
    void theServiceGoesOnWhereTheRebuildEnded() throws Exception {
        rebuild(View.DISPUTES);
        open("After");
        await().atMost(PATIENCE).until(() -> listed() == 6);
        assertThat(rebuild(View.DISPUTES).equal()).isTrue();
    }

    @Test
    void aDamagedViewIsReplacedAndSaidToHaveDiffered() throws Exception {
        View.DISPUTES.live(database).clear();
        assertThat(rebuild(View.DISPUTES).equal()).isFalse();
        assertThat(listed()).isEqualTo(5);
        assertThat(rebuild(View.DISPUTES).equal()).isTrue();
    }

    /** While disputes are opened, no reader ever sees fewer of them than it saw before. */
    @Test
    void readersSeeNoHalfView() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<Integer> seen = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reader =
                    readers.submit(
                            () -> {
                                while (!done.get()) {
                                    seen.add(listed());
                                }
                            });
            Future<?> writer =
                    readers.submit(
                            () -> {
                                for (int n = 0; !done.get(); n++) {
                                    open("Meanwhile " + n);
                                }
                            });
            for (int round = 0; round < 3; round++) {
                assertThat(rebuild(View.DISPUTES).equal()).isTrue();
            }
            done.set(true);
            reader.get();
            writer.get();
        }
        assertThat(seen).isSorted().hasSizeGreaterThan(3);
        int last = listed();
        await().atMost(PATIENCE).until(() -> listed() >= last);
    }

    /** What a fold cannot read leaves the view in use as it was. */
    @Test
    void aFailedRebuildLeavesTheViewAlone() {
        String before = View.DISPUTES.live(database).hash();
        database.getCollection("log")
                .updateOne(Filters.eq(1L), Updates.set("e.0.type", "dispute.of-tomorrow"));
        assertThatThrownBy(() -> rebuild(View.DISPUTES)).hasMessageContaining("of-tomorrow");
        assertThat(View.DISPUTES.live(database).hash()).isEqualTo(before);
        assertThat(database.listCollectionNames()).noneMatch(name -> name.endsWith("_rebuilt"));
    }

    /** Axon's own way, with the service's processor stopped. */
    @Test
    void aResetProcessorTellsTheViewsAgain() {
        String live = View.DISPUTES.live(database).hash();
        TrackingEventProcessor processor =
                service.bean(EventProcessingConfiguration.class)
                        .eventProcessor(DisputeProjection.GROUP, TrackingEventProcessor.class)
                        .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        View.ALL.forEach(view -> assertThat(view.live(database).count()).isZero());
        processor.start();
        await().atMost(PATIENCE).until(() -> View.DISPUTES.live(database).hash().equals(live));
    }
}
