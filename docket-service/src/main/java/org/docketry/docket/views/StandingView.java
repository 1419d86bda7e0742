package org.docketry.docket.views;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Expectation;
import org.docketry.docket.domain.Expectations;
import org.docketry.docket.domain.Hearings.Hearing;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.Motions.Ruled;
import org.docketry.docket.domain.Orders.Duty;
import org.docketry.docket.domain.Orders.Order;
import org.docketry.docket.domain.Parties.Party;
import org.docketry.docket.domain.Subpoenas.Subpoena;
import org.docketry.docket.json.DocketJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dispute as it stands: everything on record, put together by what it is about. */
final class StandingView {
    private final DeadlinePolicy policy;

    StandingView(DeadlinePolicy policy) {
        this.policy = policy;
    }

    ObjectNode of(DisputeId dispute, CaseFile file) {
        ObjectNode view = DocketJson.MAPPER.createObjectNode();
        view.put("disputeId", dispute.value());
        view.put("version", file.version());
        view.put("title", file.title());
        view.put("openedOn", file.opened().on().toString());
        view.put("state", file.resolved() == null ? "open" : "resolved");
        if (file.resolved() != null) {
            view.put("resolved", file.resolved());
        }
        view.set("dockets", json(file.parties().dockets()));
        add(view.putArray("parties"), file.parties().byId().values(), StandingView::party);
        add(view.putArray("subpoenas"), file.subpoenas().byId().values(), StandingView::subpoena);
        view.set("meetAndConfers", json(file.subpoenas().talks()));
        add(view.putArray("motions"), file.motions().byId().values(), StandingView::motion);
        view.set("stipulations", json(file.motions().stipulations()));
        add(view.putArray("hearings"), file.hearings().byId().values(), StandingView::hearing);
        add(view.putArray("orders"), file.orders().byId().values(), StandingView::order);
        Collection<Expectation> expected = Expectations.of(dispute, file).values();
        add(
                view.putArray("obligations"),
                file.orders().duties().values(),
                duty -> obligation(expected, file, duty));
        add(view.putArray("deadlines"), file.deadlines().byId().values(), DeadlineView::of);
        view.set("waiting", new WaitingView(policy).of(dispute, file));
        view.set("documents", json(List.copyOf(file.papers().documents().values())));
        view.set("access", json(file.access().levels()));
        return view;
    }

    private static JsonNode json(Object value) {
        return DocketJson.MAPPER.valueToTree(value);
    }

    private static ObjectNode object(Object value) {
        return DocketJson.MAPPER.valueToTree(value);
    }

    private static <T> void add(
            ArrayNode array, Iterable<T> values, java.util.function.Function<T, ObjectNode> view) {
        values.forEach(value -> array.add(view.apply(value)));
    }

    private static ObjectNode party(Party party) {
        ObjectNode view = object(party.joined());
        view.set("counsel", json(party.counsel()));
        return view;
    }

    private static ObjectNode subpoena(Subpoena subpoena) {
        ObjectNode view = object(subpoena.served());
        view.put("servedOnDate", subpoena.on().toString());
        view.put("withdrawn", subpoena.withdrawn());
        view.set("objections", json(subpoena.objections()));
        view.set("compliances", json(subpoena.compliances()));
        return view;
    }

    private static ObjectNode motion(Motion motion) {
        ObjectNode view = object(motion.filed());
        view.put("filedOn", motion.on().toString());
        view.set("oppositions", json(motion.oppositions()));
        view.set("replies", json(motion.replies()));
        add(view.putArray("rulings"), motion.rulings(), StandingView::ruled);
        add(view.putArray("outcomes"), motion.outcomes(), StandingView::ruled);
        return view;
    }

    private static ObjectNode ruled(Ruled ruled) {
        ObjectNode view = object(ruled.ruling());
        view.put("orderId", ruled.orderId().value());
        view.put("on", ruled.on().toString());
        view.put("stands", ruled.stands());
        return view;
    }

    private static ObjectNode hearing(Hearing hearing) {
        ObjectNode view = object(hearing.set());
        view.put("on", hearing.on().toString());
        view.remove("at");
        if (hearing.at() != null) {
            view.set("at", json(hearing.at()));
        }
        view.set("state", json(hearing.status()));
        return view;
    }

    private static ObjectNode order(Order order) {
        ObjectNode view = object(order.entered());
        view.put("effectiveOn", order.effective().on().toString());
        if (order.vacated() != null) {
            view.put("vacated", order.vacated().reason());
        }
        view.set("objections", json(order.objections()));
        view.set("appeals", json(order.appeals()));
        return view;
    }

    /** An obligation says what came of it: complied with, fallen, dated, or what it waits for. */
    private ObjectNode obligation(Collection<Expectation> expected, CaseFile file, Duty duty) {
        ObjectNode view = object(duty.obligation());
        Order order = duty.orderId() == null ? null : file.orders().byId().get(duty.orderId());
        if (duty.orderId() != null) {
            view.put("orderId", duty.orderId().value());
        }
        if (duty.agreement() != null) {
            view.put("agreement", duty.agreement().what());
        }
        if (!duty.inPart().isEmpty()) {
            view.set("compliedInPart", json(duty.inPart()));
        }
        boolean stands = order == null ? duty.ended() == null : order.vacated() == null;
        Optional<Deadline> deadline =
                file.deadlines().byId().values().stream()
                        .filter(
                                d ->
                                        duty.obligation()
                                                .obligationId()
                                                .equals(d.set().basis().obligationId()))
                        .findFirst();
        deadline.ifPresent(d -> view.put("deadlineId", d.set().deadlineId().value()));
        if (duty.complied() != null) {
            view.put("state", "complied");
        } else if (!stands) {
            view.put("state", "vacated");
        } else if (deadline.isPresent()) {
            view.put("state", "due");
        } else {
            view.put("state", "waiting");
            view.set("missing", json(missing(expected, duty)));
        }
        return view;
    }

    private List<String> missing(Collection<Expectation> expected, Duty duty) {
        return expected.stream()
                .filter(one -> duty.obligation().obligationId().equals(one.basis().obligationId()))
                .map(one -> policy.read(one.question()))
                .map(StandingView::missing)
                .findFirst()
                .orElseGet(List::of);
    }

    private static List<String> missing(Reading reading) {
        return switch (reading) {
            case Reading.Waiting(List<String> missing) -> missing;
            case Reading.Dated _ -> List.of("a deadline: work the dispute's dates out anew");
        };
    }
}
