// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what two servers in a row could read in two ways: dots, slashes and semicolons that hide
 * in a path, headers given twice, bodies in a coding or a form that nobody here reads.
 */
final class RequestShapeFilter extends OncePerRequestFilter {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final Pattern PATH =
            Pattern.compile("(?=/)(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2}|/(?!/))*+");

    /** Control characters, slash, backslash, dot, semicolon and percent, in encoded form. */
    private static final Pattern HIDDEN =
            Pattern.compile("%(?:[01][0-9A-F]|7F|2F|5C|2E|3B|25)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final List<String> ONCE =
            List.of(
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "Last-Event-ID",
                    "Host",
                    Problem.CORRELATION_HEADER);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = problemWith(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            problem.writeTo(response);
        }
    }

    private static @Nullable Problem problemWith(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This method is not served here.");
        }
        if (!isPlainPath(request.getRequestURI())) {
            return malformed(
                    "The path holds what a path here never holds: an encoded slash, dot or"
                            + " semicolon, a dot segment, an empty segment or a control character.");
        }
        String query = request.getQueryString();
        if (query != null && BROKEN_ESCAPE.matcher(query).find()) {
            return malformed("The query holds a percent sign that escapes nothing.");
        }
        for (String header : ONCE) {
            if (Collections.list(request.getHeaders(header)).size() > 1) {
                return malformed("The header " + header + " may be given once only.");
            }
        }
        return problemWithBody(request);
    }

    static boolean isPlainPath(String path) {
        return PATH.matcher(path).matches()
                && !HIDDEN.matcher(path).find()
                && !DOTS.matcher(path).find();
    }

    private static @Nullable Problem problemWithBody(HttpServletRequest request) {
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies are sent uncompressed.");
        }
        String type = request.getContentType();
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith("application/x-www-form-urlencoded")
                || lower.startsWith("multipart/")) {
            return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Forms are not read here.");
        }
        return null;
    }

    private static Problem malformed(String detail) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, detail);
    }
}
