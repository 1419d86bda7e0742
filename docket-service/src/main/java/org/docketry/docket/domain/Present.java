package org.docketry.docket.domain;

import java.util.Map;
import java.util.function.Function;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.StateRejection.DeadlineIsOver;
import org.docketry.docket.domain.StateRejection.DocketNotLinked;
import org.docketry.docket.domain.StateRejection.DuplicateId;
import org.docketry.docket.domain.StateRejection.HearingIsOver;
import org.docketry.docket.domain.StateRejection.OrderIsVacated;
import org.docketry.docket.domain.StateRejection.SubpoenaIsWithdrawn;
import org.docketry.docket.domain.StateRejection.UnknownDeadline;
import org.docketry.docket.domain.StateRejection.UnknownHearing;
import org.docketry.docket.domain.StateRejection.UnknownMotion;
import org.docketry.docket.domain.StateRejection.UnknownObjection;
import org.docketry.docket.domain.StateRejection.UnknownObligation;
import org.docketry.docket.domain.StateRejection.UnknownOrder;
import org.docketry.docket.domain.StateRejection.UnknownParty;
import org.docketry.docket.domain.StateRejection.UnknownProposal;
import org.docketry.docket.domain.StateRejection.UnknownSubpoena;
import org.jspecify.annotations.Nullable;

/** Finds what a fact speaks of, or refuses the fact. */
final class Present {
    private Present() {}

    static void parties(CaseFile file, Iterable<PartyId> ids) {
        ids.forEach(id -> party(file, id));
    }

    static void party(CaseFile file, @Nullable PartyId id) {
        if (id != null) {
            find(file.parties().byId(), id, UnknownParty::new);
        }
    }

    static void docket(CaseFile file, @Nullable DocketRef docket) {
        if (docket != null && !file.parties().linked(docket)) {
            throw new Rejected(new DocketNotLinked(docket));
        }
    }

    static void unused(CaseFile file, Id id) {
        if (file.taken().contains(id)) {
            throw new Rejected(new DuplicateId(id));
        }
    }

    static Subpoenas.Subpoena liveSubpoena(CaseFile file, SubpoenaId id) {
        Subpoenas.Subpoena subpoena = find(file.subpoenas().byId(), id, UnknownSubpoena::new);
        if (subpoena.withdrawn()) {
            throw new Rejected(new SubpoenaIsWithdrawn(id));
        }
        return subpoena;
    }

    static Motions.Motion motion(CaseFile file, MotionId id) {
        return find(file.motions().byId(), id, UnknownMotion::new);
    }

    static void comingHearing(CaseFile file, HearingId id) {
        Hearings.Hearing hearing = find(file.hearings().byId(), id, UnknownHearing::new);
        if (hearing.status() != Hearings.Status.SET) {
            throw new Rejected(new HearingIsOver(id, hearing.status()));
        }
    }

    static Orders.Order order(CaseFile file, OrderId id) {
        return find(file.orders().byId(), id, UnknownOrder::new);
    }

    static Orders.Order standingOrder(CaseFile file, OrderId id) {
        Orders.Order order = order(file, id);
        if (!order.stands()) {
            throw new Rejected(new OrderIsVacated(id));
        }
        return order;
    }

    static void objection(CaseFile file, ObjectionId id) {
        boolean filed =
                file.orders().byId().values().stream()
                        .flatMap(order -> order.objections().stream())
                        .anyMatch(objection -> objection.objectionId().equals(id));
        if (!filed) {
            throw new Rejected(new UnknownObjection(id));
        }
    }

    static Orders.Duty duty(CaseFile file, ObligationId id) {
        return find(file.orders().duties(), id, UnknownObligation::new);
    }

    static Deadlines.Deadline liveDeadline(CaseFile file, DeadlineId id) {
        Deadlines.Deadline deadline = deadline(file, id);
        if (!deadline.live()) {
            throw new Rejected(new DeadlineIsOver(id, deadline.status()));
        }
        return deadline;
    }

    static Deadlines.Deadline deadline(CaseFile file, DeadlineId id) {
        return find(file.deadlines().byId(), id, UnknownDeadline::new);
    }

    static Papers.Proposal proposal(CaseFile file, ProposalId id) {
        return find(file.papers().proposals(), id, UnknownProposal::new);
    }

    static <K, V> V find(Map<K, V> map, K id, Function<K, Rejection> otherwise) {
        V found = map.get(id);
        if (found == null) {
            throw new Rejected(otherwise.apply(id));
        }
        return found;
    }
}
