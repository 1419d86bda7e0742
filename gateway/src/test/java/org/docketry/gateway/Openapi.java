// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations that an OpenAPI document describes. */
final class Openapi {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private Openapi() {}

    /** One method of one path. */
    record Operation(String method, String path, Map<String, Object> details) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @SuppressWarnings("unchecked")
    static List<Operation> operations(Map<String, Object> document) {
        List<Operation> operations = new ArrayList<>();
        Map<String, Map<String, Object>> paths =
                (Map<String, Map<String, Object>>) document.get("paths");
        paths.forEach(
                (path, item) ->
                        item.forEach(
                                (method, details) -> {
                                    if (METHODS.contains(method)) {
                                        operations.add(
                                                new Operation(
                                                        method.toUpperCase(Locale.ROOT),
                                                        path,
                                                        (Map<String, Object>) details));
                                    }
                                }));
        return operations;
    }
}
