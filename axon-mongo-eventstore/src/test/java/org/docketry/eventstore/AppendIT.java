// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.eventstore.TestLog.event;
import static org.docketry.eventstore.TestLog.events;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.docketry.eventstore.TestLog.Noted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppendIT {

    private TestLog log;

    @BeforeEach
    void open() {
        log = TestLog.empty();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void commitsAreNumberedFromOneWithoutGaps() {
        assertThat(log.engine.append(events("a", 0, 2)).position()).isEqualTo(1);
        assertThat(log.engine.append(events("b", 0, 1)).position()).isEqualTo(2);
        assertThat(log.engine.append(events("a", 2, 1)).position()).isEqualTo(3);
    }

    @Test
    void whatWasStoredIsReadBackUnchanged() {
        DomainEventMessage<?> stored = event("a", 0, Map.of("actor", "ann", "level", 3));
        log.engine.appendEvents(stored);

        DomainEventMessage<?> read = log.engine.readEvents("a").next();

        assertThat(read.getIdentifier()).isEqualTo(stored.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(new Noted("event", 0));
        assertThat(read.getMetaData()).containsEntry("actor", "ann").containsEntry("level", 3);
        assertThat(read.getType()).isEqualTo("Test");
        assertThat(read.getTimestamp().toEpochMilli())
                .isEqualTo(stored.getTimestamp().toEpochMilli());
    }

    @Test
    void anAggregateThatMovedOnRefusesTheCommitAndOnlyThat() {
        log.engine.append(events("a", 0, 2));

        assertThatThrownBy(() -> log.engine.append(events("a", 0, 1)))
                .isInstanceOf(AggregateStreamCreationException.class);
        log.engine.append(events("a", 2, 1));
        assertThatThrownBy(() -> log.engine.append(events("a", 2, 1)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class);

        assertThat(log.engine.append(events("b", 0, 1)).position()).isEqualTo(3);
    }

    @Test
    void anotherProcessesCommitsAreNumberedAround() {
        try (TestLog other = log.elsewhere()) {
            log.engine.append(events("a", 0, 1));
            other.engine.append(events("b", 0, 1));
            log.engine.append(events("a", 1, 1));
            assertThat(other.engine.append(events("b", 1, 1)).position()).isEqualTo(4);
            assertThatThrownBy(() -> other.engine.append(events("a", 1, 1)))
                    .isInstanceOf(ConcurrencyException.class);
        }
    }

    @Test
    void aCommitOfManyAggregatesIsRefusedWholeIfOneOfThemMovedOn() {
        log.engine.append(events("a", 0, 1));
        log.engine.append(events("a", 1, 1));

        assertThatThrownBy(() -> log.engine.append(List.of(event("b", 0), event("a", 1))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(log.sequences("b", 0)).isEmpty();
    }

    @Test
    void sequenceNumbersWithAGapAreRefused() {
        assertThatThrownBy(() -> log.engine.append(List.of(event("a", 0), event("a", 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommitThatIsTooLargeIsRefused() {
        Noted large = new Noted("x".repeat(13 << 20), 0);

        assertThatThrownBy(() -> log.engine.append(List.of(new GenericEventMessage<>(large))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eventsOfNoAggregateAreStoredToo() {
        log.engine.append(List.of(new GenericEventMessage<>(new Noted("alone", 1))));

        List<? extends TrackedEventMessage<?>> all = log.engine.readEvents(null, false).toList();

        assertThat(all).hasSize(1);
        assertThat(all.getFirst()).isNotInstanceOf(DomainEventMessage.class);
        assertThat(all.getFirst().trackingToken()).isEqualTo(new LogPosition(1, 0));
    }

    @Test
    void theUnitOfWorkKnowsItsCommit() {
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(event("a", 0));
        log.engine.appendEvents(event("a", 0));

        assertThat(MongoEventStorageEngine.appendedIn(unit).orElseThrow().position()).isOne();
        unit.rollback();
    }

    @Test
    void anAggregateIsReadWholeAndFromAnywhere() {
        int[] sizes = {1, 3, 1, 1, 9, 1, 1, 40, 1, 200, 1, 1, 1};
        int next = 0;
        for (int size : sizes) {
            log.engine.append(events("a", next, size));
            log.engine.append(events("other", next, size));
            next += size;
        }
        for (int first = 0; first <= next + 3; first++) {
            assertThat(log.sequences("a", first))
                    .isEqualTo(LongStream.range(first, Math.max(first, next)).boxed().toList());
        }
        assertThat(log.engine.lastSequenceNumberFor("a")).contains((long) next - 1);
        assertThat(log.engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void theWholeLogIsReadFromAnyToken() {
        for (int n = 0; n < 20; n++) {
            log.engine.append(events("a" + n, 0, 1 + n % 3));
        }
        List<LogPosition> all = tokens(LogPosition.START);
        assertThat(all).hasSize(39).isSorted().doesNotHaveDuplicates();

        for (int n = 0; n < all.size(); n++) {
            assertThat(tokens(all.get(n))).isEqualTo(all.subList(n + 1, all.size()));
        }
        assertThat(log.engine.createHeadToken()).isEqualTo(all.getLast());
    }

    private List<LogPosition> tokens(LogPosition after) {
        return log.engine
                .readEvents(after, false)
                .map(event -> (LogPosition) event.trackingToken())
                .toList();
    }
}
