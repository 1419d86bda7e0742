// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What writers said they did, kept outside of the store and of the writers' processes, and the
 * judgement of a log by it. One line for each step: {@code S id} about to be sent, {@code A id
 * position} acknowledged, {@code R id} refused, {@code N id} certainly not stored, {@code U id}
 * unknown. A commit goes by the identifier of its first event.
 */
final class Ledger {

    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong notStored = new AtomicLong();

    void take(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "S" -> announced.add(words[1]);
            case "A" -> acknowledged.put(words[1], Long.parseLong(words[2]));
            case "R" -> refused.add(words[1]);
            case "N" -> {
                refused.add(words[1]);
                notStored.incrementAndGet();
            }
            case "U" -> unknown.incrementAndGet();
            default -> throw new IllegalArgumentException(line);
        }
    }

    int acknowledgedCount() {
        return acknowledged.size();
    }

    @Override
    public String toString() {
        return "%d sent, %d acknowledged, %d refused, %d not stored, %d unknown"
                .formatted(
                        announced.size(),
                        acknowledged.size(),
                        refused.size() - notStored.get(),
                        notStored.get(),
                        unknown.get());
    }

    /** Nothing acknowledged is lost, nothing is there that nobody sent, nothing is there twice. */
    void judge(TestLog log) {
        assertThat(new LogVerifier(log.database, log.settings).verify())
                .isInstanceOf(LogVerifier.Sound.class);
        Map<String, Long> stored = new HashMap<>();
        Map<String, Long> sequences = new HashMap<>();
        Set<String> eventIds = new HashSet<>();
        CommitLog commits = log.log();
        long next = 1;
        for (List<StoredCommit> read = commits.read(next, 500);
                !read.isEmpty();
                read = commits.read(next, 500)) {
            for (StoredCommit commit : read) {
                assertThat(stored.put(commit.id(), commit.position())).isNull();
                commit.events().forEach(event -> judge(event, sequences, eventIds));
            }
            next += read.size();
        }
        // AssertJ's own containsAll compares every element with every other one.
        Set<String> phantoms = new HashSet<>(stored.keySet());
        phantoms.removeIf(announced::contains);
        assertThat(phantoms).as("phantoms").isEmpty();
        Map<String, Long> lost = new HashMap<>(acknowledged);
        lost.entrySet().removeIf(kept -> kept.getValue().equals(stored.get(kept.getKey())));
        assertThat(lost).as("lost").isEmpty();
        Set<String> refusedYetStored = new HashSet<>(refused);
        refusedYetStored.retainAll(stored.keySet());
        assertThat(refusedYetStored).as("refused, yet stored").isEmpty();
    }

    private static void judge(
            StoredEvent event, Map<String, Long> sequences, Set<String> eventIds) {
        assertThat(eventIds.add(event.id())).as("stored twice").isTrue();
        StoredEvent.Aggregate aggregate = event.aggregate();
        assertThat(aggregate).isNotNull();
        long expected = sequences.merge(aggregate.id(), 0L, (last, none) -> last + 1);
        assertThat(aggregate.sequence()).as(aggregate.id()).isEqualTo(expected);
    }
}
