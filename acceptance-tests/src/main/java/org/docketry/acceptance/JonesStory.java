package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Jones v. Meta: two respondents, and one order that grants the motion but denies it as to one
 * demand on one of them. The dates before the order are not in the papers and are assumed.
 */
final class JonesStory {

    private static final Map<String, String> PROCEEDING =
            Map.of("court", "cand", "number", "3:25-mc-80165");

    private final Stage stage;

    JonesStory(Stage stage) {
        this.stage = stage;
    }

    void play(Path order) throws IOException, InterruptedException {
        stage.clock().forwardTo(Instant.parse("2025-08-11T20:00:00Z"));
        try (LiveEvents live = new LiveEvents(stage.api())) {
            stage.say("Jones v. Meta, as an integration would post it:");
            stage.openDispute("Jones v. Meta Platforms", "2025-06-02");
            parties();
            subpoenas();
            new OrderByDocument(stage).readAndAccept(order);
            showOutcomes();
            Timeline timeline = new Timeline(stage);
            timeline.show("");
            timeline.compareWith(live);
        }
    }

    private void parties() throws IOException, InterruptedException {
        stage.record(
                "proceeding",
                "docket-linked",
                "2025-06-02",
                Map.of("docket", PROCEEDING, "role", "proceeding"),
                "cand 3:25-mc-80165 (subpoena proceeding)");
        party("jones", "Stephanie Jones", "movant");
        party("jonesworks", "Jonesworks LLC", "movant");
        party("meta", "Meta Platforms, Inc.", "respondent");
        party("pinterest", "Pinterest, Inc.", "respondent");
        party("does", "Doe Defendants", "doe");
    }

    private void party(String partyId, String name, String role)
            throws IOException, InterruptedException {
        stage.record(
                partyId,
                "party-joined",
                "2025-06-02",
                Map.of("partyId", partyId, "name", name, "roles", List.of(role)),
                name + ", " + role);
    }

    private void subpoenas() throws IOException, InterruptedException {
        subpoena("meta", List.of(demand("meta-accounts", "Account information of the Does")));
        subpoena(
                "pinterest",
                List.of(
                        demand("pinterest-accounts", "Account information of the Does"),
                        demand("pinterest-user-agreements", "User agreements")));
        stage.record(
                "motion",
                "motion-filed",
                "2025-06-20",
                Map.of(
                        "motionId",
                        "motion-1",
                        "kind",
                        "to-compel",
                        "by",
                        "jones",
                        "against",
                        List.of("meta", "pinterest"),
                        "docket",
                        PROCEEDING,
                        "entry",
                        1,
                        "subpoenaIds",
                        List.of("subpoena-meta", "subpoena-pinterest")),
                "to compel both respondents, Dkt. 1");
    }

    private void subpoena(String respondent, List<Map<String, String>> demands)
            throws IOException, InterruptedException {
        stage.record(
                "subpoena-" + respondent,
                "subpoena-served",
                "2025-06-05",
                Map.of(
                        "subpoenaId",
                        "subpoena-" + respondent,
                        "issuedBy",
                        "jones",
                        "servedOn",
                        respondent,
                        "issuingCourt",
                        "nysd",
                        "complianceCourt",
                        "cand",
                        "demands",
                        demands),
                "on " + respondent);
        stage.record(
                "objection-" + respondent,
                "objection-raised",
                "2025-06-16",
                Map.of(
                        "objectionId",
                        "objection-" + respondent,
                        "subpoenaId",
                        "subpoena-" + respondent,
                        "by",
                        respondent,
                        "grounds",
                        List.of("First Amendment right to speak anonymously")),
                "by " + respondent);
    }

    private static Map<String, String> demand(String id, String text) {
        return Map.of("demandId", id, "text", text);
    }

    private void showOutcomes() throws IOException, InterruptedException {
        stage.say("");
        stage.say("Outcomes, ruling by ruling:");
        for (JsonNode motion : stage.api().get(stage.disputePath("")).required("motions")) {
            for (JsonNode ruling : motion.required("rulings")) {
                String except = ruling.path("except").asString("");
                stage.say(
                        "  %-12s %-26s %s%s"
                                .formatted(
                                        ruling.path("respondent").asString("all"),
                                        ruling.path("demand").asString("everything asked for"),
                                        ruling.required("outcome").asString(),
                                        except.isEmpty() ? "" : " except " + except));
            }
        }
    }
}
