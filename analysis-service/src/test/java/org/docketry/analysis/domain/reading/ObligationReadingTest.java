// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
