package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found, and where; every case and paper here is invented. */
class FindTest {

    private static List<String> found(String text) {
        return Citations.find(text).stream().map(c -> c.kind() + ": " + c.span().in(text)).toList();
    }

    private static Citation.FullCase only(String text) {
        List<Citation.FullCase> cases = Citations.cases(Citations.find(text));
        assertThat(cases).hasSize(1);
        return cases.getFirst();
    }

    @Test
    void spansAreTrueInMarkdown() {
        assertThat(found("*See Ashe v. Birch*, 12 F.3d 34, 36 (9th Cir. 1993); *Id.* at *5."))
                .containsExactly("full: 12 F.3d 34, 36", "id: Id.* at *5");
    }

    @Test
    void spansAreTrueInHtml() {
        assertThat(
                        found(
                                "<p><i>Ashe v. Birch</i>, 12&nbsp;F.3d 34 (9th Cir. 1993). 18 U.S.C. &sect; 1030.</p>"))
                .containsExactly("full: 12&nbsp;F.3d 34", "statute: 18 U.S.C. &sect; 1030");
    }

    @Test
    void marginNumbersOfPleadingPaperAreNoPartOfACitation() {
        String text =
                "1 It was held in Ashe v. Birch, 12\n2 F. Supp.\n3 3d 34, 36 (N.D. Cal. 2014), that it is so.\n4 The rest follows.\n";

        Citation.FullCase found = only(text);

        assertThat(found.edition().abbreviation()).isEqualTo("F. Supp. 3d");
        assertThat(found.page()).isEqualTo("34");
        assertThat(found.pin()).isEqualTo("36");
        assertThat(found.span().in(text)).startsWith("12\n2 F.").endsWith("36");
    }

    @Test
    void aPageBreakWithItsHeaderIsNoPartOfACitation() {
        String text =
                "in Ashe v. Birch, 12 F.3d\n\fCase 3:22-mc-01234 Document 5 Filed 12/23/22 Page 2 of 9\n34, 36 (9th Cir. 1993).";

        assertThat(only(text).page()).isEqualTo("34");
    }

    @Test
    void aStarPageIsNoVolume() {
        assertThat(found("as was said. *12 F.3d 34 is cited")).isEmpty();
        assertThat(only("Ashe v. Birch, *528 12 F.3d 34 (9th Cir. 1993)").name())
                .hasToString("Ashe v. Birch");
    }

    @Test
    void aDayIsNoCitation() {
        assertThat(found("He left on 5 Mar. 2010 and came back on 16 Dec. 2022.")).isEmpty();
    }

    @Test
    void anAddressIsNoCitation() {
        assertThat(found("Orchard Co. v. Doe, No. 25 C 8804, was filed in Chicago")).isEmpty();
        assertThat(found("in Courtroom 17D, 500 Pearl Street, or 18-A, 500 Pearl Street"))
                .isEmpty();
        assertThat(found("111 N. W. 12th St., Suite 200, Salem, OR 97301")).isEmpty();
    }

    @Test
    void recordsOfManySorts() {
        String text =
                "Dkt. 22, ¶¶ 23, 31. Lee Decl., Ex. 6 at 1-4. Compl. ¶ 63. Mot. at 7-8. ECF No. 12-3 at 5. Lee Dep. 12:3-14:5. Opp’n at 3. Compl. Exs. 2-8, 10.";

        assertThat(found(text))
                .containsExactly(
                        "record: Dkt. 22, ¶¶ 23, 31",
                        "record: Lee Decl., Ex. 6 at 1-4",
                        "record: Compl. ¶ 63",
                        "record: Mot. at 7-8",
                        "record: ECF No. 12-3 at 5",
                        "record: Lee Dep. 12:3-14:5",
                        "record: Opp’n at 3",
                        "record: Compl. Exs. 2-8, 10");
    }

    @Test
    void codesAreFoundAsPractitionersWriteThem() {
        assertThat(
                        found(
                                "28 USC 1782(a); 45 CFR 164.512(e); Cal. Code Civ. Proc. § 425.16; Code Civ. Proc., § 1985.8"))
                .containsExactly(
                        "statute: 28 USC 1782(a)",
                        "regulation: 45 CFR 164.512(e)",
                        "statute: Cal. Code Civ. Proc. § 425.16",
                        "statute: Code Civ. Proc., § 1985.8");
        assertThat(found("He read 5 U.S.C. and six more.")).isEmpty();
    }

    @Test
    void aCaseNumberIsNoDocketEntry() {
        assertThat(found("Case No. 3:22-mc-80319-SK. Docket No. 22-mc-80319-SK.")).isEmpty();
    }

    @Test
    void rulesAndWhatIsLeftOfTheirNames() {
        String text =
                "Federal Rule of Civil Procedure 45(c)(2)(A); Rules 8 and 12(b)(6); Civ. L.R. 7-2.";

        assertThat(found(text))
                .containsExactly(
                        "rule: Federal Rule of Civil Procedure 45(c)(2)(A)",
                        "rule: Rules 8",
                        "rule: 12(b)(6)",
                        "rule: Civ. L.R. 7-2");
    }

    @Test
    void lawsOfStatesNameTheirSubject() {
        Citation.Statute law =
                (Citation.Statute)
                        Citations.find("N.Y. Civ. Rights Law § 76-a(1)(a)(1)–(2)").getFirst();

        assertThat(law.subject()).isEqualTo("Civ. Rights");
        assertThat(law.section()).isEqualTo("76-a");
        assertThat(law.pin()).isEqualTo("(1)(a)(1)–(2)");
    }

    @Test
    void severalReadingsOfAReporterAreAllKept() {
        Citation.FullCase found = only("1 Johnson 1 (1806)");

        assertThat(found.editions()).hasSizeGreaterThan(1);
    }

    @Test
    void theYearTellsEditionsApart() {
        assertThat(only("1 Johnson 1 (1890)").editions())
                .extracting(Edition::abbreviation)
                .containsExactly("N.M. (J.)");
    }

    @Test
    void theYearOfALaterHistoryIsTheYearOfBoth() {
        List<Citation.FullCase> cases =
                Citations.cases(
                        Citations.find(
                                "Ashe v. Birch, 12 F. Supp. 34 (D. Me.), aff'd, 10 F.3d 1 (1st Cir. 1994)."));

        assertThat(cases).extracting(c -> c.decision().year()).containsExactly(1994, 1994);
        assertThat(cases).extracting(c -> c.context().history()).containsExactly(false, true);
    }

    @Test
    void namesBreakOffAtTheSentenceBefore() {
        assertThat(
                        only("It was so held. Recently, Ashe & Co. v. Birch, Inc., 12 F.3d 34 (9th Cir. 1993)")
                                .name())
                .hasToString("Ashe & Co. v. Birch, Inc.");
        assertThat(
                        only("Under the test of In re Ashe Home Co. Ltd., 2019 WL 6311407 (N.D. Cal. 2019)")
                                .name())
                .hasToString("In re Ashe Home Co. Ltd.");
    }

    @Test
    void aNeutralCitationRunsParallelToOneByPage() {
        String text = "State v. Ashe, 158 Ohio St.3d 131, 2019-Ohio-4130, ¶ 12.";
        List<Citation> found = Citations.find(text);

        assertThat(found.stream().map(c -> c.span().in(text)))
                .containsExactly("158 Ohio St.3d 131", "2019-Ohio-4130, ¶ 12");
        assertThat(found.get(1).context().parallelTo()).isEqualTo(found.get(0).span().start());
    }

    @Test
    void aCountysCourtIsFoundHoweverTheCountyIsWritten() {
        for (String county : List.of("Kings County", "Kings Cnty.", "Kings Cty.")) {
            assertThat(only("Ashe v. Birch, 2020 WL 12 (N.Y. Sup. Ct. " + county + " 2020)"))
                    .extracting(c -> c.decision().court())
                    .isEqualTo("nysupctkings");
        }
        assertThat(only("Ashe v. Birch, 2020 WL 12 (Cal. Super. Ct. Santa Clara Cnty. 2020)"))
                .extracting(c -> c.decision().court())
                .as("the table has no counties of California")
                .isEqualTo("calsuperct");
    }

    @Test
    void aStarMayStandApartFromItsPage() {
        assertThat(only("Ashe v. Birch, 2022 WL 1234567, at * 3 (N.D. Cal. Jan. 3, 2022)").pin())
                .isEqualTo("* 3");
    }

    @Test
    void rulesOfNewJerseyAreFound() {
        String text = "N.J. Ct. R. 4:10-2(a); L. Civ. R. 37.1(a).";
        assertThat(Citations.find(text).stream().map(c -> c.kind() + ": " + c.span().in(text)))
                .containsExactly("rule: N.J. Ct. R. 4:10-2(a)", "rule: L. Civ. R. 37.1(a)");
    }

    @Test
    void anIdTakesWholeSectionsAndStampedPages() {
        for (String id :
                List.of("Id. § 2029.610", "Id. § 652B", "Id. § 5(a)(1)", "Id. at PageID.12-14")) {
            assertThat(
                            Citations.find("17 U.S.C. § 5. " + id + ". He went.")
                                    .get(1)
                                    .span()
                                    .in("17 U.S.C. § 5. " + id + ". He went."))
                    .isEqualTo(id);
        }
    }

    @Test
    void textIsMarkedUpAndNothingElseChanges() {
        String text = "See *Ashe v. Birch*, 12 F.3d 34; *id.* at 35.";
        String marked =
                Citations.annotate(text, Citations.find(text), c -> new Citations.Markup("[", "]"));

        assertThat(marked).isEqualTo("See *Ashe v. Birch*, [12 F.3d 34]; *[id.* at 35].");
    }
}
