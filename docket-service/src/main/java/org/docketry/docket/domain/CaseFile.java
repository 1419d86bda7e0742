package org.docketry.docket.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.CourseFact.DisputeReopened;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded in one dispute, folded from its events.
 *
 * <p>{@code log} holds the events as they are believed now: a corrected fact stands in it as
 * corrected. A correction folds the whole log again, so that whatever hung on the old fact is
 * right.
 *
 * @param taken identifiers in use; they are never given out twice
 * @param resolved how the dispute ended; null while it goes on
 */
public record CaseFile(
        String title,
        Effective opened,
        List<Recorded> log,
        Set<Id> taken,
        Parties parties,
        Subpoenas subpoenas,
        Motions motions,
        Hearings hearings,
        Orders orders,
        Deadlines deadlines,
        Papers papers,
        Access access,
        @Nullable String resolved) {

    static CaseFile opening(DisputeOpened opening, Recorded first) {
        return new CaseFile(
                opening.title(),
                first.stamp().effective(),
                List.of(first),
                Set.of(),
                Parties.none(),
                Subpoenas.none(),
                Motions.none(),
                Hearings.none(),
                Orders.none(),
                Deadlines.none(),
                Papers.none(),
                Access.none(),
                null);
    }

    /** How many events there are; the next one has this number plus one. */
    public long version() {
        return log.getLast().sequence();
    }

    /** Whose order it is: the court of its docket, else the one where the fight is. */
    public Optional<String> courtOf(OrderEntered order) {
        return order.docket() == null
                ? parties.proceedingCourt()
                : Optional.of(order.docket().court());
    }

    /** The event of that id, as it is believed now. */
    public Optional<Recorded> recorded(UUID eventId) {
        return log.stream().filter(r -> r.stamp().eventId().equals(eventId)).findFirst();
    }

    CaseFile on(Recorded next) {
        return next.event() instanceof FactCorrected corrected
                ? folded(Append.to(log.stream().map(r -> amended(r, corrected)).toList(), next))
                : apply(next);
    }

    /** The file as if these closings were on record. */
    CaseFile closed(List<ClerksOfficeClosed> closures) {
        CaseFile file = this;
        for (ClerksOfficeClosed closure : closures) {
            file = file.with(file.parties.in(file.parties.venue().on(closure)));
        }
        return file;
    }

    /** The file as if one event had not been recorded, nor what we did because of it. */
    CaseFile without(UUID eventId) {
        Predicate<Recorded> others =
                r ->
                        !r.stamp().eventId().equals(eventId)
                                && !r.stamp().causationId().equals(eventId);
        return folded(log.stream().filter(others).toList());
    }

    /** The file as those read it who may not see what is sealed. */
    public CaseFile open() {
        return with(papers.open());
    }

    private static Recorded amended(Recorded r, FactCorrected correction) {
        Stamp s = r.stamp();
        if (!s.eventId().equals(correction.eventId())) {
            return r;
        }
        Stamp amended =
                new Stamp(
                        s.eventId(),
                        correction.is().effective(),
                        s.recordedAt(),
                        s.actor(),
                        s.source(),
                        s.correlationId(),
                        s.causationId());
        return new Recorded(r.sequence(), amended, correction.is().fact());
    }

    private static CaseFile folded(List<Recorded> events) {
        if (!(events.getFirst().event() instanceof DisputeOpened opening)) {
            throw new IllegalStateException("a dispute begins with its opening");
        }
        CaseFile file = opening(opening, events.getFirst());
        for (Recorded next : events.subList(1, events.size())) {
            file = file.apply(next);
        }
        return file;
    }

    private CaseFile apply(Recorded next) {
        Effective when = next.stamp().effective();
        CaseFile changed =
                switch (next.event()) {
                    case DisputeOpened _ -> this;
                    case PartyFact f -> with(parties.on(f));
                    case SubpoenaFact f ->
                            with(subpoenas.on(f, when.on()))
                                    .with(orders.agreed(f, next.stamp()), motions);
                    case MotionFact f ->
                            with(orders.agreed(f, next.stamp()), motions.on(f, when.on()));
                    case HearingFact f -> with(hearings.on(f));
                    case OrderFact f -> with(orders.on(f, when), ruled(f));
                    case CourseFact f -> course(f);
                    case CorrectionFact _ -> this;
                    case SealFact f -> with(papers.on(f));
                    case DocumentReceived e -> with(papers.on(e));
                    case ProposalEvent e -> with(papers.on(e));
                    case DeadlineEvent e -> with(deadlines.on(e, next.stamp()));
                    case AccessEvent e -> with(access.on(e));
                };
        return changed.with(changed.papers.placed(next)).logged(next);
    }

    private Motions ruled(OrderFact fact) {
        return switch (fact) {
            case OrderEntered order -> motions.on(order);
            case OrderVacated vacated -> motions.vacated(vacated.orderId());
            case OrderFact.ExtensionGranted _,
                    OrderFact.ComplianceRecorded _,
                    OrderFact.AgreementEnded _,
                    OrderFact.ObjectionToOrderFiled _,
                    OrderFact.AppealNoticed _ ->
                    motions;
        };
    }

    private CaseFile course(CourseFact fact) {
        return switch (fact) {
            case ProceedingTransferred transfer -> with(parties.on(transfer));
            case ForumSettled settled -> with(parties.in(parties.venue().on(settled)));
            case ClerksOfficeClosed closed -> with(parties.in(parties.venue().on(closed)));
            case DisputeResolved end -> resolved(end.how());
            case DisputeReopened _ -> resolved(null);
        };
    }

    private CaseFile with(Parties changed) {
        return new CaseFile(
                title, opened, log, taken, changed, subpoenas, motions, hearings, orders, deadlines,
                papers, access, resolved);
    }

    private CaseFile with(Subpoenas changed) {
        return new CaseFile(
                title, opened, log, taken, parties, changed, motions, hearings, orders, deadlines,
                papers, access, resolved);
    }

    private CaseFile with(Hearings changed) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, motions, changed, orders, deadlines,
                papers, access, resolved);
    }

    private CaseFile with(Deadlines changed) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, motions, hearings, orders, changed,
                papers, access, resolved);
    }

    private CaseFile with(Papers changed) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, motions, hearings, orders, deadlines,
                changed, access, resolved);
    }

    private CaseFile with(Access changed) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, motions, hearings, orders, deadlines,
                papers, changed, resolved);
    }

    private CaseFile with(Orders changed, Motions ruled) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, ruled, hearings, changed, deadlines,
                papers, access, resolved);
    }

    private CaseFile resolved(@Nullable String how) {
        return new CaseFile(
                title, opened, log, taken, parties, subpoenas, motions, hearings, orders, deadlines,
                papers, access, how);
    }

    private CaseFile logged(Recorded next) {
        return new CaseFile(
                title,
                opened,
                Append.to(log, next),
                Append.to(taken, Names.givenBy(next.event())),
                parties,
                subpoenas,
                motions,
                hearings,
                orders,
                deadlines,
                papers,
                access,
                resolved);
    }
}
