// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventRefused;
import org.docketry.notification.ContractFiles;
import org.docketry.notification.domain.DisputeNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsReaderTest {

    private final NewsReader reader = new NewsReader();

    @ParameterizedTest
    @CsvSource({
        "dispute-opened, Opened",
        "party-joined, PartyJoined",
        "access-granted, AccessGranted",
        "access-revoked, AccessRevoked",
        "deadline-set, DeadlineSet",
        "deadline-restated, DeadlineRestated",
        "deadline-vacated, DeadlineVacated",
        "deadline-satisfied, DeadlineSatisfied",
        "deadline-passed, DeadlinePassed",
        "expected-filing-absent, ExpectedFilingAbsent",
        "deadline-confirmed, DeadlineConfirmed"
    })
    void everyPublishedExampleOfADeclaredTypeIsUnderstood(String name, String news)
            throws IOException {
        for (Path example : ContractFiles.examples("dispute", name + ".v1")) {
            assertThat(reader.read(event(name + ".v1", Files.readString(example))))
                    .hasValueSatisfying(
                            read -> assertThat(read.getClass().getSimpleName()).isEqualTo(news));
        }
    }

    @Test
    void noExampleOfAnyTypeIsRefused() throws IOException {
        try (Stream<Path> families = Files.list(ContractFiles.root().resolve("examples/dispute"))) {
            for (Path family : families.toList()) {
                String type = family.getFileName().toString();
                for (Path example : ContractFiles.examples("dispute", type)) {
                    assertThat(reader.read(event(type, Files.readString(example))))
                            .as(type)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void aDeadlineIsReadWithItsDueDateAndDerivation() throws IOException {
        Path example = ContractFiles.examples("dispute", "deadline-set.v1").getFirst();
        DisputeNews.DeadlineSet set =
                (DisputeNews.DeadlineSet)
                        reader.read(event("deadline-set.v1", Files.readString(example)))
                                .orElseThrow();
        assertThat(set.due().date()).isEqualTo("2023-02-28");
        assertThat(set.due().at()).isEqualTo("2023-03-01T08:00:00Z");
        assertThat(set.bound()).containsExactly("twitter");
        assertThat(set.derivation().steps()).isNotEmpty();
    }

    @Test
    void otherTypesAreNoNews() {
        assertThat(reader.read(event("motion-filed.v1", "{}"))).isEmpty();
        assertThat(reader.read(event("motion-filed.v9", "not json"))).isEmpty();
        assertThat(reader.read(envelope("com.example.else.v1", "{}"))).isEmpty();
    }

    @Test
    void anUnknownVersionOfADeclaredTypeIsRefused() {
        assertThatThrownBy(() -> reader.read(event("deadline-set.v2", "{}")))
                .isInstanceOf(EventRefused.class)
                .hasMessageContaining("version 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "\"disputeId\"",
                "{\"disputeId\":7,\"sequence\":1,\"recordedAt\":\"2023-02-16T20:00:00Z\"}",
                "{\"disputeId\":\"d\",\"sequence\":0,\"recordedAt\":\"2023-02-16T20:00:00Z\"}",
                "{\"disputeId\":\"d\",\"sequence\":\"1\",\"recordedAt\":\"2023-02-16T20:00:00Z\"}",
                "{\"disputeId\":\"d\",\"sequence\":1.5,\"recordedAt\":\"2023-02-16T20:00:00Z\"}",
                "{\"disputeId\":\"d\",\"sequence\":1,\"recordedAt\":\"yesterday\",\"fact\":{}}",
                "{\"disputeId\":\"d\",\"sequence\":1,\"recordedAt\":\"2023-02-16T20:00:00Z\"}",
                "{\"disputeId\":\"d\",\"sequence\":1,\"recordedAt\":\"2023-02-16T20:00:00Z\","
                        + "\"fact\":{\"deadlineId\":\"x\",\"deadlineVersion\":1}}"
            })
    void whatCannotBeUnderstoodIsRefused(String data) {
        assertThatThrownBy(() -> reader.read(event("deadline-set.v1", data.isEmpty() ? "{" : data)))
                .isInstanceOf(EventRefused.class);
    }

    @Test
    void anImpossibleDateOrZoneIsRefused() throws IOException {
        String good =
                Files.readString(ContractFiles.examples("dispute", "deadline-set.v1").getFirst());
        for (String bad :
                new String[] {
                    good.replace("\"date\": \"2023-02-28\"", "\"date\": \"2023-02-30\""),
                    good.replace("America/Los_Angeles", "America/Atlantis"),
                    good.replace("2023-03-01T08:00:00Z", "soon"),
                    good.replace("\"deadlineVersion\": 1", "\"deadlineVersion\": 99999999999")
                }) {
            assertThat(bad).isNotEqualTo(good);
            assertThatThrownBy(() -> reader.read(event("deadline-set.v1", bad)))
                    .isInstanceOf(EventRefused.class);
        }
    }

    private static EventEnvelope event(String type, String json) {
        return envelope("org.docketry.dispute." + type, json);
    }

    private static EventEnvelope envelope(String type, String json) {
        return new EventEnvelope(
                "e-1", URI.create("/docket-service"), type, null, null, null, Map.of(), json);
    }
}
