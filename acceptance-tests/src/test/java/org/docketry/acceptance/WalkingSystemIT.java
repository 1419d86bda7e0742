package org.docketry.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.docketry.acceptance.Launcher.Run;
import org.docketry.acceptance.PublishedContracts.Operation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The packaged system, started by its launcher, told the two stories through the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkingSystemIT {

    private static final List<String> HANDLES =
            List.of(
                    "@erpsmosh",
                    "@KleinMatt1",
                    "@Ralphhoppy",
                    "@YankyStern4",
                    "@ConservativeYi1",
                    "@Frauholla3",
                    "@BaruchSilverst1",
                    "@yafered",
                    "@ShuIimLeifer");

    private final PublishedContracts contracts = new PublishedContracts();
    private Launcher docket;
    private Path home;

    @BeforeAll
    void up() throws IOException {
        home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "docket-home");
        docket = new Launcher(home.toAbsolutePath());
        Run up = docket.run("up");
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(up.output())
                .contains("http://127.0.0.1:" + docket.port("GATEWAY"), "sign in as");
    }

    @AfterAll
    void down() {
        Run down = docket.run("down");
        assertThat(down.exitCode()).as(down.output()).isZero();
        assertThat(down.output()).doesNotContain("was killed");
        assertThat(docket.run("status").exitCode()).isNotZero();
    }

    @Test
    @Order(1)
    void aSecondUpChangesNothing() {
        List<Long> before = Launcher.PROCESSES.stream().map(docket::pid).toList();

        Run again = docket.run("up");

        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).contains("running already");
        assertThat(Launcher.PROCESSES.stream().map(docket::pid).toList()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void theDemoPlaysLeiferFromServiceToReminder() {
        Run demo = docket.run("demo");

        assertThat(demo.exitCode()).as(demo.output()).isZero();
        assertThat(demo.output())
                .contains(
                        "DisputeOpened",
                        "ObjectionRaised",
                        "signed     2023-02-16",
                        "No policy accepts it: it is no fact until a person says so.",
                        "due        2023-02-28",
                        "granted",
                        "none missing, none repeated, in order");
        assertThat(demo.output())
                .containsSubsequence(
                        "under the acceptance policy \"sure orders\"",
                        "accepts    order-entered",
                        "Accepted without a person:",
                        "order-entered (confidence",
                        "who   acceptance policy sure orders",
                        "when  2023-02-28T",
                        "what  order-entered order-2023-02-16-",
                        "Left to a person:",
                        "reply-filed (confidence");
        assertThat(demo.output()).contains(HANDLES);
        assertThat(demo.output()).containsPattern("2023-02-28 .*cand");
        assertThat(demo.output()).containsPattern("2023-02-21T17:00:05Z +\\S+");
        assertThat(demo.output()).containsPattern("DTSTART;VALUE=DATE:20230228");
    }

    /** The demo has played it: the policy's own name stands on what nobody looked at. */
    @Test
    @Order(3)
    void aPolicyAcceptsInItsOwnNameAndWithoutOneAPersonDoes() throws Exception {
        JsonNode byPolicy = only(timeline("policy"), "proposal-accepted");
        JsonNode byPerson = only(timeline("leifer"), "proposal-accepted");

        assertThat(byPolicy.at("/fact/policy").asString()).isEqualTo("sure orders");
        assertThat(byPolicy.at("/actor/id").asString()).isEqualTo("acceptance-policy");
        assertThat(byPerson.at("/fact/policy").isMissingNode()).isTrue();
        assertThat(byPerson.at("/actor/id").asString()).isEqualTo("clerk-of-docketry");
        assertThat(types(timeline("policy")))
                .contains("order-entered")
                .doesNotContain("reply-filed");
    }

    @Test
    @Order(3)
    void playedAgainItRepeatsNothing() throws Exception {
        JsonNode before = timeline("leifer");
        int mails = mails().size();

        Run again = docket.run("demo");

        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(timeline("leifer")).isEqualTo(before);
        assertThat(mails()).hasSize(mails);
    }

    @Test
    @Order(4)
    void knownAsOfAndEffectiveAsOfRebuildThePast() throws Exception {
        Stage stage = stage("leifer");

        JsonNode at2022 = stage.api().get(stage.disputePath("/timeline?effectiveAsOf=2022-12-31"));
        JsonNode nothing = stage.api().get(stage.disputePath("/timeline?knownAsOf=2023-02-01"));

        assertThat(types(at2022)).contains("opposition-filed").doesNotContain("order-entered");
        assertThat(types(nothing)).isEmpty();
    }

    @Test
    @Order(5)
    void theDemoPlaysJonesWithOneOutcomePerRuling() {
        Run demo = docket.run("demo", "jones");

        assertThat(demo.exitCode()).as(demo.output()).isZero();
        assertThat(demo.output()).containsPattern("meta +.* granted");
        assertThat(demo.output()).containsPattern("pinterest +.* granted");
        assertThat(demo.output()).containsPattern("pinterest +Pinterest user agreements +denied");
    }

    @Test
    @Order(6)
    void theRealOrderTellsTheSameStory() {
        Path real =
                shared().resolve(
                                "source-documents/in-re-twitter-order-granting-motion-to-compel.txt");
        if (!Files.isReadable(real)) {
            System.out.println("NOTICE: the real order is not here; this part was not run.");
            Assumptions.abort("the source documents are not here");
        }
        docket.with("DOCKETRY_DEMO_STATE", home.resolve("real").toAbsolutePath().toString());

        Run demo = docket.run("demo", "leifer", "--document", real.toString());

        assertThat(demo.exitCode()).as("the story on the real order").isZero();
        assertThat(demo.output()).contains("signed     2023-02-16", "due        2023-02-28");
        assertThat(demo.output()).contains(HANDLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docket-service",
                "analysis-service",
                "notification-service",
                "gateway",
                "dev-stack"
            })
    @Order(7)
    void killedInTheMiddleItIsContinuedAndNothingIsSentTwice(String process) throws Exception {
        Path state = Files.createDirectories(home.resolve("killed-" + process)).toAbsolutePath();
        docket.with("DOCKETRY_DEMO_STATE", state.toString());
        docket.run("clock", "2023-02-16T20:00:00Z");
        long seed = System.nanoTime();
        System.out.println("killing " + process + ", seed " + seed);

        Process demo = docket.begin("demo", "leifer");
        Thread.sleep(1_000 + new Random(seed).nextLong(5_000));
        docket.kill(process);
        docket.finish(demo, 240);
        Run up = docket.run("up");
        Run continued = docket.run("demo", "leifer");

        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(continued.exitCode()).as(continued.output()).isZero();
        assertThat(continued.output()).contains("none missing, none repeated, in order");
        assertThat(types(timelineIn(state, "leifer")).filter("order-entered"::equals)).hasSize(1);
        assertThat(mails().stream().map(mail -> mail.required("messageId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(8)
    void allOfItTogetherStaysUnderTwoGibibytes() throws IOException {
        long total = 0;
        for (String process : Launcher.PROCESSES) {
            total += docket.residentKiB(process);
        }
        assertThat(total).isLessThan(2L * 1024 * 1024);
    }

    @Test
    @Order(9)
    void noLogCarriesTheTextOfADocumentOrASecret() throws IOException {
        String password = Files.readString(home.resolve("credentials")).lines().toList().get(1);
        for (String process : Launcher.PROCESSES) {
            assertThat(docket.log(process))
                    .as(process)
                    .doesNotContain(HANDLES)
                    .doesNotContain(password.substring(password.indexOf('=') + 1));
        }
    }

    @Test
    @Order(6)
    void everyDocumentedOperationIsClosedToStrangers() throws Exception {
        Api stranger = Api.stranger(docket.setting(home).gateway());
        int closed = 0;
        for (Operation operation : contracts.operations()) {
            if (operation.open()) {
                continue;
            }
            String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
            HttpResponse<String> answer = stranger.plain(operation.method(), path);

            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(operation.toString())
                    .startsWith("application/problem+json");
            closed++;
        }
        assertThat(closed).isGreaterThan(15);
    }

    @Test
    @Order(6)
    void whatIsAnsweredIsWhatIsDocumented() throws Exception {
        Stage stage = stage("leifer");
        int checked = 0;
        for (Operation operation : contracts.operations()) {
            Optional<String> path = concrete(stage, operation.exemplary());
            Optional<JsonNode> schema = operation.answer();
            if (!operation.method().equals("get") || path.isEmpty() || schema.isEmpty()) {
                continue;
            }
            JsonNode answer = stage.api().get(path.get());

            assertThat(contracts.violations(operation, schema.get(), answer))
                    .as(operation.toString())
                    .isEmpty();
            checked++;
        }
        assertThat(checked).isGreaterThanOrEqualTo(8);
    }

    private static Optional<String> concrete(Stage stage, String template) throws Exception {
        String path = template.replace("{disputeId}", stage.disputeId().toString());
        if (path.contains("{deadlineId}")) {
            JsonNode deadlines = stage.api().get(stage.disputePath("/deadlines"));
            path = path.replace("{deadlineId}", deadlines.at("/deadlines/0/deadlineId").asString());
        }
        if (path.contains("{documentId}")) {
            JsonNode proposals = stage.api().get(stage.disputePath("/proposals"));
            path = path.replace("{documentId}", proposals.at("/proposals/0/documentId").asString());
        }
        return path.contains("{") ? Optional.empty() : Optional.of(path);
    }

    @Test
    @Order(6)
    void everyLiveEventIsWhatItsSchemaSays() throws Exception {
        Stage stage = stage("leifer");
        long recorded = timeline("leifer").required("version").asLong();
        try (LiveEvents live = new LiveEvents(stage.api())) {
            Stage.await(
                    "the events so far",
                    Duration.ofSeconds(60),
                    () -> live.about(stage.disputeId().toString()),
                    events -> events.size() >= recorded);
            for (LiveEvents.Arrived event : live.about(stage.disputeId().toString())) {
                assertThat(contracts.violations(event.type(), event.data()))
                        .as(event.type())
                        .isEmpty();
            }
        }
    }

    private static JsonNode only(JsonNode timeline, String type) {
        List<JsonNode> found =
                timeline.required("entries")
                        .valueStream()
                        .filter(entry -> entry.required("type").asString().equals(type))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Stage stage(String story) throws Exception {
        return Stage.open(docket.setting(home.resolve("demo").toAbsolutePath()), story);
    }

    private JsonNode timeline(String story) throws Exception {
        return timelineIn(home.resolve("demo").toAbsolutePath(), story);
    }

    private JsonNode timelineIn(Path state, String story) throws Exception {
        Stage stage = Stage.open(docket.setting(state), story);
        return stage.api().get(stage.disputePath("/timeline"));
    }

    private List<JsonNode> mails() throws Exception {
        return stage("leifer").inbox().messagesTo(LeiferStory.TEAM);
    }

    private static Stream<String> types(JsonNode timeline) {
        return timeline.required("entries")
                .valueStream()
                .map(entry -> entry.required("type").asString());
    }

    static Path shared() {
        String given = System.getenv("DOCKETRY_SHARED");
        return given == null ? SourceTree.root().resolveSibling("shared") : Path.of(given);
    }
}
