// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is open to everybody; all else needs a caller. */
final class OpenPaths {

    private static final List<String> READABLE =
            List.of(
                    "/",
                    "/dashboard/*",
                    "/favicon.ico",
                    "/actuator/health",
                    "/actuator/health/*",
                    "/calendars/*",
                    "/openapi",
                    "/openapi/*",
                    "/asyncapi.yaml",
                    "/schemas/**",
                    "/problems",
                    "/problems/*",
                    "/.well-known/security.txt");

    private OpenPaths() {}

    static RequestMatcher matcher() {
        List<RequestMatcher> matchers = new ArrayList<>();
        for (String path : READABLE) {
            matchers.add(matcher(HttpMethod.GET, path));
            matchers.add(matcher(HttpMethod.HEAD, path));
        }
        matchers.add(matcher(HttpMethod.POST, "/api/v1/sessions"));
        return new OrRequestMatcher(matchers);
    }

    private static RequestMatcher matcher(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
