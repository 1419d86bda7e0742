// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.junit.jupiter.api.Test;

/** Days, numbers, parties and counsel as orders of several courts give them. */
class WhoAndWhenInOrdersTest {

    private static final String FEDERAL =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            MARLOW FILMS, INC.,
            Movant,
            v.
            LARKSPUR CORP.,
            Respondent.

            Case No. 24-mc-80999-XYZ

            ORDER

            """;

    @Test
    void aRelatedCaseIsNotTheUnderlyingOneNorItsDayThisPapers() {
        Reading order =
                DocumentReader.read(
                        FEDERAL
                                + """
                                A related action for breach of contract is pending in the Central
                                District. Marlow Films, Inc. v. Tansy, No. 2:24-cv-09260-ABC (C.D. Cal.
                                filed Mar. 27, 2024). The motion is denied.

                                Dated: October 6, 2024
                                """);

        assertThat(order.dockets())
                .extracting(d -> d.value().number().canonical(), d -> d.value().relation())
                .contains(tuple("2:24-cv-09260", Relation.OTHER));
        assertThat(days(order)).containsExactly(tuple("signed", LocalDate.of(2024, 10, 6)));
    }

    @Test
    void theDayOnWhichACourtSaysItSigns() {
        assertThat(days("IT IS on this 31st day of March, 2024, ORDERED that:"))
                .containsExactly(tuple("signed", LocalDate.of(2024, 3, 31)));
        assertThat(days("AND NOW, to wit, this 14th day of November, 2024, it is hereby ORDERED:"))
                .containsExactly(tuple("signed", LocalDate.of(2024, 11, 14)));
        assertThat(days("The motion is denied.\n\nENTER:  April 9, 2024"))
                .containsExactly(tuple("signed", LocalDate.of(2024, 4, 9)));
    }

    @Test
    void whatAClerksStampSaysWasFiled() {
        assertThat(
                        days(
                                DocumentReader.read(
                                        """
                                                        F I L E D
                                               Superior Court of California
                                                     MAY 19 2024
                                                 CLERK OF THE COURT

                                        SUPERIOR COURT OF THE STATE OF CALIFORNIA
                                        COUNTY OF SAN FRANCISCO

                                        ORDER

                                        The petition is denied.
                                        """)))
                .containsExactly(tuple("filed", LocalDate.of(2024, 5, 19)));
        assertThat(
                        days(
                                DocumentReader.read(
                                        """
                                        BER-L-009999-22   03/31/2024 3:41:12 PM   Pg 1 of 1   Trans ID: LCV20249999999

                                        SUPERIOR COURT OF NEW JERSEY

                                        ORDER

                                        The motion is denied.
                                        """)))
                .containsExactly(tuple("filed", LocalDate.of(2024, 3, 31)));
    }

    @Test
    void pennsylvaniasNumberNamesInQuotesAndCounselInTheRightColumn() {
        Reading order =
                DocumentReader.read(
                        """
                         IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY, PENNSYLVANIA

                                                CIVIL DIVISION

                        BRAMBLE HOLLIS,                         )    No. GD-24-009999
                                                                )
                                           Plaintiff,           )    ORDER OF COURT
                                v.                              )
                        "KENNEL WATCH," "BARKTALK12,"           )    Copies to:
                        and JOHN DOES 3-8,                      )    Ann Ashe, Esq. (for BarkTalk12)
                                           Defendants.          )    Ben Birch, Esq. (for Larkspur)
                                                                )    FILED  2024 NOV 15  A 10:22

                             The motion to quash is denied.
                        """);

        assertThat(order.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("GD-24-009999");
        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("BRAMBLE HOLLIS", "KENNEL WATCH", "BARKTALK12", "JOHN DOES 3-8");
        assertThat(counsel(order))
                .containsExactly(
                        tuple(List.of("Ann Ashe"), null, "BarkTalk12"),
                        tuple(List.of("Ben Birch"), null, "Larkspur"));
        assertThat(days(order)).containsExactly(tuple("filed", LocalDate.of(2024, 11, 15)));
    }

    @Test
    void whoGetsCopiesIsCounselAndNoParty() {
        Reading order =
                DocumentReader.read(
                        FEDERAL
                                + """
                                The motion is denied.

                                Copies (by ECF) to:
                                Ann Ashe, Esq., Ashe Birch & Cole LLP, for Plaintiffs
                                Ben Birch, Esq., Birch Press Law PLLC, for John Doe 1
                                Carl Cole, Esq., Legal Aid for Workers, for John Doe 3
                                Dora Dale and Ed Elm, Dale Elm LLP, Las Vegas, for Appellee
                                Fay Fir, San Jose, for Larkspur, Inc.
                                """);

        assertThat(order.parties())
                .extracting(Party::name)
                .doesNotContain("Ben Birch", "Carl Cole", "Fay Fir");
        assertThat(counsel(order))
                .containsExactly(
                        tuple(List.of("Ann Ashe"), "Ashe Birch & Cole LLP", "Plaintiffs"),
                        tuple(List.of("Ben Birch"), "Birch Press Law PLLC", "John Doe 1"),
                        tuple(List.of("Carl Cole"), "Legal Aid for Workers", "John Doe 3"),
                        tuple(List.of("Dora Dale", "Ed Elm"), "Dale Elm LLP", "Appellee"),
                        tuple(List.of("Fay Fir"), null, "Larkspur, Inc."));
    }

    @Test
    void aServiceListAndColumnsOfCounsel() {
        assertThat(
                        counsel(
                                DocumentReader.read(
                                        FEDERAL
                                                + """
                                                Service list

                                                For Movant:               Ann Ashe, Ashe Birch LLC (Chicago)
                                                                          Ben Birch, Birch Law PC (Boston) (pro hac vice)
                                                For Larkspur Corp.:       Carl Cole, Cole & Dale

                                                Counsel:

                                                Petitioners      Ed Elm, Elm & Fir LLP, 40 Rector Street, New York
                                                Jane Doe         Fay Fir, Fir & Associates
                                                """)))
                .containsExactly(
                        tuple(List.of("Ann Ashe"), "Ashe Birch LLC", "Movant"),
                        tuple(List.of("Ben Birch"), "Birch Law PC", "Movant"),
                        tuple(List.of("Carl Cole"), "Cole & Dale", "Larkspur Corp."),
                        tuple(List.of("Ed Elm"), "Elm & Fir LLP", "Petitioners"),
                        tuple(List.of("Fay Fir"), "Fir & Associates", "Jane Doe"));
    }

    @Test
    void whoAppearedAsTheOpeningTells() {
        Reading order =
                DocumentReader.read(
                        FEDERAL
                                + """
                                Ann Ashe of Ashe Birch LLP appeared for Petitioner. Ben Birch of the Bay
                                Speech Project appeared specially for Doe 2.

                                THIS MATTER having been opened by Carl Cole, Esq. (Cole & Dale, P.C.),
                                attorney for defendants John Doe 4 and John Doe 5, on a motion to quash;
                                and upon the cross-motion of plaintiffs, by Ed Elm, Esq. (Elm & Fir), the
                                motion is denied.
                                """);

        assertThat(counsel(order))
                .containsExactly(
                        tuple(List.of("Ann Ashe"), "Ashe Birch LLP", "Petitioner"),
                        tuple(List.of("Ben Birch"), "Bay Speech Project", "Doe 2"),
                        tuple(
                                List.of("Carl Cole"),
                                "Cole & Dale, P.C.",
                                "defendants John Doe 4 and John Doe 5"),
                        tuple(List.of("Ed Elm"), "Elm & Fir", "plaintiffs"));
        assertThat(order.parties()).extracting(Party::name).contains("John Doe 4", "John Doe 5");
    }

    @Test
    void everyDoeWhoIsDefinedTakesPart() {
        Reading order =
                DocumentReader.read(
                        FEDERAL
                                + """
                                Two accounts, @tansy ("Doe 1") and @yarrow ("Doe 2"), were named. Doe 3
                                of the Arista case is not here. The motion is denied.
                                """);

        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("MARLOW FILMS, INC.", "LARKSPUR CORP.", "Doe 1", "Doe 2");
    }

    @Test
    void aNewYorkPetitionsCaption() {
        Reading order =
                DocumentReader.read(
                        """
                        SUPREME COURT OF THE STATE OF NEW YORK
                        NEW YORK COUNTY
                        ---------------------------------------------------------------------X
                                                                  INDEX NO.        159999/2024
                        In the Matter of the Application of
                        TANSY DERMATOLOGY, PLLC and LEIF                MOTION DATE      05/02/2024
                        TANSY, M.D.,
                                               Petitioners,

                        For an Order Pursuant to CPLR 3102(c)          DECISION + ORDER
                                           - v -

                        LARKSPUR LLC,

                                               Respondent.
                        ---------------------------------------------------------------------X

                        The petition is denied.

                            8/17/2024                                   $SIG$
                              DATE                                      ANN ASHE, J.S.C.
                        """);

        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("TANSY DERMATOLOGY, PLLC", "LEIF TANSY, M.D.", "LARKSPUR LLC");
        assertThat(days(order)).containsExactly(tuple("signed", LocalDate.of(2024, 8, 17)));
    }

    @Test
    void theCourtUnderTheNumberBelowIsTheOneAppealedFrom() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES COURT OF APPEALS
                        FOR THE NINTH CIRCUIT

                        MARLOW FILMS, INC.,                  No. 24-9187
                                 Movant-Appellee,            D.C. No. 4:24-mc-80999-ABC
                           v.                                Northern District of California,
                        DOE 1,                               Oakland
                                 Respondent-Appellant.       ORDER

                              This is an appeal from an order enforcing a subpoena. The underlying
                        action is in the District of Nevada. The motion is denied.
                        """);

        assertThat(order.dockets())
                .filteredOn(d -> d.value().relation() == Relation.APPEALED_FROM)
                .extracting(d -> d.value().court() == null ? null : d.value().court().id())
                .containsExactly("cand");
    }

    private static List<Tuple> days(String body) {
        return days(DocumentReader.read(FEDERAL + body));
    }

    private static List<Tuple> days(Reading order) {
        return order.dates().stream().map(d -> tuple(d.value().label(), d.value().on())).toList();
    }

    private static List<Tuple> counsel(Reading order) {
        return order.counsel().stream()
                .map(c -> tuple(c.attorneys(), c.firm(), c.represents()))
                .toList();
    }
}
