// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * Takes a file apart in a process of its own: with a heap, a time and an output limit, without this
 * process's environment (so without its secrets). Whatever the file does to it, it does to nobody
 * else. One file a process: what a file left behind cannot touch the next.
 */
final class SeparateProcess {

    /** Not 3: so a process ends itself that is out of memory. */
    static final int UNREADABLE_EXIT = 9;

    private static final int SENTENCE_BYTES_MAX = 2000;
    private static final long LOOK_MILLIS = 200;

    /** How many times its limit a file may take where others have the processors. */
    private static final int BUSY = 8;

    private static final Duration START = Duration.ofSeconds(10);

    private final ExtractionLimits limits;
    private final Semaphore turns;

    SeparateProcess(ExtractionLimits limits) {
        this.limits = limits;
        this.turns = new Semaphore(limits.processesMax(), true);
    }

    /** The longest text of any document, taken apart here or not. */
    int textUnitsMax() {
        return limits.textUnitsMax();
    }

    String read(FileKind kind, byte[] content) {
        takeTurn();
        try {
            return run(kind, content);
        } catch (IOException e) {
            throw new Unreadable(Reason.UNAVAILABLE, "The reader of files cannot be started.");
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(limits.queueTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unreadable(Reason.UNAVAILABLE, "Too many files are being read.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Reason.UNAVAILABLE, "The reading was interrupted.");
        }
    }

    private String run(FileKind kind, byte[] content) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(kind));
        builder.environment().clear();
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> text = drain(process.getInputStream(), bytesMax());
            CompletableFuture<byte[]> sentence =
                    drain(process.getErrorStream(), SENTENCE_BYTES_MAX);
            CompletableFuture<Void> given = give(process.getOutputStream(), content);
            byte[] read = awaited(process, text);
            given.cancel(true);
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                throw new TimeoutException();
            }
            return outcome(process.exitValue(), read, sentence);
        } catch (TimeoutException e) {
            throw new Unreadable(Reason.REFUSED, "The document takes too long to read.");
        } catch (ExecutionException e) {
            throw new Unreadable(Reason.REFUSED, "The document cannot be read.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Reason.UNAVAILABLE, "The reading was interrupted.");
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * The time that counts is the process's own: on a busy machine a sound file is late, and no
     * fault of whoever sent it.
     */
    private byte[] awaited(Process process, CompletableFuture<byte[]> text)
            throws InterruptedException, ExecutionException, TimeoutException {
        long look = Math.min(limits.timeout().toMillis(), LOOK_MILLIS);
        long began = System.nanoTime();
        while (true) {
            try {
                return text.get(look, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                Duration waited = Duration.ofNanos(System.nanoTime() - began);
                Duration used = process.info().totalCpuDuration().orElse(waited);
                if (used.compareTo(limits.timeout()) >= 0) {
                    throw stillReading;
                }
                if (waited.compareTo(limits.timeout().multipliedBy(BUSY).plus(START)) >= 0) {
                    throw new Unreadable(
                            Reason.UNAVAILABLE, "The machine is too busy to read the document.");
                }
            }
        }
    }

    private String outcome(int exit, byte[] read, CompletableFuture<byte[]> sentence)
            throws ExecutionException, InterruptedException, TimeoutException {
        if (exit == UNREADABLE_EXIT) {
            String line =
                    new String(sentence.get(5, TimeUnit.SECONDS), StandardCharsets.UTF_8).strip();
            String[] parts = line.split("\\|", 2);
            boolean known = parts.length == 2 && isReason(parts[0]);
            throw known
                    ? new Unreadable(Reason.valueOf(parts[0]), parts[1])
                    : new Unreadable(Reason.REFUSED, "The document cannot be read.");
        }
        if (exit != 0) {
            // The process ended itself: out of memory, or the machine's own limits.
            throw new Unreadable(Reason.REFUSED, "The document takes too much memory to read.");
        }
        String text = new String(read, StandardCharsets.UTF_8);
        if (read.length >= bytesMax() || text.length() > limits.textUnitsMax()) {
            throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
        }
        if (text.isBlank()) {
            throw new Unreadable(
                    Reason.NO_TEXT, "There is no text in this document; it may be a scan.");
        }
        return text;
    }

    private static boolean isReason(String name) {
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private int bytesMax() {
        return limits.textUnitsMax() * 3;
    }

    private static CompletableFuture<byte[]> drain(InputStream in, int bytesMax) {
        CompletableFuture<byte[]> all = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (in) {
                                all.complete(in.readNBytes(bytesMax));
                            } catch (IOException e) {
                                all.completeExceptionally(e);
                            }
                        });
        return all;
    }

    private static CompletableFuture<Void> give(OutputStream out, byte[] content) {
        CompletableFuture<Void> given = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (out) {
                                out.write(content);
                                given.complete(null);
                            } catch (IOException e) {
                                // The process stopped reading: its exit says why.
                                given.completeExceptionally(e);
                            }
                        });
        return given;
    }

    private List<String> command(FileKind kind) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(java);
        command.add("-Xmx" + limits.memoryMegabytes() + "m");
        command.add("-Xss2m");
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8"));
        command.add("-cp");
        command.add(classPath);
        if (OneJar.holds(classPath)) {
            command.add("-Dloader.main=" + ExtractionProcess.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(ExtractionProcess.class.getName());
        }
        command.add(kind.name());
        command.add(Integer.toString(limits.textUnitsMax()));
        return command;
    }
}
