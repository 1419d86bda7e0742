package org.docketry.docket.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        changes.properties()
                .forEach(
                        change -> {
                            String name = change.getKey();
                            if (change.getValue().isNull()) {
                                merged.remove(name);
                            } else {
                                JsonNode now = merged.path(name);
                                merged.set(name, apply(now, change.getValue()));
                            }
                        });
        return merged;
    }
}
