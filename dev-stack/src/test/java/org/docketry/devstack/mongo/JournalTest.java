// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final int HEADER = 64;

    @TempDir private Path folder;
    private final List<String> replayed = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    @Test
    void whatWasForcedIsReplayedInOrder() throws Exception {
        try (Journal journal = open(0)) {
            append(journal, "one");
            append(journal, "two");
        }
        open(0).close();
        assertThat(replayed).containsExactly("one", "two");
    }

    @Test
    void theReplayBeginsWhereTheCheckpointEnded() throws Exception {
        long checkpoint;
        try (Journal journal = open(0)) {
            checkpoint = append(journal, "one");
            append(journal, "two");
        }
        open(checkpoint).close();
        assertThat(replayed).containsExactly("two");
    }

    @Test
    void theReplayGoesOnInTheOtherFileAfterATurn() throws Exception {
        long checkpoint;
        try (Journal journal = open(0)) {
            append(journal, "one");
            checkpoint = append(journal, "two");
            append(journal, "three");
            journal.turn();
            append(journal, "four");
        }
        open(checkpoint).close();
        assertThat(replayed).containsExactly("three", "four");
    }

    @Test
    void aTornEntryEndsTheReplay() throws Exception {
        long whole;
        try (Journal journal = open(0)) {
            whole = append(journal, "one");
            append(journal, "two");
            append(journal, "three");
        }
        damage(HEADER + whole + 9);
        open(0).close();
        assertThat(replayed).containsExactly("one");
    }

    /**
     * The second life writes over the first one's torn entry; what lay behind it must not come
     * back.
     */
    @Test
    void whatLayBehindATornEntryStaysForgotten() throws Exception {
        try (Journal journal = open(0)) {
            append(journal, "aaa");
            append(journal, "bbb");
        }
        damage(HEADER + 9);
        // The files are begun in turn: after this one it is the first file's turn again.
        open(0).close();
        try (Journal journal = open(0)) {
            append(journal, "ccc");
        }
        open(0).close();
        assertThat(replayed).containsExactly("ccc");
    }

    @Test
    void anActionRunsOnlyWhenItsPositionIsForced() throws Exception {
        try (Journal journal = open(0)) {
            List<String> done = new ArrayList<>();
            long position = journal.append(bytes("one"));
            journal.awaitForced(position);
            journal.whenForced(position, () -> done.add("at once"));
            journal.whenForced(position + 1, () -> done.add("never"));
            assertThat(done).containsExactly("at once");
        }
    }

    @Test
    void afterAFailureNothingIsAcknowledged() throws Exception {
        try (Journal journal = open(0)) {
            List<String> done = new ArrayList<>();
            journal.whenForced(1, () -> done.add("acknowledged"));
            journal.fail(new IOException("no disk"));
            assertThat(failure.get()).hasMessage("no disk");
            assertThatThrownBy(() -> journal.append(bytes("late"))).isInstanceOf(StoreFailed.class);
            assertThatThrownBy(() -> journal.awaitForced(1)).isInstanceOf(StoreFailed.class);
            assertThatThrownBy(() -> journal.whenForced(0, () -> done.add("read")))
                    .isInstanceOf(StoreFailed.class);
            assertThat(done).isEmpty();
        }
    }

    @Test
    void aWriterWhoFindsTheDiskIdleForcesForItself() throws Exception {
        try (Journal journal = open(0)) {
            List<Thread> threads = new ArrayList<>();
            journal.whenForced(
                    journal.append(bytes("one")), () -> threads.add(Thread.currentThread()));
            assertThat(threads).containsExactly(Thread.currentThread());
        }
    }

    @Test
    void whatComesWhileTheDiskIsBusyIsForcedTogether() throws Exception {
        Semaphore reached = new Semaphore(0);
        Semaphore mayGoOn = new Semaphore(1); // the first force begins the journal
        Disk slow =
                channel -> {
                    reached.release();
                    mayGoOn.acquireUninterruptibly();
                    channel.force(false);
                };
        try (Journal journal = open(0, slow)) {
            reached.acquire();
            CountDownLatch done = new CountDownLatch(4);
            Thread first =
                    Thread.ofPlatform()
                            .start(
                                    () ->
                                            journal.whenForced(
                                                    journal.append(bytes("0")), done::countDown));
            reached.acquire();
            for (int i = 1; i <= 3; i++) {
                journal.whenForced(journal.append(bytes("" + i)), done::countDown);
            }
            assertThat(done.getCount()).isEqualTo(4);
            mayGoOn.release(2);
            done.await();
            first.join();
            reached.acquire();
            assertThat(reached.availablePermits()).isZero();
        }
        open(0).close();
        assertThat(replayed).containsExactly("0", "1", "2", "3");
    }

    private Journal open(long from) throws IOException {
        return open(from, Disk.REAL);
    }

    private Journal open(long from, Disk disk) throws IOException {
        replayed.clear();
        return Journal.open(
                folder,
                1 << 16,
                disk,
                from,
                entry -> replayed.add(StandardCharsets.UTF_8.decode(entry).toString()),
                position -> {},
                failure::set);
    }

    private static long append(Journal journal, String entry) {
        long position = journal.append(bytes(entry));
        journal.awaitForced(position);
        return position;
    }

    private static ByteBuffer bytes(String entry) {
        return ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8));
    }

    private void damage(long at) throws IOException {
        for (String file : List.of("journal-0", "journal-1")) {
            try (FileChannel channel =
                    FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {'#'}), at);
            }
        }
    }
}
