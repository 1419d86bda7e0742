// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.sources.TableAudit.Difference;
import org.junit.jupiter.api.Test;

class TableAuditsTest {

    @Test
    void whereThePagesAreNotShownOnlyWhatNeedsNoneIsCompared() throws IOException {
        TableAudit audit = audit(Papers.filing("ndcal-reply-toa.txt"));

        assertThat(audit.entries()).isEqualTo(4);
        assertThat(audit.pagesChecked()).isFalse();
        assertThat(audit.differences())
                .extracting(Difference::kind, TableAuditsTest::name)
                .containsExactlyInAnyOrder(
                        tuple("wrong-year", "Arista Records"),
                        tuple("listed-not-cited", "Castellan v. Ivory"),
                        tuple("cited-not-listed", "Gantry v. Holm"));
    }

    @Test
    void eachKindOfDifferenceIsFound() throws IOException {
        TableAudit audit = audit(Papers.text("ndcal-reply-passim.txt"));

        assertThat(audit.pagesChecked()).isTrue();
        assertThat(audit.differences())
                .extracting(
                        Difference::kind,
                        TableAuditsTest::name,
                        Difference::listed,
                        Difference::cited)
                .containsExactlyInAnyOrder(
                        tuple("wrong-year", "Arista Records", "2011", "2010"),
                        tuple("listed-not-cited", "Castellan v. Ivory", null, null),
                        tuple("cited-not-listed", "Gantry v. Holm", null, "4"),
                        tuple("wrong-passim", "Highfields Capital Mgmt.", "passim", "1"),
                        tuple("missing-passim", "Krinsky v. Doe 6", null, "1, 2, 3, 4, 5, 6"),
                        tuple("wrong-page", "Sony Music Ent. Inc. v. Does 1-40", "4", null),
                        tuple("missing-page", "Sony Music Ent. Inc. v. Does 1-40", null, "3"));
    }

    @Test
    void aStatuteThatIsTheSubjectOfASentenceIsCitedForThatSentence() throws IOException {
        String said =
                Papers.reader()
                        .read(Papers.filing("new-york-sequences.txt"))
                        .sources()
                        .authorities()
                        .stream()
                        .filter(a -> a.citation().equals("N.Y. C.P.L.R. § 3101"))
                        .map(a -> Objects.requireNonNull(a.uses().getFirst().proposition()).value())
                        .findFirst()
                        .orElseThrow();

        assertThat(said).startsWith("CPLR 3101(a)(4) requires only that the subpoena state");
    }

    /** California's papers name the code once and its sections alone. */
    @Test
    void aSectionOfACodeNamedBeforeIsCited() {
        TableAudit audit =
                audit(
                        """
                        SUPERIOR COURT OF THE STATE OF CALIFORNIA
                        COUNTY OF SAN FRANCISCO

                        ASHE, INC., Plaintiff, v. DOES 1-20, Defendants.   Case No. CGC-24-600444

                        OPPOSITION TO MOTION TO COMPEL

                        TABLE OF AUTHORITIES

                        Cases

                        Krinsky v. Doe 6 (2008) 159 Cal.App.4th 1154 .................. 1

                        Statutes

                        Code Civ. Proc., § 1987.1 ..................................... 1

                        Code Civ. Proc., § 1987.2 ..................................... 2

                        Code Civ. Proc., § 2025.480 ................................... 1

                        Code Civ. Proc., § 2029.600 ................................... 1

                        \f
                        OPPOSITION

                        I. INTRODUCTION

                        Plaintiff moved under sections 1987.1 and 2025.480 of the Code of Civil Procedure. Plaintiff must show its claim. (Krinsky v. Doe 6 (2008) 159 Cal.App.4th 1154, 1172.)

                        II. ARGUMENT

                        Section 1987.2, subdivision (a) allows an award. Plaintiff has shown nothing.
                        """);

        assertThat(audit.differences())
                .extracting(Difference::kind, Difference::authority)
                .containsExactly(tuple("listed-not-cited", "Code Civ. Proc., § 2029.600"));
    }

    private static TableAudit audit(String text) {
        return Objects.requireNonNull(Papers.reader().read(text).sources().audit());
    }

    private static String name(Difference difference) {
        return difference.authority().split(",", 2)[0];
    }
}
