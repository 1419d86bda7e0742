package org.docketry.docket.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docketry.eventstore.EventLogSettings;
import org.docketry.eventstore.LogArchive;
import org.docketry.eventstore.LogVerifier;
import org.docketry.eventstore.LogVerifier.Broken;
import org.docketry.eventstore.LogVerifier.Sound;

/**
 * What an operator does with the event log from outside: {@code log MONGO-URI verify}, {@code log
 * MONGO-URI backup FILE} and {@code log MONGO-URI restore FILE}. Exits with 1 if the log or the
 * archive is not sound.
 */
public final class LogCommand {

    private LogCommand() {}

    public static void main(String[] words) throws IOException {
        if (words.length < 2 || words.length != (words[1].equals("verify") ? 2 : 3)) {
            System.err.println("log: verify | backup FILE | restore FILE");
            System.exit(2);
        }
        try (MongoClient mongo = MongoClients.create(words[0])) {
            System.exit(run(mongo.getDatabase(OperatedLog.DATABASE), words));
        }
    }

    private static int run(MongoDatabase database, String[] words) throws IOException {
        EventLogSettings settings = EventLogSettings.defaults();
        LogArchive archive = new LogArchive(database, settings);
        return switch (words[1]) {
            case "verify" -> verified(new LogVerifier(database, settings));
            case "backup" -> {
                try (OutputStream out = Files.newOutputStream(Path.of(words[2]))) {
                    yield said("saved", archive.export(out, position -> {}));
                }
            }
            case "restore" -> {
                try (InputStream in = Files.newInputStream(Path.of(words[2]))) {
                    yield said("restored", archive.restore(in, position -> {}));
                }
            }
            default -> throw new IllegalArgumentException("log does not know " + words[1]);
        };
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
