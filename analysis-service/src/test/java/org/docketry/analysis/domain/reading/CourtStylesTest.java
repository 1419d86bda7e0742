// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.junit.jupiter.api.Test;

/** Papers as the courts of California, New York and Delaware lay them out. */
class CourtStylesTest {

    @Test
    void aNewYorkCaptionNamesItsPartiesBesideItsNumber() throws IOException {
        Reading opinion = read("sdny-opinion.txt");

        assertThat(opinion.parties())
                .extracting(Party::name, party -> party.roles().getFirst())
                .contains(
                        tuple("NORTHLIGHT PICTURES LLC", "plaintiff"),
                        tuple("JOHN DOES 1-23", "defendant"));
        assertThat(opinion.title().value()).isEqualTo("OPINION AND ORDER");
        assertThat(opinion.dated("signed").orElseThrow().value().on()).isEqualTo("2024-02-20");
        assertThat(opinion.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("23-cv-04410");
    }

    @Test
    void aProceedingOverACaptionDoesNotHideItsPlaintiff() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        IN RE SUBPOENA TO PINFOLD, INC.                    Case No. 5:24-mc-80117-NC

                        MARLOW FURNITURE GROUP, LLC,
                                  Plaintiff,
                             v.
                        JOHN DOES 1-4,
                                  Defendants.

                        ORDER ON MOTION TO QUASH

                        The motion is DENIED.
                        """);

        assertThat(order.parties())
                .extracting(Party::name, party -> party.roles().getFirst())
                .contains(
                        tuple("MARLOW FURNITURE GROUP, LLC", "plaintiff"),
                        tuple("JOHN DOES 1-4", "defendant"));
    }

    @Test
    void aMinuteOrderMovesAndVacatesHearingsAndExtendsTime() throws IOException {
        Reading minutes = read("minute-order.txt");

        assertThat(minutes.is(DocumentKind.ORDER)).isTrue();
        assertThat(minutes.judge().value()).isEqualTo("DORA E. FENWICK");
        assertThat(minutes.hearings())
                .extracting(
                        HearingChange::change,
                        HearingChange::from,
                        HearingChange::on,
                        HearingChange::time)
                .containsExactly(
                        tuple(
                                Change.MOVED,
                                LocalDate.of(2025, 4, 16),
                                LocalDate.of(2025, 5, 14),
                                "10:00 a.m."),
                        tuple(Change.VACATED, LocalDate.of(2025, 4, 21), null, null));
        assertThat(minutes.extensions())
                .extracting(Extension::act, Extension::from, Extension::to)
                .containsExactly(
                        tuple(
                                "file its opposition",
                                LocalDate.of(2025, 4, 9),
                                LocalDate.of(2025, 4, 23)));
    }

    @Test
    void aMotionNoticesItsHearingAndNamesItsCounsel() throws IOException {
        Reading motion = read("motion-brief.txt");

        assertThat(motion.is(DocumentKind.MOTION)).isTrue();
        assertThat(motion.hearings())
                .extracting(HearingChange::change, HearingChange::on, HearingChange::time)
                .containsExactly(tuple(Change.SET, LocalDate.of(2025, 1, 16), "1:30 p.m."));
        assertThat(motion.counsel().getFirst().attorneys()).containsExactly("PRIYA RAMASWAMY");
        assertThat(motion.counsel().getFirst().firm()).isEqualTo("RAMASWAMY LAW GROUP");
        assertThat(motion.counsel().getFirst().represents()).isEqualTo("Petitioner OTIS KELLER");
        assertThat(motion.dated("signed").orElseThrow().value().on()).isEqualTo("2024-12-05");
    }

    @Test
    void aLetterIsDatedAtItsHeadAndSignedByCounsel() throws IOException {
        Reading letter = read("edny-letter-motion.txt");

        assertThat(letter.is(DocumentKind.LETTER)).isTrue();
        assertThat(letter.dated("signed").orElseThrow().value().on()).isEqualTo("2025-03-03");
        assertThat(letter.counsel().getFirst().attorneys()).containsExactly("Ada Oyelaran");
        assertThat(letter.parties()).extracting(Party::name).contains("Dana Marsh", "Chirper Inc.");
    }

    @Test
    void aRecommendationIsRuledByTheSameWords() throws IOException {
        Reading recommendation = read("recommendation.txt");

        assertThat(recommendation.is(DocumentKind.RECOMMENDATION)).isTrue();
        assertThat(recommendation.rulings())
                .extracting(Ruling::outcome, ruling -> ruling.respondent().value())
                .containsExactly(
                        tuple(Outcome.GRANTED, "Altimeter9"),
                        tuple(Outcome.GRANTED, "RudderUp"),
                        tuple(Outcome.DENIED, "CrosswindCarl"));
        assertThat(recommendation.parties())
                .extracting(Party::name)
                .contains("Wren Aviation Corp.", "Pinecone Forums, Inc.");
    }

    @Test
    void aDoeWhoMovesToQuashIsAParty() throws IOException {
        Reading order = read("ndcal-order-quashing.txt");

        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("HARBOR LANE FOODS, INC.", "DOE 1", "Reviewly LLC");
        assertThat(order.hearings())
                .extracting(HearingChange::change, HearingChange::from)
                .containsExactly(tuple(Change.VACATED, LocalDate.of(2024, 11, 14)));
    }

    private static Reading read(String name) throws IOException {
        return Papers.read(name).reading();
    }
}
