// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.junit.jupiter.api.Test;

/** Forms of orders that courts use beside "IT IS ORDERED": endorsements, schedules, letters. */
class OrderFormsTest {

    private static Reading ordered(String body) {
        return DocumentReader.read("ORDER\n\n" + body + "\n\nIT IS SO ORDERED.\n");
    }

    private static Due on(int year, int month, int day) {
        return new Due.FixedDate(LocalDate.of(year, month, day), null);
    }

    @Test
    void whoIsToActIsCommanded() {
        Reading order =
                ordered(
                        "The motion is DENIED. The moving party is to give notice. Counsel for Plaintiff is to"
                                + " file proof of service by May 8, 2024. The purpose of the rule is to give parties"
                                + " time.");

        assertThat(order.obligations())
                .extracting(o -> o.actor().value(), o -> o.act().value())
                .containsExactly(
                        tuple("moving party", "give notice"),
                        tuple("Counsel for Plaintiff", "file proof of service"));
    }

    /** What one may do by a day is due by it; what one may do at any time is not. */
    @Test
    void aLeaveWithADayIsKept() {
        Reading order =
                ordered(
                        "The motion is GRANTED. Plaintiff may file an amended complaint by June 3, 2024."
                                + " Defendant may renew its motion.");

        assertThat(order.obligations())
                .extracting(o -> o.act().value(), o -> o.due().value())
                .containsExactly(tuple("may file an amended complaint", on(2024, 6, 3)));
    }

    @Test
    void theTimeMayStandBetweenTheActorAndTheAct() {
        Reading order =
                ordered(
                        "The Court GRANTS the parties' request. Defendant Quill Corp. shall have to and"
                                + " including June 20, 2024, within which to file a responsive pleading. The Court"
                                + " further ORDERS Plaintiff, within two (2) business days, to file proof of"
                                + " service.");

        assertThat(order.obligations())
                .extracting(o -> o.act().value(), o -> o.due().value())
                .containsExactly(
                        tuple("file a responsive pleading", on(2024, 6, 20)),
                        tuple(
                                "file proof of service",
                                new Due.Period(2, "business-days", "after", "order-entered")));
    }

    @Test
    void ofAlternativesTheWholeIsOneDuty() {
        Reading order =
                ordered(
                        "The motion is DENIED. Within 7 days Defendant is DIRECTED to do one of the following:"
                                + " 1) file an amended stipulation, or 2) serve the brief and file proof of"
                                + " service.");

        assertThat(order.obligations()).hasSize(1);
    }

    @Test
    void theRowsOfAScheduleAreDue() {
        Reading order =
                DocumentReader.read(
                        """
                        SCHEDULING ORDER

                        The following dates govern this case.

                        Fact Discovery Cutoff: May 15, 2025
                        Deadline to amend pleadings .... 8/29/2025
                        Dispositive motions due 9/30/2025
                        Pretrial Conference: 10/14/2025 at 3:30 PM

                        IT IS SO ORDERED.
                        """);

        assertThat(order.obligations())
                .extracting(o -> o.act().value(), o -> o.due().value())
                .containsExactlyInAnyOrder(
                        tuple("Fact Discovery Cutoff", on(2025, 5, 15)),
                        tuple("Deadline to amend pleadings", on(2025, 8, 29)),
                        tuple("Dispositive motions due", on(2025, 9, 30)));
        assertThat(order.hearings())
                .extracting(HearingChange::hearing, HearingChange::on, HearingChange::time)
                .containsExactly(
                        tuple("Pretrial Conference", LocalDate.of(2025, 10, 14), "3:30 PM"));
    }

    /** An endorsement rules on the letter above it, not on the motion that it names next. */
    @Test
    void anApplicationGrantedIsNotTheMotionNamedAfterIt() {
        Reading order =
                ordered("Application GRANTED in part. Defendant's motion to seal is DENIED.");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.GRANTED_IN_PART, null), tuple(Outcome.DENIED, "to-seal"));
    }

    @Test
    void anEndorsementUnderALettersLastLineIsRead() {
        Reading order =
                DocumentReader.read(
                        """
                        Case 1:24-cv-04117-RVH Document 75 Filed 04/22/24 Page 1 of 2
                        MEMORANDUM ENDORSED
                        April 21, 2024
                        Re: Doe v. Lakemont College
                        Dear Judge Vane:
                        Defendant requests approval to adjourn the status conference currently scheduled for May 18, 2024.
                        Respectfully submitted,
                        /s/ Otto Fenn
                        Application granted in part and denied in part. The status conference scheduled for May 18, 2024 is adjourned to May 23, 2024 at
                        3:00 p.m. The joint letter requested in the order entered on March 1, 2024, Dkt. No.
                        50, is due no later than May 16, 2024.
                        SO ORDERED.
                        """);

        assertThat(order.rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.GRANTED_IN_PART);
        assertThat(order.hearings())
                .extracting(HearingChange::change, HearingChange::on)
                .containsExactly(tuple(Change.MOVED, LocalDate.of(2024, 5, 23)));
        assertThat(order.obligations())
                .extracting(o -> o.due().value())
                .containsExactly(on(2024, 5, 16));
    }

    /** What was set or given before is told, and what the parties agreed on is not ordered. */
    @Test
    void whatIsToldIsNotDone() {
        Reading order =
                ordered(
                        "The Court has received Defendant's motion seeking an adjournment of the status"
                                + " conference scheduled for August 13, 2024. The parties have agreed to extend the"
                                + " deadline for Defendant to respond from August 9, 2024 to August 24, 2024. The"
                                + " Court also adjourned the status conference to August 14, 2024 in June. The"
                                + " motion is DENIED.");

        assertThat(order.hearings()).isEmpty();
        assertThat(order.extensions()).isEmpty();
    }

    @Test
    void aGrantOfAnotherChanceIsNoRuling() {
        Reading order =
                ordered(
                        "The court will also grant plaintiff another opportunity to file a new motion to"
                                + " proceed in forma pauperis.");

        assertThat(order.rulings()).isEmpty();
    }

    @Test
    void anActionDismissedWithoutPrejudiceIsNotTheMotion() {
        Reading order =
                ordered(
                        "The Court DENIES the Motion to Quash and DISMISSES this action WITHOUT PREJUDICE.");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, Ruling::withoutPrejudice)
                .containsExactly(tuple(Outcome.DENIED, false));
    }

    @Test
    void aCourtOfAppealsNamesTheNumberBelowBesideItsOwn() {
        Reading order =
                DocumentReader.read(
                        """
                        FILED
                        UNITED STATES COURT OF APPEALS
                        FOR THE NINTH CIRCUIT
                        MAR 31 2024
                        PETRA SORREL, CLERK
                        U.S. COURT OF APPEALS
                        IDA M. MARLOWE; et al.,
                        Plaintiffs - Appellees,
                        and
                        CITY AND COUNTY OF GARNET,
                        Intervenor - Plaintiff,
                        v.
                        OTTO VANE, in his official capacity; et al.,
                        Defendants - Appellants,
                        No. 24-15649
                        D.C. No. 3:23-cv-02292-QRS
                        Northern District of California,
                        San Francisco
                        ORDER
                        No later than April 9, 2024, the parties shall file simultaneous briefs.
                        """);

        assertThat(order.dockets())
                .extracting(d -> d.value().number().canonical(), d -> d.value().relation())
                .containsExactly(
                        tuple("24-15649", Relation.OWN),
                        tuple("3:23-cv-02292", Relation.APPEALED_FROM));
        assertThat(order.dates())
                .extracting(d -> d.value().label(), d -> d.value().on())
                .containsExactly(tuple("filed", LocalDate.of(2024, 3, 31)));
        assertThat(order.parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple("IDA M. MARLOWE", List.of("plaintiff", "appellee")),
                        tuple("CITY AND COUNTY OF GARNET", List.of("intervenor", "plaintiff")),
                        tuple("OTTO VANE", List.of("defendant", "appellant")));
    }

    @Test
    void aCourtThatWritesToCounselRules() {
        Reading order =
                DocumentReader.read(
                        """
                        COURT OF CHANCERY
                        OF THE
                        STATE OF DELAWARE
                        August 25, 2024
                        Re: Ashe v. Birch, Inc.
                        C.A. No. 2024-0613-QRS
                        Dear Counsel:
                        Plaintiff's motion is granted in part. Defendants must produce the documents
                        by August 29, 2024.
                        IT IS SO ORDERED.
                        Sincerely,
                        Ida St. Clair Vane
                        Vice Chancellor
                        """);

        assertThat(order.court().value().id()).isEqualTo("delch");
        assertThat(order.judge().value()).isEqualTo("Ida St. Clair Vane");
        assertThat(order.dates())
                .extracting(d -> d.value().label(), d -> d.value().on())
                .containsExactly(tuple("signed", LocalDate.of(2024, 8, 25)));
        assertThat(order.rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.GRANTED_IN_PART);
    }

    /** The stamp may name fewer judges than the caption; a prisoner's case is no judge. */
    @Test
    void theJudgesOfStampAndCaptionAreOneList() {
        Reading order =
                DocumentReader.read(
                        """
                        Case 1:24-cv-04117-RVH Document 75 Filed 04/22/24 Page 1 of 2
                        ASHE v. BIRCH
                        24-CV-4117 (RVH)(TPB)

                        ORDER

                        The motion is DENIED.
                        """);
        Reading prisoner =
                DocumentReader.read(
                        "Case No. 2:24-cv-01556-QRS-TUV (PC)\n\nORDER\n\nThe motion is DENIED.\n");

        assertThat(order.ownDocket().orElseThrow().value().number().judges())
                .containsExactly("RVH", "TPB");
        assertThat(prisoner.ownDocket().orElseThrow().value().number().judges())
                .containsExactly("QRS", "TUV");
    }
}
