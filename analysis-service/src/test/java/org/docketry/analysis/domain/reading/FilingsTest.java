// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made filings of many courts, in their own layouts. */
class FilingsTest {

    @ParameterizedTest
    @CsvSource({
        "ao88b.txt, SUBPOENA, nysd, 1:24-cv-06188",
        "california-tentative.txt, TENTATIVE_RULING, calsuppctla, 24STCV08817",
        "cdcal-motion-to-quash.txt, MOTION, cacd, 2:25-cv-01019",
        "ddc-opinion.txt, ORDER, dcd, 1:24-mc-00087",
        "declaration.txt, DECLARATION, cand, 3:24-mc-80377",
        "edny-quash-memo.txt, MOTION, nyed, 24-cv-02956",
        "edva-order.txt, ORDER, vaed, 1:25-cv-00212",
        "meet-confer.txt, LETTER, nysd, 1:24-cv-06188",
        "memo-endorsed.txt, ORDER, nysd, 1:24-cv-06188",
        "ndcal-amended.txt, ORDER, cand, 5:23-cv-03104",
        "ndcal-opposition.md, OPPOSITION, cand, 3:24-mc-80377",
        "ndill-minute-entry.txt, ORDER, ilnd, 1:24-cv-07775",
        "new-york-decision.txt, ORDER, nysupct, 156204/2024",
        "nj-letter-order.txt, ORDER, njd, 24-1187",
        "objection-letter.txt, LETTER, nysd, 1:24-cv-06188",
        "reply-tx.txt, REPLY, txwd, 1:24-cv-00731",
        "stipulation.txt, STIPULATION, cand, 3:24-mc-80377",
        "summary-labels.txt, CASE_SUMMARY, txwd, 1:24-cv-00731",
        "transfer-order.txt, ORDER, cand, 3:24-mc-80377",
        "transferee-order.txt, ORDER, nysd, 25-mc-00061"
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

    @ParameterizedTest
    @CsvSource({
        "california-tentative.txt, Lucinda Farrow-Bates",
        "ddc-opinion.txt, ROSALIND G. MARCHETTI",
        "edva-order.txt, Thaddeus U. Vickery",
        "memo-endorsed.txt, DAPHNE F. GALLOWAY",
        "ndill-minute-entry.txt, Miriam Ostrander",
        "new-york-decision.txt, DESMOND K. ARCHAMBAULT",
        "nj-letter-order.txt, SHIRA P. WENDELL",
        "reply-tx.txt, KEITH JARAMILLO",
        "declaration.txt, Virginia W. Xenakis"
    })
    void theJudgeIsReadWhereverTheCourtPutsTheName(String file, String judge) throws IOException {
        assertThat(read(file).judge().value()).isEqualTo(judge);
    }

    @Test
    void aTitleStandsInItsOwnColumn() throws IOException {
        assertThat(read("ndcal-amended.txt").title().value())
                .isEqualTo(
                        "AMENDED ORDER GRANTING IN PART AND DENYING IN PART MOTION TO COMPEL"
                                + " AND GRANTING ADMINISTRATIVE MOTION TO SEAL");
        assertThat(read("declaration.txt").title().value())
                .isEqualTo("DECLARATION OF NADIA TOLLIVER IN SUPPORT OF MOTION TO COMPEL");
        assertThat(read("new-york-decision.txt").title().value())
                .isEqualTo("DECISION + ORDER ON MOTION");
        Found<String> title = read("ndcal-amended.txt").title();
        String original = Papers.filing("ndcal-amended.txt");
        assertThat(title.spans())
                .allSatisfy(
                        span ->
                                assertThat(original.substring(span.start(), span.end()))
                                        .isUpperCase());
    }

    @Test
    void captionsOfEveryStyleNameTheirParties() throws IOException {
        assertThat(parties("ddc-opinion.txt"))
                .contains(
                        tuple("MERIDIAN FUND ADVISORS, INC.", List.of("movant")),
                        tuple("GRANVILLE HOSTING, LLC", List.of("respondent")));
        assertThat(parties("reply-tx.txt"))
                .containsExactly(
                        tuple("CASPIAN DENTAL PARTNERS, P.A.", List.of("plaintiff")),
                        tuple("JOHN DOE", List.of("defendant")));
        assertThat(parties("new-york-decision.txt"))
                .containsExactly(
                        tuple("KESTREL BAKING COMPANY, LLC", List.of("petitioner")),
                        tuple("YAPSTER MEDIA, INC.", List.of("respondent")));
        assertThat(parties("ndcal-opposition.md"))
                .contains(tuple("HALLORAN SHIPPING CO.", List.of("movant")));
        assertThat(parties("transferee-order.txt"))
                .containsExactly(
                        tuple("HALLORAN SHIPPING CO.", List.of("movant")),
                        tuple("MURMUR NETWORKS, INC.", List.of("respondent")));
    }

    @Test
    void theStampOfTheFilingSystemGivesEntryAndDay() throws IOException {
        Reading opinion = read("ddc-opinion.txt");

        assertThat(opinion.entry().value()).isEqualTo(21);
        assertThat(opinion.dated("filed").orElseThrow().value().on()).isEqualTo("2024-09-18");
        assertThat(opinion.ownDocket().orElseThrow().value().number().judges())
                .containsExactly("TLK", "RGM");
        assertThat(read("transfer-order.txt").entry()).isNull();
    }

    @Test
    void aHearingDateIsNoDayOfThePapersOwn() throws IOException {
        Reading declaration = read("declaration.txt");

        assertThat(declaration.dates())
                .extracting(date -> date.value().label(), date -> date.value().on())
                .containsExactly(tuple("signed", LocalDate.of(2024, 12, 3)));
        assertThat(declaration.hearings())
                .extracting(HearingChange::on, HearingChange::time)
                .containsExactly(tuple(LocalDate.of(2025, 1, 30), "9:30 a.m."));
    }

    @Test
    void serviceIsReadFromProofsCertificatesAndLetters() throws IOException {
        assertThat(on("ao88b.txt", "served")).isEqualTo("2024-10-29");
        assertThat(on("reply-tx.txt", "served")).isEqualTo("2024-08-09");
        assertThat(on("objection-letter.txt", "subpoena-served")).isEqualTo("2024-10-29");
        assertThat(on("new-york-decision.txt", "signed")).isEqualTo("2024-12-19");
    }

    @Test
    void aTransferNamesTheOtherCourt() throws IOException {
        Transfer sent = read("transfer-order.txt").transfers().getFirst().value();
        assertThat(sent.way()).isEqualTo(Transfer.Way.TO);
        assertThat(sent.court().id()).isEqualTo("nysd");

        Reading here = read("transferee-order.txt");
        Transfer came = here.transfers().getFirst().value();
        assertThat(came.way()).isEqualTo(Transfer.Way.FROM);
        assertThat(came.court().id()).isEqualTo("cand");
        assertThat(came.number().canonical()).isEqualTo("3:24-mc-80377");
        assertThat(here.dockets())
                .extracting(d -> d.value().number().canonical(), d -> d.value().relation())
                .containsExactly(
                        tuple("25-mc-00061", Relation.OWN),
                        tuple("3:24-mc-80377", Relation.TRANSFEROR),
                        tuple("24-cv-06188", Relation.UNDERLYING));
        assertThat(read("ddc-opinion.txt").dockets())
                .extracting(d -> d.value().court().id(), d -> d.value().relation())
                .containsExactly(tuple("dcd", Relation.OWN), tuple("flsd", Relation.UNDERLYING));
    }

    @Test
    void aMotionOrARuleThatMayTransferSendsNothing() {
        String order =
                "ORDER\n\nThe court may transfer a motion to the Southern District of New York. Ashe asks"
                        + " that the motion be transferred to the District of Oregon. The Court declines.\n";

        assertThat(DocumentReader.read(order).transfers()).isEmpty();
    }

    @Test
    void eachMotionHasItsOwnRulings() throws IOException {
        assertThat(rulings("edva-order.txt"))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", "Cloudspire, Inc.", null, null),
                        tuple(Outcome.GRANTED, "to-compel", "Netweave Corp.", null, null),
                        tuple(Outcome.DENIED, "to-compel", "Parcel Post Apps, Ltd.", null, null),
                        tuple(Outcome.DENIED, "to-quash", null, null, null),
                        tuple(
                                Outcome.GRANTED,
                                "for-protective-order",
                                null,
                                "Doe 4’s true name shall be filed under seal",
                                null),
                        tuple(
                                Outcome.DENIED,
                                "for-protective-order",
                                null,
                                "in all other respects",
                                null));
    }

    @Test
    void requestsAreRuledOnApart() throws IOException {
        assertThat(rulings("ddc-opinion.txt"))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", null, "Requests 1, 2 and 6", null),
                        tuple(Outcome.GRANTED_IN_PART, "to-compel", null, "Request 4", null),
                        tuple(Outcome.DENIED, "to-compel", null, "Request 3", null),
                        tuple(Outcome.MOOT, "to-compel", null, "Request 5", null),
                        tuple(Outcome.DENIED, "to-quash", null, null, null),
                        tuple(Outcome.GRANTED, "for-leave", null, null, null));
        assertThat(rulings("california-tentative.txt"))
                .contains(
                        tuple(Outcome.DENIED, "to-quash", null, "Request Nos. 1, 2 and 3", null),
                        tuple(Outcome.GRANTED, "to-quash", null, "Request No. 4", null));
        assertThat(rulings("new-york-decision.txt"))
                .contains(
                        tuple(Outcome.DENIED, "petition", null, "otherwise", null),
                        tuple(Outcome.DENIED, "to-dismiss", null, null, null));
    }

    @Test
    void dutiesOfEveryFormAreReadWithTheirDays() throws IOException {
        assertThat(duties("edva-order.txt"))
                .contains(
                        tuple("Plaintiff", "serve a copy of this Order on Parcel Post Apps, Ltd"),
                        tuple(
                                "Netweave Corp.",
                                "produce to Plaintiff all documents responsive to"));
        assertThat(duties("memo-endorsed.txt"))
                .containsExactly(
                        tuple("Defendant", "file any motion to quash"),
                        tuple("Plaintiff", "opposition is due"),
                        tuple(null, "any reply is due"));
        assertThat(read("memo-endorsed.txt").obligations().getLast().due().value())
                .isEqualTo(new Due.FixedDate(LocalDate.of(2025, 1, 17), null));
        assertThat(duties("ddc-opinion.txt").getFirst())
                .isEqualTo(
                        tuple(
                                "Granville",
                                "give notice of this Order to the holder of the LedgerWatch account"));
        assertThat(read("ddc-opinion.txt").obligations().getLast().recipient().value())
                .isEqualTo("Meridian’s counsel");
        assertThat(read("ndill-minute-entry.txt").obligations())
                .extracting(duty -> duty.actor().value())
                .containsExactly("Prairie Fiber, Inc.");
    }

    @Test
    void oneSentenceMayTakeAHearingOffAndSetAnother() throws IOException {
        assertThat(read("nj-letter-order.txt").hearings())
                .extracting(HearingChange::change, HearingChange::from, HearingChange::on)
                .containsExactly(
                        tuple(Change.VACATED, LocalDate.of(2024, 10, 21), null),
                        tuple(Change.SET, null, LocalDate.of(2024, 12, 17)));
        assertThat(read("memo-endorsed.txt").hearings())
                .extracting(HearingChange::change, HearingChange::from, HearingChange::on)
                .containsExactly(tuple(Change.VACATED, LocalDate.of(2024, 12, 11), null));
    }

    @Test
    void timeIsGivenByOrderAndByAgreement() throws IOException {
        assertThat(read("edva-order.txt").extensions())
                .extracting(Extension::to)
                .containsExactly(LocalDate.of(2025, 7, 18));
        assertThat(read("meet-confer.txt").extensions())
                .extracting(Extension::to)
                .containsExactly(LocalDate.of(2025, 1, 10));
        assertThat(read("memo-endorsed.txt").extensions()).isEmpty();
    }

    @Test
    void counselIsReadFromLettersFormsAndBlocks() throws IOException {
        assertThat(read("ao88b.txt").counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(
                        tuple(
                                List.of("Nadia Tolliver"),
                                "Tolliver Reese LLP",
                                "Halloran Shipping Co."));
        assertThat(read("stipulation.txt").counsel())
                .extracting(Counsel::represents)
                .contains("Movant HALLORAN SHIPPING CO", "Respondent MURMUR NETWORKS, INC");
    }

    @Test
    void issuesAreReadFromTablesAndLabelsOfOtherWords() throws IOException {
        assertThat(read("summary-grid.md").issues())
                .extracting(row -> row.issue().value(), row -> row.held().value())
                .first()
                .isEqualTo(
                        tuple(
                                "Is pre-action disclosure available against a platform?",
                                "Yes; disclosure may be had from a non-party"));
        IssueRow second = read("summary-labels.txt").issues().get(1);
        assertThat(second.movant().value()).isEqualTo("The verified complaint suffices.");
        assertThat(second.opponent().value())
                .isEqualTo("The complaint is unverified and no dentist gave an affidavit.");
        assertThat(second.held().value())
                .isEqualTo("No. Plaintiff offered no evidence of falsity.");
    }

    private static Reading read(String file) throws IOException {
        return DocumentReader.read(Papers.filing(file));
    }

    private static List<org.assertj.core.groups.Tuple> parties(String file) throws IOException {
        return read(file).parties().stream().map(p -> tuple(p.name(), p.roles())).toList();
    }

    private static String on(String file, String label) throws IOException {
        return read(file).dated(label).orElseThrow().value().on().toString();
    }

    private static List<org.assertj.core.groups.Tuple> duties(String file) throws IOException {
        return read(file).obligations().stream()
                .map(duty -> tuple(value(duty.actor()), duty.act().value()))
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> rulings(String file) throws IOException {
        Function<Ruling, org.assertj.core.groups.Tuple> shown =
                ruling ->
                        tuple(
                                ruling.outcome(),
                                ruling.motion().kind(),
                                value(ruling.respondent()),
                                value(ruling.demand()),
                                value(ruling.except()));
        return read(file).rulings().stream().map(shown).toList();
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
