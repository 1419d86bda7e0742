// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wall clock of running processes jumps by hours, both ways, while they append and hold a
 * claim; Debian's libfaketime makes it jump, and without it the test is skipped with a notice.
 */
class ClockJumpIT {

    private static final List<String> JUMPS = List.of("-1h", "+1h", "-2h", "+0", "+25h", "-1h");
    private static final int THREADS = 4;
    private static final int MANY = 1_000_000;

    @TempDir private Path folder;
    private final Ledger ledger = new Ledger();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void orderTokensAndClaimsFollowNoWallClock() throws Exception {
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("ClockJumpIT: seed " + seed);
        Map<String, String> jumping = jumpingClock();
        jump("+0");
        try (TestLog log = TestLog.empty();
                MongoEventStore store = new MongoEventStore(log.engine);
                ChildJvm one = writer(jumping, log, "jumping", seed);
                ChildJvm two = writer(Map.of(), log, "steady", seed + 1)) {
            MongoTokenStore contender =
                    new MongoTokenStore(log.database, TokenHolder.CLAIM_TIMEOUT, "contender");
            contender.initializeTokenSegments("p", 1);
            OrderedReader reader = new OrderedReader(store);
            try (ChildJvm holder = holder(jumping, log)) {
                await().until(() -> said.size() > 20);
                for (String jump : JUMPS) {
                    requireHeld(contender);
                    jump(jump);
                    int before = said.size();
                    awaitMore(50);
                    await().until(() -> said.size() > before + 20);
                    requireHeld(contender);
                }
                assertThat(said).doesNotContain("fenced");
                holder.kill();
            }
            await().ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                    .until(() -> contender.fetchToken("p", 0) != null);
            one.kill();
            two.kill();
            reader.readUpTo((LogPosition) log.engine.createHeadToken());
            System.out.println("ClockJumpIT: %s; %d read".formatted(ledger, reader.count()));
            ledger.judge(log);
        }
    }

    private static void requireHeld(MongoTokenStore contender) {
        assertThatThrownBy(() -> contender.fetchToken("p", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    /** What makes a process read the time of day off the file that {@link #jump} writes. */
    private Map<String, String> jumpingClock() throws IOException {
        Optional<Path> library = library();
        if (library.isEmpty()) {
            System.out.println("NOTICE: libfaketime is not here; the clock was not made to jump.");
            Assumptions.abort("libfaketime is not here");
        }
        return Map.of(
                "LD_PRELOAD",
                library.orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                folder.resolve("time").toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1");
    }

    private static Optional<Path> library() throws IOException {
        Path libraries = Path.of("/usr/lib");
        if (!Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        try (Stream<Path> architectures = Files.list(libraries)) {
            return architectures
                    .map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::isReadable)
                    .findFirst();
        }
    }

    private void jump(String by) throws IOException {
        Path next = Files.writeString(folder.resolve("next"), by + "\n");
        Files.move(
                next,
                folder.resolve("time"),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private ChildJvm writer(Map<String, String> clock, TestLog log, String name, long seed)
            throws IOException {
        return ChildJvm.start(
                clock,
                LogWriter.class,
                ledger::take,
                DevStack.shared().mongoUri(),
                log.database.getName(),
                name,
                Integer.toString(MANY),
                Integer.toString(THREADS),
                Long.toString(seed));
    }

    private ChildJvm holder(Map<String, String> clock, TestLog log) throws IOException {
        return ChildJvm.start(
                clock,
                TokenHolder.class,
                said::add,
                DevStack.shared().mongoUri(),
                log.database.getName());
    }

    private void awaitMore(int commits) {
        int wanted = ledger.acknowledgedCount() + commits;
        await().until(() -> ledger.acknowledgedCount() >= wanted);
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(120, TimeUnit.SECONDS);
    }
}
