// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mail in a folder, one file a message, on disk before it is acknowledged. The Message-ID is a
 * message's identity, as it is for the mail stores that deliver a repeated message once; repeats
 * are counted.
 */
final class MailStore implements Inbox {

    private static final String MESSAGE = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final Path repeatLog;
    private final List<Path> files = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private int repeats;

    private MailStore(Path directory) {
        this.directory = directory;
        this.repeatLog = directory.resolve("repeats.log");
    }

    static MailStore open(Path directory) {
        MailStore store = new MailStore(directory);
        try {
            Files.createDirectories(directory);
            store.load();
        } catch (IOException e) {
            throw new StackRefused(
                    "The mail folder %s cannot be read: %s.".formatted(directory, e), e);
        }
        return store;
    }

    private void load() throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            for (Path file : found.sorted().toList()) {
                if (file.toString().endsWith(UNFINISHED)) {
                    Files.delete(file);
                } else if (file.toString().endsWith(MESSAGE)) {
                    files.add(file);
                    identities.add(MailParser.messageIdOf(Files.readAllBytes(file)));
                }
            }
        }
        if (Files.exists(repeatLog)) {
            repeats = Files.readAllLines(repeatLog).size();
        }
    }

    /**
     * Keeps a message; when this returns it, or the note that it was a repeat, is on disk.
     *
     * @param recipients as named to the server, which may differ from what the message says
     */
    synchronized void take(List<String> recipients, byte[] message) throws IOException {
        String messageId = MailParser.messageIdOf(message);
        if (!messageId.isEmpty() && identities.contains(messageId)) {
            append(repeatLog, messageId.lines().findFirst().orElse("") + "\n");
            repeats++;
            return;
        }
        String name = "%08d".formatted(files.size() + 1);
        Path unfinished = directory.resolve(name + UNFINISHED);
        Path finished = directory.resolve(name + MESSAGE);
        byte[] head = MailParser.deliveredTo(recipients);
        write(unfinished, ByteBuffer.wrap(head), ByteBuffer.wrap(message));
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        force(directory);
        files.add(finished);
        identities.add(messageId);
    }

    private static void write(Path file, ByteBuffer... parts) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (ByteBuffer part : parts) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            channel.force(true);
        }
    }

    private static void append(Path file, String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** A new name is on disk only when its folder is. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public List<Message> messages() {
        return snapshot().stream().map(MailStore::read).toList();
    }

    private static Message read(Path file) {
        return MailParser.parse(bytes(file));
    }

    /** The messages' files, oldest first. */
    synchronized List<Path> snapshot() {
        return List.copyOf(files);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized int repeats() {
        return repeats;
    }
}
