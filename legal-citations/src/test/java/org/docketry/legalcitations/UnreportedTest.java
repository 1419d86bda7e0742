package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opinions without volume and page, by blanks or by the number of their case; all invented. */
class UnreportedTest {

    private static List<String> found(String text) {
        return Citations.find(text).stream().map(c -> c.kind() + ": " + c.span().in(text)).toList();
    }

    private static Citation.FullCase first(String text) {
        return Citations.cases(Citations.find(text)).getFirst();
    }

    @Test
    void blanksCiteACaseIfNothingElseDoes() {
        String text = "Ashe v. Birch, ___ F.4th ___ (9th Cir. 2023). Id. at 5.";
        Citation.FullCase found = first(text);

        assertThat(found.edition().abbreviation()).isEqualTo("F.4th");
        assertThat(found.volume()).isNull();
        assertThat(found.page()).isNull();
        assertThat(found.decision().court()).isEqualTo("ca9");
        assertThat(Citations.resolve(Citations.find(text)).authority(1)).hasValue(0);
    }

    @Test
    void blanksBeforeAParallelCitationLendItTheName() {
        assertThat(found("Ashe v. Birch, — U.S. —, 143 S. Ct. 2190, 2195 (2023)."))
                .containsExactly("full: 143 S. Ct. 2190, 2195");
        Citation.FullCase numbered =
                first(
                        "Ashe v. Birch, -- F.3d --, No. 22-cv-123, 2023 WL 55 (2d Cir. Jan. 3, 2023)");

        assertThat(numbered.name()).hasToString("Ashe v. Birch");
        assertThat(numbered.edition().abbreviation()).isEqualTo("WL");
    }

    @Test
    void aBlankPinIsNoPinAndHidesNoYear() {
        Citation.FullCase found = first("Ashe v. Birch, 599 U.S. ___, ___ (2023)");

        assertThat(found.pin()).isNull();
        assertThat(found.decision().year()).isEqualTo(2023);
    }

    @Test
    void blanksOfAFormAreNoCitation() {
        assertThat(found("Sign here: ____ P. ____. It is ___ U.S. ___ and no more.")).isEmpty();
        assertThat(found("The reporter is ___ F.4th ___ (2023).")).isEmpty();
    }

    @Test
    void aSlipOpinionIsCitedByTheNumberOfItsCase() {
        String text =
                "In re Ashe, No. 22-mc-80319-VC, slip op. at 4 (N.D. Cal. Dec. 8, 2022). Id. at 2.";
        Citation.FullCase found = first(text);

        assertThat(found.span().in(text)).isEqualTo("No. 22-mc-80319-VC, slip op. at 4");
        assertThat(found.name()).hasToString("In re Ashe");
        assertThat(found.page()).isEqualTo("22-mc-80319-VC");
        assertThat(found.pin()).isEqualTo("4");
        assertThat(found.decision()).isEqualTo(new Decision("cand", 2022, "Dec.", 8));
        assertThat(Citations.resolve(Citations.find(text)).authority(1)).hasValue(0);
    }

    @Test
    void aSlipOpinionHasParallels() {
        String text =
                "Ashe v. Birch, No. 22-80319, slip op. at 4, 2022 WL 123, at *2 (N.D. Cal. Dec. 8, 2022). Ashe, slip op. at 5.";

        assertThat(found(text))
                .containsExactly(
                        "full: No. 22-80319, slip op. at 4",
                        "full: 2022 WL 123, at *2",
                        "reference: Ashe, slip op. at 5");
        assertThat(Citations.resolve(Citations.find(text)).authority(1)).hasValue(0);
        assertThat(Citations.resolve(Citations.find(text)).authority(2)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. 19 Civ. 1234 (PKC) (S.D.N.Y. Dec. 8, 2019)",
                "Nos. 21-1234, 21-1235 (2d Cir. Dec. 8, 2019)",
                "No. 22-cv-1 (AB), ECF No. 12 at 4 (S.D.N.Y. Dec. 8, 2019)",
                "C.A. No. 19-123-MN, D.I. 45 (D. Del. Dec. 8, 2019)",
                "Index No. 650123/2019 (N.Y. Sup. Ct. Dec. 8, 2019)"
            })
    void numberCourtAndDayAreACitation(String numbered) {
        Citation.FullCase found = first("See Ashe v. Birch, " + numbered + ".");

        assertThat(found.edition()).isEqualTo(DocketCites.SLIP);
        assertThat(found.name()).hasToString("Ashe v. Birch");
        assertThat(found.decision().year()).isEqualTo(2019);
        assertThat(found.decision().court()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. 3:22-mc-\n80319-ABC, slip op. at 3 (N.D. Cal. Jan. 3, 2022)",
                "No. 3:22-\nmc-80319-ABC (N.D. Cal. Jan. 3, 2022)",
                "No. 3:22-mc-80319-\nABC (N.D. Cal. Jan. 3, 2022)"
            })
    void aNumberMayBreakOverTwoLines(String numbered) {
        assertThat(first("Ashe v. Birch, " + numbered + ".").page()).isEqualTo("3:22-mc-80319-ABC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is Ashe v. Birch, No. 22-cv-123.",
                "They met in Case No. 22-mc-80319 (N.D. Cal. Dec. 8, 2022).",
                "Ashe v. Birch, No. 22-cv-123 (the underlying action), went on.",
                "They sold tickets, No. 5 of them (in June 2019).",
                "Judge Lee wrote, No. 22-mc-80319, slip op. at 4."
            })
    void aNumberAloneIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void pagesOfABoundRecordNeedNoAt() {
        assertThat(
                        found(
                                "See J.A. 45-47. (R. 12, Page ID # 45-47) 2-ER-123–25; SER 12. See App. 12; JA123. ECF No. 5, PageID.12-14, ¶ 5. (PageID.1234)"))
                .containsExactly(
                        "record: J.A. 45-47",
                        "record: R. 12, Page ID # 45-47",
                        "record: 2-ER-123–25",
                        "record: SER 12",
                        "record: App. 12",
                        "record: JA123",
                        "record: ECF No. 5, PageID.12-14, ¶ 5",
                        "record: PageID.1234");
        Citation.Paper entry = (Citation.Paper) Citations.find("R. 12, Page ID # 45").getFirst();
        assertThat(entry.entry()).isEqualTo("12");
        assertThat(entry.pin()).isEqualTo("Page ID # 45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He waited in the ER. 123 people came. The ER 123 team left.",
                "Mr. R. 12 is no name. J.A. 15 years old. In App. 12 of the store.",
                "See R. 4:46-2(c). Tex. Gen. R. 12. An AR-15. See AR 15. Write to JA 123rd St.",
                "Page Ideas 12. The PageID field. New Haven, CT 06510."
            })
    void initialsAndAbbreviationsAreNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void articlesAndTitlesMayHaveRomanNumbers() {
        assertThat(
                        found(
                                "Cal. Const. art. I, § 2; N.Y. Const., art. I, § 8; La. Const. Ann. art. IV; Del. Code Ann. tit. X, § 12."))
                .containsExactly(
                        "statute: Cal. Const. art. I, § 2",
                        "statute: N.Y. Const., art. I, § 8",
                        "statute: La. Const. Ann. art. IV",
                        "statute: Del. Code Ann. tit. X, § 12");
        assertThat(found("Title IX and Chapter XII say so; a Const. art. is none.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ashe v. Birch, No. 21-cv-1234, (N.D. Cal. Mar. 3, 2021)|No.|21-cv-1234|-",
                "Ashe v. Birch, 21-cv-1234 (N.D. Cal. Mar. 3, 2021)|No.|21-cv-1234|-",
                "Ashe v. Birch (N.D. Cal. Mar. 3, 2021) No. 21-cv-1234|No.|21-cv-1234|-",
                "Ashe v. Birch, No. 21-cv-1234 (N.D. Cal. Mar. 3, 2021), Dkt. 12 at 3|No.|21-cv-1234|Dkt. 12 at 3",
                "Ashe v. Birch, No. 21-cv-1234 (N.D. Cal. Mar. 3, 2021), ECF No. 12|No.|21-cv-1234|ECF No. 12",
                "Ashe v. Birch, slip op. at 4 (N.D. Cal. Mar. 3, 2021)|No.|-|4",
                "In re Ashe Prods. Liab. Litig., MDL No. 9741 (N.D. Cal. Mar. 3, 2021)|MDL No.|9741|-"
            })
    void aNumberIsWrittenInManyWays(String written, String reporter, String page, String pin) {
        Citation.FullCase found = first("See " + written + ".");

        assertThat(found.edition().abbreviation()).isEqualTo(reporter);
        assertThat(found.page()).isEqualTo(page);
        assertThat(found.pin()).isEqualTo(pin);
        assertThat(found.decision()).isEqualTo(new Decision("cand", 2021, "Mar.", 3));
    }

    @Test
    void aPaperOfACitedDocketIsNotOfTheRecordAtHand() {
        List<Citation> found =
                Citations.find(
                        "Dkt. 12 is ours. Ashe v. Birch, No. 21-cv-1234 (N.D. Cal. Mar. 3, 2021), Dkt. 12.");

        assertThat(found).extracting(Citation::kind).containsExactly("record", "full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In re Ashe Prods. Liab. Litig., MDL No. 9741, 2019 WL 1234567",
                "In re Ashe Prods. Liab. Litig., MDL No. 9741, No. 16-md-09741-AB, 2019 WL 1234567",
                "In re Ashe Prods. Liab. Litig. (MDL No. 9741), 2019 WL 1234567"
            })
    void theNumberOfMultidistrictLitigationIsNoPartOfTheName(String written) {
        assertThat(first(written + " (N.D. Cal. Mar. 3, 2019).").name())
                .hasToString("In re Ashe Prods. Liab. Litig.");
    }
}
