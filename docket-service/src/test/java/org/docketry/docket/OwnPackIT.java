package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A folder of rule files of one's own: another court's local rules, a judge's standing order. */
class OwnPackIT {
    @TempDir private Path folder;

    private static String rule(String id, String court, String layer, String of, int days) {
        return """
        {
          "kind": "rule",
          "id": "%s",
          "title": "Opposition to a motion",
          "layer": "%s",
          "authority": "%s",
          "courts": ["%s"],
          "effectiveFrom": "2020-01-01",
          "act": "filing",
          "bound": "party",
          "extendable": {"by": ["order"], "authority": "%s"},
          "law": "frcp-6a",
          "limits": [
            {
              "event": "motion-filed",
              "what": "filing of the motion",
              "period": {"count": %d, "unit": "days", "direction": "after"},
              "serviceDays": {"added": false, "because": "the time runs from filing"}
            }
          ],
          "source": "the court's page"
        }
        """
                .formatted(id, layer, of, court, of, days);
    }

    private Service start(String database) {
        return Service.start(
                DevStack.shared(), database, "--docketry.rules.packs=" + folder.toAbsolutePath());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String moved(Client attorney) {
        String dispute = StoriesIT.open(attorney, "Elsewhere");
        String docket = "'docket':{'court':'waed','number':'2:22-mc-00001'}";
        for (String fact :
                List.of(
                        "{'type':'docket-linked','effectiveOn':'2022-12-01',%s,'role':'proceeding'}"
                                .formatted(docket),
                        "{'type':'party-joined','effectiveOn':'2022-12-01','partyId':'a','name':'A',"
                                + "'roles':['movant']}",
                        "{'type':'party-joined','effectiveOn':'2022-12-01','partyId':'b','name':'B',"
                                + "'roles':['respondent']}",
                        "{'type':'motion-filed','effectiveOn':'2022-12-09','motionId':'m','kind':"
                                + "'to-compel','by':'a','against':['b'],%s}".formatted(docket))) {
            assertThat(attorney.post(dispute + "/facts", fact).status()).isEqualTo(201);
        }
        return dispute;
    }

    private static JsonNode deadlines(Client client, String dispute) {
        return client.get(dispute + "/deadlines").body();
    }

    @Test
    void aRuleOfAnotherCourtGivesADateOnceItIsThereAndAnotherOnceItIsChanged() throws IOException {
        String database = Service.newDatabase();
        String dispute;
        try (Service service = start(database)) {
            Client attorney = service.as("attorney", "attorney");
            dispute = moved(attorney);
            JsonNode before = deadlines(attorney, dispute);
            assertThat(before.required("deadlines")).isEmpty();
            assertThat(before.at("/waiting/0/missing/0").asString()).contains("waed.opposition");
            assertThat(before.at("/waiting/0/missing/1").asString()).contains("local rules");
        }
        String restatement =
                "{'why':'Local rules added','disputeId':'%s'}"
                        .formatted(dispute.substring(dispute.lastIndexOf('/') + 1));
        write("waed.json", rule("waed.opposition", "waed", "local-rule", "Local Rule 7", 21));
        try (Service service = start(database)) {
            Client attorney = service.as("attorney", "attorney");
            assertThat(attorney.post("/api/v1/deadlines/restatement", restatement).status())
                    .isEqualTo(200);
            JsonNode set = deadlines(attorney, dispute).at("/deadlines/0");
            assertThat(set.at("/due/date").asString()).isEqualTo("2022-12-30");
            assertThat(set.required("derivation").toString()).contains("Local Rule 7");
        }
        write("waed.json", rule("waed.opposition", "waed", "local-rule", "Local Rule 7", 14));
        try (Service service = start(database)) {
            Client attorney = service.as("attorney", "attorney");
            assertThat(attorney.post("/api/v1/deadlines/restatement", restatement).status())
                    .isEqualTo(200);
            assertThat(deadlines(attorney, dispute).at("/deadlines/0/due/date").asString())
                    .isEqualTo("2022-12-23");
        }
    }

    @Test
    void aStandingOrderIsWeighedAgainstTheLocalRuleInTheDerivation() throws IOException {
        write(
                "judge.json",
                rule("cand.judge-x.opposition", "cand", "standing-order", "Standing Order X", 7));
        try (Service service = start(Service.newDatabase())) {
            Answer answer =
                    service.as("reader", "reader")
                            .post(
                                    "/api/v1/deadlines/preview",
                                    "{'court':'cand','rule':'cand.judge-x.opposition',"
                                            + "'trigger':{'date':'2022-12-09'},'competing':["
                                            + "{'layer':'local-rule','authority':'Civ. L.R. 7-3',"
                                            + "'rule':'cand.civ-lr-7-3-a'}]}");
            assertThat(answer.body().at("/due/date").asString()).isEqualTo("2022-12-16");
            assertThat(answer.body().required("steps").toString())
                    .contains("Standing Order X", "Civ. L.R. 7-3");
        }
    }

    @Test
    void aBadPackKeepsTheServiceFromStartingAndSaysWhere() throws IOException {
        write(
                "bad.json",
                rule("waed.opposition", "waed", "local-rule", "Local Rule 7", 21)
                        .replace("\"after\"", "\"sideways\""));
        assertThatThrownBy(() -> start(Service.newDatabase()).close())
                .rootCause()
                .hasMessageContaining("bad.json, line 17: ")
                .hasMessageContaining("sideways");
    }
}
