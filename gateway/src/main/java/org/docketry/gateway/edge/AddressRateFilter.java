// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.rates.ClientAddress;
import org.docketry.gateway.rates.Rate;
import org.docketry.gateway.rates.RateLimit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one address from filling the house before it is even known who it is. */
final class AddressRateFilter extends OncePerRequestFilter {

    private final RateLimit<ClientAddress> rate;

    AddressRateFilter(Rate rate) {
        this.rate = RateLimit.of(rate);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // A prober that is refused restarts the process.
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = rate.take(ClientAddress.of(request));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Problem.of(ProblemType.TOO_MANY_REQUESTS, "Too many requests come from this address.")
                .retryAfter(wait.get())
                .writeTo(response);
    }
}
