// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.CloseNowException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the container's word for "break the connection" out of the wrapping that Spring gives it:
 * wrapped, the container would finish the answer as if it were whole.
 */
final class BrokenAnswerFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            if (e.getRootCause() instanceof CloseNowException broken) {
                throw broken;
            }
            throw e;
        }
    }
}
