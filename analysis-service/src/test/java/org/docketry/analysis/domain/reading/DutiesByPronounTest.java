// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** "He shall answer": who must is whom the words before name, if they name but one. */
class DutiesByPronounTest {

    private static List<Tuple> duties(String text) {
        return DocumentReader.read(
                        "ORDER\n\nIT IS HEREBY ORDERED that the motion to compel is GRANTED. "
                                + text
                                + "\n\nSO ORDERED.\n")
                .obligations()
                .stream()
                .map(o -> tuple(o.actor() == null ? null : o.actor().value(), o.act().value()))
                .toList();
    }

    @Test
    void theOneOfTheSentenceBefore() {
        assertThat(
                        duties(
                                "Merrin shall answer the complaint by May 3, 2024. He shall also produce his tax returns by May 10, 2024."))
                .containsExactly(
                        tuple("Merrin", "answer the complaint"),
                        tuple("Merrin", "produce his tax returns"));
        assertThat(
                        duties(
                                "The parties shall confer. They must file a joint report by June 3, 2024."))
                .containsExactly(
                        tuple("The parties", "confer"),
                        tuple("The parties", "file a joint report"));
        assertThat(duties("Plaintiff has not answered. She must serve her answers."))
                .containsExactly(tuple("Plaintiff", "serve her answers"));
    }

    @Test
    void theOneOfTheSameSentence() {
        assertThat(duties("If plaintiff wishes to proceed, he must file an amended complaint."))
                .containsExactly(tuple("plaintiff", "file an amended complaint"));
        assertThat(duties("Merrin shall pay the fee, and he shall file a receipt."))
                .containsExactly(tuple("Merrin", "pay the fee"), tuple("Merrin", "file a receipt"));
    }

    @Test
    void ofTwoItIsNobodyByName() {
        assertThat(duties("Merrin shall serve Birch with a copy. He shall file proof of service."))
                .containsExactly(
                        tuple("Merrin", "serve Birch with a copy"),
                        tuple(null, "file proof of service"));
        assertThat(duties("The hearing is over. He shall file proof of service."))
                .containsExactly(tuple(null, "file proof of service"));
    }

    @Test
    void aCompanyIsNoHe() {
        assertThat(
                        duties(
                                "Merrin shall notify Lantern Post, Inc. of the order. He shall file proof of it."))
                .contains(tuple("Merrin", "file proof of it"));
    }

    @Test
    void whatAPaperIsToBeLikeIsNoDuty() {
        assertThat(
                        duties(
                                "Merrin shall submit a letter. It shall include a table. It must not exceed ten pages."))
                .containsExactly(tuple("Merrin", "submit a letter"));
    }

    @Test
    void aPeriodAtTheHeadOfTheSentenceIsTheActs() {
        Reading order =
                DocumentReader.read(
                        "ORDER\n\nThe motion is denied as premature. Within 10 days of this order counsel is directed to confer about the requests.\n\nSO ORDERED.\n");

        assertThat(order.obligations())
                .extracting(o -> o.actor().value(), o -> o.act().value(), o -> o.due().value())
                .containsExactly(
                        tuple(
                                "counsel",
                                "confer about the requests",
                                new Due.Period(10, "days", "after", "order-entered")));
    }

    /** "... to identify Doe 2, shall return them": whom an act is about does not do the next. */
    @Test
    void whoStandsAtTheEndOfAnActIsNotTheActorOfTheNext() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF MASSACHUSETTS

                        ANN ASHE, Plaintiff, v. JOHN DOE NOS. 1-3, Defendants.   Civil Action No. 1:24-cv-11874-RPC

                        ORDER

                        IT IS ORDERED that:

                        2. Counsel for Plaintiff shall not disclose to anyone any information tending to identify Doe 2, shall return the papers within fourteen days, and shall so certify to counsel for Doe 2 in writing.
                        """);

        assertThat(order.obligations())
                .extracting(duty -> duty.actor() == null ? "" : duty.actor().value())
                .containsExactly(
                        "Counsel for Plaintiff", "Counsel for Plaintiff", "Counsel for Plaintiff");
    }
}
