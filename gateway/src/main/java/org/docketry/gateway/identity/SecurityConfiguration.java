// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.servlet.DispatcherType;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what at the gateway; the services behind ask again for themselves. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The dashboard runs its own scripts only and asks this server only. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, Callers callers) {
        RequestMatcher open = OpenPaths.matcher();
        http.addFilterBefore(new BearerFilter(callers, open), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR,
                                                DispatcherType.INCLUDE,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(open)
                                        .permitAll()
                                        .requestMatchers("/api/v1/accounts/**")
                                        .hasRole("admin")
                                        .anyRequest()
                                        .authenticated())
                // There are no cookies: a foreign page has nothing to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, e) ->
                                                        Problem.of(
                                                                        ProblemType.UNAUTHENTICATED,
                                                                        "This needs a bearer"
                                                                                + " token.")
                                                                .writeTo(response))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        Problem.of(
                                                                        ProblemType.FORBIDDEN,
                                                                        "This needs another role.")
                                                                .writeTo(response)))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(
                                                policy ->
                                                        policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, e) ->
                Problem.of(ProblemType.MALFORMED_REQUEST, "The request is not well-formed.")
                        .writeTo(response);
    }
}
