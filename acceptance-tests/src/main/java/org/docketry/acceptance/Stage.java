package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a story is played with: the interface, the clock, the inbox, and the dispute's identity. */
final class Stage {

    private final Api api;
    private final StoryClock clock;
    private final MailInbox inbox;
    private final String story;
    private final UUID disputeId;

    private Stage(Api api, StoryClock clock, MailInbox inbox, String story, UUID disputeId) {
        this.api = api;
        this.clock = clock;
        this.inbox = inbox;
        this.story = story;
        this.disputeId = disputeId;
    }

    static Stage open(Setting setting, String story) throws IOException, InterruptedException {
        Api api = Api.signIn(setting.gateway(), setting.account(), setting.password());
        return new Stage(
                api,
                new StoryClock(setting.clockFile()),
                new MailInbox(api.http(), setting.inbox()),
                story,
                identity(setting.state(), story));
    }

    /** The client makes the id, and keeps it before it sends it: a cut-off opening is repeated. */
    private static UUID identity(Path state, String story) throws IOException {
        Path file = state.resolve(story + ".dispute");
        if (Files.exists(file)) {
            return UUID.fromString(Files.readString(file).strip());
        }
        Files.createDirectories(state);
        UUID made = UUID.randomUUID();
        Files.writeString(file, made.toString());
        return made;
    }

    Api api() {
        return api;
    }

    StoryClock clock() {
        return clock;
    }

    MailInbox inbox() {
        return inbox;
    }

    UUID disputeId() {
        return disputeId;
    }

    String disputePath(String rest) {
        return "/api/v1/disputes/" + disputeId + rest;
    }

    void openDispute(String title, String effectiveOn) throws IOException, InterruptedException {
        api.post(
                "/api/v1/disputes",
                Map.of("disputeId", disputeId, "title", title, "effectiveOn", effectiveOn),
                key("open"));
        print("DisputeOpened", effectiveOn, title);
    }

    /** Records one fact; {@code name} is its place in the story and makes the repeat harmless. */
    JsonNode record(
            String name, String type, String effectiveOn, Map<String, ?> fields, String told)
            throws IOException, InterruptedException {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("type", type);
        fact.put("effectiveOn", effectiveOn);
        fact.putAll(fields);
        JsonNode receipt = api.post(disputePath("/facts"), fact, key(name));
        print(camel(type), effectiveOn, told);
        return receipt;
    }

    /** Uploads a paper as plain text; {@code name} tells it from the story's other papers. */
    String upload(String name, Path paper) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(paper);
        JsonNode receipt =
                api.upload(
                        disputePath("/documents?name=" + name + ".txt"),
                        content,
                        "text/plain; charset=utf-8",
                        key(name + "-" + Arrays.hashCode(content)));
        say("");
        say("The " + name + " is uploaded as a document of " + content.length + " bytes.");
        return receipt.required("documentId").asString();
    }

    /** What was read out of a document, of one kind; a missing node as long as nothing was. */
    JsonNode proposal(String documentId, String kind) throws IOException, InterruptedException {
        for (JsonNode proposal : api.get(disputePath("/proposals")).required("proposals")) {
            if (proposal.required("documentId").asString().equals(documentId)
                    && proposal.required("kind").asString().equals(kind)) {
                return proposal;
            }
        }
        return Api.JSON.missingNode();
    }

    String key(String step) {
        return "demo-" + story + "-" + disputeId + "-" + step;
    }

    static Map<String, String> source(String kind, String reference) {
        return Map.of("kind", kind, "reference", reference);
    }

    void say(String line) {
        System.out.println(line);
    }

    void print(String event, String on, String told) {
        System.out.printf("  %-22s %-10s  %s%n", event, on, told);
    }

    /** Asks until the answer is there; a system that was just restarted is given its time. */
    static <T> T await(String what, Duration patience, Callable<T> question, Predicate<T> enough)
            throws InterruptedException {
        Instant until = Instant.now().plus(patience);
        while (true) {
            try {
                T answer = question.call();
                if (enough.test(answer)) {
                    return answer;
                }
            } catch (InterruptedException interrupted) {
                throw interrupted;
            } catch (Exception notYet) {
                if (Instant.now().isAfter(until)) {
                    throw new StoryFailed("waited in vain for " + what, notYet);
                }
            }
            if (Instant.now().isAfter(until)) {
                throw new StoryFailed("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            Thread.sleep(200);
        }
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
