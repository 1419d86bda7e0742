// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.docketry.gateway.problems.BodyTooLarge;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every failure of a request with a problem; what is inside stays in the log. */
final class FailureResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(FailureResolver.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (response.isCommitted()) {
            // Only breaking the connection can still tell the caller.
            return null;
        }
        try {
            problem(request, failure).writeTo(response);
        } catch (IOException e) {
            LOG.debug("the caller left before the answer", e);
        }
        return new ModelAndView();
    }

    private static Problem problem(HttpServletRequest request, Exception failure) {
        if (request.getAttribute(BodyTooLarge.ATTRIBUTE) instanceof Long max) {
            return BodyTooLarge.problem(max);
        }
        Problem known = KnownFailures.problem(unwrapped(failure));
        return known == null ? unknown(failure) : known;
    }

    /** What is thrown while an answer is written comes wrapped. */
    private static Exception unwrapped(Exception failure) {
        return failure instanceof ServletException && failure.getCause() instanceof Refused refused
                ? refused
                : failure;
    }

    private static Problem unknown(Exception failure) {
        String errorId = UUID.randomUUID().toString();
        LOG.atError().addKeyValue("errorId", errorId).setCause(failure).log("a request failed");
        return Problem.of(
                        ProblemType.INTERNAL_ERROR,
                        "Something failed that should not; the log knows it by its error id.")
                .with("errorId", errorId);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
