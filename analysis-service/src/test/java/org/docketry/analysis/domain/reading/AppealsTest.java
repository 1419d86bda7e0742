// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made papers of appeals, in the styles of the courts that make them. */
class AppealsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ca10-mandamus-opinion | ORDER | ca10 | 24-9127 | cod 1:24-cv-02291 | LINDQVIST",
                "ca5-unpublished | ORDER | ca5 | 24-20417 | txsd 4:23-cv-03316 |",
                "calapp-opinion | ORDER | calctapp6d | H051774 | 23CV417702 | BANNERMAN",
                "njapp-opinion | ORDER | njsuperctappdiv | A-1846-23 | L-4471-23 |",
                "del-supreme-opinion | ORDER | del | 188, 2025 | N24C-09-055 | WHITLOCK",
                "ca9-motion-stay | MOTION | ca9 | 25-3391 | cand 3:25-mc-80142 |"
            })
    void theNumberIsTheAppealsAndTheOneBelowAnothers(
            String file, DocumentKind kind, String court, String own, String below, String judge)
            throws IOException {
        Reading reading = read(file);

        assertThat(reading.kind().value()).isEqualTo(kind);
        assertThat(reading.court().value().id()).isEqualTo(court);
        assertThat(reading.ownDocket().orElseThrow().value().number().canonical()).isEqualTo(own);
        assertThat(
                        reading.dockets().stream()
                                .map(Found::value)
                                .filter(d -> d.relation() == DocketMention.Relation.APPEALED_FROM)
                                .map(
                                        d ->
                                                (d.court() == null ? "" : d.court().id() + " ")
                                                        + d.number().canonical()))
                .containsExactly(below);
        assertThat(reading.judge() == null ? null : reading.judge().value()).isEqualTo(judge);
        assertThat(reading.bench()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ca10-mandamus-opinion | granted-in-part, vacated, remanded",
                "ca5-unpublished | moot to-expedite, dismissed",
                "calapp-opinion | reversed",
                "njapp-opinion | reversed, remanded",
                "del-supreme-opinion | reversed, remanded",
                "md-opinion-in-frames | reversed, remanded",
                "ca9-motion-stay |"
            })
    void whatTheCourtDoesToWhatIsAppealedFrom(String file, String rulings) throws IOException {
        assertThat(
                        read(file).rulings().stream()
                                .map(
                                        r ->
                                                "appeal".equals(r.motion().kind())
                                                        ? r.outcome().term()
                                                        : r.outcome().term()
                                                                + " "
                                                                + r.motion().kind())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(rulings == null ? "" : rulings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ca5-unpublished | Thaddeus Moncrief [plaintiff, appellee]; Lantern Ridge Media,"
                        + " Incorporated [defendant, appellant]; Perpetua Voss [defendant, appellant]",
                "calapp-opinion | HELIOTROPE ORCHARDS, INC. [plaintiff, respondent];"
                        + " DOE 3 [defendant, appellant]",
                "njapp-opinion | QUILLON MARINE SUPPLY CO. [plaintiff, respondent];"
                        + " JOHN DOE [defendant, appellant]",
                "del-supreme-opinion | JOHN DOE NO. 7 [defendant, appellant];"
                        + " MARGUERITE HOLLOWAY [plaintiff, appellee]",
                "ca9-motion-stay | ROWENA TAGGERT [plaintiff, appellee];"
                        + " CORVID SOCIAL, INC. [respondent, appellant]"
            })
    void whoAppealsWasAPartyBelow(String file, String parties) throws IOException {
        assertThat(
                        read(file).parties().stream()
                                .map(party -> party.name() + " " + party.roles())
                                .collect(Collectors.joining("; ")))
                .isEqualTo(parties);
    }

    @ParameterizedTest
    @CsvSource({
        "ca10-mandamus-opinion, filed 2025-03-11",
        "ca5-unpublished, filed 2025-06-18",
        "calapp-opinion, filed 2025-04-22",
        "njapp-opinion, decided 2025-03-19",
        "del-supreme-opinion, decided 2025-09-03",
        "ca9-motion-stay, filed 2025-07-08"
    })
    void theDayOfTheDecision(String file, String day) throws IOException {
        assertThat(
                        read(file).dates().stream()
                                .map(Found::value)
                                .map(act -> act.label() + " " + act.on()))
                .containsExactly(day);
    }

    /** The term, who wrote and the day stand among the names. */
    @Test
    void theNamesBetweenFramesAreTheParties() throws IOException {
        assertThat(read("md-opinion-in-frames").parties())
                .extracting(Party::name)
                .containsExactly("TIDEWATER COURIER, INC.", "MORTIMER J. BRACKEN");
    }

    /** What the court below did, what was asked for and what might be is no act of this court. */
    @Test
    void theCourtsOwnWordsOnly() {
        Reading reading =
                DocumentReader.read(
                        """
                        United States Court of Appeals
                        For the First Circuit

                        No. 25-1204

                        ANN ASHE,
                        Plaintiff, Appellee,

                        v.

                        JOHN DOE,
                        Defendant, Appellant.

                        ASHE-BIRCH, Circuit Judge.  The district court dismissed the complaint and vacated its
                        own order. Doe asks that we reverse. We do not remand for that. If we vacate the order,
                        Ashe argues, she has no remedy. On remand, a court may reverse itself. We affirm the order
                        denying the motion to dismiss.
                        """);

        assertThat(reading.rulings()).extracting(Ruling::outcome).containsExactly(Outcome.AFFIRMED);
    }

    private static Reading read(String file) throws IOException {
        return DocumentReader.read(Papers.filing(file + ".txt"));
    }
}
