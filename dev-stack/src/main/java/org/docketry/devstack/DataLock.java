// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process at a time per data folder. The kernel drops the lock of a process that is killed. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock hold(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory);
            FileChannel channel =
                    FileChannel.open(
                            dataDirectory.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StackRefused(
                        "The data folder %s is in use by another dev-stack; stop that one or choose another folder."
                                .formatted(dataDirectory));
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StackRefused(
                    "The data folder %s cannot be used: %s.".formatted(dataDirectory, e), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
