// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.docketry.gateway.problems.BodyTooLarge;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body by its announced length at once, and cuts one that announced none as soon as it
 * grows too long.
 */
final class BodySizeFilter extends OncePerRequestFilter {

    private static final Pattern DOCUMENTS =
            Pattern.compile("/api/v1/(?:disputes/[^/]+/documents|analysis)");

    private final long documentMax;
    private final long otherMax;

    BodySizeFilter(DataSize documentMax, DataSize otherMax) {
        this.documentMax = documentMax.toBytes();
        this.otherMax = otherMax.toBytes();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long max = max(request);
        if (request.getContentLengthLong() > max) {
            BodyTooLarge.problem(max).writeTo(response);
            return;
        }
        chain.doFilter(new LimitedRequest(request, max), response);
    }

    private long max(HttpServletRequest request) {
        boolean upload =
                request.getMethod().equals("POST")
                        && DOCUMENTS.matcher(request.getRequestURI()).matches();
        return upload ? documentMax : otherMax;
    }
}
