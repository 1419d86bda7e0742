package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docketry.docket.json.DocketJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem detail (RFC 9457).
 *
 * @param slug names the type; its page is {@code contracts/problems/<slug>.md}
 * @param members what one needs to know to mend it, beside the standard members
 */
record Problem(int status, String slug, String title, String detail, Map<String, Object> members) {
    private static final String TYPES = "https://docketry.org/problems/";
    private static final String RETRY_AFTER_SECONDS = "2";

    Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, Map.of());
    }

    byte[] json() {
        Map<String, Object> body = new LinkedHashMap<>(members);
        body.put("type", TYPES + slug);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        return DocketJson.MAPPER.writeValueAsBytes(body);
    }

    ResponseEntity<byte[]> response() {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (passes()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.body(json());
    }

    /** The same answer from before the controllers. */
    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (passes()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.getOutputStream().write(json());
    }

    private boolean passes() {
        return status == 503 || status == 429;
    }
}
