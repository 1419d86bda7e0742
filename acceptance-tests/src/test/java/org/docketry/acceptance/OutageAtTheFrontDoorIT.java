package org.docketry.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docketry.acceptance.Launcher.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Store and broker are killed under the packaged system for {@code -Ddocketry.outage-seconds} (10;
 * 600 in the nightly set) while an integration goes on to file at the gateway.
 */
class OutageAtTheFrontDoorIT {

    private static final Duration OUTAGE =
            Duration.ofSeconds(Integer.getInteger("docketry.outage-seconds", 10));

    /** Nobody waits longer than this to hear that it does not go now. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<String, String> OPENING =
            Map.of("title", "Filed through an outage", "effectiveOn", "2023-02-16");

    private Launcher docket;
    private Api api;

    @BeforeEach
    void up() throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "outage");
        docket = new Launcher(home.toAbsolutePath());
        Run up = docket.run("up");
        assertThat(up.exitCode()).as(up.output()).isZero();
        Setting setting = docket.setting(home.resolve("state"));
        api = Api.signIn(setting.gateway(), setting.account(), setting.password());
    }

    @AfterEach
    void down() {
        docket.run("down");
    }

    @Test
    void callersAreToldToComeBackAndTheirRequestIsDoneOnceWhenTheyDo() throws Exception {
        JsonNode before = api.post("/api/v1/disputes", OPENING, "before");
        docket.kill("dev-stack");

        List<HttpResponse<String>> refused = fileWhileItIsDown();
        Run up = docket.run("up");
        JsonNode filed =
                Stage.await(
                        "the dispute to be filed",
                        Duration.ofMinutes(1),
                        () -> api.post("/api/v1/disputes", OPENING, "during"),
                        answer -> true);

        System.out.println(
                "OutageAtTheFrontDoorIT: %d s down, %d refused"
                        .formatted(OUTAGE.toSeconds(), refused.size()));
        assertThat(up.exitCode()).as(up.output()).isZero();
        assertThat(refused)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(OutageAtTheFrontDoorIT::saysNotNow);
        assertThat(filed.required("disputeId")).isNotEqualTo(before.required("disputeId"));
        assertThat(api.post("/api/v1/disputes", OPENING, "during").required("disputeId"))
                .isEqualTo(filed.required("disputeId"));
        assertThat(api.post("/api/v1/disputes", OPENING, "before").required("disputeId"))
                .isEqualTo(before.required("disputeId"));
        for (JsonNode dispute : List.of(before, filed)) {
            String id = dispute.required("disputeId").asString();
            assertThat(
                            api.get("/api/v1/disputes/" + id + "/timeline")
                                    .required("entries")
                                    .valueStream()
                                    .map(entry -> entry.required("type").asString())
                                    .filter("dispute-opened"::equals))
                    .hasSize(1);
        }
    }

    private List<HttpResponse<String>> fileWhileItIsDown()
            throws IOException, InterruptedException {
        List<HttpResponse<String>> answers = new ArrayList<>();
        long until = System.nanoTime() + OUTAGE.toNanos();
        while (System.nanoTime() < until) {
            answers.add(
                    api.http()
                            .send(
                                    api.to("/api/v1/disputes")
                                            .timeout(PATIENCE)
                                            .header("Content-Type", "application/json")
                                            .header("Idempotency-Key", "during")
                                            .POST(
                                                    BodyPublishers.ofByteArray(
                                                            Api.JSON.writeValueAsBytes(OPENING)))
                                            .build(),
                                    BodyHandlers.ofString()));
            answers.add(
                    api.http()
                            .send(
                                    api.to("/api/v1/disputes").timeout(PATIENCE).GET().build(),
                                    BodyHandlers.ofString()));
            Thread.sleep(200);
        }
        return answers;
    }

    private static void saysNotNow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }
}
