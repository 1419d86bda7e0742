// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which orders rule, put off and overrule; one sentence each. */
class RulingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Court defers ruling on the motion to compel as to Request No. 7 until the review is complete. | deferred to-compel Request No. 7",
                "The Court takes the motion to quash under submission. | deferred to-quash",
                "The motion to compel is taken under advisement. | deferred to-compel",
                "The Court reserves judgment on Plaintiff's motion for sanctions. | deferred for-sanctions",
                "The motion to compel is HELD IN ABEYANCE pending the appeal. | deferred to-compel",
                "Ashe's objections to Request Nos. 1 and 2 are OVERRULED. | overruled objection Request Nos. 1 and 2",
                "The Court SUSTAINS Ashe's objection to Request No. 5 and OVERRULES the remaining objections. | sustained objection Request No. 5; overruled objection",
                "Request No. 3 is DENIED without prejudice. | denied Request No. 3 without prejudice",
                "As to Request No. 7, the motion is DENIED. | denied Request No. 7",
                "The motion to compel as to Ashe is GRANTED. | granted to-compel Ashe",
                "The motion to quash is ALLOWED. | granted to-quash",
                "For these reasons, the Court will GRANT the motion to compel. | granted to-compel",
                "The motion is GRANTED IN PART and DENIED IN PART, as follows: (a) Request No. 1 is GRANTED; (b) Request No. 2 is DENIED; and (c) ruling on Request No. 3 is DEFERRED. | granted Request No. 1; denied Request No. 2; deferred Request No. 3",
                "Plaintiff's motion to compel is granted in part, except as to Request No. 9. | granted-in-part to-compel except Request No. 9; denied to-compel Request No. 9",
                "The subpoena to Ashe Networks, Inc. is QUASHED. | quashed subpoena Ashe Networks, Inc.",
                "The subpoena is MODIFIED to exclude Topic 4. | modified subpoena",
                "The motion to quash is GRANTED and the subpoena is QUASHED. | granted to-quash; quashed subpoena",
                "The Court therefore quashes the subpoena served on Ashe. | quashed subpoena",
                "The subpoena is QUASHED as to Topics 2 and 5 and enforced as to Topic 1. | quashed subpoena Topics 2 and 5",
                "The Report and Recommendation is ADOPTED in its entirety. | adopted report",
                "The Court ADOPTS the Report and Recommendation as modified and GRANTS the motion to compel. | adopted report; granted to-compel",
                "The R&R is ADOPTED IN PART and REJECTED IN PART. | adopted-in-part report",
                "The objections are OVERRULED and the Report and Recommendation is ACCEPTED and ADOPTED. | overruled objection; adopted report",
                "Ashe's objection is SUSTAINED IN PART. | sustained-in-part objection",
                "The motion at Dkt. 31 is GRANTED and the request at Dkt. 33 for fees is DENIED. | granted; denied for-fees",
                "The motion to quash is DENIED, Ashe's objections are OVERRULED, and the motion to compel is GRANTED as to Ashe. | denied to-quash; overruled objection; granted to-compel Ashe"
            })
    void whatTheSentenceRules(String sentence, String rulings) {
        assertThat(ruled("ORDER ON DISCOVERY", sentence)).isEqualTo(rulings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Court reserves the right to revisit the motion. |",
                "The hearing on the motion to compel is deferred to May 3, 2025. |",
                "Plaintiff contends that the objections are overruled. |",
                "The Court will grant the motion to compel if Ashe does not produce the documents. |",
                "A subpoena is quashed where it subjects a person to undue burden. |",
                "On timely motion the subpoena must be quashed or modified. |",
                "The magistrate judge recommends that the Court grant the motion to compel. |",
                "The R&R recommended that the motion be DENIED. |",
                "The Court rejects Ashe's argument. |",
                "The Court adopts the parties' schedule. |",
                "The Court overrules no precedent of the Circuit. |"
            })
    void whatOnlySoundsLikeARuling(String sentence, String nothing) {
        assertThat(ruled("ORDER ON DISCOVERY", sentence)).isEmpty();
    }

    @Test
    void aRulingBeforeAnyMotionIsNamedJoinsNone() {
        assertThat(
                        ruled(
                                "ORDER ON DISCOVERY",
                                "The motion is DENIED. Ashe moves to quash. The motion to compel is GRANTED."
                                        + " The motion to quash is DENIED."))
                .isEqualTo("denied; granted to-compel; denied to-quash");
    }

    @Test
    void aTitleOfTwoMotionsRulesOnEach() {
        assertThat(
                        ruled(
                                "ORDER GRANTING MOTION TO COMPEL AND DENYING MOTION TO QUASH",
                                "The reasons were stated on the record."))
                .isEqualTo("granted to-compel; denied to-quash");
    }

    @Test
    void theSpanHoldsTheWordsOfTheRuling() {
        Ruling ruling =
                read("ORDER ON DISCOVERY", "The Court takes the motion to quash under submission.")
                        .getFirst();

        assertThat(ruling.spans())
                .singleElement()
                .satisfies(
                        span ->
                                assertThat(span.text())
                                        .isEqualTo(
                                                "The Court takes the motion to quash under submission."));
    }

    private static String ruled(String title, String body) {
        return String.join("; ", read(title, body).stream().map(RulingWordsTest::inWords).toList());
    }

    private static List<Ruling> read(String title, String body) {
        return DocumentReader.read(
                        """
                                     UNITED STATES DISTRICT COURT
                                    NORTHERN DISTRICT OF CALIFORNIA

                        HALVARD TOOLS, INC.,                        Case No. 24-mc-80411-TQH
                                    Plaintiff,
                              v.
                        ASHE NETWORKS, INC.,
                                    Defendant.

                                 %s

                             %s

                             IT IS SO ORDERED.
                        """
                                .formatted(title, body))
                .rulings();
    }

    private static String inWords(Ruling ruling) {
        StringBuilder words = new StringBuilder(ruling.outcome().term());
        words.append(ruling.motion().kind() == null ? "" : " " + ruling.motion().kind());
        words.append(ruling.respondent() == null ? "" : " " + ruling.respondent().value());
        words.append(ruling.demand() == null ? "" : " " + ruling.demand().value());
        words.append(ruling.except() == null ? "" : " except " + ruling.except().value());
        return words.append(ruling.withoutPrejudice() ? " without prejudice" : "").toString();
    }
}
