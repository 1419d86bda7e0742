package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Passages as briefs have them, all invented. Behind the bar stands what each citation that refers
 * back refers to: the number of a citation, "?" where the text does not tell, "-" where nothing.
 */
class BriefWritersTest {

    private static final String ASHE = "Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993)";
    private static final String COLE = "Cole v. Dunn, 10 F.3d 1, 2 (2d Cir. 1992)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{A} (hereinafter “Ashe I”). Ashe v. Cole, 15 F.3d 40 (9th Cir. 1994) (“Ashe II”). Ashe I, 12 F.3d at 37. In Ashe II, supra, at 41. | 0 1",
                "{A}; {C}. Id. at 5. | 1",
                "{A}; {C}. Id. | ?",
                "{A} (quoting {C}). Ibid. Id. at 37 (quoting Cole, 10 F.3d at 3). Id. | 0 0 1 0",
                "See Compl. ¶ 5; {A}. Id. at 35. Dkt. 5 at 2. Id. at 3. | 1 3",
                "Finch Fields, L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005). Finch Fields, 385 F. Supp. 2d at 975-76. | 0",
                "In re Ashe, 12 F.3d 34 (9th Cir. 1993). Ashe v. Birch, 15 F.3d 40 (9th Cir. 1994). Ashe, 15 F.3d at 41. Ashe, 12 F.3d at 35. Ashe, supra, at 36. | 1 0 ?",
                "United States v. Ashe, 12 F.3d 34 (9th Cir. 1993). United States v. Birch, 15 F.3d 40 (9th Cir. 1994). Ashe, supra, at 35. Birch, 15 F.3d at 42. | 0 1",
                "{A}. Cole, 12 F.3d at 36. | -",
                "{A}. Ashe, 13 F.3d at 20. | -",
                "{A}. Cole v. Dunn, 12 F.3d 90 (9th Cir. 1993). Cole, 12 F.3d at 40. Ashe, 12 F.3d at 95. Ashe, 12 F.3d at 90. | - ? 0",
                "28 U.S.C. § 1782(a). Id. § 1783. Id. at 12. | 0 -",
                "{A}. Id. at 20. Id. | - -",
                "Compare {A}, with {C}. Id. at 4. Ashe, supra note 5, at 36. Dunn, supra n.4, at 2. | 1 0 1",
                "Lee Decl., Ex. 6. Id. at 3. {A}. Lee Decl. ¶ 3. Id. ¶ 4. | 0 3",
                "Doe v. Ashe, 12 F.3d 34 (9th Cir. 1993). Doe v. Birch, 15 F.3d 40 (9th Cir. 1994). Doe, supra, at 36. Doe, 15 F.3d at 41. | - 1",
                "{A}, cert. denied, 510 U.S. 9 (1993). Id. at 37. | 0",
                "{A}, aff’d, 20 F.3d 5 (9th Cir. 1994); {C}. Id. Ashe, 12 F.3d at 36. | ? 0"
            })
    void whatRefersBackIsResolvedAsItsWriterMeant(String passage, String meant) {
        String text = passage.replace("{A}", ASHE).replace("{C}", COLE);
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            switch (resolutions.of(i)) {
                case Outcome.First() -> {}
                case Outcome.To(int to) -> found.add(String.valueOf(to));
                case Outcome.Among(List<Integer> _) -> found.add("?");
                case Outcome.Nothing(String _) -> found.add("-");
            }
        }

        assertThat(String.join(" ", found)).as(text).isEqualTo(meant);
    }
}
