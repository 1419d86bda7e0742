package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.Leifer.MOTION;

import java.time.LocalDate;
import java.util.UUID;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void aCorrectedFactIsBelievedInItsPlace() {
        DisputeSpec spec = Leifer.opposed();
        UUID motion = eventOf(spec, Leifer.motion());
        spec.given("2022-12-24", corrected(motion, "2022-12-09", "2022-12-08"));

        assertThat(spec.file().motions().byId().get(MOTION).on()).isEqualTo("2022-12-08");
        assertThat(spec.file().motions().byId().get(MOTION).oppositions()).hasSize(1);
        assertThat(spec.file().recorded(motion).orElseThrow().stamp().effective().on())
                .isEqualTo("2022-12-08");
    }

    @Test
    void aFactIsCorrectedTwiceByTheSameEvent() {
        DisputeSpec spec = Leifer.opposed();
        UUID motion = eventOf(spec, Leifer.motion());
        spec.given("2022-12-24", corrected(motion, "2022-12-09", "2022-12-08"))
                .given("2022-12-25", corrected(motion, "2022-12-08", "2022-12-07"));
        assertThat(spec.file().motions().byId().get(MOTION).on()).isEqualTo("2022-12-07");
    }

    @Test
    void aCorrectionSaysWhatWasBelieved() {
        DisputeSpec spec = Leifer.opposed();
        UUID motion = eventOf(spec, Leifer.motion());
        spec.when("2022-12-24", corrected(motion, "2022-12-01", "2022-12-08"))
                .thenRejected(new StateRejection.CorrectionMismatch(motion));
    }

    @Test
    void aCorrectionCorrectsSomething() {
        DisputeSpec spec = Leifer.opposed();
        UUID motion = eventOf(spec, Leifer.motion());
        spec.when("2022-12-24", corrected(motion, "2022-12-09", "2022-12-09"))
                .thenRejected(new RuleRejection.CorrectionChangesNothing(motion));
    }

    @Test
    void aCorrectionDoesNotMakeAFactAboutSomethingElse() {
        DisputeSpec spec = Leifer.opposed();
        UUID event = eventOf(spec, Leifer.motion());
        MotionFiled m = Leifer.motion();
        MotionFiled other =
                new MotionFiled(
                        new MotionId("motion-9"),
                        m.kind(),
                        m.by(),
                        m.against(),
                        m.docket(),
                        m.entry(),
                        m.subpoenaIds(),
                        null);
        spec.when(
                        "2022-12-24",
                        new FactCorrected(event, at("2022-12-09", m), at("2022-12-09", other), "?"))
                .thenRejected(new RuleRejection.CorrectionChangesSubject(event));
        spec.when(
                        "2022-12-24",
                        new FactCorrected(
                                event,
                                at("2022-12-09", m),
                                at("2022-12-09", Leifer.opposition()),
                                "?"))
                .thenRejected(new RuleRejection.CorrectionChangesSubject(event));
    }

    @Test
    void aCorrectionIsHeldToTheRulesOfTheFact() {
        DisputeSpec spec = Leifer.opposed();
        UUID opposition = eventOf(spec, Leifer.opposition());
        spec.when(
                        "2022-12-24",
                        new FactCorrected(
                                opposition,
                                at("2022-12-23", Leifer.opposition()),
                                at("2022-12-01", Leifer.opposition()),
                                "Misread"))
                .thenRejected(RuleRejection.OppositionBeforeMotion.class);
    }

    @Test
    void onlyFactsAreCorrected() {
        DisputeSpec spec = Leifer.opposed();
        UUID opening = spec.file().log().getFirst().stamp().eventId();
        spec.when("2022-12-24", corrected(opening, "2022-12-09", "2022-12-08"))
                .thenRejected(new StateRejection.NotCorrectable(opening));
    }

    @Test
    void anUnknownEventIsNotCorrected() {
        UUID unknown = new UUID(7, 7);
        Leifer.opposed()
                .when("2022-12-24", corrected(unknown, "2022-12-09", "2022-12-08"))
                .thenRejected(new StateRejection.UnknownEvent(unknown));
    }

    private static FactCorrected corrected(UUID event, String was, String is) {
        return new FactCorrected(event, at(was, Leifer.motion()), at(is, Leifer.motion()), "Typo");
    }

    private static Statement at(String on, Fact fact) {
        return new Statement(Effective.on(LocalDate.parse(on)), fact);
    }

    private static UUID eventOf(DisputeSpec spec, Fact fact) {
        return spec.file().log().stream()
                .filter(r -> r.event().equals(fact))
                .findFirst()
                .orElseThrow()
                .stamp()
                .eventId();
    }
}
