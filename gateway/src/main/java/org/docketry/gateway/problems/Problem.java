// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * One refusal, as RFC 9457 words it.
 *
 * @param detail about this occurrence, in words fit for the caller
 * @param members extension members
 * @param headers what the answer says beside its body, such as Retry-After or Allow
 */
public record Problem(
        ProblemType type, String detail, Map<String, Object> members, Map<String, String> headers) {

    /** The header that names the request in every log, from the front door to the last service. */
    public static final String CORRELATION_HEADER = "X-Correlation-Id";

    private static final JsonMapper JSON = new JsonMapper();

    public Problem {
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type, String detail) {
        Map<String, String> headers =
                type == ProblemType.UNAUTHENTICATED
                        ? Map.of("WWW-Authenticate", "Bearer")
                        : Map.of();
        return new Problem(type, detail, Map.of(), headers);
    }

    /** This problem with one extension member more. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new HashMap<>(members);
        more.put(member, value);
        return new Problem(type, detail, more, headers);
    }

    /** This problem with one header more. */
    public Problem withHeader(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Problem(type, detail, members, more);
    }

    /** This problem with the advice to come back, in whole seconds, not sooner than that. */
    public Problem retryAfter(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return withHeader("Retry-After", Long.toString(seconds));
    }

    /** Makes this problem the whole answer, unless another answer has left already. */
    public void writeTo(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String correlationId = response.getHeader(CORRELATION_HEADER);
        // A backend's headers may stand there already when its body fails half way.
        response.reset();
        if (correlationId != null) {
            response.setHeader(CORRELATION_HEADER, correlationId);
        }
        response.setStatus(type.status());
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/problem+json");
        byte[] body = json();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The problem as a JSON object in UTF-8. */
    public byte[] json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type.uri().toString());
        object.put("title", type.title());
        object.put("status", type.status());
        object.put("detail", detail);
        object.putAll(new TreeMap<>(members));
        return JSON.writeValueAsBytes(object);
    }
}
