package org.docketry.docket.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many requests are under way at once. Threads are virtual and would let everybody in:
 * with the store away each would then wait its patience out, and hold its memory for as long.
 * Whoever comes when all places are taken is told at once to come again.
 */
final class InFlight extends OncePerRequestFilter {

    /** Open for hours, and bounded for each account where they are served. */
    private static final String STREAMS = "/api/v1/events";

    private final Semaphore places;

    InFlight(int most) {
        this.places = new Semaphore(most);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(STREAMS);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            Problems.unavailable().writeTo(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
