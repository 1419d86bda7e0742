package org.docketry.docket.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in: every request carries the gateway's internal token, and its role decides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpSettings.class)
class SecurityConfiguration {
    private static final String ISSUER = "docketry-gateway";
    private static final String AUDIENCE = "docketry";
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final String[] READERS = {
        "reader", "clerk", "attorney", "admin", "integration", "service"
    };
    private static final String[] RECORDERS = {"clerk", "attorney", "admin", "integration"};
    private static final String[] DECIDERS = {"attorney", "admin"};

    @Bean
    SecurityFilterChain door(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/api/v1/**")
                                        .hasAnyRole(READERS)
                                        .requestMatchers(
                                                "/api/v1/deadlines/preview",
                                                "/api/v1/deadlines/shadow")
                                        .hasAnyRole(READERS)
                                        .requestMatchers(
                                                "/api/v1/disputes/*/proposals/**",
                                                "/api/v1/disputes/*/deadlines/**",
                                                "/api/v1/deadlines/restatement")
                                        .hasAnyRole(DECIDERS)
                                        .requestMatchers("/api/v1/**")
                                        .hasAnyRole(RECORDERS)
                                        .anyRequest()
                                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> jwt.jwtAuthenticationConverter(roles()))
                                        .authenticationEntryPoint(
                                                (request, response, e) ->
                                                        write(response, Problems.unauthenticated()))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        write(response, Problems.forbidden())))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, e) ->
                                                        write(response, Problems.unauthenticated()))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        write(response, Problems.forbidden())))
                .build();
    }

    private static void write(jakarta.servlet.http.HttpServletResponse response, Problem problem)
            throws IOException {
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        problem.writeTo(response);
    }

    private static JwtAuthenticationConverter roles() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }

    /** Tokens live for minutes and are checked against real time, whatever the set clock shows. */
    @Bean
    JwtDecoder internalTokens(HttpSettings settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(publicKey(Path.of(settings.tokenPublicKey())))
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(SKEW),
                        new JwtIssuerValidator(ISSUER),
                        new JwtClaimValidator<
                                java.util.@org.jspecify.annotations.Nullable Collection<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(AUDIENCE)),
                        new JwtClaimValidator<>(JwtClaimNames.EXP, java.util.Objects::nonNull)));
        return decoder;
    }

    private static RSAPublicKey publicKey(Path file) {
        try {
            String pem = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA")
                            .generatePublic(
                                    new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the public key of internal tokens cannot be read from " + file, e);
        }
    }
}
