package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String NOTICE = "us.frcp.6-c-1";

    /**
     * Courts of appeals, which the civil rules do not govern (Fed. R. Civ. P. 1), and bankruptcy
     * courts, which have a rule of their own for it (Fed. R. Bankr. P. 9006(d)).
     */
    private static final Pattern ELSEWHERE = Pattern.compile("(ca|bap)(\\d+|dc|fc)|[a-z]+b");

    private HearingTimes() {}

    static List<Expectation> of(DisputeId dispute, CaseFile file) {
        List<Expectation> all = new ArrayList<>();
        for (Hearing hearing : file.hearings().byId().values()) {
            String court = hearing.set().court();
            if (hearing.status() != Hearings.Status.SET || ELSEWHERE.matcher(court).matches()) {
                continue;
            }
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
                hearing.set().motionIds().stream()
                        .map(file.motions().byId()::get)
                        .filter(Objects::nonNull)
                        .forEach(motion -> all.add(notice(dispute, file, hearing, motion)));
            }
        }
        return all;
    }

    /** A motion filed earlier meets it at once; one filed later shows as late. */
    private static Expectation notice(
            DisputeId dispute, CaseFile file, Hearing hearing, Motion motion) {
        String hearingId = hearing.set().hearingId().value();
        MotionFiled filed = motion.filed();
        return new Expectation(
                DeadlineId.of(dispute, NOTICE, hearingId, filed.motionId().value()),
                "Last day: service of motion %s and notice of hearing %s"
                        .formatted(filed.motionId().value(), hearingId),
                Basis.rule(NOTICE, hearing.set().hearingId()),
                List.of(filed.by()),
                null,
                question(file, hearing, NOTICE),
                Expectations.done(
                        file,
                        event ->
                                event instanceof MotionFiled moved
                                        && moved.motionId().equals(filed.motionId())));
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
        return new Expectation(
                DeadlineId.of(dispute, rule, id),
                "Last day: " + what + " (" + id + ")",
                Basis.rule(rule, hearing.set().hearingId()),
                bound,
                null,
                question(file, hearing, rule),
                null);
    }

    private static Question question(CaseFile file, Hearing hearing, String rule) {
        String court = hearing.set().court();
        DeadlineRequest request =
                Expectations.build(
                        file,
                        court,
                        DeadlineRequest.underRule(court, rule)
                                .from(Trigger.on(hearing.on(), "hearing")));
        return Question.of(List.of(request), List.of());
    }
}
