package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Uploads an order, waits for what the analysis reads out of it, and accepts that. */
final class OrderByDocument {

    private final Stage stage;

    OrderByDocument(Stage stage) {
        this.stage = stage;
    }

    void readAndAccept(Path order) throws IOException, InterruptedException {
        String documentId = stage.upload("order", order);
        JsonNode proposal =
                Stage.await(
                        "a proposal read out of " + order.getFileName(),
                        Duration.ofSeconds(90),
                        () -> stage.proposal(documentId, "order-entered"),
                        found -> !found.isMissingNode());
        show(proposal);
        if (proposal.required("state").asString().equals("pending")) {
            stage.say("No policy accepts it: it is no fact until a person says so.");
        }
        String proposalId = proposal.required("proposalId").asString();
        stage.api()
                .post(
                        stage.disputePath("/proposals/" + proposalId + "/acceptance"),
                        Map.of(),
                        stage.key("accept-" + proposalId));
        stage.say("The team accepts the proposal.");
        showDeadlines();
    }

    private void show(JsonNode proposal) {
        JsonNode fact = proposal.required("fact");
        stage.say(
                "The analysis proposes OrderEntered (confidence "
                        + proposal.required("confidence").asString()
                        + "):");
        stage.say("  signed     " + fact.required("signedOn").asString());
        for (JsonNode ruling : fact.required("rulings")) {
            stage.say(
                    "  ruling     "
                            + ruling.required("outcome").asString()
                            + " "
                            + ruling.path("respondent").asString("")
                            + " "
                            + ruling.path("demand").asString(""));
        }
        for (JsonNode obligation : fact.required("obligations")) {
            showObligation(obligation);
        }
    }

    private void showObligation(JsonNode obligation) {
        stage.say(
                "  obligation "
                        + obligation.required("actor").asString()
                        + ": "
                        + obligation.required("act").asString());
        JsonNode due = obligation.required("due");
        stage.say("  due        " + due.path("date").asString(due.required("kind").asString()));
        List<String> objects = new ArrayList<>();
        obligation.required("objects").forEach(object -> objects.add(object.asString()));
        for (String object : objects) {
            stage.say("    " + object);
        }
    }

    private void showDeadlines() throws IOException, InterruptedException {
        stage.say("");
        stage.say("Deadlines:");
        JsonNode deadlines = stage.api().get(stage.disputePath("/deadlines")).required("deadlines");
        for (JsonNode deadline : deadlines) {
            stage.say(
                    "  "
                            + deadline.required("due").required("date").asString()
                            + "  "
                            + deadline.required("title").asString()
                            + "  ("
                            + deadline.required("court").asString()
                            + ", "
                            + deadline.required("state").asString()
                            + (deadline.path("late").asBoolean(false) ? " late" : "")
                            + ")");
            for (JsonNode step : deadline.required("derivation").required("steps")) {
                stage.say(
                        "      "
                                + step.required("n").asString()
                                + ". "
                                + step.required("what").asString()
                                + "  ["
                                + step.required("authority").asString()
                                + "]");
            }
        }
    }
}
