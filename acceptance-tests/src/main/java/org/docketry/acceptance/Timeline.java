package org.docketry.acceptance;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.docketry.acceptance.LiveEvents.Arrived;
import tools.jackson.databind.JsonNode;

/** The dispute's timeline, as it is now, as it was, and as it was known. */
final class Timeline {

    private final Stage stage;

    Timeline(Stage stage) {
        this.stage = stage;
    }

    void show(String query) throws IOException, InterruptedException {
        JsonNode entries = entries(query);
        stage.say("");
        stage.say("GET " + stage.disputePath("/timeline") + query);
        stage.say("  seq  effective   recorded              what");
        for (JsonNode entry : entries) {
            stage.say(
                    "  %3d  %-10s  %-20s  %s"
                            .formatted(
                                    entry.required("sequence").asLong(),
                                    entry.required("effectiveOn").asString(),
                                    entry.required("recordedAt")
                                            .asString()
                                            .replaceAll("\\.\\d+", ""),
                                    entry.required("type").asString()));
        }
    }

    /** What was known the moment before the first event of a type was recorded. */
    void showKnownBefore(String type) throws IOException, InterruptedException {
        for (JsonNode entry : entries("")) {
            if (entry.required("type").asString().equals(type)) {
                Instant before =
                        Instant.parse(entry.required("recordedAt").asString()).minusMillis(1);
                show("?knownAsOf=" + URLEncoder.encode(before.toString(), StandardCharsets.UTF_8));
                return;
            }
        }
        throw new StoryFailed("the timeline has no " + type);
    }

    /** Every event must have arrived over the live stream, once and in order. */
    void compareWith(LiveEvents live) throws IOException, InterruptedException {
        int recorded = entries("").size();
        String dispute = stage.disputeId().toString();
        List<Arrived> arrived =
                Stage.await(
                        "all " + recorded + " events on the live stream",
                        Duration.ofSeconds(60),
                        () -> live.about(dispute),
                        events -> events.size() >= recorded);
        if (!LiveEvents.completeAndInOrder(arrived)) {
            throw new StoryFailed("the live stream missed or repeated an event: " + arrived);
        }
        stage.say("");
        stage.say(
                "Live stream: "
                        + arrived.size()
                        + " events of this dispute, over a connection that was broken once: none"
                        + " missing, none repeated, in order.");
    }

    private JsonNode entries(String query) throws IOException, InterruptedException {
        return stage.api().get(stage.disputePath("/timeline") + query).required("entries");
    }
}
