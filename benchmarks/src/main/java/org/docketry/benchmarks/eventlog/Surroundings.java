package org.docketry.benchmarks.eventlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What else the machine was doing: how often its disk could be forced, and its load. */
final class Surroundings {

    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final int BLOCK = 8192;

    private Surroundings() {}

    /** One line for the report. */
    static String now() {
        try {
            String load = Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
            return "%d forced 8 kB writes/s, load average %s".formatted(forcesPerSecond(), load);
        } catch (IOException e) {
            return "not measured: " + e;
        }
    }

    private static long forcesPerSecond() throws IOException {
        Path file = Files.createTempFile("probe", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            long until = System.nanoTime() + PROBE.toNanos();
            long forces = 0;
            for (; System.nanoTime() < until; forces++) {
                channel.write(block.rewind(), forces % 64 * BLOCK);
                channel.force(false);
            }
            return forces / PROBE.toSeconds();
        } finally {
            Files.delete(file);
        }
    }
}
