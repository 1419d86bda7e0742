package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and rules of the states, each as the courts of that state write it. */
class StateLawTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ala. R. Civ. P. 12(b)(6)|Ala. R. Civ. P.|-|12|(b)(6)",
                "Ohio Civ.R. 56(C)|Ohio R. Civ. P.|-|56|(C)",
                "App.R. 16(A)(7)|Ohio R. App. P.|-|16|(A)(7)",
                "Ill. S. Ct. R. 341(h)(7)|Ill. Sup. Ct. R.|-|341|(h)(7)",
                "MCR 2.116(C)(10)|Mich. Ct. R.|-|2.116|(C)(10)",
                "MCL 600.2949|Mich. Comp. Laws|-|600.2949|-",
                "Pa.R.C.P. No. 1028(a)(4)|Pa. R. Civ. P.|-|1028|(a)(4)",
                "Ind. Trial Rule 56(C)|Ind. R. Trial P.|-|56|(C)",
                "RAP 2.5(a)|Wash. R. App. P.|-|2.5|(a)",
                "ORCP 21|Or. R. Civ. P.|-|21|-",
                "ORS 31.150|Or. Rev. Stat.|-|31.150|-",
                "NRS 41.660|Nev. Rev. Stat.|-|41.660|-",
                "NRCP 12(b)(5)|Nev. R. Civ. P.|-|12|(b)(5)",
                "C.R.C.P. 12(b)(5)|Colo. R. Civ. P.|-|12|(b)(5)",
                "Practice Book § 10-39|Conn. Practice Book|-|10-39|-",
                "La. R.S. 9:2794|La. Stat. Ann.|-|9:2794|-",
                "La. C.C.P. art. 971|La. Code Civ. Proc. Ann.|-|971|-",
                "K.S.A. 60-5320|Kan. Stat. Ann.|-|60-5320|-",
                "NMSA 1978, § 38-2-9.1|N.M. Stat. Ann.|-|38-2-9.1|-",
                "N.C.G.S. § 1A-1|N.C. Gen. Stat.|-|1A-1|-",
                "Pen. Code, § 187|Pen. Code|-|187|-",
                "Labor Law § 240|Labor Law|-|240|-",
                "I.R.C. § 465(a)(2)|I.R.C.|-|465|(a)(2)",
                "G.L. c. 93A, § 9|M.G.L.|-|9|-",
                "Okla. Stat. tit. 12, § 1430|Okla. Stat.|-|1430|-",
                "§ 768.295, Fla. Stat.|Fla. Stat.|-|768.295|-",
                "Va. Code § 8.01-407.1|Va. Code Ann.|-|8.01-407.1|-",
                "Virginia Code § 8.01-407.1(A)|Va. Code Ann.|-|8.01-407.1|(A)",
                "Code of Virginia § 8.01-407.1|Va. Code Ann.|-|8.01-407.1|-",
                "W. Va. Code § 55-7-2|W. Va. Code|-|55-7-2|-",
                "West Virginia Code § 55-7-2|W. Va. Code|-|55-7-2|-",
                "section 565.253(2), RSMo|Mo. Rev. Stat.|-|565.253|(2)"
            })
    void isReadAsItsCourtsWriteIt(
            String written, String law, String title, String section, String pin) {
        String text = "So it is under " + written + " today.";
        List<Citation> found = Citations.find(text);

        assertThat(found).hasSize(1);
        Citation.Statute statute = (Citation.Statute) found.getFirst();
        assertThat(statute.span().in(text)).isEqualTo(written);
        assertThat(statute.law().abbreviation()).isEqualTo(law);
        assertThat(statute.title()).isEqualTo(title);
        assertThat(statute.section()).isEqualTo(section);
        assertThat(statute.pin()).isEqualTo(pin);
    }

    /** Sections are counted anew in each chapter: the same number in another is another law. */
    @Test
    void sectionsOfTwoChaptersAreTwo() {
        Resolutions resolutions =
                Citations.resolve(Citations.find("G.L. c. 93A, § 9, and G.L. c. 231, § 9."));

        assertThat(resolutions.authority(1)).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Stone. Civ. Code of La. Civ. Code § 5.",
                "He lives in Wilmington, DE 19801, and waits."
            })
    void whatOnlyLooksLikeItIsNot(String text) {
        assertThat(Citations.find(text))
                .noneMatch(
                        found ->
                                found instanceof Citation.Paper
                                        || (found instanceof Citation.Statute law
                                                && law.law().jurisdiction().equals("California")));
    }
}
