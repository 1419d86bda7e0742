// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.gateway.Refusals.assertProblem;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.gateway.FakeBackend.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityIT {

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = RunningGateway.shared();
    }

    @Test
    void withoutATokenNothingIsAnsweredButTheOpenPages() throws Exception {
        assertProblem(gateway.send(gateway.request("/api/v1/disputes")), 401, "unauthenticated");
        assertProblem(gateway.send(gateway.request("/anything")), 401, "unauthenticated");
        assertProblem(gateway.send(gateway.request("/actuator")), 401, "unauthenticated");
        HttpResponse<String> health = gateway.send(gateway.request("/actuator/health"));

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer nonsense",
                "Bearer ",
                "Bearer",
                "Basic aGVhZC1jbGVyazpwYXNz",
                "Bearer dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJoZWFkLWNsZXJrIn0.",
            })
    void aTokenThatIsNotOursIsRefused(String authorization) throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/disputes").header("Authorization", authorization));

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @Test
    void theServiceGetsASignedTokenInThePlaceOfTheCallers() throws Exception {
        String account = RunningGateway.newAccountId();
        String session = gateway.signInAsNew(account, "clerk", "reader");

        gateway.get("/api/v1/disputes", session);

        Received received = gateway.docket.next();
        String sent = received.header("Authorization");
        assertThat(sent).startsWith("Bearer ey").doesNotContain(session);
        SignedJWT token = SignedJWT.parse(sent.substring("Bearer ".length()));
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.verify(new RSASSAVerifier(RunningGateway.KEYS.publicKey()))).isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("docketry-gateway");
        assertThat(claims.getAudience()).containsExactly("docketry");
        assertThat(claims.getSubject()).isEqualTo(account);
        assertThat(claims.getStringClaim("name")).isEqualTo("Somebody");
        assertThat(claims.getStringListClaim("roles")).containsExactly("clerk", "reader");
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whatACallerSaysOfItselfNeverArrives() throws Exception {
        gateway.send(
                gateway.request("/api/v1/disputes", gateway.signInAsAdmin())
                        .header("X-Forwarded-For", "10.0.0.1")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=10.0.0.1")
                        .header("X-User", "root")
                        .header("X-Remote-User", "root")
                        .header("X-Docketry-Account", "root")
                        .header("Cookie", "JSESSIONID=1")
                        .header("X-HTTP-Method-Override", "DELETE")
                        .header("Last-Event-ID", "4-1"));

        Received received = gateway.docket.next();
        assertThat(received.headers().keySet().stream().map(String::toLowerCase).toList())
                .doesNotContain(
                        "x-forwarded-for",
                        "x-forwarded-host",
                        "x-forwarded-proto",
                        "forwarded",
                        "x-user",
                        "x-remote-user",
                        "x-docketry-account",
                        "cookie",
                        "x-http-method-override");
        assertThat(received.header("Last-Event-ID")).isEqualTo("4-1");
        assertThat(received.method()).isEqualTo("GET");
    }

    @Test
    void anOpenPathTakesNoCredentialAlong() throws Exception {
        HttpResponse<String> answer = gateway.get("/calendars/abc.ics", "whatever");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.notification.next().header("Authorization")).isNull();
    }

    @Test
    void onlyReadingCalendarsIsOpen() throws Exception {
        assertProblem(
                gateway.send(gateway.request("/calendars/abc.ics").POST(BodyPublishers.noBody())),
                401,
                "unauthenticated");
        assertProblem(gateway.send(gateway.request("/calendars/abc/more")), 401, "unauthenticated");
    }

    @Test
    void aSignedOutSessionIsRefusedAtOnce() throws Exception {
        String session = gateway.signInAsAdmin();
        assertThat(gateway.get("/api/v1/disputes", session).statusCode()).isEqualTo(200);

        assertThat(gateway.delete("/api/v1/sessions/current", session).statusCode()).isEqualTo(204);

        assertProblem(gateway.get("/api/v1/disputes", session), 401, "unauthenticated");
    }

    @Test
    void anExpiredSessionIsRefused() throws Exception {
        String session = gateway.signInAsAdmin();
        gateway.clock.advance(Duration.ofHours(12).minusMinutes(1));
        assertThat(gateway.get("/api/v1/disputes", session).statusCode()).isEqualTo(200);

        gateway.clock.advance(Duration.ofMinutes(2));

        assertProblem(gateway.get("/api/v1/disputes", session), 401, "unauthenticated");
    }

    @Test
    void anApiTokenIsShownOnceAndStoredAsAHash() throws Exception {
        String session = gateway.signInAsNew(RunningGateway.newAccountId(), "integration");
        HttpResponse<String> made =
                gateway.post(
                        "/api/v1/tokens",
                        session,
                        "{\"label\":\"feed\",\"roles\":[\"integration\"]}");
        assertThat(made.statusCode()).isEqualTo(201);
        String token = RunningGateway.json(made).get("token").asString();
        String id = RunningGateway.json(made).get("id").asString();
        // The secret itself may hold an underscore.
        String secret = token.substring(token.indexOf(id + "_") + id.length() + 1);

        assertThat(gateway.get("/api/v1/disputes", token).statusCode()).isEqualTo(200);
        HttpResponse<String> list = gateway.get("/api/v1/tokens", session);
        assertThat(list.body()).contains(id, "feed").doesNotContain(secret);
        assertThat(storedText()).contains(id).doesNotContain(secret);

        assertThat(gateway.delete("/api/v1/tokens/" + id, session).statusCode()).isEqualTo(204);
        assertProblem(gateway.get("/api/v1/disputes", token), 401, "unauthenticated");
        assertProblem(gateway.delete("/api/v1/tokens/" + id, session), 404, "not-found");
    }

    @Test
    void aTokenHasNoRoleThatItsAccountHasNot() throws Exception {
        String session = gateway.signInAsNew(RunningGateway.newAccountId(), "clerk", "reader");

        assertProblem(
                gateway.post("/api/v1/tokens", session, "{\"label\":\"x\",\"roles\":[\"admin\"]}"),
                422,
                "unfit-roles");
        assertProblem(
                gateway.post(
                        "/api/v1/tokens", session, "{\"label\":\"x\",\"roles\":[\"service\"]}"),
                422,
                "unfit-roles");
        HttpResponse<String> made =
                gateway.post("/api/v1/tokens", session, "{\"label\":\"x\",\"roles\":[\"reader\"]}");
        String token = RunningGateway.json(made).get("token").asString();
        gateway.get("/api/v1/disputes", token);
        assertThat(rolesOf(gateway.docket.next())).containsExactly("reader");
        assertProblem(
                gateway.post("/api/v1/tokens", token, "{\"label\":\"y\",\"roles\":[\"reader\"]}"),
                403,
                "forbidden");
    }

    @Test
    void accountsAreForAdministrators() throws Exception {
        String id = RunningGateway.newAccountId();
        String clerk = gateway.signInAsNew(id, "clerk");

        assertProblem(gateway.get("/api/v1/accounts", clerk), 403, "forbidden");
        assertProblem(gateway.post("/api/v1/accounts", clerk, "{}"), 403, "forbidden");
        assertProblem(gateway.delete("/api/v1/accounts/" + id, clerk), 403, "forbidden");
        assertProblem(
                gateway.get("/api/v1/tokens?account=" + RunningGateway.ADMIN, clerk),
                403,
                "forbidden");
        assertThat(gateway.get("/api/v1/accounts", gateway.signInAsAdmin()).body())
                .contains(id)
                .doesNotContain("passwordHash", "$2a$", "$2b$");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() throws Exception {
        String id = RunningGateway.newAccountId();
        String session = gateway.signInAsNew(id, "clerk");
        String admin = gateway.signInAsAdmin();

        assertThat(gateway.delete("/api/v1/accounts/" + id, admin).statusCode()).isEqualTo(204);

        assertProblem(gateway.get("/api/v1/disputes", session), 401, "unauthenticated");
        assertProblem(gateway.trySignIn(id, RunningGateway.PASSWORD), 401, "unauthenticated");
        assertProblem(
                gateway.delete("/api/v1/accounts/" + RunningGateway.ADMIN, admin),
                403,
                "forbidden");
    }

    @Test
    void anotherPasswordEndsTheSessionsBefore() throws Exception {
        String id = RunningGateway.newAccountId();
        String session = gateway.signInAsNew(id, "clerk");
        gateway.clock.advance(Duration.ofSeconds(1));

        HttpResponse<String> changed =
                gateway.send(
                        gateway.request("/api/v1/sessions/current/password", session)
                                .header("Content-Type", "application/json")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"current\":\"correct horse battery\","
                                                        + "\"password\":\"another long one\"}")));

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
        assertProblem(gateway.get("/api/v1/disputes", session), 401, "unauthenticated");
        assertThat(gateway.trySignIn(id, "another long one").statusCode()).isEqualTo(201);
    }

    @Test
    void anIdIsTakenForGoodAndTheServicesIdIsNotToBeHad() throws Exception {
        String admin = gateway.signInAsAdmin();
        String body =
                "{\"account\":\"%s\",\"name\":\"X\",\"roles\":[\"clerk\"],\"password\":\"long"
                        + " enough to pass\"}";

        assertProblem(
                gateway.post("/api/v1/accounts", admin, body.formatted(RunningGateway.ADMIN)),
                409,
                "account-already-exists");
        assertProblem(
                gateway.post("/api/v1/accounts", admin, body.formatted("analysis-service")),
                409,
                "account-already-exists");
        assertProblem(
                gateway.post("/api/v1/accounts", admin, body.formatted("Not An Id")),
                400,
                "malformed-request");
        assertProblem(
                gateway.post(
                        "/api/v1/accounts",
                        admin,
                        body.formatted("short-one").replace("long enough to pass", "short")),
                422,
                "unfit-password");
    }

    @Test
    void theServiceTokenActsForTheServicesAccount() throws Exception {
        gateway.get("/api/v1/documents/d1/content", RunningGateway.SERVICE_TOKEN);

        Received received = gateway.docket.next();
        assertThat(rolesOf(received)).containsExactly("service");
        assertThat(claimsOf(received).getSubject()).isEqualTo("analysis-service");
        assertProblem(
                gateway.get("/api/v1/accounts", RunningGateway.SERVICE_TOKEN), 403, "forbidden");
    }

    @Test
    void anUnknownAccountAndAWrongPasswordLookAlike() throws Exception {
        HttpResponse<String> unknown = gateway.trySignIn(RunningGateway.newAccountId(), "x");
        HttpResponse<String> wrong = gateway.trySignIn(RunningGateway.ADMIN, "x");

        assertProblem(unknown, 401, "unauthenticated");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"account\":\"a\",\"password\":\"b\",\"role\":\"admin\"}",
                "{\"account\":\"a\"}",
                "{\"account\":\"a\",\"account\":\"b\",\"password\":\"b\"}",
                "{\"account\":1,\"password\":\"b\"}",
                "{\"account\":\"a\",\"password\":true}",
                "{\"account\":\"a\",\"password\":\"b\"} {}",
                "[]",
                "null",
                "",
                "{\"account\":",
            })
    void signingInTakesOneStrictObject(String body) throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/sessions")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)));

        assertProblem(answer, 400, "malformed-request");
    }

    private static List<String> rolesOf(Received received) throws Exception {
        return claimsOf(received).getStringListClaim("roles");
    }

    private static JWTClaimsSet claimsOf(Received received) throws Exception {
        return SignedJWT.parse(received.header("Authorization").substring("Bearer ".length()))
                .getJWTClaimsSet();
    }

    private String storedText() {
        StringBuilder text = new StringBuilder();
        try (MongoClient client = MongoClients.create(DevStack.shared().mongoUri())) {
            client.getDatabase(gateway.database)
                    .getCollection("credentials")
                    .find()
                    .forEach(document -> text.append(document.toJson()));
        }
        return text.toString();
    }
}
