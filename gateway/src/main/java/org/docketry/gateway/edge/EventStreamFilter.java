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
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.routing.EventStream;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the event streams of each account, and knows whom to cut off. */
final class EventStreamFilter extends OncePerRequestFilter {

    private static final String PATH = "/api/v1/events";

    private final OpenStreams streams;
    private final int streamsMax;

    EventStreamFilter(OpenStreams streams, int streamsMax) {
        this.streams = streams;
        this.streamsMax = streamsMax;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PATH)
                || !(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = (Caller) request.getAttribute(Caller.ATTRIBUTE);
        String token = Callers.bearerToken(request.getHeader("Authorization"));
        Optional<OpenStream> opened = streams.open(caller, token, streamsMax);
        if (opened.isEmpty()) {
            Problem.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            "This account has as many event streams open as it may have.")
                    .with("streamsMax", streamsMax)
                    .retryAfter(Duration.ofSeconds(30))
                    .writeTo(response);
            return;
        }
        request.setAttribute(EventStream.ATTRIBUTE, opened.get());
        try {
            chain.doFilter(request, response);
        } finally {
            streams.close(opened.get());
        }
    }
}
