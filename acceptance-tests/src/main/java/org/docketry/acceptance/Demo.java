package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/**
 * Plays a dispute through the public interface of a running system and prints what a team would
 * see: {@code demo [leifer|jones|policy] [--document FILE]}.
 *
 * <p>Every step carries an idempotency key made from the story's own identity, so a demonstration
 * that was cut short is continued by playing it again: what has been acknowledged is answered with
 * its first receipt, and the rest follows.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            System.err.println("demo: " + unusable.getMessage());
            System.exit(2);
            return;
        }
        try {
            play(options, Setting.fromEnvironment());
        } catch (StoryFailed failed) {
            System.err.println("demo: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static void play(Options options, Setting setting)
            throws IOException, InterruptedException {
        Stage stage = Stage.open(setting, options.story());
        switch (options.story()) {
            case "leifer" -> new LeiferStory(stage).play(options.documentFor(setting));
            case "policy" ->
                    new PolicyStory(stage, setting.samples().resolve("acceptance-policy.json"))
                            .play(
                                    options.documentFor(setting),
                                    setting.samples().resolve("leifer-v-twitter/reply.txt"));
            case "jones" -> new JonesStory(stage).play(options.documentFor(setting));
            default -> throw new StoryFailed("there is no story '" + options.story() + "'");
        }
    }

    record Options(String story, Optional<Path> document) {

        static Options parse(String[] arguments) {
            Queue<String> words = new ArrayDeque<>(Arrays.asList(arguments));
            String story = "leifer";
            Optional<Path> document = Optional.empty();
            while (!words.isEmpty()) {
                String word = words.remove();
                switch (word) {
                    case "leifer", "jones", "policy" -> story = word;
                    case "--document" -> document = Optional.of(existing(words.poll()));
                    default ->
                            throw new IllegalArgumentException(
                                    "'" + word + "' is neither a story nor an option");
                }
            }
            return new Options(story, document);
        }

        private static Path existing(@org.jspecify.annotations.Nullable String name) {
            if (name == null || !Files.isReadable(Path.of(name))) {
                throw new IllegalArgumentException("--document wants a file that can be read");
            }
            return Path.of(name);
        }

        Path documentFor(Setting setting) {
            String folder = story.equals("jones") ? "jones-v-meta" : "leifer-v-twitter";
            return document.orElse(setting.samples().resolve(folder).resolve("order.txt"));
        }
    }
}
