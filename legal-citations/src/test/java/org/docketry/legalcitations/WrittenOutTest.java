package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, rules and courts in words; references to a court by its case. All cases are invented. */
class WrittenOutTest {

    private static Citation only(String text) {
        List<Citation> found = Citations.find(text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Title 17 of the U.S. Code|U.S.C.|17|-",
                "Title 17 of the United States Code|U.S.C.|17|-",
                "title 28, section 1782, of the United States Code|U.S.C.|28|1782",
                "Section 1782 of title 28 of the United States Code|U.S.C.|28|1782",
                "section 101 of Title 17, United States Code|U.S.C.|17|101",
                "title 45, section 164.512, of the Code of Federal Regulations|C.F.R.|45|164.512",
                "11 U.S.C. ch. XI|U.S.C.|11|XI"
            })
    void aTitleMayStandBehindItsWord(String written, String law, String title, String section) {
        String text = "It is in " + written + " today.";
        Citation.Statute found = (Citation.Statute) only(text);

        assertThat(found.span().in(text)).isEqualTo(written);
        assertThat(found.law().abbreviation()).isEqualTo(law);
        assertThat(found.title()).isEqualTo(title);
        assertThat(found.section()).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title VII of the Act is not cited, nor title 3 of the report.",
                "See section 5 of title 3 of the report."
            })
    void aTitleOfAnythingElseIsNoCitation(String text) {
        assertThat(Citations.find(text)).isEmpty();
    }

    @Test
    void theCommitteesNoteIsAPlaceOfTheRule() {
        Citation found = only("Fed. R. Evid. 502(b) advisory committee's note to 2015 amendment.");

        assertThat(found.kind()).isEqualTo("rule");
        assertThat(found.pin()).isEqualTo("(b) advisory committee's note to 2015 amendment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Sup. Ct. Kings Cnty. 2020|nysupctkings",
                "Sup. Ct. N.Y. Cnty. Mar. 3, 2020|nysupctnewyork",
                "Sup. Ct. Los Angeles Cnty. 2020|-"
            })
    void theSupremeCourtOfACountyIsNewYorks(String words, String court) {
        Citation found = only("Ashe v. Birch, 80 Misc. 3d 123 (" + words + ").");

        assertThat(((Citation.FullCase) found).decision().court()).isEqualTo(court);
    }

    @Test
    void aBlankBehindTheReporterMayBeMissing() {
        Citation.FullCase found =
                (Citation.FullCase) only("Doe v. Roe, 2022 WL1234567, at *3 (N.D. Cal. 2022).");

        assertThat(found.page()).isEqualTo("1234567");
        assertThat(found.pin()).isEqualTo("*3");
    }

    @Test
    void aCaseIsReferredToByItsCourt() {
        String text =
                "Finch Fields, Inc. v. Holt, 12 F.3d 34 (9th Cir. 1993). The Finch Fields court agreed; so did the Holt Court.";
        List<Citation> found = Citations.find(text);
        Resolutions resolutions = Citations.resolve(found);

        assertThat(found)
                .extracting(c -> c.kind() + ": " + c.span().in(text))
                .containsExactly("full: 12 F.3d 34", "reference: Finch Fields", "reference: Holt");
        assertThat(resolutions.target(1)).hasValue(0);
        assertThat(resolutions.target(2)).hasValue(0);
    }

    @Test
    void aCourtOfThatNameIsNoCase() {
        String text =
                "Superior Court v. Dunn, 1 F.3d 2 (9th Cir. 1993). Ohio v. Cole, 2 F.3d 3 (6th Cir. 1993). The Superior Court ruled, then the Ohio court, then a Dunn court.";

        assertThat(Citations.find(text)).hasSize(2);
    }

    @Test
    void anIdWithAnotherRuleDoesNotGoToTheRuleBeforeIt() {
        List<Citation> found =
                Citations.find(
                        "Ashe v. Birch, 1 F.3d 2 (9th Cir. 1993). Fed. R. Civ. P. 45(d). Id. 45(c). Id. 26(b).");
        Resolutions resolutions = Citations.resolve(found);

        assertThat(found.get(2).pin()).isEqualTo("45(c)");
        assertThat(resolutions.target(2)).hasValue(1);
        assertThat(resolutions.of(3)).isInstanceOf(Resolutions.Outcome.Nothing.class);
    }
}
