// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.junit.jupiter.api.Test;

/** Orders of our own wording, as courts lay them out. */
class OrderReadingTest {

    @Test
    void theWholeOfAnOrderIsRead() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("leifer-v-twitter/order.txt"));

        assertThat(order.is(DocumentKind.ORDER)).isTrue();
        assertThat(order.title().value()).isEqualTo("ORDER GRANTING MOTION TO COMPEL");
        assertThat(order.court().value().id()).isEqualTo("cand");
        assertThat(order.dated("signed").orElseThrow().value().on()).isEqualTo("2023-02-16");
        assertThat(order.regarding()).extracting(Found::value).containsExactly(1);
        assertThat(order.rulings()).extracting(Ruling::outcome).containsExactly(Outcome.GRANTED);
        assertThat(order.rulings().getFirst().motion().kind()).isEqualTo("to-compel");
        assertThat(order.rulings().getFirst().motion().movant()).isEqualTo("Petitioner");
    }

    @Test
    void theObligationKeepsItsObjectsLetterForLetter() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("leifer-v-twitter/order.txt"));

        Obligation duty = order.obligations().getFirst();
        assertThat(order.obligations()).hasSize(1);
        assertThat(duty.actor().value()).isEqualTo("Twitter");
        assertThat(duty.act().value()).startsWith("respond to the subpoena and produce");
        assertThat(duty.recipient().value()).isEqualTo("Petitioner");
        assertThat(duty.due().value())
                .isEqualTo(new Due.FixedDate(LocalDate.of(2023, 2, 28), null));
        assertThat(duty.objects())
                .extracting(Found::value)
                .containsExactly(Handles.NINE.toArray(String[]::new));
    }

    /** What may be objected to under Fed. R. Civ. P. 72(a) hangs on the office of who signed. */
    @Test
    void theOfficeOfTheJudgeIsRead() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("leifer-v-twitter/order.txt"));

        assertThat(order.bench().value()).isEqualTo("magistrate-judge");
        assertThat(order.bench().spans().getFirst())
                .satisfies(
                        span ->
                                assertThat(
                                                SharedFiles.sample("leifer-v-twitter/order.txt")
                                                        .substring(span.start(), span.end()))
                                        .isEqualTo("Magistrate"));
        Reading unsigned = DocumentReader.read("ORDER\n\nThe motion is GRANTED.\n");
        assertThat(unsigned.bench()).isNull();
    }

    @Test
    void theJudgesInitialsAreNoPartOfTheNumber() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("leifer-v-twitter/order.txt"));

        assertThat(order.dockets())
                .extracting(
                        d -> d.value().number().canonical(),
                        d -> d.value().number().judges().toString(),
                        d -> d.value().court().id(),
                        d -> d.value().relation())
                .containsExactly(
                        tuple("22-mc-80319", "[SK]", "cand", Relation.OWN),
                        tuple("22-cv-01770", "[NM, SJB]", "nyed", Relation.UNDERLYING));
    }

    @Test
    void aMixedOrderHasARulingPerRespondentAndPerDemand() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("jones-v-meta/order.txt"));

        assertThat(order.rulings())
                .extracting(
                        Ruling::outcome,
                        r -> words(r.respondent()),
                        r -> words(r.demand()),
                        r -> words(r.except()))
                .containsExactly(
                        tuple(Outcome.GRANTED, "Meta", null, null),
                        tuple(Outcome.GRANTED, "Pinterest", null, "Pinterest user agreements"),
                        tuple(Outcome.DENIED, "Pinterest", "Pinterest user agreements", null));
        assertThat(order.obligations())
                .extracting(o -> o.actor().value())
                .containsExactly("Meta", "Pinterest");
        assertThat(order.obligations()).allMatch(o -> o.due() == null);
    }

    @Test
    void twoVerbsInOneSentenceAreTwoRulings() {
        Reading order =
                read(
                        "The Court GRANTS the motion to quash as to Acme Corp. and DENIES it as to Request No. 4.");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> words(r.respondent()), r -> words(r.demand()))
                .containsExactly(
                        tuple(Outcome.GRANTED, "Acme Corp.", null),
                        tuple(Outcome.DENIED, null, "Request No. 4"));
    }

    @Test
    void whatAGrantLeavesOutIsDenied() {
        Reading order =
                read(
                        "Plaintiff’s motion to compel (Dkt. 14) is GRANTED except as to the payroll records.");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> words(r.demand()), r -> words(r.except()))
                .containsExactly(
                        tuple(Outcome.GRANTED, null, "payroll records"),
                        tuple(Outcome.DENIED, "payroll records", null));
        assertThat(order.rulings().getFirst().motion().entries()).containsExactly(14);
    }

    @Test
    void partMootAndWithdrawnAreOutcomesOfTheirOwn() {
        assertThat(outcome("The motion is GRANTED IN PART AND DENIED IN PART."))
                .isEqualTo(Outcome.GRANTED_IN_PART);
        assertThat(outcome("The motion to seal is denied as moot.")).isEqualTo(Outcome.MOOT);
        assertThat(outcome("The motion to stay is withdrawn.")).isEqualTo(Outcome.WITHDRAWN);
        assertThat(outcome("The Court does not reach the motion to strike."))
                .isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void whatOthersDidOrAskForIsNoRuling() {
        assertThat(
                        read("""
                                        The Eastern District granted that motion last year. Acme argues that the motion is denied
                                        by operation of law. Roe asks that the motion be granted. If the motion is granted, Roe
                                        will be harmed. See Doe v. Roe, 1 F.4th 2 (9th Cir. 2021) (denying motion to compel).
                                        “[T]he court denies the motion” is what that decision says.""")
                                .rulings())
                .isEmpty();
    }

    @Test
    void aProposedOrderRulesNothing() {
        Reading proposed =
                DocumentReader.read(
                        "[PROPOSED] ORDER GRANTING MOTION TO COMPEL\n\nThe motion is GRANTED.\n");

        assertThat(proposed.is(DocumentKind.PROPOSED_ORDER)).isTrue();
        assertThat(proposed.rulings()).isEmpty();
    }

    @Test
    void aTitleAloneIsTrustedLess() {
        Reading order =
                DocumentReader.read(
                        "ORDER DENYING MOTION TO QUASH\n\nFor the reasons stated on the record.\n");

        assertThat(order.rulings()).extracting(Ruling::outcome).containsExactly(Outcome.DENIED);
        assertThat(order.rulings().getFirst().confidence()).isLessThan(0.7);
    }

    @Test
    void mustStatesTheLawInTheReasonsAndCommandsInTheConclusion() {
        Reading order =
                DocumentReader.read(
                        """
                        ORDER

                        A movant must persuade the court. Plaintiff must show malice.

                        CONCLUSION

                        The motion is GRANTED. Acme must file a declaration within 14 days of this order.
                        """);

        assertThat(order.obligations()).hasSize(1);
        assertThat(order.obligations().getFirst().act().value()).isEqualTo("file a declaration");
    }

    private static String words(Found<String> found) {
        return found == null ? null : found.value();
    }

    private static Outcome outcome(String sentence) {
        return read(sentence).rulings().getFirst().outcome();
    }

    private static Reading read(String body) {
        return DocumentReader.read("ORDER\n\n" + body + "\n\nIT IS SO ORDERED.\n");
    }
}
