package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import tools.jackson.databind.JsonNode;

/**
 * The same fight where the service runs with an acceptance policy: what the policy names is a fact
 * without a person, in the policy's name; anything else waits as ever.
 */
final class PolicyStory {

    private final Stage stage;
    private final JsonNode policy;

    PolicyStory(Stage stage, Path policy) throws IOException {
        this.stage = stage;
        this.policy = Api.JSON.readTree(Files.readAllBytes(policy));
    }

    void play(Path order, Path reply) throws IOException, InterruptedException {
        stage.say("");
        stage.say("The same fight under the acceptance policy \"" + name() + "\":");
        for (JsonNode rule : policy.required("accept")) {
            stage.say(
                    "  accepts    "
                            + rule.required("kind").asString()
                            + " from confidence "
                            + rule.required("confidenceMin").asString());
        }
        new LeiferStory(stage).fight();
        String replyId = stage.upload("reply", reply);
        JsonNode waiting = await(replyId, "reply-filed", "pending");
        String orderId = stage.upload("order", order);
        JsonNode accepted = await(orderId, "order-entered", "accepted");
        stage.say("");
        stage.say("Accepted without a person:");
        showAcceptance(accepted);
        stage.say("Left to a person:");
        stage.say("  " + read(waiting) + ": the policy does not name it");
        stage.say("Without a policy, as in the story before, nothing is accepted so.");
    }

    private String name() {
        return policy.required("name").asString();
    }

    private JsonNode await(String documentId, String kind, String state)
            throws InterruptedException {
        return Stage.await(
                kind + " to be read and " + state,
                Duration.ofSeconds(90),
                () -> stage.proposal(documentId, kind),
                found -> found.path("state").asString("").equals(state));
    }

    private static String read(JsonNode proposal) {
        return proposal.required("kind").asString()
                + " (confidence "
                + proposal.required("confidence").asString()
                + ")";
    }

    /** Who, when and what, as the timeline keeps it: the acceptance, and the fact behind it. */
    private void showAcceptance(JsonNode proposal) throws IOException, InterruptedException {
        Iterator<JsonNode> entries =
                stage.api().get(stage.disputePath("/timeline")).required("entries").iterator();
        while (entries.hasNext()) {
            JsonNode entry = entries.next();
            if (entry.required("type").asString().equals("proposal-accepted")
                    && entry.at("/fact/proposalId").equals(proposal.required("proposalId"))) {
                stage.say("  " + read(proposal));
                stage.say("    who   " + entry.at("/actor/name").asString());
                stage.say("    by    policy \"" + entry.at("/fact/policy").asString() + "\"");
                stage.say("    when  " + entry.required("recordedAt").asString());
                JsonNode fact = entries.next();
                stage.say(
                        "    what  %s %s, %s"
                                .formatted(
                                        fact.required("type").asString(),
                                        fact.at("/fact/orderId").asString(),
                                        fact.required("effectiveOn").asString()));
                return;
            }
        }
        throw new StoryFailed("the timeline has no acceptance of the proposal");
    }
}
