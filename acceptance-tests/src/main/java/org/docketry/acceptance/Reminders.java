package org.docketry.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The reminders of one dispute: subscribed to, shown before they go, and seen to arrive. */
final class Reminders {

    private final Stage stage;
    private final String address;

    Reminders(Stage stage, String address) {
        this.stage = stage;
        this.address = address;
    }

    void subscribe() throws IOException, InterruptedException {
        stage.api()
                .post(
                        "/api/v1/subscriptions",
                        Map.of(
                                "disputeId",
                                stage.disputeId(),
                                "channel",
                                "email",
                                "address",
                                address),
                        stage.key("subscribe"));
    }

    void showSchedule() throws IOException, InterruptedException {
        JsonNode reminders =
                Stage.await(
                        "the schedule of reminders",
                        Duration.ofSeconds(60),
                        this::reminders,
                        found -> !found.isEmpty());
        stage.say("");
        stage.say("Reminders to " + address + ":");
        for (JsonNode reminder : reminders) {
            stage.say(
                    "  "
                            + reminder.required("dueAt").asString()
                            + "  "
                            + reminder.required("state").asString());
        }
    }

    private JsonNode reminders() throws IOException, InterruptedException {
        return stage.api().get(stage.disputePath("/reminders")).required("reminders");
    }

    /** Sets the clock to each instant in turn and waits until what is due by then has gone out. */
    void letTimePass(List<Instant> instants) throws IOException, InterruptedException {
        stage.say("");
        stage.say("Time passes; the mail server receives:");
        Set<String> shown = new HashSet<>();
        for (Instant instant : instants) {
            stage.clock().forwardTo(instant);
            JsonNode reminders =
                    Stage.await(
                            "the reminders due by " + instant,
                            Duration.ofSeconds(60),
                            this::reminders,
                            found -> nothingIsDue(found, instant));
            for (JsonNode reminder : reminders) {
                String id = reminder.required("reminderId").asString();
                if (reminder.required("state").asString().equals("sent") && shown.add(id)) {
                    stage.say("  " + instant + "  " + arrived(id).required("subject").asString());
                }
            }
        }
    }

    /** The message itself: its Message-ID is the reminder's identity. */
    private JsonNode arrived(String reminderId) throws InterruptedException {
        return Stage.await(
                "the mail of reminder " + reminderId,
                Duration.ofSeconds(30),
                () ->
                        stage.inbox().messagesTo(address).stream()
                                .filter(
                                        mail ->
                                                mail.required("messageId")
                                                        .asString()
                                                        .contains(reminderId))
                                .findFirst()
                                .orElseThrow(),
                mail -> true);
    }

    private static boolean nothingIsDue(JsonNode reminders, Instant by) {
        for (JsonNode reminder : reminders) {
            Instant at = Instant.parse(reminder.required("dueAt").asString());
            String state = reminder.required("state").asString();
            if (!at.isAfter(by) && !Set.of("sent", "skipped", "cancelled").contains(state)) {
                return false;
            }
        }
        return true;
    }

    void showCalendar() throws IOException, InterruptedException {
        JsonNode feed =
                stage.api()
                        .post(
                                "/api/v1/calendar-feeds",
                                Map.of("disputeId", stage.disputeId()),
                                stage.key("feed"));
        String calendar = stage.api().text(feed.required("url").asString());
        stage.say("");
        stage.say("The calendar feed carries:");
        calendar.lines()
                .filter(line -> line.matches("(DTSTART|SUMMARY|UID|SEQUENCE|STATUS)[;:].*"))
                .forEach(line -> stage.say("  " + line));
    }
}
