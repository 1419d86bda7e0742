// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.rates.Rate;
import org.docketry.gateway.rates.RateLimit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one account, however many tokens and addresses it has, to its rate. */
final class CallerRateFilter extends OncePerRequestFilter {

    private final RateLimit<String> rate;

    CallerRateFilter(Rate rate) {
        this.rate = RateLimit.of(rate);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait =
                request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
                        ? rate.take(caller.account())
                        : Optional.empty();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Problem.of(ProblemType.TOO_MANY_REQUESTS, "This account asks too often.")
                .retryAfter(wait.get())
                .writeTo(response);
    }
}
