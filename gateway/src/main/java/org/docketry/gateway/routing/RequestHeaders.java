// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.identity.InternalTokens;
import org.docketry.gateway.problems.Problem;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Makes the headers that a service gets: those of the caller that are on the list, and the
 * gateway's own two. All else stays outside, whatever it is called: cookies, forwarding and
 * identity headers, hop-by-hop headers, the caller's credential.
 */
final class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> PASSED =
            Set.of(
                    "accept",
                    "accept-language",
                    "idempotency-key",
                    "if-match",
                    "if-modified-since",
                    "if-none-match",
                    "if-range",
                    "if-unmodified-since",
                    "last-event-id",
                    "prefer",
                    "range",
                    "traceparent",
                    "tracestate",
                    "user-agent");

    private final InternalTokens tokens;

    RequestHeaders(InternalTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public HttpHeaders apply(HttpHeaders sent, ServerRequest request) {
        HttpHeaders passed = new HttpHeaders();
        Set<String> forThisHop = HopByHop.named(sent);
        sent.forEach(
                (name, values) -> {
                    String lower = name.toLowerCase(Locale.ROOT);
                    if (PASSED.contains(lower) && !forThisHop.contains(lower)) {
                        passed.put(name, List.copyOf(values));
                    }
                });
        // Spring's view of it has a character set that the caller did not name.
        String type = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            passed.set(HttpHeaders.CONTENT_TYPE, type);
        }
        if (request.servletRequest().getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
            passed.setBearerAuth(tokens.of(caller));
        }
        if (request.servletRequest().getAttribute(Problem.CORRELATION_HEADER)
                instanceof String id) {
            passed.set(Problem.CORRELATION_HEADER, id);
        }
        return passed;
    }

    /** First, while the Connection header is still there to say what belongs to it. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
