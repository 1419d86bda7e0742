// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;

/**
 * Reads one aggregate's events by probing for commits that start at each of the next sequence
 * numbers: one look-up in the unique index for many of them at once. Because the numbers have no
 * gaps, a number that is neither inside a commit nor the start of one is the end.
 */
final class AggregateReader implements Iterator<AggregateReader.Place> {

    /**
     * An event and where it lies.
     *
     * @param index the event's place within {@code commit}
     */
    record Place(StoredCommit commit, int index) {
        StoredEvent event() {
            return commit.events().get(index);
        }

        LogPosition position() {
            return new LogPosition(commit.position(), index);
        }
    }

    /**
     * Before a start in mid-stream, the commit that holds it may have started this much earlier.
     */
    private static final int LOOK_BACK = 4;

    private static final int PROBES_FIRST = 64;
    private static final int PROBES_MAX = 256;

    private final CommitLog log;
    private final String aggregate;
    private final long first;
    private final ArrayDeque<Place> ready = new ArrayDeque<>();
    private int probes = PROBES_FIRST;
    private boolean ended;

    /** The sequence number wanted next. */
    private long next;

    /** Whether a commit was seen that starts before the first event wanted. */
    private boolean earlierSeen;

    AggregateReader(CommitLog log, String aggregate, long firstSequence) {
        this.log = log;
        this.aggregate = aggregate;
        this.first = firstSequence;
        this.next = firstSequence;
        long from = Math.max(0, firstSequence - LOOK_BACK);
        probe(from, firstSequence + probes);
        if (ready.isEmpty()) {
            lookBack(from);
        } else {
            ended = next < firstSequence + probes;
        }
    }

    /**
     * A commit of many events may hold the first one wanted: finds the last that starts before it.
     */
    private void lookBack(long unseen) {
        long to = unseen;
        int width = PROBES_FIRST;
        while (to > 0 && !earlierSeen) {
            long from = Math.max(0, to - width);
            probe(from, to);
            to = from;
            width = Math.min(width * 4, PROBES_MAX);
        }
        ended = ready.isEmpty();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            long to = next + probes;
            probe(next, to);
            ended = next < to;
            probes = Math.min(probes * 4, PROBES_MAX);
        }
        return !ready.isEmpty();
    }

    @Override
    public Place next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the aggregate has no further event");
        }
        return ready.remove();
    }

    /**
     * Looks for commits that start at a sequence number of {@code from} up to, not including,
     * {@code to}.
     */
    private void probe(long from, long to) {
        List<String> keys =
                LongStream.range(from, to).mapToObj(n -> CommitKeys.start(aggregate, n)).toList();
        log.holding(keys).forEach(this::take);
    }

    private void take(StoredCommit commit) {
        for (int index = 0; index < commit.events().size(); index++) {
            StoredEvent.Aggregate place = commit.events().get(index).aggregate();
            if (place != null && place.id().equals(aggregate)) {
                earlierSeen |= place.sequence() < first;
                if (place.sequence() == next) {
                    ready.add(new Place(commit, index));
                    next++;
                }
            }
        }
    }
}
