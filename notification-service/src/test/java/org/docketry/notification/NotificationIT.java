// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.docketry.devstack.DevStack;
import org.docketry.devstack.Inbox;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service: news in from the broker, mail and events out, and its HTTP interface. */
class NotificationIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path directory;

    private static RunningService service;
    private static String clerk;

    private final String address = UUID.randomUUID() + "@litigation.example";
    private final DocketVoice docket = new DocketVoice();

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService(directory);
        service.setClock("2023-02-16T20:00:00Z");
        service.start();
        clerk = service.mint().token("clerk-1", "clerk");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void resetClock() throws Exception {
        service.setClock("2023-02-16T20:00:00Z");
    }

    @Test
    void aDeadlineIsRemindedOfChangedAndRetractedByRealMail() throws Exception {
        EventEnvelope set = docket.deadlineSet("2023-02-28");
        docket.publish(docket.opened());
        subscribe();
        docket.publish(set, set);
        awaitMails(1); // the 14th day before had passed: one late notice
        assertThat(mails().getFirst().subject()).contains("Late reminder", "Leifer v. Twitter");

        service.setClock("2023-02-21T17:00:05Z");
        awaitMails(2);
        assertThat(mails().get(1).subject())
                .isEqualTo(
                        "[Docketry] Due Feb 28, 2023 (in 7 days): Respond and produce - Leifer v."
                                + " Twitter");
        assertThat(mails().get(1).text()).contains("The order fixes the date", "Dkt. 24");

        docket.publish(docket.restated(2, "2023-02-28", "2023-03-10"));
        awaitMails(3);
        assertThat(mails().get(2).subject()).contains("Deadline changed: now due Mar 10, 2023");

        docket.publish(set); // an old event again
        docket.publish(docket.vacated(2));
        awaitMails(4);
        assertThat(mails().get(3).subject()).contains("Deadline vacated");

        service.setClock("2023-03-20T17:00:05Z");
        await(() -> assertThat(states()).doesNotContain("scheduled", "sending"));
        assertThat(mails()).hasSize(4);
        assertThat(mails()).extracting(Inbox.Message::messageId).doesNotHaveDuplicates();
        assertThat(states()).filteredOn("sent"::equals).hasSize(4);
        assertThat(publishedTypes())
                .contains("reminder-scheduled", "reminder-sent", "reminder-cancelled");
    }

    @Test
    void aRestartInTheMiddleLosesNothingAndRepeatsNothing() throws Exception {
        docket.publish(docket.opened());
        subscribe();
        docket.publish(docket.deadlineSet("2023-02-28"));
        awaitMails(1);
        service.stop();
        service.setClock("2023-02-26T17:00:05Z");
        service.start();
        awaitMails(3); // seven and three days before, late or not
        service.setClock("2023-02-28T17:00:05Z");
        awaitMails(5);
        await(() -> assertThat(states()).filteredOn("sent"::equals).hasSize(5));
        assertThat(mails()).extracting(Inbox.Message::messageId).doesNotHaveDuplicates();
    }

    @Test
    void theCalendarShowsTheDeadlineUntilTheFeedIsRevoked() throws Exception {
        docket.publish(docket.opened(), docket.deadlineSet("2023-02-28"));
        JsonNode feed =
                json(
                        201,
                        service.post(
                                "/api/v1/calendar-feeds",
                                clerk,
                                "{\"disputeId\":\"" + docket.disputeId() + "\"}"));
        String url = feed.required("url").asString();
        await(() -> assertThat(calendar(url).body()).contains("DTSTART;VALUE=DATE:20230228"));
        HttpResponse<String> calendar = calendar(url);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        String etag = calendar.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged =
                service.send(
                        HttpRequest.newBuilder(service.uri(url)).header("If-None-Match", etag));
        assertThat(unchanged.statusCode()).isEqualTo(304);

        JsonNode listed = json(200, service.get("/api/v1/calendar-feeds", clerk));
        assertThat(listed.toString()).doesNotContain(url);
        String own = "/api/v1/calendar-feeds/" + feed.required("feedId").asString();
        String stranger = service.mint().token("clerk-9", "clerk");
        problem(404, "not-found", service.delete(own, stranger));
        assertThat(service.delete(own, clerk).statusCode()).isEqualTo(204);
        problem(404, "not-found", calendar(url));
    }

    @Test
    void whoLosesAccessIsNotToldAnyMore() throws Exception {
        String partner = service.mint().token("partner-1", "attorney");
        docket.publish(docket.opened(), docket.access("access-granted", "partner-1"));
        JsonNode feed =
                json(
                        201,
                        service.post(
                                "/api/v1/calendar-feeds",
                                partner,
                                "{\"disputeId\":\"" + docket.disputeId() + "\"}"));
        subscribe(partner);
        docket.publish(docket.deadlineSet("2023-02-28"));
        awaitMails(1);
        docket.publish(docket.access("access-revoked", "partner-1"));
        await(() -> assertThat(states()).doesNotContain("scheduled"));
        problem(404, "not-found", service.get(remindersPath(), partner));
        problem(404, "not-found", calendar(feed.required("url").asString()));
        assertThat(states()).contains("cancelled");
    }

    @Test
    void whatOneMayNotSeeDoesNotExist() throws Exception {
        docket.publish(docket.opened());
        subscribe();
        String stranger = service.mint().token("clerk-9", "clerk");
        HttpResponse<String> hidden = service.get(remindersPath(), stranger);
        HttpResponse<String> unknown =
                service.get("/api/v1/disputes/" + UUID.randomUUID() + "/reminders", stranger);
        problem(404, "not-found", hidden);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        problem(404, "not-found", post(stranger, wish(docket.disputeId(), address)));
        problem(404, "not-found", post(stranger, wish(UUID.randomUUID().toString(), address)));
        String admin = service.mint().token("boss", "admin");
        assertThat(service.get(remindersPath(), admin).statusCode()).isEqualTo(200);
    }

    @Test
    void aSubscriptionIsMadeOnceListedAndEnded() throws Exception {
        docket.publish(docket.opened());
        String body = wish(docket.disputeId(), address);
        JsonNode made = json(201, post(clerk, body));
        JsonNode again = json(200, post(clerk, body));
        assertThat(again).isEqualTo(made);
        String path = "/api/v1/subscriptions/" + made.required("subscriptionId").asString();
        assertThat(json(200, service.get(path, clerk))).isEqualTo(made);
        JsonNode listed =
                json(
                        200,
                        service.get(
                                "/api/v1/subscriptions?disputeId=" + docket.disputeId(), clerk));
        assertThat(listed.required("subscriptions")).hasSize(1);
        String stranger = service.mint().token("clerk-9", "clerk");
        problem(404, "not-found", service.get(path, stranger));
        problem(404, "not-found", service.delete(path, stranger));
        assertThat(service.delete(path, clerk).statusCode()).isEqualTo(204);
        problem(404, "not-found", service.get(path, clerk));
        problem(404, "not-found", service.get("/api/v1/subscriptions/no-uuid", clerk));
    }

    @Test
    void malformedWishesAreRefused() throws Exception {
        docket.publish(docket.opened());
        subscribe();
        String dispute = docket.disputeId();
        for (String body :
                List.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "\"x\"",
                        "{} {}",
                        "{\"disputeId\":\"" + dispute + "\"}",
                        wish(dispute, address).replace("}", ",\"sealed\":true}"),
                        wish(dispute, address).replace("}", ",\"address\":\"a@b.example\"}"),
                        wish("7", address),
                        wish(dispute, "nobody"),
                        wish(dispute, "a@b.example\\r\\nBcc: c@d.example"),
                        wish(dispute, address).replace("email", "pigeon"),
                        wish(dispute, address).replace("\"email\"", "7"),
                        wish(dispute, address).replace("\"email\"", "true"),
                        wish(dispute, address).replace("\"email\"", "[\"email\"]"),
                        wish(dispute, address).replace("\"email\"", "null"),
                        "[".repeat(5_000))) {
            problem(400, "malformed-request", post(clerk, body));
        }
        problem(413, "too-large", post(clerk, wish(dispute, "x".repeat(20_000))));
        problem(
                415,
                "unsupported-media-type",
                service.send(
                        service.to("/api/v1/subscriptions", clerk)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x"))));
        problem(
                405,
                "method-not-allowed",
                service.send(
                        service.to("/api/v1/subscriptions", clerk)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{}"))));
        problem(404, "not-found", service.get("/api/v1/nothing", clerk));
        problem(404, "not-found", service.get("/error", clerk));
    }

    @Test
    void onlyTheGatewaysTokensOpenTheDoor() throws Exception {
        List<String> clerkRole = List.of("clerk");
        TokenMint mint = service.mint();
        problem(
                401,
                "unauthenticated",
                service.send(HttpRequest.newBuilder(service.uri(remindersPath()))));
        for (String token :
                List.of(
                        "nonsense",
                        new TokenMint().token("clerk-1", "clerk"),
                        mint.token("clerk-1", clerkRole, claims -> claims.issuer("another")),
                        mint.token("clerk-1", clerkRole, claims -> claims.audience("another")),
                        mint.token("clerk-1", clerkRole, claims -> claims.expirationTime(null)),
                        mint.token(
                                "clerk-1",
                                clerkRole,
                                claims -> claims.expirationTime(Date.from(Instant.EPOCH))),
                        mint.token("", clerkRole, claims -> claims))) {
            problem(401, "unauthenticated", service.get("/api/v1/subscriptions", token));
        }
        String reader = mint.token("clerk-1", "reader");
        problem(403, "forbidden", post(reader, wish(docket.disputeId(), address)));
        problem(404, "not-found", calendar("/calendars/" + "x".repeat(43) + ".ics"));
        problem(404, "not-found", calendar("/calendars/short.ics"));
        HttpResponse<String> health =
                service.send(HttpRequest.newBuilder(service.uri("/actuator/health")));
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components");
    }

    private void subscribe() throws Exception {
        subscribe(clerk);
    }

    private void subscribe(String token) throws Exception {
        json(201, post(token, wish(docket.disputeId(), address)));
    }

    private static String wish(String disputeId, String address) {
        return "{\"disputeId\":\"%s\",\"channel\":\"email\",\"address\":\"%s\"}"
                .formatted(disputeId, address);
    }

    private static HttpResponse<String> post(String token, String body) throws Exception {
        return service.post("/api/v1/subscriptions", token, body);
    }

    private static HttpResponse<String> calendar(String path) throws Exception {
        return service.send(HttpRequest.newBuilder(service.uri(path)));
    }

    private String remindersPath() {
        return "/api/v1/disputes/" + docket.disputeId() + "/reminders";
    }

    private List<String> states() throws Exception {
        return json(200, service.get(remindersPath(), clerk))
                .required("reminders")
                .valueStream()
                .map(reminder -> reminder.required("state").asString())
                .toList();
    }

    private List<Inbox.Message> mails() {
        return DevStack.shared().inbox().messages().stream()
                .filter(message -> message.to().contains(address))
                .toList();
    }

    private void awaitMails(int count) {
        await(() -> assertThat(mails()).hasSize(count));
    }

    private List<String> publishedTypes() {
        List<EventEnvelope> published = new CopyOnWriteArrayList<>();
        TransportSettings settings =
                TransportSettings.of(DevStack.shared().kafkaBootstrapServers(), "reader");
        try (EventSource source =
                EventSource.start(
                        settings,
                        UUID.randomUUID().toString(),
                        Set.of("docketry.notification"),
                        event -> {
                            if (docket.disputeId().equals(event.subject())) {
                                published.add(event);
                            }
                        })) {
            await(
                    () ->
                            assertThat(published.stream().filter(e -> e.type().contains("sent")))
                                    .hasSize(4));
            assertThat(source.health().lastError()).isNull();
        }
        assertThat(published).extracting(EventEnvelope::id).doesNotHaveDuplicates();
        return published.stream().map(event -> event.type().split("\\.", -1)[3]).toList();
    }

    private static JsonNode json(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }

    private static void problem(int status, String name, HttpResponse<String> response) {
        JsonNode problem = json(status, response);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .as(response.body())
                .startsWith("application/problem+json");
        assertThat(problem.required("type").asString())
                .isEqualTo("https://docketry.org/problems/" + name);
        assertThat(problem.required("status").asInt()).isEqualTo(status);
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
    }
}
