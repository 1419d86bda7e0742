package org.docketry.docket.views;

import java.util.List;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Expectation;
import org.docketry.docket.domain.Expectations;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.json.DocketJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is due without a date yet, and what each date waits for. */
final class WaitingView {
    private final DeadlinePolicy policy;

    WaitingView(DeadlinePolicy policy) {
        this.policy = policy;
    }

    ArrayNode of(DisputeId dispute, CaseFile file) {
        ArrayNode waiting = DocketJson.MAPPER.createArrayNode();
        for (Expectation one : Expectations.of(dispute, file).values()) {
            Deadline deadline = file.deadlines().byId().get(one.id());
            boolean dated = deadline != null && deadline.live();
            if (!dated
                    && one.done() == null
                    && policy.read(one.question())
                            instanceof Reading.Waiting(List<String> missing)) {
                waiting.add(line(one, missing));
            }
        }
        return waiting;
    }

    private static ObjectNode line(Expectation one, List<String> missing) {
        ObjectNode line = DocketJson.MAPPER.createObjectNode();
        line.put("deadlineId", one.id().value());
        line.put("title", one.title());
        line.set("basis", DocketJson.MAPPER.valueToTree(one.basis()));
        line.set("bound", DocketJson.MAPPER.valueToTree(one.bound()));
        line.set("missing", DocketJson.MAPPER.valueToTree(missing));
        return line;
    }
}
