// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.domain.Role;
import org.docketry.gateway.domain.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Accepts the access tokens of one configured issuer. */
final class OidcCallers implements Callers {

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._@|:-]{1,128}");

    private final JwtDecoder decoder;
    private final OidcSettings settings;

    OidcCallers(JwtDecoder decoder, OidcSettings settings) {
        this.decoder = decoder;
        this.settings = settings;
    }

    /** Asks the issuer for its keys at the first token, not at start. */
    static OidcCallers of(OidcSettings settings) {
        String issuer = Objects.requireNonNull(settings.issuerUri());
        return new OidcCallers(new SupplierJwtDecoder(() -> decoder(issuer, settings)), settings);
    }

    private static JwtDecoder decoder(String issuer, OidcSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(issuer),
                        new JwtClaimValidator<List<String>>(
                                "aud",
                                audience ->
                                        audience != null
                                                && audience.contains(settings.audience()))));
        return decoder;
    }

    @Override
    public Optional<Caller> resolve(String bearerToken) {
        try {
            return caller(decoder.decode(bearerToken));
        } catch (BadJwtException e) {
            return Optional.empty();
        } catch (JwtException | JwtDecoderInitializationException e) {
            throw new StoreUnavailable(e);
        }
    }

    private Optional<Caller> caller(Jwt token) {
        String subject = token.getClaimAsString(settings.accountClaim());
        Instant expiresAt = token.getExpiresAt();
        if (subject == null || expiresAt == null || !SUBJECT.matcher(subject).matches()) {
            return Optional.empty();
        }
        String name = token.getClaimAsString("name");
        return Optional.of(
                new Caller(
                        "oidc:" + subject,
                        name == null ? subject : name,
                        roles(token.getClaimAsStringList(settings.rolesClaim())),
                        Caller.Means.OIDC,
                        "oidc:" + subject,
                        expiresAt));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        return (names == null ? List.<String>of() : names)
                .stream()
                        .flatMap(name -> Role.ofWireName(name).stream())
                        .filter(Role::grantable)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
