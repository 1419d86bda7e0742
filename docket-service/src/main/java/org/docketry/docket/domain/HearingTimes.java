package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Hearings.Hearing;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.Motions.Motion;

/** What is counted back from a hearing; it moves with the hearing and falls with it. */
final class HearingTimes {
    private HearingTimes() {}

    static List<Expectation> of(DisputeId dispute, CaseFile file) {
        List<Expectation> all = new ArrayList<>();
        for (Hearing hearing : file.hearings().byId().values()) {
            if (hearing.status() != Hearings.Status.SET) {
                continue;
            }
            String court = hearing.set().court();
            if (court.equals("cand")) {
                all.add(
                        counted(
                                dispute,
                                file,
                                hearing,
                                "cand.civ-lr-6-1-b",
                                "request that affects the hearing",
                                taking(file, hearing, true)));
            } else if (hearing.set().motionIds().stream()
                    .map(file.motions().byId()::get)
                    .noneMatch(m -> m != null && answeredLocally(court, m))) {
                all.add(
                        counted(
                                dispute,
                                file,
                                hearing,
                                "us.frcp.6-c-2",
                                "opposing affidavits before the hearing",
                                taking(file, hearing, false)));
            }
        }
        return all;
    }

    private static boolean answeredLocally(String court, Motion motion) {
        return AnsweringRules.of(court, motion.filed().kind())
                .filter(AnsweringRules::bundled)
                .isPresent();
    }

    private static List<PartyId> taking(CaseFile file, Hearing hearing, boolean moversToo) {
        Set<PartyId> parties = new LinkedHashSet<>();
        for (var id : hearing.set().motionIds()) {
            Motion motion = file.motions().byId().get(id);
            if (motion != null) {
                MotionFiled filed = motion.filed();
                if (moversToo) {
                    parties.add(filed.by());
                }
                parties.addAll(filed.against());
            }
        }
        return List.copyOf(parties);
    }

    private static Expectation counted(
            DisputeId dispute,
            CaseFile file,
            Hearing hearing,
            String rule,
            String what,
            List<PartyId> bound) {
        String id = hearing.set().hearingId().value();
        String court = hearing.set().court();
        DeadlineRequest request =
                Expectations.build(
                        file,
                        court,
                        DeadlineRequest.underRule(court, rule)
                                .from(Trigger.on(hearing.on(), "hearing")));
        return new Expectation(
                DeadlineId.of(dispute, rule, id),
                "Last day: " + what + " (" + id + ")",
                Basis.rule(rule, hearing.set().hearingId()),
                bound,
                null,
                Question.of(List.of(request), List.of()),
                null);
    }
}
