// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Reading;
import org.junit.jupiter.api.Test;

/** A printed report of a docket: its head, and its entries one by one. */
class DocketSheetTest {

    @Test
    void aPortalLabelsWhatAClerkPrintsOverTheEntries() {
        CleanText text =
                CourtLayout.read(
                        """
                        Quillfeather et al v. Does 1-3 et al
                        Plaintiff: Margot Quillfeather and Larkspur Networks, Inc.
                        Defendant: Does 1-3 and Tobias Thrane
                        Case Number: 3:2024mc80999
                        Filed: March 4, 2024
                        Court: US District Court for the Northern District of California
                        Presiding Judge: Ann B Ashe
                        Docket Report

                        Date Filed Document Text
                        April 12, 2024 Opinion or Order Filing 14 ORDER by Judge Ann B Ashe granting #9 Motion to Quash.
                        March 20, 2024 Filing 9 MOTION to Quash Subpoena filed by Doe 1. Responses due by 4/3/2024.
                        """);
        Reading reading = DocumentReader.read(text);

        assertThat(reading.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("3:24-mc-80999");
        assertThat(reading.dated("filed").orElseThrow().value().on()).isEqualTo("2024-03-04");
        assertThat(reading.judge().value()).isEqualTo("Ann B Ashe");
        assertThat(reading.parties())
                .extracting(party -> party.name(), party -> party.roles())
                .containsExactly(
                        tuple("Margot Quillfeather", List.of("plaintiff")),
                        tuple("Larkspur Networks, Inc.", List.of("plaintiff")),
                        tuple("Does 1-3", List.of("defendant")),
                        tuple("Tobias Thrane", List.of("defendant")));
        assertThat(sheet(text).entries())
                .extracting(entry -> entry.number().value(), entry -> entry.filed().value())
                .containsExactly(
                        tuple(14, java.time.LocalDate.of(2024, 4, 12)),
                        tuple(9, java.time.LocalDate.of(2024, 3, 20)));
    }

    @Test
    void theHeadTellsCourtNumberDayJudgePartiesAndCounsel() throws IOException {
        CleanText text = CourtLayout.read(Papers.filing("pacer-docket-sheet.txt"));
        Reading reading = DocumentReader.read(text);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.DOCKET_SHEET);
        assertThat(reading.court().value().id()).isEqualTo("cand");
        assertThat(reading.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("3:24-mc-80377");
        assertThat(reading.dated("filed").orElseThrow().value().on()).isEqualTo("2024-12-05");
        assertThat(reading.judge().value()).isEqualTo("Virginia W. Xenakis");
        assertThat(sheet(text).caption().value())
                .isEqualTo("Halloran Shipping Co. v. Murmur Networks, Inc.");
        assertThat(reading.parties())
                .extracting(party -> party.name(), party -> party.roles())
                .containsExactly(
                        tuple("Halloran Shipping Co.", List.of("movant")),
                        tuple("Murmur Networks, Inc.", List.of("respondent")));
        assertThat(reading.counsel())
                .extracting(
                        counsel -> counsel.attorneys(),
                        counsel -> counsel.firm(),
                        counsel -> counsel.represents())
                .containsExactly(
                        tuple(
                                List.of("Nadia Tolliver"),
                                "Tolliver Reese LLP",
                                "Movant Halloran Shipping Co."),
                        tuple(List.of("Basil Ondaatje"), null, "Movant Halloran Shipping Co."),
                        tuple(
                                List.of("Conrad Farnsworth"),
                                "Farnsworth Lowe LLP",
                                "Respondent Murmur Networks, Inc."));
        assertThat(reading.rulings()).isEmpty();
        assertThat(reading.hearings()).isEmpty();
    }

    @Test
    void eachEntryIsReadAsItsLineIs() throws IOException {
        List<SheetEntry> entries = entries(Papers.filing("pacer-docket-sheet.txt"));

        assertThat(entries)
                .extracting(
                        DocketSheetTest::number,
                        entry -> entry.filed().value().toString(),
                        entry -> entry.line().kind().value())
                .containsExactly(
                        tuple(1, "2024-12-05", EntryKind.MOTION),
                        tuple(null, "2024-12-06", EntryKind.NOTICE),
                        tuple(9, "2024-12-13", EntryKind.ORDER),
                        tuple(11, "2025-01-10", EntryKind.OPPOSITION),
                        tuple(18, "2025-02-04", EntryKind.ORDER));
        assertThat(entries.get(0).line().dates())
                .extracting(
                        date -> date.label(), date -> date.role(), date -> date.date().toString())
                .contains(
                        tuple("Responses due by", DateRole.DUE, "2024-12-19"),
                        tuple("Replies due by", DateRole.DUE, "2024-12-26"));
        assertThat(entries.get(2).line().dates())
                .extracting(date -> date.role())
                .startsWith(DateRole.MOVED, DateRole.SET);
        assertThat(entries.get(2).line().marks())
                .extracting(mark -> mark.kind())
                .containsExactly(EntryMark.Kind.MODIFIED);
        assertThat(entries.get(4).line().marks())
                .extracting(mark -> mark.kind())
                .containsExactly(EntryMark.Kind.TERMINATED);
        assertThat(entries.get(4).line().motions())
                .extracting(motion -> motion.number())
                .containsExactly(1);
    }

    @Test
    void whatIsReadStandsWhereItSaysOnTheSheet() throws IOException {
        String original = Papers.filing("pacer-docket-sheet.txt");

        for (SheetEntry entry : entries(original)) {
            for (EntryDate date : entry.line().dates()) {
                isAt(original, date.at());
            }
            isAt(original, entry.filed().spans().getFirst());
            isAt(original, entry.at());
            isAt(original, entry.line().kind().spans().getFirst());
        }
        Span due = entries(original).getFirst().line().dates().getFirst().at();
        assertThat(due.text()).isEqualTo("12/19/2024");
        assertThat(original.lines().toList().get(Objects.requireNonNull(due.line()) - 1))
                .contains("12/19/2024. Replies due by");
    }

    private static void isAt(String original, Span at) {
        assertThat(original.substring(at.start(), at.end())).isEqualTo(at.text());
    }

    /** A PDF's text loses the blanks before a line; a wrapped date then begins one. */
    @Test
    void linesWithoutTheirColumnsGiveTheSameEntries() throws IOException {
        String sheet = Papers.filing("pacer-docket-sheet.txt");
        String flush = sheet.lines().map(String::strip).collect(joining("\n"));

        assertThat(said(entries(flush))).isEqualTo(said(entries(sheet)));
    }

    @Test
    void aTableGivesOneEntryForEachRow() {
        List<SheetEntry> entries =
                entries(
                        """
                        U.S. District Court
                        Southern District of New York (Foley Square)
                        CIVIL DOCKET FOR CASE #: 1:24-cv-06188-DFG

                        | Date Filed | # | Docket Text |
                        | --- | --- | --- |
                        | 08/14/2024 | 1 | COMPLAINT against Does 1-9. Document filed by Halloran Shipping Co.. |
                        | 08/15/2024 |  | 21 DAY SUMMONS ISSUED as to Doe 1. |
                        | 08/16/2024 | 2 | ORDER granting 1 Motion. Answer due 9/4/2024. |
                        """);

        assertThat(entries)
                .extracting(DocketSheetTest::number, entry -> entry.at().text())
                .containsExactly(
                        tuple(
                                1,
                                "COMPLAINT against Does 1-9. Document filed by Halloran Shipping Co.."),
                        tuple(null, "21 DAY SUMMONS ISSUED as to Doe 1."),
                        tuple(2, "ORDER granting 1 Motion. Answer due 9/4/2024."));
    }

    @Test
    void theNewestMayStandFirst() {
        String sheet =
                """
                DOCKET SHEET

                Date Filed  No.  Docket Text
                03/03/2025  12  ORDER denying 9 Motion to Quash. Production due by
                3/17/2025. Signed by Judge Xenakis.
                02/20/2025  10  REPLY re 9 MOTION to Quash filed by Murmur Networks, Inc..
                01/09/2025  9  MOTION to Quash filed by Murmur Networks, Inc..
                """;

        assertThat(entries(sheet)).extracting(DocketSheetTest::number).containsExactly(12, 10, 9);
        assertThat(entries(sheet).getFirst().line().dates().getFirst().date())
                .isEqualTo("2025-03-17");
    }

    @Test
    void aPaperThatQuotesADocketIsNoSheet() {
        String letter =
                "ORDER\n\nThe docket sheet shows:\n\n12/05/2024 1 MOTION to Compel.\n\nIT IS SO ORDERED.\n";

        assertThat(DocumentReader.read(letter).kind().value()).isEqualTo(DocumentKind.ORDER);
        CleanText text = CourtLayout.read(letter);
        assertThat(DocketSheet.read(text, DocumentReader.read(text))).isNull();
    }

    private static String said(List<SheetEntry> entries) {
        return entries.stream()
                .map(
                        entry ->
                                number(entry)
                                        + " "
                                        + entry.filed().value()
                                        + " "
                                        + CleanText.words(entry.at().text()))
                .collect(joining("\n"));
    }

    private static Integer number(SheetEntry entry) {
        return entry.number() == null ? null : entry.number().value();
    }

    private static List<SheetEntry> entries(String original) {
        return sheet(CourtLayout.read(original)).entries();
    }

    private static DocketSheet sheet(CleanText text) {
        return Objects.requireNonNull(DocketSheet.read(text, DocumentReader.read(text)));
    }
}
