// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store's file stays within three times its live data, whatever is done to it, and a few
 * checkpoints: {@code -Ddocketry.documents} of one kilobyte.
 */
class FileSizeIT {

    private static final int DOCUMENTS = Integer.getInteger("docketry.documents", 30_000);
    private static final int BYTES = 1000;

    /**
     * What checkpoints have made free can be used by the one after the next. Of a store of 30 MB,
     * each writes a third.
     */
    private static final long SOME_CHECKPOINTS = 48L << 20;

    @TempDir private Path folder;
    private final Random random = new Random(7);

    @Test
    void whenDocumentsAreWrittenOverAndOver() throws Exception {
        try (Storage storage = open()) {
            Table table = storage.table("t");
            for (int i = 0; i < 6 * DOCUMENTS; i++) {
                put(storage, table, i < DOCUMENTS ? i : random.nextInt(DOCUMENTS));
                requireSmall(storage, table, i);
            }
        }
    }

    @Test
    void whenMostAreDeletedAgain() throws Exception {
        try (Storage storage = open()) {
            Table table = storage.table("t");
            for (int i = 0; i < 5 * DOCUMENTS; i++) {
                put(storage, table, i);
                int gone = i - DOCUMENTS / 2;
                if (gone >= 0 && gone % 10 != 0) {
                    storage.whole(() -> table.remove(key(gone)));
                }
                requireSmall(storage, table, i);
            }
        }
    }

    @Test
    void whenKeysComeAtRandom() throws Exception {
        try (Storage storage = open()) {
            Table table = storage.table("t");
            for (int i = 0; i < 3 * DOCUMENTS; i++) {
                put(storage, table, random.nextInt());
                requireSmall(storage, table, i);
            }
        }
    }

    private void put(Storage storage, Table table, int number) {
        byte[] value = new byte[BYTES];
        random.nextBytes(value);
        storage.whole(() -> table.put(key(number), value));
    }

    private static void requireSmall(Storage storage, Table table, int done) {
        if (done % 500 == 0) {
            long live = table.size() * BYTES;
            assertThat(storage.fileBytes())
                    .as("after %d, with %d live", done, live)
                    .isLessThan(3 * live + SOME_CHECKPOINTS);
        }
    }

    private Storage open() throws IOException {
        return Storage.open(folder, Limits.SMALL, Disk.REAL, Throwable::printStackTrace);
    }

    private static byte[] key(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, number).array();
    }
}
