package org.docketry.docket.intake;

import java.util.List;
import org.docketry.eventtransport.DeadLetters;
import org.docketry.eventtransport.DeadLetters.DeadLetter;
import org.docketry.eventtransport.TransportSettings;

/**
 * Shows the events that a consumer gave up, and sends one to its topic again: {@code dead-letters
 * KAFKA list TOPIC} or {@code dead-letters KAFKA replay TOPIC PARTITION OFFSET}. Whoever knew the
 * event already drops the repeat.
 */
public final class DeadLettersCommand {

    private static final int LISTED_MAX = 1_000;

    private DeadLettersCommand() {}

    public static void main(String[] words) {
        try {
            if (words.length == 3 && words[1].equals("list")) {
                list(words[0], words[2]);
            } else if (words.length == 5 && words[1].equals("replay")) {
                replay(words[0], words[2], words[3], words[4]);
            } else {
                System.err.println("dead-letters: list TOPIC | replay TOPIC PARTITION OFFSET");
                System.exit(2);
            }
        } catch (IllegalArgumentException e) {
            System.err.println("dead-letters: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void list(String kafka, String topic) {
        try (DeadLetters letters = DeadLetters.open(settings(kafka))) {
            List<DeadLetter> found = letters.list(topic, LISTED_MAX);
            found.forEach(System.out::println);
            System.out.println(found.size() + " dead letters of " + topic);
        }
    }

    private static void replay(String kafka, String topic, String partition, String offset) {
        try (DeadLetters letters = DeadLetters.open(settings(kafka))) {
            letters.replay(
                    topic + ".dead-letters", Integer.parseInt(partition), Long.parseLong(offset));
            System.out.println("replayed to " + topic);
        }
    }

    private static TransportSettings settings(String kafka) {
        return TransportSettings.of(kafka, "dead-letters");
    }
}
