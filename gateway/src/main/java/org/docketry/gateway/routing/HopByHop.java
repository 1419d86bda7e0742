// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** Headers that concern one connection and end with it, RFC 9110 section 7.6.1. */
final class HopByHop {

    private static final Set<String> ALWAYS =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");

    private HopByHop() {}

    /** Lower-case names of the headers that go no further than this connection. */
    static Set<String> named(HttpHeaders headers) {
        Set<String> names = new HashSet<>(ALWAYS);
        for (String value : headers.getOrDefault("Connection", List.of())) {
            Arrays.stream(value.split(","))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .forEach(names::add);
        }
        return names;
    }
}
