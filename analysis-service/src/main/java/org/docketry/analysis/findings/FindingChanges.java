// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a newer version of the reader finds otherwise than the one before it. */
final class FindingChanges {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> NO_FINDINGS =
            Set.of("documentId", "disputeId", "analysedAt", "analyser", "proposals");

    private FindingChanges() {}

    /** Compares the two newest of the versions, oldest first; with one there is nothing to tell. */
    static String of(String documentId, List<StoredAnalysis> versions) {
        ObjectNode answer = JSON.createObjectNode().put("documentId", documentId);
        JsonNode is = JSON.readTree(versions.getLast().json());
        JsonNode was =
                versions.size() < 2 ? is : JSON.readTree(versions.get(versions.size() - 2).json());
        answer.put("from", version(was));
        answer.put("to", version(is));
        ArrayNode changes = answer.putArray("changes");
        Set<String> names = new LinkedHashSet<>(was.propertyNames());
        names.addAll(is.propertyNames());
        names.removeAll(NO_FINDINGS);
        for (String name : names) {
            List<JsonNode> before = all(was.path(name));
            List<JsonNode> after = all(is.path(name));
            if (!before.equals(after)) {
                ObjectNode change = changes.addObject().put("finding", name);
                change.putArray("was").addAll(without(before, after));
                change.putArray("is").addAll(without(after, before));
            }
        }
        return answer.toString();
    }

    private static String version(JsonNode analysis) {
        return analysis.path("analyser").path("version").asString("");
    }

    private static List<JsonNode> all(JsonNode finding) {
        if (finding.isMissingNode() || finding.isNull()) {
            return List.of();
        }
        return finding.isArray() ? finding.valueStream().toList() : List.of(finding);
    }

    private static List<JsonNode> without(List<JsonNode> some, List<JsonNode> others) {
        Set<JsonNode> known = new LinkedHashSet<>(others);
        List<JsonNode> rest = new ArrayList<>();
        for (JsonNode each : some) {
            if (!known.contains(each)) {
                rest.add(each);
            }
        }
        return rest;
    }
}
