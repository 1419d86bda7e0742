package org.docketry.docket.views;

import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.json.DocketJson;
import tools.jackson.databind.node.ObjectNode;

/** A deadline as it stands, with its working. */
final class DeadlineView {
    private DeadlineView() {}

    static ObjectNode of(Deadline deadline) {
        ObjectNode view = DocketJson.MAPPER.valueToTree(deadline.set());
        view.put("deadlineVersion", deadline.version());
        view.set("due", DocketJson.MAPPER.valueToTree(deadline.due()));
        view.set("derivation", DocketJson.MAPPER.valueToTree(deadline.derivation()));
        view.set("state", DocketJson.MAPPER.valueToTree(deadline.status()));
        if (!deadline.confirmedBy().isEmpty()) {
            view.put("confirmedBy", deadline.confirmedBy().getLast());
        }
        if (deadline.doneOn() != null) {
            view.put("doneOn", deadline.doneOn().toString());
            view.put("late", deadline.late());
        }
        if (deadline.moved() != null) {
            view.set("moved", DocketJson.MAPPER.valueToTree(deadline.moved()));
        }
        return view;
    }
}
