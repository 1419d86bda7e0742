// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.domain.StoreUnavailable;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Resolves the bearer token of everything that is not open to everybody. */
final class BearerFilter extends OncePerRequestFilter {

    private final Callers callers;
    private final RequestMatcher open;

    BearerFilter(Callers callers, RequestMatcher open) {
        this.callers = callers;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader("Authorization") == null || open.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = callers.resolve(Callers.bearerToken(request.getHeader("Authorization")));
        } catch (StoreUnavailable e) {
            Problem.of(ProblemType.UNAVAILABLE, "It cannot be checked who is asking.")
                    .retryAfter(Duration.ofSeconds(2))
                    .writeTo(response);
            return;
        }
        if (caller.isEmpty()) {
            Problem.of(
                            ProblemType.UNAUTHENTICATED,
                            "The token is unknown, has expired or was revoked.")
                    .writeTo(response);
            return;
        }
        admit(caller.get(), request);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void admit(Caller caller, HttpServletRequest request) {
        PreAuthenticatedAuthenticationToken authentication =
                new PreAuthenticatedAuthenticationToken(
                        caller,
                        "",
                        AuthorityUtils.createAuthorityList(
                                caller.roleNames().stream().map(name -> "ROLE_" + name).toList()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        request.setAttribute(Caller.ATTRIBUTE, caller);
    }
}
