// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docketry.analysis.domain.proposal.CaseContext;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseNotesTest {

    private static final String MOTION =
            """
            {"motionId":"motion-1","kind":"to-compel","by":"leifer","against":["twitter"],
             "docket":{"court":"cand","number":"3:22-mc-80319"},"entry":1}""";

    @Test
    void aMotionIsKnownByItsEntry() {
        MotionFiled motion =
                CaseNotes.context(List.of(note("e1", "motion-filed", MOTION))).motions().getFirst();

        assertThat(motion.entry()).isEqualTo(1);
        assertThat(motion.docket().number()).isEqualTo("3:22-mc-80319");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasWrong() {
        String correction =
                """
                {"eventId":"e1","was":{},"is":{"effectiveOn":"2022-12-09","fact":{"type":"motion-filed","motionId":"motion-1",
                 "kind":"to-quash","by":"twitter","against":["leifer"]}},"why":"misread"}""";

        CaseContext context =
                CaseNotes.context(
                        List.of(
                                note("e1", "motion-filed", MOTION),
                                note("e2", "fact-corrected", correction)));

        assertThat(context.motions()).hasSize(1);
        assertThat(context.motions().getFirst().kind()).isEqualTo("to-quash");
    }

    @Test
    void aSealedEntryCoversWhatIsKnownToLieThere() {
        CaseContext context =
                CaseNotes.context(
                        List.of(
                                note("e1", "motion-filed", MOTION, "the-motion"),
                                note("e2", "motion-filed", MOTION.replace(":1}", ":2}"), "another"),
                                note("e3", "material-sealed", sealed("entry", ",\"entry\":1"))));

        assertThat(context.isSealed("the-motion")).isTrue();
        assertThat(context.isSealed("another")).isFalse();
        assertThat(context.isSealed("nobody-knows-where")).isFalse();
    }

    @Test
    void aSealedDocketCoversAllThatIsNotKnownToLieElsewhere() {
        String elsewhere = MOTION.replace("3:22-mc-80319", "1:23-cv-00001");
        List<CaseNote> notes =
                new ArrayList<>(
                        List.of(
                                note("e1", "motion-filed", MOTION, "the-motion"),
                                note("e2", "motion-filed", elsewhere, "elsewhere"),
                                note("e3", "material-sealed", sealed("docket", ""))));
        CaseContext context = CaseNotes.context(notes);

        assertThat(context.isSealed("the-motion")).isTrue();
        assertThat(context.isSealed("elsewhere")).isFalse();
        assertThat(context.isSealed("nobody-knows-where")).isTrue();

        notes.add(note("e4", "material-unsealed", "{\"sealId\":\"seal-1\"}"));
        context = CaseNotes.context(notes);
        assertThat(context.isSealed("the-motion")).isFalse();
        assertThat(context.wasSealed("seal-1", "the-motion")).isTrue();
        assertThat(context.wasSealed("seal-1", "elsewhere")).isFalse();
    }

    @Test
    void aCorrectedEntryIsWhereThePaperLies() {
        String correction =
                """
                {"eventId":"e1","was":{},"is":{"effectiveOn":"2022-12-09","fact":{"type":"motion-filed","motionId":"motion-1",
                 "kind":"to-compel","by":"leifer","against":["twitter"],
                 "docket":{"court":"cand","number":"3:22-mc-80319"},"entry":3}},"why":"misread"}""";
        CaseContext context =
                CaseNotes.context(
                        List.of(
                                note("e1", "motion-filed", MOTION, "the-motion"),
                                note("e2", "material-sealed", sealed("entry", ",\"entry\":3")),
                                note("e3", "fact-corrected", correction)));

        assertThat(context.isSealed("the-motion")).isTrue();
    }

    /** The docket's number with a judge's initials, as a court prints it. */
    private static String sealed(String level, String more) {
        return """
        {"sealId":"seal-1","level":"%s","docket":{"court":"cand","number":"3:22-mc-80319-SK"}%s}"""
                .formatted(level, more);
    }

    /** The consumer's side of the contract: every published example of a noted type is readable. */
    @Test
    void everyExampleOfTheDisputesEventsIsUnderstood() throws IOException {
        try (Stream<Path> examples = Files.walk(Contracts.folder().resolve("examples/dispute"))) {
            for (Path example :
                    examples.filter(file -> file.toString().endsWith(".json")).toList()) {
                String type = example.getParent().getFileName().toString().replace(".v1", "");
                JsonNode event = new JsonMapper().readTree(Files.readString(example));
                CaseContext context =
                        CaseNotes.context(List.of(note("e", type, event.get("fact").toString())));
                switch (type) {
                    case "motion-filed" -> assertThat(context.motions()).hasSize(1);
                    case "party-joined" -> assertThat(context.parties()).hasSize(1);
                    case "docket-linked" -> assertThat(context.dockets()).hasSize(1);
                    case "access-granted" -> assertThat(context.accounts()).hasSize(1);
                    default -> assertThat(context.motions()).isEmpty();
                }
            }
        }
    }

    private static CaseNote note(String eventId, String type, String fact) {
        return new CaseNote(eventId, "d", type, fact, null, null);
    }

    private static CaseNote note(String eventId, String type, String fact, String documentId) {
        return new CaseNote(eventId, "d", type, fact, null, documentId);
    }
}
