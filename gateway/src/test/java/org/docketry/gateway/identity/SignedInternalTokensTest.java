// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignedInternalTokensTest {

    private static final Instant START = Instant.parse("2023-02-16T12:00:00Z");

    private final HandClock clock = new HandClock();
    private SignedInternalTokens tokens;

    @BeforeEach
    void makeAKey() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        SigningKey key = new SigningKey((RSAPrivateKey) pair.getPrivate(), "k1");
        tokens = new SignedInternalTokens(key, Duration.ofMinutes(5), clock);
    }

    @Test
    void oneTokenIsGivenOutUntilAFifthOfItsLifeIsLeft() {
        String first = tokens.of(caller("ann", Role.CLERK));
        clock.now = START.plus(Duration.ofSeconds(239));
        assertThat(tokens.of(caller("ann", Role.CLERK))).isEqualTo(first);

        clock.now = START.plus(Duration.ofMinutes(4));

        assertThat(tokens.of(caller("ann", Role.CLERK))).isNotEqualTo(first);
    }

    @Test
    void aTokenIsGoodForAMinuteAtLeastWheneverItIsGivenOut() throws Exception {
        for (int second = 0; second < 900; second += 7) {
            clock.now = START.plusSeconds(second);
            String token = tokens.of(caller("ann", Role.CLERK));
            Instant end = SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant();
            assertThat(Duration.between(clock.now, end))
                    .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(5));
        }
    }

    @Test
    void otherRolesAreAnotherToken() throws Exception {
        String clerk = tokens.of(caller("ann", Role.CLERK));
        String reader = tokens.of(caller("ann", Role.READER));

        assertThat(reader).isNotEqualTo(clerk);
        assertThat(SignedJWT.parse(reader).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("reader");
    }

    @Test
    void aClockThatWasSetBackMakesANewToken() throws Exception {
        tokens.of(caller("ann", Role.CLERK));
        clock.now = START.minus(Duration.ofHours(1));

        String token = tokens.of(caller("ann", Role.CLERK));

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getIssueTime().toInstant())
                .isEqualTo(clock.now);
    }

    private static Caller caller(String account, Role role) {
        return new Caller(
                account, "Ann", Set.of(role), Caller.Means.SESSION, "c1", START.plusSeconds(9999));
    }

    private static final class HandClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
