package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.SubpoenaFact.Manner;
import org.jspecify.annotations.Nullable;

/** The papers on a motion: an opposition of each party it is against, and the mover's reply. */
final class MotionTimes {
    private static final String BY_ECF =
            "No manner of service is on record; it is taken to be the court's e-filing system on the"
                    + " day of filing, Fed. R. Civ. P. 5(b)(2)(E).";

    private final DisputeId dispute;
    private final CaseFile file;

    MotionTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        for (Motion motion : file.motions().byId().values()) {
            List<String> courts = Forums.of(file, motion);
            boolean decided = !motion.outcomes().isEmpty();
            if (!decided && !courts.isEmpty() && !motion.filed().against().isEmpty()) {
                rules(courts.getFirst(), motion)
                        .ifPresent(rules -> papers(all, motion, courts, rules));
            }
        }
        return all;
    }

    private static Optional<AnsweringRules> rules(String court, Motion motion) {
        return AnsweringRules.of(court, motion.filed().kind());
    }

    private void papers(
            List<Expectation> all, Motion motion, List<String> courts, AnsweringRules rules) {
        for (PartyId party : motion.filed().against()) {
            all.add(opposition(motion, party, courts, rules.opposition()));
        }
        if (rules.reply() != null) {
            all.add(reply(motion, courts, rules, rules.reply()));
        }
    }

    /** A transfer makes another deadline of it: other court, other rule, other clock. */
    private DeadlineId oppositionId(MotionFiled filed, PartyId party, String court) {
        return DeadlineId.of(dispute, "opposition", filed.motionId().value(), party.value(), court);
    }

    private Expectation opposition(Motion motion, PartyId party, List<String> courts, String rule) {
        MotionFiled filed = motion.filed();
        return new Expectation(
                oppositionId(filed, party, courts.getFirst()),
                title(party, "opposition to", filed),
                Basis.rule(rule, filed.motionId()),
                List.of(party),
                "opposition to motion " + filed.motionId().value(),
                Question.of(
                        forums(
                                courts,
                                motion,
                                AnsweringRules::opposition,
                                motion.on(),
                                filed.manner()),
                        filed.manner() == null ? List.of(BY_ECF) : List.of()),
                Expectations.done(
                        file,
                        event ->
                                event instanceof OppositionFiled opposed
                                        && opposed.motionId().equals(filed.motionId())
                                        && opposed.by().equals(party)));
    }

    private Expectation reply(
            Motion motion, List<String> courts, AnsweringRules rules, String rule) {
        MotionFiled filed = motion.filed();
        return new Expectation(
                DeadlineId.of(dispute, "reply", filed.motionId().value(), courts.getFirst()),
                title(filed.by(), "reply on", filed),
                Basis.rule(rule, filed.motionId()),
                List.of(filed.by()),
                null,
                rules.bundled()
                        ? replyQuestion(motion, courts, rule)
                        : byAnyEvent(motion, courts.getFirst(), rule),
                Expectations.done(
                        file,
                        event ->
                                event instanceof ReplyFiled replied
                                        && replied.motionId().equals(filed.motionId())
                                        && replied.by().equals(filed.by())));
    }

    /**
     * Civ. L.R. 7-3(c) runs from when the opposition was due, Local Civ. R. 6.1 from its service.
     */
    private Question replyQuestion(Motion motion, List<String> courts, String rule) {
        boolean fromDue = rule.startsWith("cand.");
        Optional<LocalDate> start =
                fromDue ? oppositionDue(motion, courts.getFirst()) : answered(motion);
        if (start.isEmpty()) {
            return Question.waiting(
                    fromDue
                            ? "the day on which the opposition is due"
                            : "service of the answering papers: no opposition is on record");
        }
        return Question.of(
                forums(courts, motion, AnsweringRules::reply, start.get(), null),
                fromDue ? List.of() : List.of(BY_ECF));
    }

    /** A rule that we do not know may run from any of these, and says which. */
    private Question byAnyEvent(Motion motion, String court, String rule) {
        DeadlineRequest.Builder request =
                DeadlineRequest.underRule(court, rule)
                        .and("motion-filed", Trigger.on(motion.on(), "motion-filed"))
                        .served(service(null));
        oppositionDue(motion, court)
                .ifPresent(day -> request.and("opposition-due", Trigger.on(day, "opposition-due")));
        answered(motion)
                .ifPresent(
                        day ->
                                request.and(
                                        "opposition-served", Trigger.on(day, "opposition-served")));
        hearing(motion).ifPresent(day -> request.and("hearing", Trigger.on(day, "hearing")));
        return Question.of(List.of(Expectations.build(file, court, request)), List.of(BY_ECF));
    }

    private Optional<LocalDate> oppositionDue(Motion motion, String court) {
        return motion.filed().against().stream()
                .map(party -> oppositionId(motion.filed(), party, court))
                .map(file.deadlines().byId()::get)
                .filter(deadline -> deadline != null)
                .filter(deadline -> deadline.status() != Deadlines.Status.VACATED)
                .map(deadline -> deadline.due().date())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> answered(Motion motion) {
        return file.log().stream()
                .filter(
                        r ->
                                r.event() instanceof OppositionFiled opposed
                                        && opposed.motionId().equals(motion.filed().motionId()))
                .map(r -> r.stamp().effective().on())
                .max(Comparator.naturalOrder());
    }

    private List<DeadlineRequest> forums(
            List<String> courts,
            Motion motion,
            Function<AnsweringRules, @Nullable String> paper,
            LocalDate from,
            @Nullable Manner manner) {
        List<DeadlineRequest> forums = new ArrayList<>();
        for (String court : courts) {
            String rule = rules(court, motion).map(paper).orElse(null);
            if (rule != null) {
                forums.add(request(motion, court, rule, from, manner));
            }
        }
        return forums;
    }

    private DeadlineRequest request(
            Motion motion, String court, String rule, LocalDate from, @Nullable Manner manner) {
        DeadlineRequest.Builder request =
                DeadlineRequest.underRule(court, rule).from(from).served(service(manner));
        // Until 2011 the Northern District of California counted back from the hearing.
        hearing(motion).ifPresent(day -> request.and("hearing", Trigger.on(day, "hearing")));
        return Expectations.build(file, court, request);
    }

    private Optional<LocalDate> hearing(Motion motion) {
        return file.hearings().byId().values().stream()
                .filter(hearing -> hearing.status() == Hearings.Status.SET)
                .filter(h -> h.set().motionIds().contains(motion.filed().motionId()))
                .map(Hearings.Hearing::on)
                .min(Comparator.naturalOrder());
    }

    private static ServiceMethod service(@Nullable Manner manner) {
        return switch (manner) {
            case null -> ServiceMethod.ECF;
            case ECF, EMAIL -> ServiceMethod.ECF;
            case PERSONAL -> ServiceMethod.PERSONAL;
            case MAIL, LETTER -> ServiceMethod.MAIL;
            case AGREED -> ServiceMethod.OTHER_CONSENTED;
        };
    }

    private String title(PartyId party, String paper, MotionFiled filed) {
        String kind = filed.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%s: %s motion %s (%s)"
                .formatted(Expectations.name(file, party), paper, filed.motionId().value(), kind);
    }
}
