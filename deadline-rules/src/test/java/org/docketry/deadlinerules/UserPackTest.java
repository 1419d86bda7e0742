package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.deadlinerules.Law.date;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.json.DataFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that a user puts into a folder, without code. */
class UserPackTest {

    @TempDir Path folder;

    static final String STANDING_ORDER =
            """
            {
              "kind": "rule",
              "id": "cand.judge-x.opposition",
              "title": "Opposition to a motion",
              "layer": "standing-order",
              "authority": "Standing Order of Judge X",
              "courts": ["cand"],
              "effectiveFrom": "2020-01-01",
              "act": "filing",
              "bound": "party",
              "extendable": {"by": ["order"], "authority": "Standing Order of Judge X"},
              "limits": [
                {
                  "event": "motion-filed",
                  "what": "filing of the motion",
                  "period": {"count": 10, "unit": "court-days", "direction": "after"},
                  "serviceDays": {"added": false, "because": "the time runs from filing"}
                }
              ],
              "endsAt": "17:00",
              "source": "the judge's page"
            }
            """;

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Computed computed(DeadlineRequest.Builder request) {
        return (Computed) new Deadlines(Law.BOOK.with(folder)).compute(request.build());
    }

    @Test
    void aStandingOrderCanBeAddedWithoutCode() throws IOException {
        file("cand/judge-x.json", STANDING_ORDER);
        Computed computed =
                computed(
                        DeadlineRequest.underRule("cand", "cand.judge-x.opposition")
                                .from(date("2023-02-10")));
        // Lincoln Day and Washington's Birthday are left out, and the last day ends at five in the
        // afternoon.
        assertThat(computed.due().date()).isEqualTo("2023-02-28");
        assertThat(computed.due().time()).isEqualTo("17:00");
        assertThat(Law.BOOK.rules()).noneMatch(rule -> rule.id().contains("judge-x"));
    }

    @Test
    void aBadPackIsRefusedWithFileLineAndReason() throws IOException {
        file("good.json", STANDING_ORDER.replace("judge-x", "judge-y"));
        file("bad.json", STANDING_ORDER.replace("\"after\"", "\"sideways\""));
        assertThatThrownBy(() -> Law.BOOK.with(folder))
                .isInstanceOfSatisfying(
                        DataFault.class,
                        fault -> {
                            assertThat(fault.source()).isEqualTo("bad.json");
                            assertThat(fault.line()).isEqualTo(16);
                            assertThat(fault.reason())
                                    .contains("limits[0].period.direction", "after, before");
                        });
    }

    @Test
    void faultsOfAllKindsAreNamed() throws IOException {
        refused(STANDING_ORDER.replace("\"effectiveFrom\": \"2020-01-01\",", ""), "is missing");
        refused(STANDING_ORDER.replace("2020-01-01", "2023-02-30"), "a date as in");
        refused(STANDING_ORDER.replace("\"count\": 10", "\"count\": \"10\""), "whole number");
        refused(STANDING_ORDER.replace("\"endsAt\"", "\"endAt\""), "is not a known field");
        refused(STANDING_ORDER.replace("\"limits\"", "\"layer\": \"order\", \"limits\""), "twice");
        refused(STANDING_ORDER + "{}", "after the end");
        refused("{", "is not JSON");
        refused("", "is empty");
        refused("[]", "must be an object");
        refused(STANDING_ORDER.replace("\"kind\": \"rule\"", "\"kind\": \"ruling\""), "kind");
        refused(
                STANDING_ORDER.replace("\"bound\"", "\"law\": \"frcp-7\", \"bound\""),
                "unknown law frcp-7");
    }

    private void refused(String content, String reason) throws IOException {
        file("bad.json", content);
        assertThatThrownBy(() -> Law.BOOK.with(folder))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("bad.json, line ")
                .hasMessageContaining(reason);
    }

    @Test
    void twoFilesForOneVersionAreRefused() throws IOException {
        file("one.json", STANDING_ORDER);
        file("two.json", STANDING_ORDER);
        assertThatThrownBy(() -> Law.BOOK.with(folder))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("second version of cand.judge-x.opposition from 2020-01-01");
    }

    @Test
    void aLongTimeGoesOverToTheNewRuleWhenItsClauseSaysSo() throws IOException {
        file(
                "old.json",
                STANDING_ORDER.replace("10, \"unit\": \"court-days\"", "30, \"unit\": \"days\""));
        file(
                "new.json",
                STANDING_ORDER
                        .replace("10, \"unit\": \"court-days\"", "40, \"unit\": \"days\"")
                        .replace("2020-01-01", "2023-06-01")
                        .replace(
                                "\"act\"",
                                """
                                "transition": {"how": "old-if-due-within", "days": 9,
                                  "text": "The old order governs when fewer than ten days remained.",
                                  "authority": "the new order"},
                                "act\""""));
        DeadlineRequest.Builder late =
                DeadlineRequest.underRule("cand", "cand.judge-x.opposition")
                        .from(date("2023-05-24"));
        Computed over = computed(late);
        assertThat(over.due().date()).isEqualTo("2023-07-03");
        assertThat(over.derivation().rule().version()).isEqualTo("2023-06-01");
        assertThat(Law.kinds(over)).contains(Kind.TRANSITION);
        DeadlineRequest.Builder early =
                DeadlineRequest.underRule("cand", "cand.judge-x.opposition")
                        .from(date("2023-05-08"));
        assertThat(computed(early).due().date()).isEqualTo("2023-06-07");
    }

    @Test
    void aCalendarOfACourtOrStateCanBeAdded() throws IOException {
        file(
                "tx.json",
                """
                {
                  "kind": "calendar",
                  "id": "us.state.tx",
                  "version": "2026-11-22",
                  "title": "Holidays of Texas",
                  "state": "TX",
                  "source": "the user",
                  "days": [
                    {"name": "San Jacinto Day", "basis": "state", "standing": "settled",
                     "rule": {"month": 4, "day": 21}, "authority": "state law"}
                  ],
                  "closures": [
                    {"date": "2025-04-22", "name": "flood", "authority": "notice of the court",
                     "courts": ["txsd"]}
                  ]
                }
                """);
        assertThat(computed(Law.after("txnd", 14, "2025-04-07")).due().date())
                .isEqualTo("2025-04-22");
        assertThat(computed(Law.after("txsd", 14, "2025-04-07")).due().date())
                .isEqualTo("2025-04-23");
        assertThat(computed(Law.before("txnd", 14, "2025-05-05")).due().date())
                .isEqualTo("2025-04-21");
    }

    @Test
    void aLaterCalendarEditionChangesOnlyWhatTouchesItsDays() throws IOException {
        file(
                "closing.json",
                """
                {
                  "kind": "calendar",
                  "id": "us.new-closing",
                  "version": "2027-01-01",
                  "title": "A day declared by the President",
                  "source": "the user",
                  "days": [
                    {"name": "Day of thanks", "basis": "presidential-closing",
                     "standing": "settled", "dates": ["2027-03-10"], "authority": "proclamation"}
                  ]
                }
                """);
        Deadlines before = Law.DEADLINES;
        Deadlines later = new Deadlines(Law.BOOK.with(folder));
        for (int day = 0; day < 120; day++) {
            DeadlineRequest request =
                    Law.after("ksd", 14, "2027-01-04")
                            .from(date("2027-01-04").plusDays(day))
                            .build();
            Computed was = (Computed) before.compute(request);
            Computed is = (Computed) later.compute(request);
            boolean touched = was.due().date().equals(date("2027-03-10"));
            assertThat(is.due().date()).isEqualTo(touched ? date("2027-03-11") : was.due().date());
        }
    }
}
