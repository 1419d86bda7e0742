// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.Analyser;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingMoved;
import org.docketry.analysis.domain.proposal.CaseContext;
import org.docketry.analysis.domain.proposal.CaseFact;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.Halloran;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.proposal.OrderProposals;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published examples are what this service makes of the sample filings. */
class PublishedProposalTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXAMPLES =
            Contracts.folder().resolve("examples/analysis/proposal-made.v1");
    private static final String DISPUTE = "018f3a52-7d3b-7c1e-9a44-2f6f0c1b7e01";
    private static final String DOCUMENT = "5b7a3b1e-35a0-5a4e-9a2e-7c5f7d0e4a22";

    @Test
    void theExampleOfAFixedDateIsTheLeiferOrder() throws IOException {
        DocketLinked docket = new DocketLinked("cand", "3:22-mc-80319");
        CaseContext context =
                CaseContext.of(
                        List.of(
                                docket,
                                new PartyJoined("leifer", "Shulim Leifer", List.of("movant")),
                                new PartyJoined("twitter", "Twitter, Inc.", List.of("respondent")),
                                new MotionFiled(
                                        "motion-1",
                                        "to-compel",
                                        "leifer",
                                        List.of("twitter"),
                                        docket,
                                        1)));

        assertExample("fixed-date.json", "leifer-v-twitter/order.txt", context);
    }

    @Test
    void theExampleOfAMixedOrderIsTheJonesOrder() throws IOException {
        DocketLinked docket = new DocketLinked("cand", "3:25-mc-80165");
        CaseContext context =
                CaseContext.of(
                        List.of(
                                docket,
                                new PartyJoined("jones", "Stephanie Jones", List.of("movant")),
                                new PartyJoined(
                                        "meta", "Meta Platforms, Inc.", List.of("respondent")),
                                new PartyJoined(
                                        "pinterest", "Pinterest, Inc.", List.of("respondent")),
                                new MotionFiled(
                                        "motion-1",
                                        "to-compel",
                                        "jones",
                                        List.of("meta", "pinterest"),
                                        docket,
                                        1)));

        assertExample("mixed-rulings.json", "jones-v-meta/order.txt", context);
    }

    /** What becomes of each at docket-service, its test plays. */
    @ParameterizedTest
    @CsvSource({
        "hearing-moved.json, continuance-order.txt, hearing-moved",
        "extension-by-order.json, continuance-order.txt, extension-granted",
        "stipulation.json, stipulation.txt, stipulation-filed",
        "hearing-vacated.json, transfer-order.txt, hearing-vacated",
        "transfer.json, transfer-order.txt, proceeding-transferred"
    })
    void theExamplesOfHalloranAreItsPapers(String name, String filing, String kind)
            throws IOException {
        CaseFact[] later =
                filing.equals("transfer-order.txt")
                        ? new CaseFact[] {new HearingMoved("hearing-1", LocalDate.of(2025, 2, 13))}
                        : new CaseFact[0];

        assertExample(name, Halloran.only(kind, Halloran.filing(filing, later)));
    }

    @Test
    void theExamplesOfAnObjectionAreTheObjectionAndWhatBecameOfIt() throws IOException {
        OrderEntered order =
                new OrderEntered(
                        "order-1",
                        new DocketLinked("cand", "3:24-mc-80377"),
                        18,
                        LocalDate.of(2025, 2, 10),
                        List.of());
        Proposal objection =
                Halloran.only(
                        "objection-to-order-filed",
                        Halloran.filing("objections-to-order.txt", order));
        assertExample("objection-to-order.json", objection);

        String objectionId = String.valueOf(objection.fact().get("objectionId"));
        Proposal ruled =
                OrderProposals.from(
                                DOCUMENT,
                                "1.0.0",
                                DocumentReader.read(Papers.filing("order-on-objections.txt")),
                                Halloran.onRecord(
                                        order,
                                        new ObjectionToOrder(objectionId, "order-1", "murmur")))
                        .getFirst();
        assertExample("order-on-objections.json", ruled);
    }

    private static void assertExample(String name, String sample, CaseContext context)
            throws IOException {
        Proposal proposal =
                OrderProposals.from(
                                DOCUMENT,
                                "1.0.0",
                                DocumentReader.read(SharedFiles.sample(sample)),
                                context)
                        .getFirst();
        assertExample(name, proposal);
    }

    private static void assertExample(String name, Proposal proposal) throws IOException {
        ObjectNode event = JSON.createObjectNode();
        event.put("disputeId", DISPUTE);
        event.setAll(
                (ObjectNode)
                        JSON.readTree(
                                new JacksonAnalysisJson()
                                        .of(proposal, new Analyser("docketry-reader", "1.0.0"))));
        Path example = EXAMPLES.resolve(name);
        assertThat(event).isEqualTo(JSON.readTree(Files.readString(example)));
    }
}
