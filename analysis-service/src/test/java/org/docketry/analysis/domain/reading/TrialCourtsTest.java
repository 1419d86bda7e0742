// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts of the states over a caption: the state decides, not a county that others have too. */
class TrialCourtsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "IN THE DISTRICT COURT OF HARRIS COUNTY, TEXAS|281ST JUDICIAL DISTRICT # texdistct",
                "IN THE SUPREME COURT OF TEXAS # tex",
                "STATE OF MICHIGAN|IN THE CIRCUIT COURT FOR THE COUNTY OF WAYNE # micirct",
                "STATE OF INDIANA|COUNTY OF MARION|MARION SUPERIOR COURT # indsuperct",
                "CIRCUIT COURT OF JACKSON COUNTY, MISSOURI # mocirct",
                "IN THE CIRCUIT COURT OF JEFFERSON COUNTY, ALABAMA # alacirct",
                "IN THE THIRD JUDICIAL DISTRICT COURT|SALT LAKE COUNTY, STATE OF UTAH # utdistct",
                "STATE OF SOUTH CAROLINA|COUNTY OF RICHLAND|IN THE COURT OF COMMON PLEAS # scctcompl",
                "IN THE CHANCERY COURT FOR DAVIDSON COUNTY, TENNESSEE # tennchanct",
                "DISTRICT COURT, CITY AND COUNTY OF DENVER, STATE OF COLORADO # coldistct",
                "SUPERIOR COURT OF WASHINGTON|COUNTY OF KING # washsuperct",
                "IN THE SUPERIOR COURT OF FULTON COUNTY|STATE OF GEORGIA # gasuperct",
                "COMMONWEALTH OF MASSACHUSETTS|NORFOLK, ss. SUPERIOR COURT # masssuperct",
                "STATE OF NORTH CAROLINA|WAKE COUNTY|IN THE GENERAL COURT OF JUSTICE|SUPERIOR COURT DIVISION # ncsuperct",
                "SUPREME COURT OF THE STATE OF NEW YORK|APPELLATE DIVISION: FIRST DEPARTMENT # nyappdiv",
                "SUPREME COURT OF THE STATE OF NEW YORK|COUNTY OF DELAWARE # nysupctdlwr",
                "SUPREME JUDICIAL COURT|COMMONWEALTH OF MASSACHUSETTS # mass",
                "CIRCUIT COURT FOR MONTGOMERY COUNTY, MARYLAND # mdcirctct"
            })
    void theStateBesideTheNameDecides(String name, String id) {
        Reading order = order(name.replace('|', '\n'));

        assertThat(order.court()).isNotNull();
        assertThat(order.court().value().id()).isEqualTo(id);
    }

    @Test
    void inTexasTheCourtStandsInTheRightColumn() {
        Reading order =
                DocumentReader.read(
                        """
                        CAUSE NO. 2023-41877

                        MERRIN BUILDERS, INC.,        §     IN THE DISTRICT COURT OF
                             Plaintiff,               §
                        v.                            §     HARRIS COUNTY, TEXAS
                        JOHN DOE,                     §
                             Defendant.               §     281ST JUDICIAL DISTRICT

                        ORDER

                        The motion to quash is DENIED.
                        """);

        assertThat(order.court().value().name()).isEqualTo("Texas District Court");
        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("MERRIN BUILDERS, INC.", "JOHN DOE");
    }

    @Test
    void inMinnesotaItStandsBesideTheState() {
        Reading order =
                order(
                        "STATE OF MINNESOTA                    DISTRICT COURT\nCOUNTY OF ELM                         FOURTH JUDICIAL DISTRICT");

        assertThat(order.court().value().id()).isEqualTo("minndistct");
    }

    @Test
    void aCountyAloneMayBeOfSeveralStates() {
        assertThat(order("IN THE CIRCUIT COURT OF ELMTREE COUNTY").court()).isNull();
    }

    @Test
    void theStateOfAnAttorneysOfficeIsNotTheCourts() {
        Reading order =
                order(
                        "Jane Merrin (SBN 111222)\n100 Main Street\nLas Vegas, Nevada 89101\nAttorneys for Plaintiff\n\nSUPERIOR COURT OF THE STATE OF CALIFORNIA\nFOR THE COUNTY OF SANTA CLARA");

        assertThat(order.court().value().id()).startsWith("calsup");
    }

    private static Reading order(String court) {
        return DocumentReader.read(
                court
                        + "\n\nHOLLIS MERRIN,\n     Plaintiff,\nv.\nJOHN DOE,\n     Defendant.\n\nCase No. 2023-41877\n\nORDER\n\nThe motion to quash is DENIED.\n");
    }
}
