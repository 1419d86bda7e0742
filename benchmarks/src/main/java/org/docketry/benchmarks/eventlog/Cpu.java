package org.docketry.benchmarks.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU time of a process and of its children, dead or alive, as the kernel counts it.
 *
 * @param micros user and system time, in microseconds; the kernel's step is 10,000
 */
record Cpu(long micros) {

    private static final long TICK_MICROS = 10_000;

    static Cpu of(long pid) {
        long children =
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(child -> ticks(child.pid()))
                        .sum();
        return new Cpu((ticks(pid) + children) * TICK_MICROS);
    }

    static Cpu ofThisProcess() {
        return new Cpu(ticks(ProcessHandle.current().pid()) * TICK_MICROS);
    }

    Cpu minus(Cpu earlier) {
        return new Cpu(micros - earlier.micros);
    }

    /** utime, stime, cutime and cstime: fields 14 to 17, counted after the name in parentheses. */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Stream.of(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum();
        } catch (IOException gone) {
            if (ProcessHandle.of(pid).isPresent()) {
                throw new UncheckedIOException(gone);
            }
            return 0;
        }
    }
}
