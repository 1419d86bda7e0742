package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.docket.domain.DeadlinePolicy.Opening;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Obligation.WhenDue;
import org.docketry.docket.domain.Orders.Agreement;
import org.docketry.docket.domain.Orders.Duty;
import org.docketry.docket.domain.TriggerWords.Found;

/** What parties bound themselves to, in a stipulation or when they met and conferred. */
final class AgreementTimes {
    private static final String COUNTED =
            "Rule 6(a) does not itself reach what parties agree on; it is counted by it because they"
                    + " are not on record as having said otherwise.";

    private final DisputeId dispute;
    private final CaseFile file;

    AgreementTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        for (Duty duty : file.orders().duties().values()) {
            Agreement agreement = duty.agreement();
            if (agreement != null && duty.ended() == null) {
                all.add(agreed(agreement, duty));
            }
        }
        return all;
    }

    private Expectation agreed(Agreement agreement, Duty duty) {
        Obligation obligation = duty.obligation();
        return new Expectation(
                DeadlineId.of(dispute, "agreed", obligation.obligationId().value()),
                Expectations.name(file, obligation.actor()) + ": " + obligation.act(),
                Basis.agreement(obligation.obligationId()),
                List.of(obligation.actor()),
                obligation.act(),
                question(agreement, duty),
                Expectations.done(file, event -> OrderTimes.meets(event, obligation)));
    }

    private Question question(Agreement agreement, Duty duty) {
        Obligation obligation = duty.obligation();
        Optional<String> court =
                agreement.docket() == null
                        ? file.parties().proceedingCourt()
                        : Optional.of(file.parties().venue().courtOf(agreement.docket()));
        if (court.isEmpty()) {
            return Question.waiting("the court whose clock ends the day: link a docket");
        }
        return switch (obligation.due()) {
            case WhenDue.NoneStated _ -> Question.waiting("a date: the agreement states none");
            case WhenDue.FixedDate(var date) ->
                    stated(
                            "The parties named the day: %s.".formatted(date),
                            agreement,
                            obligation,
                            Expectations.build(
                                    file,
                                    court.get(),
                                    DeadlineRequest.on(court.get(), date)
                                            .act(OrderTimes.act(obligation))),
                            List.of());
            case WhenDue.Period period -> counted(agreement, duty, court.get(), period);
        };
    }

    private Question counted(Agreement agreement, Duty duty, String court, WhenDue.Period period) {
        Found found =
                new TriggerWords(file, duty, null)
                        .find(period.trigger(), period.unit() == Obligation.Unit.HOURS);
        return switch (found) {
            case Found.Absent(String missing) -> Question.waiting(missing);
            case Found.Start start ->
                    stated(
                            "The parties gave %s: %s."
                                    .formatted(OrderTimes.length(period), period.trigger()),
                            agreement,
                            duty.obligation(),
                            Expectations.build(
                                    file,
                                    court,
                                    DeadlineRequest.within(court, OrderTimes.engine(period))
                                            .act(OrderTimes.act(duty.obligation()))
                                            .from(start.trigger())),
                            List.of(COUNTED));
        };
    }

    private static Question stated(
            String what,
            Agreement agreement,
            Obligation obligation,
            DeadlineRequest request,
            List<String> notes) {
        Opening opening =
                new Opening(
                        what,
                        "%s of %s, obligation %s"
                                .formatted(
                                        agreement.what(),
                                        agreement.on(),
                                        obligation.obligationId().value()));
        return new Question(List.of(), List.of(request), opening, notes);
    }
}
