package org.docketry.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.DisputeCommand;
import org.docketry.docket.domain.DisputeCommand.AcceptProposal;
import org.docketry.docket.domain.DisputeCommand.RecordProposal;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.StateRejection.DisputeIsResolved;
import org.docketry.eventtransport.EventEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptancePolicyTest {

    private static final DisputeId DISPUTE = new DisputeId("018f3a52-7d3b-7c1e-9a44-2f6f0c1b7e01");
    private static final String WHOLE =
            "{'orderId':'o','signedOn':'2023-02-16','rulings':[],'obligations':[]}";

    private final List<DisputeCommand> commands = new ArrayList<>();
    private final Disputes disputes =
            (command, once) -> {
                commands.add(command);
                return new Receipt(command.disputeId(), 1, 1, List.of());
            };

    @TempDir private Path folder;

    @Test
    void withoutAPolicyNothingIsAccepted() {
        arrive(disputes, AcceptancePolicy.NONE, "order-entered", WHOLE, "1.0");

        assertThat(commands).hasOnlyElementsOfType(RecordProposal.class).hasSize(1);
    }

    @Test
    void aKindThatThePolicyNamesIsAcceptedInThePolicysName() throws Exception {
        arrive(disputes, orders(), "order-entered", WHOLE, "0.9");

        assertThat(commands).hasSize(2);
        AcceptProposal accepted = (AcceptProposal) commands.getLast();
        assertThat(accepted.policy()).isEqualTo("of the team");
        assertThat(accepted.origin().actor())
                .isEqualTo(new Actor("acceptance-policy", "acceptance policy of the team"));
        assertThat(accepted.effective().on()).isEqualTo("2023-02-16");
        assertThat(accepted.origin().commandId())
                .isNotEqualTo(commands.getFirst().origin().commandId());
    }

    @Test
    void anEventThatComesAgainIsTheSameAcceptance() throws Exception {
        arrive(disputes, orders(), "order-entered", WHOLE, "0.9");
        arrive(disputes, orders(), "order-entered", WHOLE, "0.9");

        assertThat(commands.get(3)).isEqualTo(commands.get(1));
    }

    @Test
    void tooLittleConfidenceOrAnotherKindIsLeftToAPerson() throws Exception {
        arrive(disputes, orders(), "order-entered", WHOLE, "0.8999");
        arrive(disputes, orders(), "appeal-noticed", WHOLE, "1.0");

        assertThat(commands).hasOnlyElementsOfType(RecordProposal.class).hasSize(2);
    }

    @Test
    void whatIsNoFactYetIsLeftToAPerson() throws Exception {
        arrive(disputes, orders(), "order-entered", "{'orderId':'o'}", "0.95");

        assertThat(commands).hasOnlyElementsOfType(RecordProposal.class).hasSize(1);
    }

    @Test
    void aRefusedAcceptanceIsNoRefusedProposal() throws Exception {
        Disputes ended =
                (command, once) -> {
                    if (command instanceof AcceptProposal) {
                        throw new Rejected(new DisputeIsResolved("settled"));
                    }
                    return disputes.execute(command, once);
                };

        arrive(ended, orders(), "order-entered", WHOLE, "0.95");

        assertThat(commands).hasOnlyElementsOfType(RecordProposal.class).hasSize(1);
    }

    @Test
    void aBadFileIsRefusedWithLineAndReason() throws Exception {
        refused(
                "{'name':'x',\n'accept':[{'kind':'order-entred',\n'confidenceMin':1}]}",
                2,
                "\"accept[0].kind\" names no fact that can be recorded");
        refused(
                "{'name':'x','accept':[{'kind':'order-entered',\n\n'confidenceMin':1.01}]}",
                3,
                "must be a number from 0 to 1");
        refused(
                "{'name':'x','accept':[{'kind':'order-entered',\n'confidenceMin':'1'}]}",
                2,
                "must be a number from 0 to 1");
        refused(
                "{'name':'x','accept':[{'kind':'order-entered'}]}",
                1,
                "\"accept[0].confidenceMin\" is missing");
        refused("{'name':'x','accept':[],\n'acept':[]}", 2, "\"acept\" is not a known field");
        refused(
                "{'name':'x','accept':[{'kind':'order-entered','confidenceMin':1},\n{'kind':'order-entered','confidenceMin':0}]}",
                2,
                "is there twice");
        refused("{'name':'x'}", 1, "\"accept\" is missing");
        refused("{'accept':[]}", 1, "\"name\" is missing");
        refused("{'name':'x',\n'accept'", 2, "is not JSON");
        assertThatThrownBy(() -> AcceptancePolicy.read(folder.resolve("nowhere.json")))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("nowhere.json, line 1: cannot be read");
    }

    private void refused(String json, int line, String reason) throws Exception {
        Path file = file(json);
        assertThatThrownBy(() -> AcceptancePolicy.read(file))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith(file + ", line " + line + ": ")
                .hasMessageContaining(reason);
    }

    private AcceptancePolicy orders() throws Exception {
        return AcceptancePolicy.read(
                file(
                        "{'name':'of the team','accept':[{'kind':'order-entered','confidenceMin':0.9}]}"));
    }

    private Path file(String json) throws Exception {
        return Files.writeString(folder.resolve("policy.json"), json.replace('\'', '"'));
    }

    private static void arrive(
            Disputes disputes,
            AcceptancePolicy policy,
            String kind,
            String fact,
            String confidence) {
        String json =
                """
                {'disputeId':'%s','proposalId':'0190a0de-0000-7000-8000-0000000000f1',
                 'documentId':'6b0a6c58-0d6e-5b67-8a35-0f6a4d0c7f11','kind':'%s','fact':%s,
                 'confidence':%s,'analyser':{'name':'a','version':'1'},'spans':[]}
                """
                        .formatted(DISPUTE.value(), kind, fact, confidence)
                        .replace('\'', '"');
        new ProposalIntake(
                        disputes,
                        policy,
                        Clock.fixed(Instant.parse("2023-02-17T10:00:00Z"), ZoneOffset.UTC))
                .handle(
                        new EventEnvelope(
                                "0190a0de-0000-7000-8000-0000000000f3",
                                URI.create("/analysis-service"),
                                "org.docketry.analysis.proposal-made.v1",
                                DISPUTE.value(),
                                null,
                                null,
                                Map.of(),
                                json));
    }
}
