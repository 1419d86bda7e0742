// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationReadingTest {

    @Test
    void aPeriodRunsFromTheOrderWhereItSaysSo() {
        assertThat(due("Acme shall pay Roe within fourteen (14) days of the date of this Order."))
                .isEqualTo(new Due.Period(14, "days", "after", "order-entered"));
        assertThat(due("Within 7 days, Acme shall answer the subpoena."))
                .isEqualTo(new Due.Period(7, "days", "after", "order-entered"));
    }

    @Test
    void aPeriodKeepsTheWordsOfItsTrigger() {
        assertThat(
                        due(
                                "Respondent shall, within 30 days of the completion of production, file a privilege log."))
                .isEqualTo(new Due.Period(30, "days", "after", "the completion of production"));
        assertThat(
                        due(
                                "The parties shall confer no later than five business days before the hearing."))
                .isEqualTo(new Due.Period(5, "business-days", "before", "the hearing"));
    }

    @ParameterizedTest
    @CsvSource({
        "The parties shall file a joint statement seven days before the conference., the conference",
        "The parties shall file a joint statement at least seven (7) days before trial begins., trial begins",
        "Acme shall serve its exhibits not less than 7 days prior to the pretrial conference., the pretrial conference"
    })
    void aPeriodMayRunUpToAnEventWithoutAWordBeforeIt(String sentence, String trigger) {
        assertThat(due(sentence)).isEqualTo(new Due.Period(7, "days", "before", trigger));
    }

    @ParameterizedTest
    @CsvSource({
        "Acme shall produce all messages sent seven days before the hearing.",
        "Acme shall produce its log of the seven days before the hearing.",
        "Acme shall keep what it posted seven days before the launch."
    })
    void whatMeasuresAPaperIsNoDueDate(String sentence) {
        assertThat(one(sentence).due()).isNull();
    }

    @Test
    void aNumberedDoeIsARecipient() {
        assertThat(
                        one("Acme shall serve a copy of this Order on Doe 2 by email.")
                                .recipient()
                                .value())
                .isEqualTo("Doe 2");
    }

    @Test
    void anHourIsKept() {
        assertThat(due("Acme shall answer by 5:00 p.m. on Friday, March 3, 2023."))
                .isEqualTo(new Due.FixedDate(LocalDate.of(2023, 3, 3), "5:00 p.m."));
    }

    @Test
    void aDayThatNoCalendarHasIsNoDueDate() {
        assertThat(one("Acme shall answer by February 30, 2023.").due()).isNull();
    }

    @Test
    void twoActorsInOneSentenceAreTwoObligations() {
        List<Obligation> duties =
                read(
                        "Acme shall produce the log by May 1, 2024, and Roe shall respond by May 15, 2024.");

        assertThat(duties)
                .extracting(
                        o -> o.actor().value(),
                        o -> o.act().value(),
                        o -> ((Due.FixedDate) o.due().value()).date())
                .containsExactly(
                        tuple("Acme", "produce the log", LocalDate.of(2024, 5, 1)),
                        tuple("Roe", "respond", LocalDate.of(2024, 5, 15)));
    }

    @Test
    void orderedToIsAsGoodAsShall() {
        Obligation duty =
                one(
                        "Respondent Acme, Inc. is hereby ORDERED to deliver the records to Plaintiff by June 3, 2024.");

        assertThat(duty.actor().value()).isEqualTo("Acme, Inc.");
        assertThat(duty.act().value()).isEqualTo("deliver the records to Plaintiff");
        assertThat(duty.recipient().value()).isEqualTo("Plaintiff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The parties shall meet and confer and file a joint status report by May 1, 2024. | meet and confer 2024-05-01; file a joint status report 2024-05-01",
                "Acme shall serve the order by May 1, 2024 and file proof of service by May 5, 2024. | serve the order 2024-05-01; file proof of service 2024-05-05",
                "By May 1, 2024, Acme shall produce the log and destroy the copies. | produce the log 2024-05-01; destroy the copies 2024-05-01",
                "Acme shall, by May 1, 2024, produce the log and pay the costs of Roe. | produce the log 2024-05-01; pay the costs of Roe 2024-05-01",
                "Acme shall produce the log and shall file a certificate by May 1, 2024. | produce the log -; file a certificate 2024-05-01",
                "Acme shall search for and produce the log by May 1, 2024. | search for and produce the log 2024-05-01",
                "Acme shall respond to the subpoena and produce the log by May 1, 2024. | respond to the subpoena and produce the log 2024-05-01",
                "By May 1, 2024 or after a hearing Acme shall file a brief. | file a brief 2024-05-01",
                "Acme shall appear and show cause on May 1, 2024. | appear and show cause 2024-05-01",
                "Acme shall produce documents that name Roe and identify Birch by May 1, 2024. | produce documents that name Roe and identify Birch 2024-05-01",
                "Acme shall produce documents sufficient to show ownership and identify the users by May 1, 2024. | produce documents sufficient to show ownership and identify the users 2024-05-01"
            })
    void eachActIsADuty(String sentence, String duties) {
        assertThat(String.join("; ", read(sentence).stream().map(d -> told(d)).toList()))
                .isEqualTo(duties);
    }

    private static String told(Obligation duty) {
        return duty.act().value()
                + " "
                + (duty.due() == null ? "-" : ((Due.FixedDate) duty.due().value()).date());
    }

    @Test
    void aSharedDayIsLessSure() {
        assertThat(read("The parties shall meet and confer and file a report by May 1, 2024."))
                .extracting(Obligation::confidence)
                .containsExactly(0.75, 0.95);
    }

    @Test
    void thereafterIsNotTheOrder() {
        List<Obligation> duties =
                read(
                        "Acme shall file its motion by May 1, 2024, and Roe shall respond within 14 days thereafter.");

        assertThat(duties.getLast().due().value())
                .isEqualTo(new Due.Period(14, "days", "after", "thereafter"));
    }

    @Test
    void whatIsDoneToSomebodyIsNoDutyOfHis() {
        assertThat(
                        read(
                                "Acme shall be reimbursed by May 1, 2024. Efforts must be made to reach Roe."))
                .isEmpty();
    }

    @Test
    void theClerkAndTheCourtOweNothing() {
        assertThat(
                        read(
                                "The Clerk shall close the file. This Order shall be served. The Court shall set a hearing."))
                .isEmpty();
    }

    @Test
    void addressesAndMailAreNotHandles() {
        Obligation duty =
                one(
                        "Acme shall identify the owners of @one_two, @Three3 and write to clerk@example.org.");

        assertThat(duty.objects()).extracting(Found::value).containsExactly("@one_two", "@Three3");
    }

    private static Due due(String sentence) {
        return one(sentence).due().value();
    }

    private static Obligation one(String sentence) {
        List<Obligation> duties = read(sentence);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static List<Obligation> read(String body) {
        return DocumentReader.read(
                        "ORDER\n\nThe motion is GRANTED. " + body + "\n\nIT IS SO ORDERED.\n")
                .obligations();
    }
}
