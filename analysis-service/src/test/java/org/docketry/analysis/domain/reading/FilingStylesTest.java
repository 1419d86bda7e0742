// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made filings in the styles of many courts, and what a paralegal would note of each: of the first
 * twelve written down before they were read, of the others partly after.
 */
class FilingStylesTest {

    @ParameterizedTest
    @CsvSource({
        "ndcal-512h-quash.txt, ORDER, cand, 3:25-mc-80127, ROSALIND Q. LATIMER",
        "sdny-short-order.txt, ORDER, nysd, 25-cv-04471, TAMSIN M. CORRADO",
        "ddc-ordered-that.txt, ORDER, dcd, 25-2218, EUDORA P. BLANKENSHIP",
        "ndcal-joint-letter-brief.txt, LETTER, cand, 4:25-cv-03390, Desmond K. Iyer",
        "wdwash-reply.txt, REPLY, wawd, 2:25-mc-00066, Lucian Adebayo",
        "cal-superior-krinsky.txt, TENTATIVE_RULING, calsuperct, 25-civ-02718,",
        "ndill-stipulated-extension.txt, STIPULATION, ilnd, 1:25-cv-05512, Ottoline Brandvold",
        "edmich-rr.txt, RECOMMENDATION, mied, 25-11842, ANSELM REYES-HART",
        "edmich-adopting.txt, ORDER, mied, 25-11842, WINIFRED TALLIS",
        "dmass-amended-nunc.txt, ORDER, mad, 1:24-cv-12907, Sivaraman V. Ramachandran",
        "sdfla-paperless.txt, ORDER, flsd, 1:25-cv-22816, Noor B. Delacroix",
        "mdtenn-pseudonym-opposition.txt, OPPOSITION, tnmd, 3:25-cv-00739,",
        "daz-gerund.txt, ORDER, azd, 25-cv-01377, Tobias R. Westerlund",
        "sdny-arista-mixed.txt, ORDER, nysd, 25-cv-03316, ALTHEA B. FENWICK",
        "edva-bench-order.txt, ORDER, vaed, 1:25-cv-01188, Katharine L. Pemberly",
        "ndcal-minutes.txt, ORDER, cand, 25-cv-02951, MARGUERITE OYELARAN",
        "del-super-letter.txt, ORDER, delsuperct, N25C-03-117, Isolde M. Garrick",
        "ndtex-transfer.txt, ORDER, txnd, 3:25-mc-00048, BENEDICTA ZURLO",
        "ndcal-quash-brief.txt, MOTION, cand, 4:25-mc-80219, Nerissa V. Boothe",
        "dnev-motion-compel-fees.txt, ORDER, nvd, 2:24-cv-01993, Ezekiel J. Yarborough",
        "ndill-early-discovery.txt, MOTION, ilnd, 25-cv-08804, Marisol T. Vandermeer",
        "ndcal-1782.txt, ORDER, cand, 25-mc-80266, LORENZO B. FAIRBANKS",
        "nysup-3102c.txt, ORDER, nysupct, 154420/2025, PERPETUA M. OYELOWO",
        "wdpa-requests-order.txt, ORDER, pawd, 2:25-cv-00904, Maribel K. Dufresne",
        "ndcal-stip-modified.txt, STIPULATION, cand, 25-cv-04188, PHINEAS J. QUARRY",
        "nddist-osc.txt, ORDER, flnd, 4:25-cv-00317, MAXINE A. FORDYCE"
    })
    void theHeadSaysWhatTheFilingIs(
            String file, DocumentKind kind, String court, String number, String judge)
            throws IOException {
        Reading reading = read(file);

        assertThat(reading.kind().value()).isEqualTo(kind);
        assertThat(reading.court().value().id()).isEqualTo(court);
        assertThat(reading.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo(number);
        assertThat(reading.judge() == null ? null : reading.judge().value()).isEqualTo(judge);
    }

    @Test
    void aTitleInTheMiddleGoesOnInTheNextLine() throws IOException {
        assertThat(read("edmich-rr.txt").title().value())
                .isEqualTo(
                        "REPORT AND RECOMMENDATION TO GRANT DEFENDANT'S MOTION TO QUASH SUBPOENA (ECF NO. 17)");
        assertThat(read("edmich-adopting.txt").title().value())
                .endsWith("(3) GRANTING IN PART DEFENDANT'S MOTION TO QUASH (ECF No. 17)");
        assertThat(read("mdtenn-pseudonym-opposition.txt").title().value())
                .endsWith("CROSS-MOTION FOR LEAVE TO PROCEED UNDER PSEUDONYM");
        assertThat(read("dmass-amended-nunc.txt").title().value())
                .isEqualTo("AMENDED ORDER (NUNC PRO TUNC TO MAY 9, 2025)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndcal-512h-quash.txt | granted to-quash @siloskeptic; denied to-quash @grainwatch;"
                        + " moot for-judicial-notice [14]; granted to-compel @grainwatch; denied to-compel otherwise",
                "sdny-short-order.txt | granted-in-part [31]; denied [31] message content;"
                        + " denied for-fees [33] without prejudice; granted to-seal [35]",
                "ddc-ordered-that.txt | granted for-leave",
                "cal-superior-krinsky.txt | granted to-quash February 9 review;"
                        + " denied to-quash February 2 review; moot to-compel; denied for-attorney-fees",
                "edmich-rr.txt | granted to-quash [17]; quashed subpoena",
                "edmich-adopting.txt | overruled objection; sustained-in-part objection;"
                        + " overruled objection; adopted-in-part report [29]; granted-in-part to-quash [17];"
                        + " modified subpoena Rivetboard LLC",
                "dmass-amended-nunc.txt | granted to-compel [40] Request Nos. 1 and 3;"
                        + " denied to-compel [40] otherwise; granted to-impound [47];"
                        + " denied to-stay [49] without prejudice",
                "sdfla-paperless.txt | quashed subpoena Topics 2 and 5; granted-in-part to-quash [39];"
                        + " moot for-hearing [42]",
                "daz-gerund.txt | granted-in-part to-compel [15];"
                        + " granted-in-part to-compel [15] Request Nos. 1 and 2;"
                        + " denied to-compel [15] Request No. 3; overruled objection;"
                        + " denied for-alternative-service [14] without prejudice; moot to-strike [19];"
                        + " denied for-oral-argument",
                "sdny-arista-mixed.txt | denied to-quash; granted to-proceed",
                "edva-bench-order.txt | granted-in-part to-compel;"
                        + " granted for-protective-order deposition of Mr. Oduya;"
                        + " denied for-protective-order in all other respects",
                "ndcal-minutes.txt | denied to-quash Does 1 through 4; deferred to-quash Does 5 and 6",
                "del-super-letter.txt | granted for-protective-order",
                "dnev-motion-compel-fees.txt | denied for-protective-order without prejudice;"
                        + " denied to-compel without prejudice; granted-in-part to-extend",
                "ndcal-1782.txt | granted for-discovery",
                "nysup-3102c.txt | denied for-costs; denied petition without prejudice",
                "wdpa-requests-order.txt | granted to-compel Interrogatory No. 6;"
                        + " denied to-compel Interrogatory No. 9;"
                        + " granted-in-part to-compel Request for Production Nos. 2 and 5;"
                        + " moot to-compel Request for Production No. 11; sustained objection;"
                        + " deferred for-attorney-fees",
                "nddist-osc.txt |",
                "ndcal-quash-brief.txt |",
                "wdwash-reply.txt |",
                "ndcal-joint-letter-brief.txt |",
                "mdtenn-pseudonym-opposition.txt |"
            })
    void whatTheCourtRules(String file, String rulings) throws IOException {
        List<String> ruled = read(file).rulings().stream().map(FilingStylesTest::inWords).toList();

        assertThat(String.join("; ", ruled)).isEqualTo(rulings == null ? "" : rulings);
    }

    @Test
    void anObjectionIsOfWhoMadeIt() throws IOException {
        assertThat(read("edmich-adopting.txt").rulings())
                .filteredOn(r -> r.outcome() == Outcome.OVERRULED)
                .extracting(r -> r.motion().movant())
                .containsExactly("Plaintiff", "Defendant");
    }

    @Test
    void eachActOfOneSentenceIsADutyOfItsOwn() throws IOException {
        assertThat(duties("sdny-short-order.txt"))
                .containsExactly(
                        "Lanternhouse Hosting LLC: produce the subscriber records for the account"
                                + " \"spinebreaker\" by 2025-11-20",
                        "Plaintiff: serve this Order on Lanternhouse by 2025-11-10",
                        "Plaintiff: file proof of service by 2025-11-12",
                        "The parties: meet and confer by 2025-12-04",
                        "The parties: file a joint status letter by 2025-12-04");
        assertThat(duties("ndcal-512h-quash.txt"))
                .contains(
                        "Perchline: produce to Marrowbone the name, postal address and e-mail address on file"
                                + " for by 14 days after order-entered",
                        "Perchline: serve a copy of this order on the owner of by 2 business-days after order-entered",
                        "null: Any objection by that user must be filed by 10 days after such service")
                .anyMatch(
                        duty ->
                                duty.startsWith("Perchline: destroy the information")
                                        && duty.endsWith("by 14 days after order-entered"));
    }

    @Test
    void underALetterOnlyTheEndorsementOrders() throws IOException {
        Reading endorsed = read("sdny-letter-endorsed-in-part.txt");

        assertThat(endorsed.rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.GRANTED_IN_PART, Outcome.DEFERRED);
        assertThat(endorsed.rulings())
                .extracting(ruling -> ruling.motion().kind())
                .doesNotContain("to-quash");
        assertThat(duties("sdny-letter-endorsed-in-part.txt"))
                .containsExactly("Plaintiff: respond to this letter by 2025-12-12");
        assertThat(endorsed.extensions())
                .extracting(Extension::act, Extension::to)
                .containsExactly(tuple("compliance date", LocalDate.of(2026, 1, 9)));
        assertThat(endorsed.dated("signed").orElseThrow().value().on()).isEqualTo("2025-12-08");
    }

    @Test
    void whoIsOrderedToActNeedsNoVerbOfItsOwn() throws IOException {
        assertThat(duties("edva-memorandum-order.txt"))
                .containsExactly(
                        "Brightwire: produce the information called for by the subpoena by 10 business-days after order-entered",
                        "plaintiff: refer to defendant only as \"John Doe\" in all public filings",
                        "plaintiff: file any document containing defendant's name under seal, until further order",
                        "defendant: answer or otherwise respond to the complaint by 21 days after being served",
                        "parties: appear for a status conference on Friday, November 21, 2025, at 9:30 a.m., in Courtroom 700 by 2025-11-21",
                        "plaintiff: file a status report by 2025-11-18");
        assertThat(read("edva-memorandum-order.txt").hearings())
                .extracting(HearingChange::hearing, HearingChange::on, HearingChange::time)
                .containsExactly(
                        tuple("status conference", LocalDate.of(2025, 11, 21), "9:30 a.m."));
    }

    @Test
    void aDutyInTheOtherCaseHasThatCaseForItsCondition() throws IOException {
        assertThat(duties("ndcal-compel-in-which-case.txt"))
                .containsExactly(
                        "Glowbug: produce responsive documents by 21 days after order-entered unless the user files"
                                + " a motion to quash within 14 days of this order",
                        "Glowbug: preserve, but need not produce, the documents until the motion is decided"
                                + " the user files a motion to quash within 14 days of this order",
                        "Glowbug: provide its user with a copy of this order by 3 days after order-entered",
                        "null: Any renewed motion to seal shall be filed by 2025-10-10");
        assertThat(read("ndcal-compel-in-which-case.txt").rulings())
                .extracting(FilingStylesTest::inWords)
                .contains("granted to-compel", "denied to-seal without prejudice");
    }

    /** The header of a page stands between "it is further" and "ORDERED that by ...". */
    @Test
    void aDecreeTakesNothingFromTheOneBehindIt() throws IOException {
        assertThat(duties("sdny-decrees-over-pages.txt"))
                .containsExactly(
                        "Chirrup Corp.: comply with the subpoena by 21 days after service of this Order upon it",
                        "Plaintiff: not publicly disclose Doe 1's identity absent further order of the Court",
                        "Plaintiff: serve a copy of this Order on Chirrup Corp. and on counsel for Doe 1 by 2024-11-12",
                        "Plaintiff: file proof of service on ECF by 2 business-days after thereafter",
                        "null: A joint letter and proposed case management plan are due by 1 weeks before the conference");
    }

    @Test
    void aListOfActsIsReadActByAct() throws IOException {
        assertThat(duties("edva-bench-order.txt"))
                .containsExactly(
                        "Sockeye: supplement its answers to by 2025-12-19",
                        "Sockeye: produce a privilege log by 2025-12-19",
                        "Sockeye: certify in writing that its production is complete by 2025-12-19",
                        "plaintiff: may depose Sockeye's Rule 30(b)(6) designee for no more than four"
                                + " hours, on a date to be agreed by the parties but by 2026-01-16",
                        "each side: bear its own expenses");
    }

    @Test
    void whatTheLawAsksOfAnybodyIsNobodysDuty() throws IOException {
        assertThat(duties("daz-gerund.txt"))
                .containsExactly(
                        "Gravelbox Inc.: produce documents responsive to by 14 days after order-entered");
        assertThat(duties("del-super-letter.txt"))
                .containsExactly(
                        "host: not disclose the identity of Doe No. 2",
                        "Whitlock: may renew its request on a proper record by 60 days after"
                                + " order-entered",
                        "Counsel: confer and submit a form of order by 10 days after order-entered");
        List<String> reset = duties("dnev-motion-compel-fees.txt");
        assertThat(reset.getFirst()).startsWith("Plaintiff's counsel: show cause in writing");
        assertThat(reset.subList(1, reset.size()))
                .containsExactly(
                        "null: Initial expert disclosures by 2026-01-30",
                        "null: Rebuttal expert disclosures by 2026-03-02",
                        "null: Discovery cutoff by 2026-04-01",
                        "null: Dispositive motions by 2026-05-01");
        assertThat(duties("sdny-arista-mixed.txt"))
                .contains("Doe 3: answer the complaint by 21 days after Hudson's production");
        assertThat(duties("ndcal-minutes.txt"))
                .contains("null: Joint Case Management Statement due by 2025-12-04");
    }

    @Test
    void capitalsCommandAsWellAsSmallLetters() throws IOException {
        assertThat(duties("ndcal-1782.txt"))
                .containsExactly(
                        "Mapletree: notify the account holder that his or her information is sought by 5"
                                + " days after service",
                        "Mapletree: provide a copy of this order by 5 days after service",
                        "account holder: may file a motion to quash or modify by 21 days after the notice",
                        "Mapletree: preserve the information pending the resolution of any such motion",
                        "Kawabata: file a proof of service by 3 court-days after service on Mapletree");
        assertThat(duties("nddist-osc.txt"))
                .contains(
                        "Plaintiff: serve a copy of this order on Gulfnet by certified mail by 3 days after"
                                + " order-entered",
                        "Plaintiff: file a return receipt");
        assertThat(duties("ndcal-stip-modified.txt")).hasSize(5);
    }

    @Test
    void aSpecialProceedingNamesThosePartiesOnly() throws IOException {
        assertThat(read("nysup-3102c.txt").parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple("BALUSTRADE INTERIORS LTD.", List.of("petitioner")),
                        tuple("HOUSEPROUD MEDIA CORP.", List.of("respondent")));
        assertThat(read("nddist-osc.txt").parties())
                .extracting(Party::name)
                .containsExactly(
                        "PALMETTO PRINTWORKS, INC.", "JOHN DOE", "Gulfnet Communications, Inc.");
        assertThat(read("nddist-osc.txt").dated("signed").orElseThrow().value().on())
                .isEqualTo(LocalDate.of(2025, 10, 6));
    }

    @Test
    void theHearingDayIsNoDayOfTheMotion() throws IOException {
        assertThat(read("ndcal-quash-brief.txt").dates())
                .filteredOn(act -> act.value().label().equals("signed"))
                .extracting(act -> act.value().on())
                .containsExactly(LocalDate.of(2025, 10, 10));
    }

    @Test
    void theEntriesBesideTheCaptionAreWhatTheOrderIsOn() throws IOException {
        assertThat(read("dnev-motion-compel-fees.txt").regarding())
                .extracting(Found::value)
                .containsExactly(51, 57, 60);
    }

    @Test
    void periodsRunFromWhatTheOrderSays() throws IOException {
        assertThat(duties("ddc-ordered-that.txt"))
                .containsExactly(
                        "ISP: give the subscriber written notice of it, with a copy of this Order by 7 days"
                                + " after service of the subpoena",
                        "subscriber: file a motion to quash by 30 days after the date of such notice",
                        "ISP: produce the information to Plaintiff by 10 business-days after that period ends"
                                + " unless a motion to quash is pending",
                        "Plaintiff: not use the information for any purpose other than this action",
                        "Plaintiff: file a status report by 2026-02-27");
        assertThat(duties("ndill-stipulated-extension.txt"))
                .contains(
                        "Goldcrest: file any motion to compel by 21 days after service of the objections"
                                + " If Hearthstone serves objections",
                        "Hearthstone: response shall be due by 14 days after thereafter");
    }

    @Test
    void whatIsDoneToSomethingIsNobodysDuty() throws IOException {
        assertThat(duties("cal-superior-krinsky.txt"))
                .containsExactly(
                        "PetVoice, Inc.: produce the identifying information for the author of the February 2"
                                + " review by 20 days after service of notice of entry of this order",
                        "counsel for Defendant: prepare a written order consistent with the court's ruling for"
                                + " the court's signature, pursuant to California Rules of Court, Rule 3.1312",
                        "counsel for Defendant: provide written notice of the ruling to all parties who have"
                                + " appeared in the action");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ndcal-joint-letter-brief.txt",
                "wdwash-reply.txt",
                "mdtenn-pseudonym-opposition.txt"
            })
    void whatASideAsksForIsNoDuty(String file) throws IOException {
        assertThat(duties(file)).isEmpty();
    }

    @Test
    void hearingsMoveAndTimeIsExtended() throws IOException {
        assertThat(read("sdny-short-order.txt").hearings())
                .extracting(HearingChange::change, HearingChange::from, HearingChange::on)
                .containsExactly(
                        tuple(
                                HearingChange.Change.MOVED,
                                LocalDate.of(2025, 11, 13),
                                LocalDate.of(2025, 12, 11)));
        assertThat(read("sdfla-paperless.txt").hearings())
                .extracting(HearingChange::change, HearingChange::on, HearingChange::time)
                .containsExactly(
                        tuple(HearingChange.Change.MOVED, LocalDate.of(2025, 11, 18), "10:30 AM"));
        assertThat(read("ndcal-512h-quash.txt").hearings())
                .extracting(HearingChange::change, HearingChange::from)
                .containsExactly(tuple(HearingChange.Change.VACATED, LocalDate.of(2025, 10, 2)));
        assertThat(read("sdny-short-order.txt").extensions())
                .extracting(Extension::act, Extension::to)
                .containsExactly(tuple("Fact discovery", LocalDate.of(2026, 1, 30)));
        assertThat(read("ndill-stipulated-extension.txt").extensions())
                .extracting(Extension::from, Extension::to, Extension::days)
                .containsExactly(
                        tuple(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 20), null),
                        tuple(null, LocalDate.of(2025, 12, 22), 60));
    }

    @Test
    void theCourtsBoxAndALoneDateSayWhenTheOrderWasMade() throws IOException {
        Reading box = read("sdny-short-order.txt");

        assertThat(box.entry().value()).isEqualTo(38);
        assertThat(box.dated("filed").orElseThrow().value().on())
                .isEqualTo(LocalDate.of(2025, 11, 6));
        assertThat(read("dmass-amended-nunc.txt").dated("signed").orElseThrow().value().on())
                .isEqualTo(LocalDate.of(2025, 5, 16));
    }

    @Test
    void theDayForProductionIsNoDayOfService() throws IOException {
        assertThat(read("ndill-stipulated-extension.txt").dates())
                .filteredOn(act -> act.value().label().equals("subpoena-served"))
                .extracting(act -> act.value().on())
                .containsExactly(LocalDate.of(2025, 9, 8));
    }

    @Test
    void partiesAndCounselStandBesideEachOther() throws IOException {
        Reading stipulation = read("ndill-stipulated-extension.txt");

        assertThat(stipulation.parties())
                .extracting(Party::name)
                .containsExactly(
                        "GOLDCREST AGRONOMICS, INC.", "JOHN DOES 1-5", "Hearthstone Media LLC");
        assertThat(stipulation.counsel())
                .extracting(Counsel::attorneys, Counsel::represents)
                .containsExactly(
                        tuple(List.of("Wendeline Achterberg"), "Plaintiff"),
                        tuple(List.of("Rufus Okafor-Lind"), "Non-Party Hearthstone Media LLC"));
        assertThat(read("ndcal-minutes.txt").counsel())
                .extracting(Counsel::attorneys, Counsel::represents)
                .containsExactly(
                        tuple(List.of("Casper Linde"), "Plaintiff"),
                        tuple(List.of("Yolanda Brix"), "Non-Party Tessellate, Inc."));
        assertThat(read("del-super-letter.txt").counsel())
                .extracting(Counsel::attorneys, Counsel::represents)
                .containsExactly(
                        tuple(List.of("Barnaby Okoye"), "Plaintiff"),
                        tuple(List.of("Seraphina Vale"), "Defendant John Doe No. 2"));
        assertThat(read("wdwash-reply.txt").counsel())
                .extracting(Counsel::attorneys)
                .containsExactly(List.of("Amaryllis Hough"));
        assertThat(read("dmass-amended-nunc.txt").parties())
                .extracting(Party::name)
                .containsExactly("LARKSPUR BIOSCIENCES, INC.", "ELMTREE44", "JOHN DOES 2-8");
    }

    private static List<String> duties(String file) throws IOException {
        return read(file).obligations().stream().map(FilingStylesTest::inWords).toList();
    }

    private static String inWords(Obligation duty) {
        String due =
                duty.due() == null
                        ? ""
                        : switch (duty.due().value()) {
                            case Due.FixedDate fixed -> " by " + fixed.date();
                            case Due.Period p ->
                                    " by "
                                            + p.count()
                                            + " "
                                            + p.unit()
                                            + " "
                                            + p.direction()
                                            + " "
                                            + p.trigger();
                            case Due.NoneStated _ -> "";
                        };
        return (duty.actor() == null ? "null" : duty.actor().value())
                + ": "
                + duty.act().value()
                + due
                + (duty.condition() == null ? "" : " " + duty.condition().value());
    }

    private static String inWords(Ruling ruling) {
        StringBuilder words = new StringBuilder(ruling.outcome().term());
        words.append(ruling.motion().kind() == null ? "" : " " + ruling.motion().kind());
        words.append(ruling.motion().entries().isEmpty() ? "" : " " + ruling.motion().entries());
        words.append(ruling.respondent() == null ? "" : " " + ruling.respondent().value());
        words.append(ruling.demand() == null ? "" : " " + ruling.demand().value());
        return words.append(ruling.withoutPrejudice() ? " without prejudice" : "").toString();
    }

    private static Reading read(String file) throws IOException {
        return DocumentReader.read(Papers.filing(file));
    }
}
