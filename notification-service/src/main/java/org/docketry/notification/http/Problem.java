// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * One refusal, as RFC 9457 words it.
 *
 * @param detail about this occurrence, in words fit for the caller
 */
record Problem(ProblemType type, String detail) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RETRY_AFTER_SECONDS = "2";

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(type.status())
                .headers(this::addHeaders)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json());
    }

    /** Makes this problem the whole answer, unless another has left already. */
    void writeTo(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(type.status());
        HttpHeaders headers = new HttpHeaders();
        addHeaders(headers);
        headers.forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json());
        response.flushBuffer();
    }

    private void addHeaders(HttpHeaders headers) {
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (type == ProblemType.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }

    private byte[] json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri().toString());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", detail);
        return JSON.writeValueAsBytes(members);
    }
}
