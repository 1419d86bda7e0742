package org.docketry.docket.views;

import com.mongodb.MongoException;
import java.util.List;
import java.util.stream.Collectors;
import org.docketry.docket.domain.Unavailable;
import org.docketry.docket.store.OperatedLog;
import org.docketry.docket.views.RebuiltView.Outcome;

/**
 * Folds a view again from the log while the service runs: {@code rebuild MONGO-URI VIEW}, or {@code
 * all} for every one. Exits with 0 if the view in use is a fresh fold of the log, with 1 if it
 * could not be made; then the old one is untouched.
 */
public final class RebuildCommand {

    private RebuildCommand() {}

    public static void main(String[] words) throws InterruptedException {
        List<View<?>> chosen = words.length == 2 ? chosen(words[1]) : List.of();
        if (chosen.isEmpty()) {
            System.err.println("rebuild: one of " + names() + ", all");
            System.err.println(
                    """
                    Not rebuilt, because the log does not hold it or another service does: the bytes \
                    of documents, what was read out of them (analysis-service), reminders and \
                    subscriptions (notification-service), accounts (gateway).""");
            System.exit(2);
        }
        try (OperatedLog log = OperatedLog.open(words[0])) {
            for (View<?> view : chosen) {
                rebuild(log, view);
            }
        } catch (Unavailable | MongoException e) {
            System.err.println("rebuild: the store does not answer: " + e.getMessage());
            System.exit(1);
        }
    }

    private static List<View<?>> chosen(String word) {
        return View.ALL.stream()
                .filter(view -> word.equals("all") || view.name().equals(word))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String names() {
        return View.ALL.stream().map(View::name).collect(Collectors.joining(", "));
    }

    private static void rebuild(OperatedLog log, View<?> view) throws InterruptedException {
        Progress progress =
                new Progress(
                        System::nanoTime, line -> System.out.println(view.name() + ": " + line));
        Outcome outcome = new RebuiltView<>(log, view, progress).rebuild();
        System.out.printf(
                "%s: rebuilt from %d commits, %d events: %d lines, hash %s%n",
                view.name(),
                outcome.commits(),
                outcome.events(),
                outcome.lines(),
                outcome.rebuilt());
        System.out.println(
                view.name()
                        + (outcome.equal()
                                ? ": equal to the live view it replaced"
                                : ": DIFFERENT from the live view it replaced, whose hash was "
                                        + outcome.live()));
    }
}
