// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a service's headers on, but for those that the gateway sets or nobody outside needs. */
final class ResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK =
            Set.of(
                    "content-security-policy",
                    "date",
                    "referrer-policy",
                    "server",
                    "set-cookie",
                    "strict-transport-security",
                    "www-authenticate",
                    "x-content-type-options",
                    "x-correlation-id",
                    "x-frame-options",
                    "x-powered-by",
                    "x-xss-protection");

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        HttpHeaders passed = new HttpHeaders();
        Set<String> forThisHop = HopByHop.named(answered);
        answered.forEach(
                (name, values) -> {
                    String lower = name.toLowerCase(Locale.ROOT);
                    if (!KEPT_BACK.contains(lower) && !forThisHop.contains(lower)) {
                        passed.put(name, List.copyOf(values));
                    }
                });
        return passed;
    }

    /** First, while the Connection header is still there to say what belongs to it. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
