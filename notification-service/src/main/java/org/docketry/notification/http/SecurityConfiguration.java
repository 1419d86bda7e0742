// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Who may come in: whoever carries the gateway's token, and calendar programs with a secret. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ISSUER = "docketry-gateway";

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        AuthenticationEntryPoint unauthenticated =
                (request, response, e) ->
                        new Problem(ProblemType.UNAUTHENTICATED, "A valid token is wanted.")
                                .writeTo(response);
        AccessDeniedHandler forbidden =
                (request, response, e) ->
                        new Problem(ProblemType.FORBIDDEN, "No role of this account allows that.")
                                .writeTo(response);
        return http.authorizeHttpRequests(
                        rules ->
                                rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.GET,
                                                "/actuator/health/**",
                                                "/calendars/*")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, "/calendars/*")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/**")
                                        .authenticated()
                                        .anyRequest()
                                        .hasAnyRole("clerk", "attorney", "integration", "admin"))
                .oauth2ResourceServer(
                        tokens ->
                                tokens.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(forbidden))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(forbidden))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing here is authorised by a cookie.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Beside signature, audience and time, which Boot checks by property. */
    @Bean
    OAuth2TokenValidator<Jwt> issuerAndSubject() {
        return token -> {
            boolean good =
                    ISSUER.equals(token.getClaimAsString("iss"))
                            && token.getSubject() != null
                            && !token.getSubject().isBlank()
                            && token.getExpiresAt() != null;
            return good
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(
                            new OAuth2Error("invalid_token", "not a token of the gateway", null));
        };
    }
}
