// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * A process of its own that appends: to aggregates of its own, to a few that all writers want, and
 * with claims that others want too. It says on standard output what it is about to do and what came
 * out, for a {@link Ledger}.
 */
final class LogWriter {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);
    private static final int WANTED_BY_ALL = 8;
    private static final int CLAIMS = 200;

    private final MongoEventStorageEngine engine;
    private final String name;
    private final Random random;
    private final long[] next = new long[WANTED_BY_ALL];
    private int made;

    private LogWriter(MongoEventStorageEngine engine, String name, long seed) {
        this.engine = engine;
        this.name = name;
        this.random = new Random(seed);
    }

    /** Arguments: connection string, database, name, commits of each thread, threads, seed. */
    public static void main(String[] arguments) throws InterruptedException {
        ChildJvm.endWithParent();
        int commits = Integer.parseInt(arguments[3]);
        int threads = Integer.parseInt(arguments[4]);
        long seed = Long.parseLong(arguments[5]);
        try (TestLog log = TestLog.at(arguments[0], arguments[1])) {
            List<Thread> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                LogWriter writer =
                        new LogWriter(
                                log.engine, arguments[2] + "-" + thread, seed * 1000 + thread);
                running.add(Thread.ofPlatform().start(() -> writer.append(commits)));
            }
            for (Thread thread : running) {
                thread.join();
            }
        }
    }

    private void append(int commits) {
        for (int n = 0; n < commits; n++) {
            int kind = random.nextInt(10);
            if (kind < 7) {
                append(TestLog.events(name + "-" + made++, 0, 1 + random.nextInt(3)));
            } else if (kind < 9) {
                appendToWanted(random.nextInt(WANTED_BY_ALL));
            } else {
                Map<String, String> claim =
                        Map.of(EventClaims.CLAIM, "claim/" + random.nextInt(CLAIMS));
                append(List.of(TestLog.event(name + "-" + made++, 0, claim)));
            }
        }
    }

    private void appendToWanted(int aggregate) {
        String wanted = "wanted-" + aggregate;
        List<DomainEventMessage<?>> events =
                TestLog.events(wanted, (int) next[aggregate], 1 + random.nextInt(2));
        if (append(events)) {
            next[aggregate] += events.size();
        } else {
            next[aggregate] += moved(wanted, next[aggregate]);
        }
    }

    private long moved(String aggregate, long since) {
        try {
            return engine.readEvents(aggregate, since).asStream().count();
        } catch (EventLogUnavailable e) {
            return 0;
        }
    }

    private boolean append(List<DomainEventMessage<?>> events) {
        String id = events.getFirst().getIdentifier();
        say("S " + id);
        try {
            say("A " + id + " " + engine.append(events).position());
            return true;
        } catch (EventLogUnavailable e) {
            say((e.outcomeKnown() ? "N " : "U ") + id);
        } catch (RuntimeException e) {
            say("R " + id);
        }
        return false;
    }

    /** One write for one line, so that the lines of threads do not mix and none is held back. */
    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
