// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    private static final int MEBIBYTE = 1 << 20;

    /** More than the MVStore, left alone, would keep in memory at any size of the heap. */
    private static final int MANY = 40;

    @TempDir private Path folder;
    @TempDir private Path copy;

    @Test
    void nothingOfAChangeIsInTheFileBeforeItsEnd() throws Exception {
        Limits wide = new Limits(8 * MEBIBYTE, 256 * MEBIBYTE, 16);
        try (Storage storage = open(folder, wide)) {
            Table table = storage.table("t");
            storage.whole(() -> table.put(key(0), new byte[] {1}));
            storage.awaitForced(storage.endPosition());
            storage.whole(
                    () -> {
                        for (int i = 1; i <= MANY; i++) {
                            table.put(key(i), new byte[MEBIBYTE]);
                        }
                        copyAsAKillWouldLeaveIt();
                    });
        }
        try (Storage killed = open(copy, wide)) {
            assertThat(killed.table("t").size()).isEqualTo(1);
        }
    }

    private void copyAsAKillWouldLeaveIt() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Storage open(Path directory, Limits limits) throws IOException {
        return Storage.open(
                directory,
                limits,
                Disk.REAL,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private static byte[] key(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, number).array();
    }
}
