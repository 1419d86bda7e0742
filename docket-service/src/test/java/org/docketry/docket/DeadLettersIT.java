package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Client;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator does about an event that was given up, with {@code ./docket} itself. */
class DeadLettersIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PLACE =
            Pattern.compile("topic=(\\S+), partition=(\\d+), offset=(\\d+),.*");

    private static final byte[] ORDER = "An order".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path home;
    private final DevStack stack = DevStack.shared();

    /** The reading comes before its dispute was opened. */
    @Test
    void anEventThatWasGivenUpIsListedAndReplayedAndTakesEffectOnce() {
        String dispute = UUID.randomUUID().toString();
        EventEnvelope poison = PublishIT.reading(dispute, documentOf(dispute), "");
        TransportSettings kafka = TransportSettings.of(stack.kafkaBootstrapServers(), "test");
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis = EventSink.open(kafka)) {
            Client attorney = service.as("attorney", "attorney");
            analysis.publish("docketry.analysis", dispute, List.of(poison));
            Matcher letter =
                    await().atMost(PATIENCE)
                            .until(() -> listed(poison), Optional::isPresent)
                            .orElseThrow();

            opened(attorney, dispute);
            String[] place = {letter.group(2), letter.group(3)};
            assertThat(docket("replay", "docketry.analysis", place[0], place[1]))
                    .contains("replayed to docketry.analysis");
            await().atMost(PATIENCE).until(() -> proposals(attorney, dispute).size() == 1);
            long version = version(attorney, dispute);

            // Once more, and a later event to know by that the repeat was seen.
            docket("replay", "docketry.analysis", place[0], place[1]);
            analysis.publish(
                    "docketry.analysis",
                    dispute,
                    List.of(PublishIT.reading(dispute, documentOf(dispute), "")));
            await().atMost(PATIENCE).until(() -> proposals(attorney, dispute).size() == 2);
            assertThat(version(attorney, dispute)).isEqualTo(version + 1);
        }
    }

    private Optional<Matcher> listed(EventEnvelope event) {
        return docket("list", "docketry.analysis")
                .lines()
                .filter(line -> line.contains("eventId=" + event.id()))
                .filter(line -> line.contains("NoSuchDispute"))
                .map(line -> PLACE.matcher(line))
                .filter(Matcher::find)
                .findFirst();
    }

    private static void opened(Client attorney, String dispute) {
        String opening =
                "{'title':'Late','effectiveOn':'2022-05-11','disputeId':'%s'}".formatted(dispute);
        assertThat(attorney.post("/api/v1/disputes", opening).status()).isEqualTo(201);
        assertThat(
                        attorney.upload(
                                        "/api/v1/disputes/" + dispute + "/documents?name=order.txt",
                                        ORDER,
                                        "text/plain")
                                .text("documentId"))
                .isEqualTo(documentOf(dispute));
    }

    private static String documentOf(String dispute) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ORDER);
            return DocumentId.of(new DisputeId(dispute), HexFormat.of().formatHex(digest)).value();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode proposals(Client attorney, String dispute) {
        return attorney.get("/api/v1/disputes/" + dispute + "/proposals")
                .body()
                .required("proposals");
    }

    private static long version(Client attorney, String dispute) {
        return attorney.get("/api/v1/disputes/" + dispute).body().required("version").asLong();
    }

    private String docket(String... words) {
        String kafka = stack.kafkaBootstrapServers();
        ProcessBuilder command =
                new ProcessBuilder(Repository.file("docket").toString(), "dead-letters")
                        .redirectErrorStream(true);
        command.command().addAll(List.of(words));
        command.environment().put("DOCKETRY_HOME", home.toString());
        command.environment()
                .put("DOCKETRY_KAFKA_PORT", kafka.substring(kafka.lastIndexOf(':') + 1));
        try {
            Process process = command.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
