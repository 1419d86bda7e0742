// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Role;
import org.docketry.gateway.domain.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small issuer that has a configuration page and a key. */
class OidcCallersTest {

    private HttpServer issuer;
    private RSAKey key;
    private String issuerUri;
    private OidcCallers callers;

    @BeforeEach
    void startTheIssuer() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuerUri = "http://127.0.0.1:" + issuer.getAddress().getPort();
        issuer.createContext(
                "/.well-known/openid-configuration",
                exchange ->
                        answer(
                                exchange,
                                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
                                        .formatted(issuerUri, issuerUri)));
        issuer.createContext("/keys", e -> answer(e, new JWKSet(key.toPublicJWK()).toString()));
        issuer.start();
        callers = OidcCallers.of(new OidcSettings(issuerUri, "docketry-users", "sub", "roles"));
    }

    @AfterEach
    void stopTheIssuer() {
        issuer.stop(0);
    }

    @Test
    void theIssuersTokenIsACallerWithTheRolesThatItNames() throws Exception {
        Caller caller = callers.resolve(token(claims())).orElseThrow();

        assertThat(caller.account()).isEqualTo("oidc:ann");
        assertThat(caller.name()).isEqualTo("Ann");
        assertThat(caller.roles()).containsExactly(Role.ATTORNEY);
        assertThat(caller.means()).isEqualTo(Caller.Means.OIDC);
    }

    @Test
    void aTokenForSomebodyElseOrOutOfDateOrOfAnotherKeyIsRefused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
        Date past = Date.from(Instant.now().minusSeconds(600));

        assertThat(callers.resolve(token(claims().audience("another")))).isEmpty();
        assertThat(callers.resolve(token(claims().audience((String) null)))).isEmpty();
        assertThat(callers.resolve(token(claims().issuer("https://other.example")))).isEmpty();
        assertThat(callers.resolve(token(claims().expirationTime(past)))).isEmpty();
        assertThat(callers.resolve(token(claims().subject("a b\n")))).isEmpty();
        assertThat(callers.resolve(signed(claims().build(), other))).isEmpty();
        assertThat(callers.resolve("nonsense")).isEmpty();
    }

    @Test
    void nobodyBecomesAServiceByAToken() throws Exception {
        Caller caller =
                callers.resolve(token(claims().claim("roles", List.of("service", "other"))))
                        .orElseThrow();

        assertThat(caller.roles()).isEmpty();
    }

    @Test
    void anIssuerThatIsAwayIsNoReasonToCallATokenWrong() throws Exception {
        String token = token(claims());
        issuer.stop(0);

        assertThatThrownBy(() -> callers.resolve(token)).isInstanceOf(StoreUnavailable.class);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuerUri)
                .audience("docketry-users")
                .subject("ann")
                .claim("name", "Ann")
                .claim("roles", List.of("attorney", "service", "emperor"))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String token(JWTClaimsSet.Builder claims) throws Exception {
        return signed(claims.build(), key);
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) throws Exception {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(),
                        claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
