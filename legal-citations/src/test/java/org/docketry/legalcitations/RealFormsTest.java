package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that opinions and briefs of all decades have; every case and paper here is invented. */
class RealFormsTest {

    /** Each citation, and behind an arrow the words of the one that it goes back to. */
    private static List<String> resolved(String text) {
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        List<String> resolved = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            String to =
                    switch (resolutions.of(i)) {
                        case Outcome.First() -> "";
                        case Outcome.To(int target) ->
                                " -> " + citations.get(target).span().in(text);
                        case Outcome.Among(List<Integer> numbers) -> " -> " + numbers.size();
                        case Outcome.Nothing(String _) -> " -> ?";
                    };
            resolved.add(citations.get(i).span().in(text) + to);
        }
        return resolved;
    }

    @Test
    void eachEntryOfAListIsAPaper() {
        assertThat(
                        resolved(
                                "See ECF Nos. 29, 31 and 33-2 at 4. ECF No. 31. Docs. [7], [8] ¶ 3. Id. ¶ 4."))
                .containsExactly(
                        "ECF Nos. 29",
                        "31",
                        "33-2 at 4",
                        "ECF No. 31 -> 31",
                        "Docs. [7]",
                        "[8] ¶ 3",
                        "Id. ¶ 4 -> [8] ¶ 3");
        assertThat(resolved("See ECF Nos. 29 and 31. Id.")).endsWith("Id. -> 2");
        assertThat(resolved("See Dkt. 12, 15 U.S.C. § 1, and 30 days.")).hasSize(2);
    }

    @Test
    void aSupraGoesBackToAWork() {
        assertThat(
                        resolved(
                                "Mary Cole & Ann Dole, The Law of Names, 45 Yale L.J. 120, 125 (2001). Cole & Dole, supra, at 130. Cole et al., supra note 3, at 12."))
                .containsExactly(
                        "45 Yale L.J. 120, 125",
                        "supra, at 130 -> 45 Yale L.J. 120, 125",
                        "supra note 3, at 12 -> 45 Yale L.J. 120, 125");
        assertThat(
                        resolved(
                                "4 Nimmer on Copyright § 13.03[A]; 4 Nimmer on Copyright § 13.05. Nimmer, supra, § 13.05. Nimmer, supra, § 13.08."))
                .endsWith(
                        "supra, § 13.05 -> 4 Nimmer on Copyright § 13.05",
                        "supra, § 13.08 -> 4 Nimmer on Copyright § 13.03[A]");
        assertThat(
                        resolved(
                                "8A Charles Alan Wright & Arthur R. Miller, Federal Practice and Procedure § 2035 (3d ed. 2010). See Wright & Miller, supra, § 2036."))
                .last()
                .asString()
                .startsWith("supra, § 2036 -> 8A Charles");
        assertThat(
                        resolved(
                                "Ann Dole, Masks and Men 14 (2d ed. 2001) [hereinafter Masks]. Masks, supra, at 15."))
                .containsExactly("Masks and Men 14", "supra, at 15 -> Masks and Men 14");
    }

    @Test
    void aNameOfTwoWorksIsAmbiguous() {
        assertThat(
                        resolved(
                                "Mary Cole, The Law of Names, 45 Yale L.J. 120 (2001); Jo Cole, The Law of Masks, 46 Yale L.J. 20 (2002). Cole, supra, at 130."))
                .endsWith("supra, at 130 -> 2");
    }

    @Test
    void aBillIsKnownByItsCongress() {
        assertThat(
                        resolved(
                                "H.R. 2281, 105th Cong. § 202 (1998); S. 2037, 105th Cong. (1998). H.R. 2281 passed. H.R. 2281, 106th Cong. (1999). H.R. 2281 again."))
                .containsExactly(
                        "H.R. 2281, 105th Cong. § 202",
                        "S. 2037, 105th Cong.",
                        "H.R. 2281 -> H.R. 2281, 105th Cong. § 202",
                        "H.R. 2281, 106th Cong.",
                        "H.R. 2281 -> 2");
    }

    @Test
    void aSectionIsAPlaceInItsPublicLaw() {
        assertThat(
                        resolved(
                                "Pub. L. No. 105-304, § 202, was new. Pub. L. No. 105-305, § 202. Public Law 105-304."))
                .containsExactly(
                        "Pub. L. No. 105-304, § 202",
                        "Pub. L. No. 105-305, § 202",
                        "Public Law 105-304 -> Pub. L. No. 105-304, § 202");
        assertThat(resolved("Pub. L. 346, 69 Stat. 654."))
                .containsExactly("Pub. L. 346", "69 Stat. 654");
    }

    @Test
    void supraBehindAReportTellsNothingNew() {
        assertThat(
                        resolved(
                                "H.R. Rep. No. 94-1476 (1976). As in H.R. Rep. No. 94-1476, supra, at 67."))
                .last()
                .isEqualTo("H.R. Rep. No. 94-1476, supra, at 67 -> H.R. Rep. No. 94-1476");
    }

    @Test
    void anIdAtTheVeryPageThatWasQuotedIsAmbiguous() {
        assertThat(
                        resolved(
                                "See Cole v. Dane, 20 U.S. 1, 5 (1990) (quoting Ebb v. Flow, 30 U.S. 2, 7 (1991)); see also id., at 7."))
                .endsWith("id., at 7 -> 2");
    }

    @Test
    void theTaxCourtsShortFormIsShort() {
        assertThat(
                        resolved(
                                "Ashe v. Commissioner, 81 T.C. 821 (1983). In Ashe v. Commissioner, 81 T.C. at 828, so."))
                .endsWith("81 T.C. at 828 -> 81 T.C. 821");
    }

    @Test
    void aProceedingWithinABankruptcyHasTwoNames() {
        assertThat(
                        resolved(
                                "Cole v. Ashe (In re Dane), 15 B.R. 20 (Bankr. D. Del. 1999). Cole, 15 B.R. at 22. In re Dane, 15 B.R. at 23."))
                .containsExactly(
                        "15 B.R. 20", "15 B.R. at 22 -> 15 B.R. 20", "15 B.R. at 23 -> 15 B.R. 20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Gold v. Hart, 2 Cir., 1949, 176 F.2d 210|Gold v. Hart|ca2|1949",
                "Cole v. Dane, 1936, 299 U.S. 353|Cole v. Dane|scotus|1936",
                "Ebb v. Flow, D.C.S.D.N.Y. 1950, 93 F.Supp. 660|Ebb v. Flow|nysd|1950",
                "Ebb v. Flow Co., 93 F.Supp. 660 (D. Me. 1950)|Ebb v. Flow Co.|med|1950",
                "Cole v. State, 239 S.W.3d 151 (Mo. App. E.D. 2007)|Cole v. State|moctapped|2007",
                "Cole v. State, 239 S.W.3d 151 (Mo. banc 2007)|Cole v. State|mo|2007"
            })
    void courtAndYearStandWhereTheDecadePutThem(
            String written, String name, String court, Integer year) {
        Citation.FullCase found =
                (Citation.FullCase) Citations.find("See " + written + ".").getFirst();

        assertThat(found.name()).hasToString(name);
        assertThat(found.decision().court()).isEqualTo(court);
        assertThat(found.decision().year()).isEqualTo(year);
    }

    @Test
    void aSoftHyphenBreaksAWordOnly() {
        Citation.FullCase found =
                (Citation.FullCase)
                        Citations.find("See Ashe v. Okla\u00ad\nhoma Regents, 339 U.S. 637 (1950).")
                                .getFirst();

        assertThat(found.name()).hasToString("Ashe v. Oklahoma Regents");
    }

    @Test
    void aLineNumberIsNoVolume() {
        Citation.FullCase found =
                (Citation.FullCase)
                        Citations.find("See Pagan v. Gale, 291 26 F.3d 639, 642 (9th Cir. 2002).")
                                .getFirst();

        assertThat(found.volume()).isEqualTo("291");
    }

    @Test
    void supraBeforeAVolumeMakesAShortForm() {
        assertThat(
                        resolved(
                                "Cole v. Dane, 108 Conn. App. 274, 280 (2008). Cole v. Dane, supra, 108 Conn. App. 283. (Cole, at p. 284, fn. 3.)"))
                .containsExactly(
                        "108 Conn. App. 274, 280",
                        "108 Conn. App. 283 -> 108 Conn. App. 274, 280",
                        "Cole, at p. 284, fn. 3 -> 108 Conn. App. 274, 280");
    }

    @Test
    void supraBeforeABlankPageIsRead() {
        assertThat(resolved("Cole v. Dane, supra, 1 U.S. ___.")).isNotEmpty();
    }

    @Test
    void aNumberIsOfOneCitationOnly() {
        assertThat(resolved("App., Docs. 5 CT 105.")).containsExactly("Docs. 5");
    }

    @Test
    void ohioNamesACaseAgainWithAParagraph() {
        assertThat(resolved("See Cole v. Dane, 2012-Ohio-1234, ¶ 12. Cole at ¶ 13. Id. at ¶ 14."))
                .containsExactly(
                        "2012-Ohio-1234, ¶ 12",
                        "Cole at ¶ 13 -> 2012-Ohio-1234, ¶ 12",
                        "Id. at ¶ 14 -> 2012-Ohio-1234, ¶ 12");
    }

    @Test
    void sectionsThatFollowDoNotPartAString() {
        assertThat(resolved("29 U.S.C. § 621 et seq.; 42 U.S.C. § 12112 et seq. Id."))
                .endsWith("Id. -> 2");
    }

    @Test
    void theCourtAndItsYearAreNoPageOfAnAppendix() {
        assertThat(resolved("Cole v. State, 970 S.W.2d 549, 561 (Tex. Crim. App. 1998)."))
                .containsExactly("970 S.W.2d 549, 561");
    }

    @Test
    void theAppellateDivisionIsThatOfTheReportersState() {
        Citation.FullCase found =
                (Citation.FullCase)
                        Citations.find("In re Cole, 96 N.J. Super. 415 (App. Div. 1967).")
                                .getFirst();

        assertThat(found.decision().court()).isEqualTo("njsuperctappdiv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 CT 23-25",
                "2 RT 345",
                "1 App. 7",
                "Resp. Br. 12",
                "Pet. App. 5a",
                "AOB 14",
                "App. to Pet. for Cert. 72a-73a",
                "Tr. of Oral Arg. 8-9",
                "App. at 45a",
                "N.T. 12"
            })
    void pagesOfAnAppellateRecordAreRead(String written) {
        String text = "He fell. (" + written + ".) He rose.";

        assertThat(Citations.find(text))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found).isInstanceOf(Citation.Paper.class);
                            assertThat(found.span().in(text)).isEqualTo(written);
                        });
    }

    @Test
    void aCaseNamedBehindACommaIsTheOneCited() {
        assertThat(
                        resolved(
                                "Burn v. Neil (2009) 173 Cal.App.4th 479, 486. (See Burn, at pp. 486-487.) In the Burn case, supra, so."))
                .containsExactly(
                        "173 Cal.App.4th 479, 486",
                        "Burn, at pp. 486-487 -> 173 Cal.App.4th 479, 486",
                        "supra -> 173 Cal.App.4th 479, 486");
    }

    /**
     * The Atlantic Reporter has no court of New York; its own Appellate Division is New Jersey's.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ashe v. Birch, 342 N.J. Super. 134, 775 A.2d 756 (App. Div. 2001).|njsuperctappdiv,njsuperctappdiv",
                "Ashe v. Birch, 775 A.2d 756 (App. Div. 2001).|njsuperctappdiv",
                "Ashe v. Birch, 10 A.D.3d 5 (App. Div. 2001).|nyappdiv"
            })
    void anAppellateDivisionIsOfTheReportersState(String text, String courts) {
        assertThat(
                        Citations.find(text).stream()
                                .map(found -> ((Citation.FullCase) found).decision().court()))
                .containsExactly(courts.split(","));
    }
}
