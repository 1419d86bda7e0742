// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The refusals of this service, as RFC 9457 words them; each has a page in contracts. */
enum Problem {
    MALFORMED_REQUEST(400, "The request is malformed"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "This account may not do that"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not for this address"),
    NOT_ACCEPTABLE(406, "Nothing here has the form asked for"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not read here"),
    CONTENT_MISMATCH(422, "The content is not what its type says"),
    UNREADABLE_DOCUMENT(422, "The document cannot be read"),
    INTERNAL_ERROR(500, "The service failed"),
    UNAVAILABLE(503, "Not available for the moment");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RETRY_SECONDS = "2";

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    Map<String, Object> body(String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "type",
                "https://docketry.org/problems/"
                        + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        return body;
    }

    /** Makes this problem the whole answer. */
    void answer(HttpServletResponse response, String detail) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        if (this == UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        if (this == UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        byte[] json = JSON.writeValueAsString(body(detail)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }
}
