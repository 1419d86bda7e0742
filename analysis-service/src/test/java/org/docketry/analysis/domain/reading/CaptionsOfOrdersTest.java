// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands over an order: governments, officers, judges; and numbers as single courts write. */
class CaptionsOfOrdersTest {

    private static final String CHANCERY =
            "IN THE COURT OF CHANCERY OF THE STATE OF DELAWARE LARCH CAPITAL LP and ) MAPLEWARE LLC, )"
                    + " ) Plaintiffs, ) v. ) ) NED OAKES, ) C.A. No. 2024-0455-ABC ) Defendant, ) ) and )"
                    + " ) PINE GOODS, LLC, ) ) Nominal Defendant. ) ORDER DENYING APPLICATION FOR"
                    + " CERTIFICATION OF INTERLOCUTORY APPEAL Plaintiffs are preferred members of the"
                    + " company, and they allege that its former chief executive breached his duties during"
                    + " the process in which the company was sold to another one.";

    private static Reading captioned(String plaintiff, String defendant) {
        return DocumentReader.read(
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                %s,

                Plaintiff,

                v.

                %s,

                Defendant.

                Case No. 24-cv-04325-ABC

                ORDER DENYING MOTION

                The motion is DENIED.
                """
                        .formatted(plaintiff, defendant));
    }

    @ParameterizedTest
    @CsvSource({
        "FEDERAL TRADE COMMISSION, ROWAN PLATFORMS INC.",
        "UNITED STATES OF AMERICA, FIRST SEDGE BANK",
    })
    void aGovernmentIsAPartyOfItsCaption(String plaintiff, String defendant) {
        assertThat(captioned(plaintiff, defendant).parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple(plaintiff, List.of("plaintiff")),
                        tuple(defendant, List.of("defendant")));
    }

    @ParameterizedTest
    @CsvSource({"Warden", "Sheriff of Elder County", "Acting Commissioner of Social Security"})
    void theOfficeBehindANameIsNoSecondParty(String office) {
        assertThat(captioned("ANN ASHE", "BEN BIRCH, " + office).parties())
                .extracting(Party::name)
                .containsExactly("ANN ASHE", "BEN BIRCH");
    }

    @ParameterizedTest
    @CsvSource({
        "CARA B. ELDER CHIEF UNITED STATES MAGISTRATE JUDGE, CARA B. ELDER",
        "CARA B. ELDER SENIOR UNITED STATES DISTRICT JUDGE, CARA B. ELDER",
        "CARA B. ELDER | Magistrate Judge ., CARA B. ELDER",
    })
    void theRankIsNoPartOfAJudgesName(String line, String judge) {
        Reading order =
                DocumentReader.read(
                        "2:23-cv-00914-ABC-DEF\n\nORDER\n\n"
                                + line.replace('|', ',')
                                + "\n\nThe motion is DENIED.\n");

        assertThat(order.judge().value()).isEqualTo(judge);
    }

    @ParameterizedTest
    @CsvSource({
        "C23-610ABC, 23-cv-00610, ABC",
        "C20-0311-ABC-DEF, 20-cv-00311, ABC DEF",
        "No. C 11-3311 ABC., 11-cv-03311, ABC",
        "Case No. 11-23035-CIV-ASHE, 11-cv-23035, ASHE",
        "Case No. 11-23035-BIRCH/CEDAR, 11-cv-23035, BIRCH CEDAR",
    })
    void numbersAsSingleCourtsWriteThem(String written, String canonical, String judges) {
        Reading order = DocumentReader.read(written + "\n\nORDER\n\nThe motion is DENIED.\n");
        DocketNumber number = order.ownDocket().orElseThrow().value().number();

        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.judges()).containsExactly(judges.split(" ", -1));
    }

    @Test
    void theColumnOfBracketsPartsNamesAndNumber() {
        Reading order = DocumentReader.read(CHANCERY);

        assertThat(order.court().value().id()).isEqualTo("delch");
        assertThat(order.parties())
                .extracting(Party::name)
                .contains("MAPLEWARE LLC", "NED OAKES", "PINE GOODS, LLC")
                .noneMatch(name -> name.contains("No.") || name.equals("Nominal"));
    }

    /** Counsel's brief in a court of appeals does not make the order one of that court. */
    @Test
    void aCircuitsBriefIsNoCourtOfTheOrder() {
        Reading order =
                DocumentReader.read(
                        "STIPULATION AND ORDER FOR AN EXTENSION OF TIME\n\nDefendant requests time because"
                                + " of an upcoming Ninth Circuit merits brief.\n\nIT IS SO ORDERED.\n");

        assertThat(order.court()).isNull();
    }

    /** "Extending ... and defendant obtaining documents" in a motion's title names nobody. */
    @Test
    void whatADefendantDoesInATitleIsNoName() {
        Reading order =
                DocumentReader.read(
                        "ORDER\n\nMOTION: MOTION TO EXTEND THE DEADLINE FOR DEFENDANT OBTAINING DOCUMENTS"
                                + " PLAINTIFF DID NOT PRODUCE (Doc. No. 47)\n\nThe motion is DENIED.\n");

        assertThat(order.parties()).isEmpty();
    }

    @Test
    void theEntryDateOfAnOrderIsItsEntry() {
        Reading order =
                DocumentReader.read(
                        "ORDER\n\nPlaintiff shall file a reply within 10 days of the entry date of this"
                                + " Order.\n");

        assertThat(order.obligations())
                .extracting(o -> o.due().value())
                .containsExactly(new Due.Period(10, "days", "after", "order-entered"));
    }
}
