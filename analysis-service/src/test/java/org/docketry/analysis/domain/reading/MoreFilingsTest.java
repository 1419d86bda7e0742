// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.argument.Holding;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made filings of courts and styles that the others lack; what a paralegal would note of each. */
class MoreFilingsTest {

    @ParameterizedTest
    @CsvSource({
        "bankr-2004-order.txt, ORDER, nysb, 24-11482",
        "ded-memorandum-order.txt, ORDER, ded, 1:24-mc-00417",
        "edny-declaration.txt, DECLARATION, nyed, 1:24-cv-07012",
        "edny-ex-rel-letter.txt, LETTER, nyed, 22-cv-05163",
        "edny-show-cause.txt, ORDER, nyed, 23-cv-08841",
        "ndcal-dmca-order.txt, ORDER, cand, 3:24-mc-80305",
        "ndcal-mdl-order.txt, ORDER, cand, 3:23-md-03088",
        "ndcal-reply-toa.txt, REPLY, cand, 4:24-mc-80340",
        "new-york-sequences.txt, ORDER, nysupct, 653318/2024",
        "new-york-subpoena.txt, SUBPOENA, nysupctkings, 518442/2024",
        "santa-clara-notice.txt, MOTION, calsuperct, 24CV441290",
        "sdny-cross-motions.txt, ORDER, nysd, 24-mc-00318"
    })
    void theHeadSaysWhatTheFilingIsAndWhereItLies(
            String file, DocumentKind kind, String court, String number) throws IOException {
        Reading reading = read(file);

        assertThat(reading.kind().value()).isEqualTo(kind);
        assertThat(reading.court().value().id()).isEqualTo(court);
        DocketMention own = reading.ownDocket().orElseThrow().value();
        assertThat(own.number().canonical()).isEqualTo(number);
        assertThat(own.court().id()).isEqualTo(court);
    }

    @Test
    void aDocketSheetIsOfTheCourtAtItsHeadAndNamesEachPartyUnderItsRole() throws IOException {
        Reading sheet = read("ndcal-docket-sheet.txt");

        assertThat(sheet.kind().value()).isEqualTo(DocumentKind.DOCKET_SHEET);
        assertThat(sheet.court().value().id()).isEqualTo("cand");
        assertThat(sheet.dockets())
                .extracting(d -> d.value().court().id(), d -> d.value().relation())
                .containsExactly(tuple("cand", Relation.OWN), tuple("ord", Relation.OTHER));
        assertThat(parties(sheet))
                .containsExactly(
                        tuple("Pemberton Audio LLC", List.of("movant")),
                        tuple("Squawkbox, Inc.", List.of("respondent")));
    }

    @Test
    void aTitleGoesOnBesideTheNamesOfTheParties() throws IOException {
        assertThat(read("ndcal-mdl-order.txt").title().value())
                .isEqualTo(
                        "DISCOVERY ORDER NO. 7: GRANTING IN PART AND DENYING IN PART PLAINTIFFS' MOTION"
                                + " TO COMPEL; DENYING MOTION TO QUASH");
        assertThat(read("edny-declaration.txt").title().value())
                .isEqualTo(
                        "DECLARATION OF CORNELIUS ABERNATHY IN OPPOSITION TO PLAINTIFF'S MOTION TO COMPEL");
        assertThat(read("edny-show-cause.txt").title().value()).isEqualTo("ORDER TO SHOW CAUSE");
    }

    @Test
    void everySideOfACaptionIsRead() throws IOException {
        assertThat(parties(read("sdny-cross-motions.txt")))
                .containsExactly(
                        tuple("TERRAPIN CAPITAL PARTNERS LP", List.of("plaintiff")),
                        tuple("ODALYS FERRANTE", List.of("respondent")),
                        tuple("BRIGHTWATER BROADCASTING CO.", List.of("respondent")));
        assertThat(parties(read("ded-memorandum-order.txt")))
                .containsExactly(
                        tuple("VOLKER PHARMACEUTICALS GMBH", List.of("plaintiff")),
                        tuple("TIDEMARK BIOLOGICS, INC.", List.of("defendant")),
                        tuple("TIDEMARK BIOLOGICS (USA), LLC", List.of("defendant")),
                        tuple("HELGA ASTERIADES", List.of("defendant")));
        assertThat(parties(read("new-york-subpoena.txt")))
                .contains(tuple("GREENLEAF REALTY ASSOCIATES LLC", List.of("defendant")));
        assertThat(parties(read("santa-clara-notice.txt")))
                .contains(
                        tuple("RIVETED LOGIC, INC.", List.of("plaintiff")),
                        tuple("DOES 1 through 10", List.of("defendant")));
        assertThat(parties(read("bankr-2004-order.txt")))
                .contains(tuple("HOLLOWAY RETAIL GROUP, INC.", List.of("debtor")));
        assertThat(parties(read("edny-ex-rel-letter.txt")))
                .contains(tuple("Imani Forsythe", List.of("relator")));
        assertThat(read("edny-show-cause.txt").parties())
                .extracting(Party::name)
                .contains(
                        "INDIVIDUALS, BUSINESS ENTITIES AND UNINCORPORATED ASSOCIATIONS IDENTIFIED ON"
                                + " SCHEDULE A");
    }

    @Test
    void aRulingOnTheMotionIsOnTheOneDiscussedLast() throws IOException {
        assertThat(rulings("ndcal-mdl-order.txt"))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", null, "Request No. 4"),
                        tuple(Outcome.DENIED, "to-compel", null, "Request No. 9"),
                        tuple(Outcome.DENIED, "to-quash", null, null));
        assertThat(rulings("ndcal-dmca-order.txt"))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-quash", null, null),
                        tuple(Outcome.DENIED, "to-compel", null, null),
                        tuple(Outcome.QUASHED, "subpoena", null, null));
        assertThat(rulings("ded-memorandum-order.txt"))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", null, "log entries 12 through 40"),
                        tuple(Outcome.DENIED, "to-compel", null, "in all other respects"),
                        tuple(Outcome.MOOT, "for-leave", null, null),
                        tuple(Outcome.DEFERRED, "to-seal", null, null));
        assertThat(rulings("sdny-cross-motions.txt"))
                .contains(
                        tuple(Outcome.GRANTED, "to-compel", "Brightwater", null),
                        tuple(Outcome.GRANTED, "to-quash", "Ferrante", null),
                        tuple(Outcome.DENIED, "to-quash", "Brightwater", null));
    }

    @Test
    void aRulingThatNamesNoMotionIsLessSureOfIt() throws IOException {
        Ruling nameless = read("ndcal-mdl-order.txt").rulings().getLast();

        assertThat(nameless.motion().kind()).isEqualTo("to-quash");
        assertThat(nameless.confidence()).isLessThan(0.9);
    }

    @Test
    void newYorkCountsItsMotions() throws IOException {
        assertThat(read("new-york-sequences.txt").rulings())
                .extracting(Ruling::outcome, r -> r.motion().sequence(), r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.GRANTED_IN_PART, 3, "to-compel"),
                        tuple(Outcome.DENIED, 3, "to-compel"),
                        tuple(Outcome.DENIED, 4, "for-protective-order"));
    }

    @Test
    void dutiesAreReadWithTheirDays() throws IOException {
        assertThat(duties("sdny-cross-motions.txt"))
                .contains(
                        tuple(
                                "Brightwater",
                                "produce the footage of March 3, 2023 to counsel for Terrapin"));
        assertThat(duties("bankr-2004-order.txt"))
                .containsExactly(
                        tuple(
                                "Each recipient",
                                "produce documents responsive to a subpoena, on a rolling basis"),
                        tuple("Each recipient", "file any motion to quash"),
                        tuple("Committee", "not seek the personal tax returns of any individual"),
                        tuple("Saltire", "provide a privilege log to counsel for the Committee"));
        assertThat(duties("edny-show-cause.txt"))
                .contains(
                        tuple(
                                "Cartwheel Payments Inc.",
                                "SHOW CAUSE in writing by February 14, 2025 why it should not be held in contempt"));
        assertThat(duties("new-york-sequences.txt"))
                .contains(
                        tuple(
                                "Ostrava Bank",
                                "produce the account statements demanded in items 1 through 6 of the subpoena"));
        assertThat(read("ndcal-mdl-order.txt").obligations())
                .extracting(o -> o.act().value())
                .contains("A joint statement is due");
    }

    @Test
    void hearingsAreSetMovedAndTakenOff() throws IOException {
        assertThat(hearings("ndcal-mdl-order.txt"))
                .containsExactly(tuple(Change.MOVED, "2024-08-08", "10:30 a.m."));
        assertThat(hearings("new-york-sequences.txt"))
                .containsExactly(tuple(Change.SET, "2025-04-09", "11:00 AM"));
        assertThat(hearings("santa-clara-notice.txt"))
                .containsExactly(tuple(Change.SET, "2025-01-23", "9:00 a.m."));
        assertThat(hearings("edny-show-cause.txt"))
                .containsExactly(
                        tuple(Change.SET, "2025-02-21", "2:00 p.m."),
                        tuple(Change.VACATED, "null", null));
    }

    @Test
    void datesStandWhereTheCourtPutsThem() throws IOException {
        assertThat(read("bankr-2004-order.txt").entry().value()).isEqualTo(331);
        assertThat(on("bankr-2004-order.txt", "filed")).isEqualTo("2024-09-30");
        assertThat(on("ded-memorandum-order.txt", "signed")).isEqualTo("2024-11-05");
        assertThat(on("edny-declaration.txt", "subpoena-served")).isEqualTo("2024-12-03");
        assertThat(read("bankr-2004-order.txt").dockets()).hasSize(1);
    }

    @Test
    void aStatesSubpoenaSaysWhenToComply() throws IOException {
        SubpoenaTerms terms = read("new-york-subpoena.txt").subpoena();

        assertThat(terms.to().value()).isEqualTo("PATTERNET HOSTING CORP.");
        assertThat(terms.due().value()).isEqualTo("2025-03-14");
        assertThat(terms.time()).isEqualTo("10:00 a.m.");
    }

    @Test
    void theJudgeToWhomALetterGoesDidNotMakeIt() throws IOException {
        assertThat(read("edny-ex-rel-letter.txt").bench()).isNull();
        assertThat(read("edny-show-cause.txt").bench().value()).isEqualTo("magistrate-judge");
    }

    @Test
    void anOrderThatFailsTheSubpoenaUnderEitherTestDecidesNone() throws IOException {
        Filing filing = Papers.reader().read(Papers.filing("ndcal-dmca-order.txt"));

        assertThat(filing.arguments().tests())
                .extracting(test -> test.test(), test -> test.held().outcome())
                .containsExactly(
                        tuple("highfields", Holding.STANDARD_NOT_DECIDED),
                        tuple("arista", Holding.STANDARD_NOT_DECIDED));
    }

    private static Reading read(String file) throws IOException {
        return DocumentReader.read(Papers.filing(file));
    }

    private static String on(String file, String label) throws IOException {
        return read(file).dated(label).orElseThrow().value().on().toString();
    }

    private static List<Tuple> parties(Reading reading) {
        return reading.parties().stream().map(p -> tuple(p.name(), p.roles())).toList();
    }

    private static List<Tuple> rulings(String file) throws IOException {
        return read(file).rulings().stream()
                .map(
                        r ->
                                tuple(
                                        r.outcome(),
                                        r.motion().kind(),
                                        r.respondent() == null ? null : r.respondent().value(),
                                        r.demand() == null ? null : r.demand().value()))
                .toList();
    }

    private static List<Tuple> duties(String file) throws IOException {
        return read(file).obligations().stream()
                .filter(o -> o.actor() != null)
                .map(o -> tuple(o.actor().value(), o.act().value()))
                .toList();
    }

    private static List<Tuple> hearings(String file) throws IOException {
        return read(file).hearings().stream()
                .map(h -> tuple(h.change(), String.valueOf(h.on()), h.time()))
                .toList();
    }
}
