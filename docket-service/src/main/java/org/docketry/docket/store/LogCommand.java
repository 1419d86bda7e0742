package org.docketry.docket.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.docketry.eventstore.EventLogSettings;
import org.docketry.eventstore.EventLogUnavailable;
import org.docketry.eventstore.LogArchive;
import org.docketry.eventstore.LogPosition;
import org.docketry.eventstore.LogVerifier;
import org.docketry.eventstore.LogVerifier.Broken;
import org.docketry.eventstore.LogVerifier.Sound;
import org.docketry.eventstore.MongoTokenStore;

/**
 * What an operator does with the event log from outside: {@code log MONGO-URI verify}, {@code log
 * MONGO-URI backup FILE} and {@code log MONGO-URI restore FILE}. Exits with 1 if the log or the
 * archive is not sound.
 */
public final class LogCommand {

    private LogCommand() {}

    public static void main(String[] words) {
        if (words.length < 2 || words.length != (words[1].equals("verify") ? 2 : 3)) {
            System.err.println("log: verify | backup FILE | restore FILE");
            System.exit(2);
        }
        try (MongoClient mongo = MongoClients.create(words[0])) {
            System.exit(run(mongo.getDatabase(OperatedLog.DATABASE), words));
        } catch (NoSuchFileException e) {
            refuse(words[1], "there is no " + e.getFile());
        } catch (IOException | IllegalStateException | EventLogUnavailable | MongoException e) {
            refuse(words[1], String.valueOf(e.getMessage()));
        }
    }

    private static void refuse(String word, String why) {
        System.err.println(word + ": " + why);
        System.exit(1);
    }

    static int run(MongoDatabase database, String[] words) throws IOException {
        EventLogSettings settings = EventLogSettings.defaults();
        LogArchive archive = new LogArchive(database, settings);
        return switch (words[1]) {
            case "verify" -> verified(new LogVerifier(database, settings));
            case "backup" -> said("saved", save(archive, Path.of(words[2])));
            case "restore" -> {
                try (InputStream in = Files.newInputStream(Path.of(words[2]))) {
                    requireNoReaders(database);
                    yield said("restored", archive.restore(in, position -> {}));
                }
            }
            default -> throw new IllegalArgumentException("log does not know " + words[1]);
        };
    }

    /** An older backup of that name stays until the new one is whole. */
    private static Sound save(LogArchive archive, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Sound saved;
            try (OutputStream out = Files.newOutputStream(part)) {
                saved = archive.export(out, position -> {});
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return saved;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A processor that stands further on in another log would skip what is restored before it. */
    private static void requireNoReaders(MongoDatabase database) {
        MongoTokenStore places = new MongoTokenStore(database, Duration.ofSeconds(10), "restore");
        for (String processor : List.of("views", "publish")) {
            if (places.standing(processor, 0)
                    .filter(at -> !at.equals(LogPosition.START))
                    .isPresent()) {
                throw new IllegalStateException(
                        "the database has been used with another log (processor "
                                + processor
                                + " has read on in it); restore into an empty one");
            }
        }
    }

    private static int verified(LogVerifier verifier) {
        return switch (verifier.verify()) {
            case Sound sound -> said("sound", sound);
            case Broken broken -> {
                System.out.println(
                        "The log is broken at commit " + broken.position() + ": " + broken.why());
                yield 1;
            }
        };
    }

    private static int said(String what, Sound sound) {
        System.out.printf(
                "The log is %s: %d commits, %d events, last hash %s%n",
                what, sound.commits(), sound.events(), sound.hash());
        return 0;
    }
}
