// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.docketry.gateway.domain.Caller;

/**
 * Signs a token once and gives it out until a fifth of its lifetime is left: a signature costs a
 * millisecond of CPU, more than the rest of a request through the gateway.
 */
final class SignedInternalTokens implements InternalTokens {

    private static final String ISSUER = "docketry-gateway";
    private static final String AUDIENCE = "docketry";

    private final JWSSigner signer;
    private final JWSHeader header;
    private final Duration lifetime;
    private final Clock clock;
    private final Cache<Subject, Signed> given = Caffeine.newBuilder().maximumSize(10_000).build();

    SignedInternalTokens(SigningKey key, Duration lifetime, Clock clock) {
        this.signer = new RSASSASigner(key.privateKey());
        this.header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.id())
                        .build();
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public String of(Caller caller) {
        Subject subject = new Subject(caller.account(), caller.name(), caller.roleNames());
        Instant now = clock.instant();
        Signed signed =
                given.asMap()
                        .compute(
                                subject,
                                (key, old) -> old != null && old.goodAt(now) ? old : sign(key));
        return signed.token();
    }

    private Signed sign(Subject subject) {
        Instant now = clock.instant();
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(subject.account())
                        .claim("name", subject.name())
                        .claim("roles", List.copyOf(subject.roles()))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the internal token cannot be signed", e);
        }
        return new Signed(token.serialize(), now, now.plus(lifetime.multipliedBy(4).dividedBy(5)));
    }

    private record Subject(String account, String name, Set<String> roles) {}

    private record Signed(String token, Instant from, Instant until) {
        /** A clock that was set back makes a token from the future, which services refuse. */
        boolean goodAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }
}
