package org.docketry.benchmarks.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs one of the measurements and prints a table: {@code commands}, {@code replay}, {@code
 * documents}, {@code shapes} or {@code snapshots}. The servers have been started by the script
 * beside this module; their addresses and process ids are system properties.
 */
final class EventLogBenchmark {

    private static final String MONGO = System.getProperty("mongo", "");
    private static final long MONGO_PID = Long.getLong("mongo.pid", 0);
    private static final String POSTGRES = System.getProperty("postgres", "");
    private static final String MESSAGE_DB = System.getProperty("message-db", "");
    private static final long POSTGRES_PID = Long.getLong("postgres.pid", 0);
    private static final String RIVALS =
            System.getProperty("rivals", "ours,extension,jdbc,message-db");
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("seconds", 3));

    private EventLogBenchmark() {}

    public static void main(String[] words) throws InterruptedException {
        String what = words.length == 0 ? "commands" : words[0];
        System.out.println("Before: " + Surroundings.now());
        System.out.println();
        switch (what) {
            case "commands" -> commands(sizes("1,4,16,64,256"));
            case "replay" -> Replay.run(MONGO, MONGO_PID, sizes("10000,100000,1000000"));
            case "documents" -> Documents.run(MONGO, MONGO_PID, sizes("10000,1000000"));
            case "shapes" -> CommitShapes.run(MONGO, MONGO_PID, sizes("1,4,16,64,256"));
            case "snapshots" -> Snapshots.run(MONGO, MONGO_PID);
            default -> throw new IllegalArgumentException("no measurement is called " + what);
        }
        System.out.println();
        System.out.println("After: " + Surroundings.now());
    }

    private static int[] sizes(String usual) {
        return Arrays.stream(System.getProperty("sizes", usual).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void commands(int[] clients) throws InterruptedException {
        List<Rival> rivals = new ArrayList<>();
        if (takesPart("ours")) {
            rivals.add(AxonRival.ours(MONGO, MONGO_PID));
        }
        if (takesPart("extension")) {
            rivals.add(AxonRival.extension(MONGO, MONGO_PID));
        }
        if (!POSTGRES.isEmpty() && takesPart("jdbc")) {
            rivals.add(AxonRival.jdbc(POSTGRES, POSTGRES_PID));
        }
        if (!MESSAGE_DB.isEmpty() && takesPart("message-db")) {
            rivals.add(new MessageDb(MESSAGE_DB, POSTGRES_PID));
        }
        new Commands(rivals, ROUNDS, LENGTH).run(clients);
        rivals.forEach(Rival::close);
    }

    private static boolean takesPart(String rival) {
        return List.of(RIVALS.split(",", -1)).contains(rival);
    }
}
