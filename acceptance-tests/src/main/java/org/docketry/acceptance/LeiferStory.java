package org.docketry.acceptance;

import static org.docketry.acceptance.Stage.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Leifer v. Twitter: a subpoena out of the Eastern District of New York to unmask nine accounts,
 * fought out in a miscellaneous case in the Northern District of California.
 *
 * <p>The dates of service, of the objection letter and of the motion are not in the papers; the
 * story assumes them and its sources say so.
 */
final class LeiferStory {

    static final String TEAM = "team@litigation.example";

    private static final String ASSUMED = "date assumed for the demonstration";
    private static final Map<String, String> UNDERLYING =
            Map.of("court", "nyed", "number", "1:22-cv-01770");
    private static final Map<String, String> PROCEEDING =
            Map.of("court", "cand", "number", "3:22-mc-80319");

    private final Stage stage;

    LeiferStory(Stage stage) {
        this.stage = stage;
    }

    void play(Path order) throws IOException, InterruptedException {
        stage.say("Leifer v. Twitter, as an integration would post it:");
        try (LiveEvents live = new LiveEvents(stage.api())) {
            fight();
            live.breakConnection();
            new OrderByDocument(stage).readAndAccept(order);
            Reminders reminders = new Reminders(stage, TEAM);
            reminders.subscribe();
            reminders.showSchedule();
            reminders.letTimePass(
                    List.of(
                            Instant.parse("2023-02-16T20:01:00Z"),
                            Instant.parse("2023-02-21T17:00:05Z"),
                            Instant.parse("2023-02-25T17:00:05Z"),
                            Instant.parse("2023-02-27T17:00:05Z"),
                            Instant.parse("2023-02-28T17:00:05Z")));
            reminders.showCalendar();
            Timeline timeline = new Timeline(stage);
            timeline.show("");
            timeline.show("?effectiveAsOf=2022-12-31");
            timeline.showKnownBefore("order-entered");
            timeline.compareWith(live);
        }
    }

    /** Everything up to the order. */
    void fight() throws IOException, InterruptedException {
        stage.clock().forwardTo(Instant.parse("2023-02-16T20:00:00Z"));
        stage.openDispute("Leifer v. Twitter", "2022-05-11");
        docketsAndParties();
        subpoenaAndObjection();
        motionAndOpposition();
    }

    private void docketsAndParties() throws IOException, InterruptedException {
        stage.record(
                "underlying",
                "docket-linked",
                "2022-05-11",
                Map.of("docket", UNDERLYING, "role", "underlying"),
                "nyed 1:22-cv-01770 (underlying action)");
        stage.record(
                "leifer",
                "party-joined",
                "2022-05-11",
                Map.of(
                        "partyId", "leifer",
                        "name", "Shulim Leifer",
                        "roles", List.of("movant", "underlying-plaintiff")),
                "Shulim Leifer, movant");
        stage.record(
                "twitter",
                "party-joined",
                "2022-05-11",
                Map.of(
                        "partyId",
                        "twitter",
                        "name",
                        "Twitter, Inc.",
                        "roles",
                        List.of("respondent")),
                "Twitter, Inc., respondent");
        stage.record(
                "does",
                "party-joined",
                "2022-05-11",
                Map.of("partyId", "does-1-9", "name", "John Does 1-9", "roles", List.of("doe")),
                "John Does 1-9");
    }

    private void subpoenaAndObjection() throws IOException, InterruptedException {
        stage.record(
                "subpoena",
                "subpoena-served",
                "2022-06-15",
                Map.of(
                        "source", source("filing", "Parker Decl., Ex. 1; " + ASSUMED),
                        "subpoenaId", "subpoena-1",
                        "issuedBy", "leifer",
                        "servedOn", "twitter",
                        "issuingCourt", "nyed",
                        "complianceCourt", "cand",
                        "demands",
                                List.of(
                                        Map.of(
                                                "demandId",
                                                "identities",
                                                "text",
                                                "Information that identifies the holders of nine"
                                                        + " accounts"))),
                "by Leifer on Twitter, issued in nyed");
        stage.record(
                "objection",
                "objection-raised",
                "2022-06-28",
                Map.of(
                        "source", source("letter", "Parker Decl., Ex. 6; " + ASSUMED),
                        "objectionId", "objection-1",
                        "subpoenaId", "subpoena-1",
                        "by", "twitter",
                        "grounds",
                                List.of(
                                        "No personal jurisdiction over Twitter in the issuing court",
                                        "Compliance and motions belong within 100 miles of Twitter's"
                                                + " headquarters, Fed. R. Civ. P. 45(c)(2)(A)",
                                        "No court has yet applied a First Amendment unmasking test"),
                        "manner", "letter"),
                "by Twitter, three grounds, by letter: on no docket");
        stage.record(
                "proceeding",
                "docket-linked",
                "2022-12-09",
                Map.of("docket", PROCEEDING, "role", "proceeding", "caption", "In re Twitter Inc."),
                "cand 3:22-mc-80319 (subpoena proceeding)");
    }

    private void motionAndOpposition() throws IOException, InterruptedException {
        stage.record(
                "motion",
                "motion-filed",
                "2022-12-09",
                Map.of(
                        "source",
                        source("filing", "Dkt. 1; " + ASSUMED),
                        "motionId",
                        "motion-1",
                        "kind",
                        "to-compel",
                        "by",
                        "leifer",
                        "against",
                        List.of("twitter"),
                        "docket",
                        PROCEEDING,
                        "entry",
                        1,
                        "subpoenaIds",
                        List.of("subpoena-1")),
                "to compel, Dkt. 1");
        stage.record(
                "opposition",
                "opposition-filed",
                "2022-12-23",
                Map.of(
                        "source",
                        source("filing", "Dkt. 19"),
                        "oppositionId",
                        "opposition-1",
                        "motionId",
                        "motion-1",
                        "by",
                        "twitter",
                        "docket",
                        PROCEEDING,
                        "entry",
                        19),
                "by Twitter, Dkt. 19");
    }
}
