// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.layout.Span;
import org.junit.jupiter.api.Test;

/** The real papers, where they are at hand. */
class SourceDocumentsTest {

    @Test
    void theOrderToTwitterIsRead() throws IOException {
        Reading order = DocumentReader.read(twitterOrder());

        assertThat(order.is(DocumentKind.ORDER)).isTrue();
        assertThat(order.rulings()).extracting(Ruling::outcome).containsExactly(Outcome.GRANTED);
        assertThat(order.dated("signed").orElseThrow().value().on()).isEqualTo("2023-02-16");
        assertThat(order.regarding()).extracting(Found::value).containsExactly(1);
        Obligation duty = order.obligations().getFirst();
        assertThat(order.obligations()).hasSize(1);
        assertThat(duty.actor().value()).isEqualTo("Twitter");
        assertThat(duty.recipient().value()).isEqualTo("Petitioner");
        assertThat(duty.act().value()).startsWith("respond to the subpoena");
        assertThat(duty.due().value())
                .isEqualTo(new Due.FixedDate(LocalDate.of(2023, 2, 28), null));
        assertThat(duty.objects()).extracting(Found::value).containsExactlyElementsOf(Handles.NINE);
    }

    @Test
    void eachHandleIsFoundAtItsPlaceInTheOriginal() throws IOException {
        String original = twitterOrder();
        Obligation duty = DocumentReader.read(original).obligations().getFirst();

        for (Found<String> handle : duty.objects()) {
            Span span = handle.spans().getFirst();
            assertThat(original.substring(span.start(), span.end())).isEqualTo(handle.value());
            assertThat(span.page()).isEqualTo(5);
            assertThat(span.line()).isIn(4, 5);
        }
    }

    @Test
    void theSummaryOfJonesRulesPerRespondentAndDemand() throws IOException {
        Reading summary =
                DocumentReader.read(SharedFiles.sourceDocument("jones-v-meta-case-summary.txt"));

        assertThat(summary.is(DocumentKind.CASE_SUMMARY)).isTrue();
        assertThat(summary.issues()).hasSize(4);
        assertThat(summary.dated("decided").orElseThrow().value().on()).isEqualTo("2025-08-11");
        assertThat(summary.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("3:25-mc-80165");
        assertThat(summary.rulings())
                .extracting(
                        Ruling::outcome,
                        r -> r.respondent().value(),
                        r -> r.demand() == null ? null : r.demand().value())
                .containsExactly(
                        tuple(Outcome.GRANTED, "Meta", null),
                        tuple(Outcome.GRANTED, "Pinterest", null),
                        tuple(Outcome.DENIED, "Pinterest", "Pinterest user agreements"));
        assertThat(summary.rulings().get(1).except().value())
                .isEqualTo("Pinterest user agreements");
    }

    @Test
    void theBriefRulesNothing() throws IOException {
        Reading brief =
                DocumentReader.read(
                        SharedFiles.sourceDocument("leifer-v-twitter-opposition-brief.txt"));

        assertThat(brief.is(DocumentKind.OPPOSITION)).isTrue();
        assertThat(brief.rulings()).isEmpty();
        assertThat(brief.obligations()).isEmpty();
        assertThat(brief.dated("signed").orElseThrow().value().on()).isEqualTo("2022-12-23");
    }

    private static String twitterOrder() throws IOException {
        return SharedFiles.sourceDocument("in-re-twitter-order-granting-motion-to-compel.txt");
    }
}
