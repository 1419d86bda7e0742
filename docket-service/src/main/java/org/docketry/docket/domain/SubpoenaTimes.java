package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.docket.domain.DeadlinePolicy.Opening;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Duty;
import org.docketry.docket.domain.Orders.Order;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaComplied;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.Subpoenas.Subpoena;

/**
 * What follows from a subpoena: objections, due at the earlier of the time for compliance and day
 * 14 after service (Fed. R. Civ. P. 45(d)(2)(B)), and compliance on the day that it names itself.
 */
final class SubpoenaTimes {
    private static final String RULE = "us.frcp.45-d-2-B";
    private static final String COMMAND = "us.frcp.45-d-1";
    private static final Set<MotionKind> RELIEF =
            EnumSet.of(MotionKind.TO_QUASH, MotionKind.TO_MODIFY, MotionKind.FOR_PROTECTIVE_ORDER);

    private SubpoenaTimes() {}

    static List<Expectation> of(DisputeId dispute, CaseFile file) {
        return file.subpoenas().byId().values().stream()
                .filter(subpoena -> !subpoena.withdrawn())
                .flatMap(
                        subpoena ->
                                Stream.concat(
                                        Stream.of(objections(dispute, file, subpoena)),
                                        compliance(dispute, file, subpoena).stream()))
                .toList();
    }

    private static DeadlineId objectionsId(DisputeId dispute, Subpoena subpoena) {
        return DeadlineId.of(dispute, "objections", subpoena.served().subpoenaId().value());
    }

    private static Expectation objections(DisputeId dispute, CaseFile file, Subpoena subpoena) {
        SubpoenaServed served = subpoena.served();
        List<DeadlineRequest> forums =
                Forums.of(file, served).stream()
                        .map(court -> request(file, subpoena, court))
                        .toList();
        return new Expectation(
                objectionsId(dispute, subpoena),
                Expectations.name(file, served.servedOn())
                        + ": objections to subpoena "
                        + served.subpoenaId().value(),
                Basis.rule(RULE, served.subpoenaId()),
                List.of(served.servedOn()),
                "objections to subpoena " + served.subpoenaId().value(),
                Question.of(forums, List.of()),
                Expectations.done(
                        file,
                        event ->
                                event instanceof ObjectionRaised raised
                                        && raised.subpoenaId().equals(served.subpoenaId())
                                        && raised.by().equals(served.servedOn())));
    }

    /** Nothing is due by the subpoena itself once it was objected to in time, or quashed. */
    private static Optional<Expectation> compliance(
            DisputeId dispute, CaseFile file, Subpoena subpoena) {
        SubpoenaServed served = subpoena.served();
        LocalDate due = served.complianceDue();
        if (due == null
                || suspended(file, objectionsId(dispute, subpoena), served)
                || relieved(file, served)) {
            return Optional.empty();
        }
        String what = "compliance with subpoena " + served.subpoenaId().value();
        return Optional.of(
                new Expectation(
                        DeadlineId.of(dispute, "compliance", served.subpoenaId().value()),
                        Expectations.name(file, served.servedOn()) + ": " + what,
                        Basis.rule(COMMAND, served.subpoenaId()),
                        List.of(served.servedOn()),
                        what,
                        commanded(file, served, due),
                        Expectations.done(file, event -> complies(file, served, event))));
    }

    private static Question commanded(CaseFile file, SubpoenaServed served, LocalDate due) {
        List<DeadlineRequest> forums =
                Forums.of(file, served).stream()
                        .map(
                                court ->
                                        DeadlineRequest.on(court, due)
                                                .endsAt(served.complianceAt())
                                                .act(Act.OTHER)
                                                .build())
                        .toList();
        String at = served.complianceAt() == null ? "" : " at " + served.complianceAt();
        Opening opening =
                new Opening(
                        "The subpoena names the time to comply: %s%s.".formatted(due, at),
                        "Subpoena %s (Fed. R. Civ. P. 45(a)(1)(A)(iii))"
                                .formatted(served.subpoenaId().value()));
        return new Question(List.of(), forums, opening, List.of());
    }

    /** Objections in time suspend the duty until a court orders (Rule 45(d)(2)(B)(ii)). */
    private static boolean suspended(CaseFile file, DeadlineId objections, SubpoenaServed served) {
        Deadline deadline = file.deadlines().byId().get(objections);
        if (deadline == null) {
            return false;
        }
        return file.log().stream()
                .filter(
                        recorded ->
                                recorded.event() instanceof ObjectionRaised raised
                                        && raised.subpoenaId().equals(served.subpoenaId())
                                        && raised.by().equals(served.servedOn()))
                .map(recorded -> recorded.stamp().effective().on())
                .anyMatch(day -> !day.isAfter(deadline.due().date()));
    }

    /** By an order that quashes or modifies it. */
    private static boolean relieved(CaseFile file, SubpoenaServed served) {
        return file.orders().byId().values().stream()
                .filter(Order::stands)
                .map(Order::entered)
                .filter(order -> about(file, order, served))
                .anyMatch(order -> order.rulings().stream().anyMatch(r -> relieves(file, r)));
    }

    private static boolean about(CaseFile file, OrderEntered order, SubpoenaServed served) {
        return order.rulings().stream()
                .map(ruling -> file.motions().byId().get(ruling.motionId()))
                .filter(Objects::nonNull)
                .anyMatch(motion -> about(file, motion, served));
    }

    /** A motion that names no subpoena is about this one only where there is no other. */
    private static boolean about(CaseFile file, Motion motion, SubpoenaServed served) {
        List<SubpoenaId> named = motion.filed().subpoenaIds();
        return named.isEmpty()
                ? file.subpoenas().byId().size() == 1
                : named.contains(served.subpoenaId());
    }

    private static boolean relieves(CaseFile file, Ruling ruling) {
        Motion motion = file.motions().byId().get(ruling.motionId());
        boolean granted =
                ruling.outcome() == Ruling.Outcome.GRANTED
                        || ruling.outcome() == Ruling.Outcome.GRANTED_IN_PART;
        return granted && motion != null && RELIEF.contains(motion.filed().kind());
    }

    /** Directly, or by doing what an order on this subpoena made the same party do. */
    private static boolean complies(CaseFile file, SubpoenaServed served, DisputeEvent event) {
        return switch (event) {
            case SubpoenaComplied complied ->
                    complied.whole() && complied.subpoenaId().equals(served.subpoenaId());
            case ComplianceRecorded complied -> complied.whole() && ordered(file, served, complied);
            case DisputeEvent _ -> false;
        };
    }

    private static boolean ordered(CaseFile file, SubpoenaServed served, ComplianceRecorded done) {
        Duty duty = file.orders().duties().get(done.obligationId());
        Order order =
                duty == null || duty.orderId() == null
                        ? null
                        : file.orders().byId().get(duty.orderId());
        return duty != null
                && order != null
                && duty.obligation().actor().equals(served.servedOn())
                && about(file, order.entered(), served);
    }

    private static DeadlineRequest request(CaseFile file, Subpoena subpoena, String court) {
        DeadlineRequest.Builder request =
                DeadlineRequest.underRule(court, RULE)
                        .from(Trigger.on(subpoena.on(), "subpoena-served"));
        LocalDate due = subpoena.served().complianceDue();
        if (due != null) {
            request.and(
                    "compliance-due",
                    new Trigger.On(due, subpoena.served().complianceAt(), "compliance-due"));
        }
        return Expectations.build(file, court, request);
    }
}
