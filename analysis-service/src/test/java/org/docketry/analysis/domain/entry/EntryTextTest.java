// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Outcome;
import org.junit.jupiter.api.Test;

class EntryTextTest {

    @Test
    void aMotionCarriesItsHearingItsBriefingAndItsOwnDates() {
        EntryReading line =
                EntryText.read(
                        "MOTION to Compel Compliance with Subpoena filed by Orla Finch. Motion Hearing set for 3/6/2023"
                                + " 09:30 AM in San Francisco, Courtroom C, 15th Floor before Magistrate Judge Ada B. Reyes."
                                + " Responses due by 2/6/2023. Replies due by 2/13/2023. (Attachments: # 1 Declaration)"
                                + "(Holt, Iris) (Filed on 1/23/2023) (Entered: 01/24/2023)");

        assertThat(line.kind().value()).isEqualTo(EntryKind.MOTION);
        assertThat(line.ahead())
                .extracting(EntryDate::label, EntryDate::role, d -> d.date().toString())
                .containsExactly(
                        tuple("Motion Hearing set for", DateRole.SET, "2023-03-06"),
                        tuple("Responses due by", DateRole.DUE, "2023-02-06"),
                        tuple("Replies due by", DateRole.DUE, "2023-02-13"));
        assertThat(line.ahead().getFirst().time()).isEqualTo("09:30 AM");
        assertThat(line.filed()).contains(LocalDate.of(2023, 1, 23));
        assertThat(line.entered()).contains(LocalDate.of(2023, 1, 24));
        assertThat(line.motions())
                .extracting(MotionMention::number, MotionMention::title)
                .containsExactly(tuple(null, "MOTION to Compel Compliance with Subpoena"));
    }

    @Test
    void aHearingMayBeSetOnSeveralMotionsByNumber() {
        EntryReading line =
                EntryText.read(
                        "ORDER Setting Hearing on 1, 11 and 13 for 4/15/2025 at 02:00 PM by Zoom before Judge Ada B. Reyes. (Entered: 03/25/2025)");

        assertThat(line.ahead())
                .extracting(EntryDate::role, d -> d.date().toString(), EntryDate::time)
                .containsExactly(tuple(DateRole.SET, "2025-04-15", "02:00 PM"));
    }

    @Test
    void whatIsSaidOfARequestOrOfAnotherEntryMarksNoLine() {
        EntryReading order =
                EntryText.read(
                        "ORDER granting in part 1 Motion to Compel. Requests 4 and 5 are WITHDRAWN. (Entered: 05/12/2025)");
        EntryReading letter =
                EntryText.read(
                        "LETTER from Doe 2; unredacted original filed under seal as 14. (Entered: 03/03/2025)");
        EntryReading motion =
                EntryText.read("MOTION to Quash by Doe 2. WITHDRAWN per 30. (Entered: 03/03/2025)");
        EntryReading supplement =
                EntryText.read(
                        "SUPPLEMENT to 1 Motion to Compel (chart) by Ashe, Inc. (Entered: 04/22/2025)");

        assertThat(order.marks()).isEmpty();
        assertThat(letter.marks()).isEmpty();
        assertThat(motion.marks())
                .extracting(EntryMark::kind)
                .containsExactly(EntryMark.Kind.WITHDRAWN);
        assertThat(supplement.kind().value()).isEqualTo(EntryKind.BRIEF);
    }

    @Test
    void everyFindingStandsWhereItSaysThatItStands() {
        String text =
                "Set/Reset Deadlines as to 12 MOTION to Quash. Responses due by 5/4/2020. (ab) (Entered: 05/01/2020)";
        EntryReading line = EntryText.read(text);

        for (EntryDate date : line.dates()) {
            assertThat(text.substring(date.at().start(), date.at().end()))
                    .isEqualTo(date.at().text())
                    .matches("[\\d/]+");
        }
        for (MotionMention motion : line.motions()) {
            assertThat(text.substring(motion.at().start(), motion.at().end()))
                    .isEqualTo("12 MOTION to Quash");
        }
    }

    @Test
    void aHearingThatIsMovedHasAnOldDayAndANew() {
        assertThat(
                        roles(
                                "NOTICE of Hearing. Status Conference set for 7/9/2021 is reset to 8/13/2021 at 2:00 PM."))
                .containsExactly(
                        "moved 2021-07-09 Status Conference set for",
                        "set 2021-08-13 Status Conference is reset to");
        assertThat(
                        roles(
                                "ORDER granting motion to continue and resetting Jury Trial now set for 1/6/25 to 3/3/2025 10:00 AM."))
                .containsExactly(
                        "moved 2025-01-06 resetting Jury Trial now set for",
                        "set 2025-03-03 resetting Jury Trial to");
    }

    @Test
    void whatIsVacatedIsNotAhead() {
        assertThat(
                        roles(
                                "ORDER. The motion deadline of 4/1/22 and the Bench Trial set for 5/2/22 are vacated."))
                .containsExactly(
                        "vacated 2022-04-01 motion deadline of",
                        "vacated 2022-05-02 Bench Trial set for");
        assertThat(roles("ORDER vacating the hearing set for 6/3/2022."))
                .first()
                .asString()
                .startsWith("vacated");
    }

    @Test
    void aMotionForMoreTimeSetsNothingUntilItIsGranted() {
        assertThat(roles("MOTION for Extension of Time to 9/1/2023 by Orla Finch"))
                .containsExactly("requested 2023-09-01 MOTION for Extension of Time to");
        assertThat(roles("ORDER granting 8 Motion for Extension of Time to 9/1/2023."))
                .singleElement()
                .asString()
                .startsWith("due 2023-09-01");
        assertThat(
                        roles(
                                "ORDER denying 9 motion to adjourn the conference set for October 2, 2023."))
                .singleElement()
                .asString()
                .startsWith("set 2023-10-02");
    }

    @Test
    void aPartysNameIsNoPartOfALabel() {
        assertThat(
                        roles(
                                "NOTICE OF HEARING as to Piet van Loon Sentencing set for 9/7/2015 02:00 PM"))
                .containsExactly("set 2015-09-07 Sentencing set for");
        assertThat(
                        roles(
                                "SUMMONS Returned Executed. Finch Holdings, LLC served on 1/19/2021, answer due 2/9/2021."))
                .element(1)
                .isEqualTo("due 2021-02-09 answer due");
    }

    @Test
    void prosePutsItsDatesBehindBy() {
        assertThat(
                        roles(
                                "ORDER. By April 11, 2014, the government shall file a brief. The defendant may file a reply by May 9, 2014."))
                .containsExactly(
                        "due 2014-04-11 By", "due 2014-05-09 The defendant may file a reply by");
        assertThat(roles("ORDER: On March 3, 2021, counsel for the plaintiff moved to intervene."))
                .containsExactly("mentioned 2021-03-03 On");
    }

    @Test
    void timeThatDoesNotCountIsNoDeadline() {
        assertThat(roles("ORDER to continue. Time excluded from 3/27/2013 until 9/9/2013."))
                .containsExactly(
                        "excluded 2013-03-27 Time excluded from",
                        "excluded 2013-09-09 Time excluded from");
    }

    @Test
    void aDayThatNoCalendarHasIsLeftOut() {
        assertThat(roles("Responses due by 2/30/2023. Case 19-02-0002. Replies due by 13/1/2023"))
                .isEmpty();
    }

    @Test
    void aLineWhoseWeekdayContradictsItsDateDecidesNothing() {
        assertThat(roles("Motion Hearing set for Monday, 3/7/2023"))
                .containsExactly("mentioned 2023-03-07 Motion Hearing set for");
        assertThat(roles("Motion Hearing set for Tuesday, 3/7/2023"))
                .containsExactly("set 2023-03-07 Motion Hearing set for");
    }

    @Test
    void twoFiguresAreAYearOfTheElectronicDocket() {
        assertThat(roles("Compiled Records due by 1/25/94. Transmission Due: 1/27/04"))
                .containsExactly(
                        "due 1994-01-25 Compiled Records due by",
                        "due 2004-01-27 Transmission Due");
    }

    @Test
    void anOrderRulesOnTheMotionsThatItNumbers() {
        EntryReading line =
                EntryText.read(
                        "ORDER granting in part and denying in part 48 Motion to Quash; denying as moot [51] Motion to Seal."
                                + " The clerk's motion (Dkt. No. 60) is denied. Signed by Judge Ada B. Reyes on 5/8/14.");

        assertThat(line.kind().value()).isEqualTo(EntryKind.ORDER);
        assertThat(line.motions())
                .extracting(MotionMention::number, MotionMention::outcome)
                .containsExactly(
                        tuple(48, Outcome.GRANTED_IN_PART),
                        tuple(51, Outcome.MOOT),
                        tuple(60, Outcome.DENIED));
        assertThat(line.documents()).extracting(Found::value).containsExactly(48, 51, 60);
        assertThat(line.dates()).extracting(EntryDate::role).containsExactly(DateRole.SIGNED);
    }

    @Test
    void theClerksMarksAreFound() {
        EntryReading line =
                EntryText.read(
                        "***VACATED per 6 ORDER*** ORDER granting 4 Motion. (Main Document 4 replaced on 2/8/2011)"
                                + " Modified on 2/9/2011 (xy). Filed in error.");

        assertThat(line.marks())
                .extracting(EntryMark::kind)
                .containsExactly(
                        EntryMark.Kind.VACATED,
                        EntryMark.Kind.REPLACED,
                        EntryMark.Kind.MODIFIED,
                        EntryMark.Kind.IN_ERROR);
        assertThat(line.ahead()).isEmpty();
    }

    @Test
    void nothingIsReadOutOfNothing() {
        EntryReading line = EntryText.read("");

        assertThat(line.kind().value()).isEqualTo(EntryKind.OTHER);
        assertThat(line.dates()).isEmpty();
        assertThat(line.motions()).isEmpty();
    }

    @Test
    void aHostileLineIsReadToItsEnd() {
        for (String part :
                List.of(
                        "due ",
                        "set for ",
                        "the hearing set for 1/2/2020 and ",
                        "MOTION to Continue ",
                        "1/1/2020 ",
                        "( (",
                        "as to A ",
                        "granting ",
                        ", ",
                        "9:00 ",
                        "[1] ")) {
            EntryReading line =
                    EntryText.read(
                            part.repeat(200_000 / part.length()) + ". Responses due by 6/1/2020");
            assertThat(line.dates())
                    .last()
                    .extracting(d -> d.date().toString())
                    .isEqualTo("2020-06-01");
        }
    }

    private static List<String> roles(String text) {
        return EntryText.read(text).dates().stream()
                .map(date -> date.role().term() + " " + date.date() + " " + date.label())
                .toList();
    }
}
