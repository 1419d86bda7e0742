package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppendQueueTest {

    private static final int LIGHT = 400;
    private static final int HEAVY = 10 << 20;

    private final AppendQueue queue = new AppendQueue(5_000, 64L << 20);

    @Test
    void allWhoWaitGoTogether() {
        add(64);
        assertThat(queue.take(false)).hasSize(64);
        assertThat(queue.take(false)).isEmpty();
    }

    @Test
    void everyOneIsTakenOnceAndInOrder() {
        List<PendingCommit> waiting = add(2_500);
        List<PendingCommit> taken = new ArrayList<>();
        for (List<PendingCommit> next = queue.take(false);
                !next.isEmpty();
                next = queue.take(false)) {
            taken.addAll(next);
        }
        assertThat(taken).isEqualTo(waiting);
    }

    @Test
    void oneInsertStaysLight() {
        for (int n = 0; n < 3; n++) {
            queue.add(commit(HEAVY));
        }
        assertThat(queue.take(false)).hasSize(1);
    }

    @Test
    void aFullOrClosedQueueRefuses() {
        add(5_000);
        assertThatThrownBy(() -> queue.add(commit(LIGHT))).isInstanceOf(EventLogUnavailable.class);
        queue.take(false);
        queue.add(commit(LIGHT));
        queue.close();
        assertThatThrownBy(() -> queue.add(commit(LIGHT))).isInstanceOf(EventLogUnavailable.class);
    }

    private List<PendingCommit> add(int commits) {
        List<PendingCommit> added =
                IntStream.range(0, commits).mapToObj(_ -> commit(LIGHT)).toList();
        added.forEach(queue::add);
        return added;
    }

    private static PendingCommit commit(int bytes) {
        String id = UUID.randomUUID().toString();
        StoredEvent event = new StoredEvent(id, "filed", null, null, Instant.EPOCH, "{}", "{}");
        return new PendingCommit(List.of(id), List.of(event), bytes);
    }
}
