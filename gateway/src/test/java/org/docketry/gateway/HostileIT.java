// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.gateway.Refusals.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two servers in a row may understand in two ways is refused by the first. */
class HostileIT {

    private RunningGateway gateway;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        gateway = RunningGateway.shared();
        token = gateway.signInAsAdmin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/disputes/..%2f..%2factuator",
                "/api/v1/disputes/a%2Fb",
                "/api/v1/disputes/a%5cb",
                "/api/v1/disputes/%2e%2e/x",
                "/api/v1/disputes/../../actuator",
                "/api/v1/disputes/..",
                "/api/v1/./disputes",
                "/api/v1/..;/x",
                "/api/v1/disputes;jsessionid=1",
                "/api/v1/disputes/%3bx",
                "/api/v1//disputes",
                "//api/v1/disputes",
                "/api/v1/disputes/%00",
                "/api/v1/disputes/%0d%0aX:1",
                "/api/v1/disputes/%252e%252e",
                "/api/v1/disputes/%zz",
                "/api/v1/disputes?a=%zz",
                "/api/v1/disputes?a=%",
                "/api/v1/disputes/a|b",
                "/api/v1/disputes/<script>",
                "/api/v1/disputes/a\\b",
                "/calendars/..%2fx.ics",
                "/schemas/..%2f..%2fapplication.yaml",
                "/openapi/..%2f..%2fapplication.yaml",
            })
    void aPathOfTricksIsRefused(String target) throws Exception {
        String answer = raw("GET " + target + " HTTP/1.1\r\n" + headers() + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("problems/malformed-request");
        assertThat(gateway.docket.gotNothing()).isTrue();
        assertThat(gateway.notification.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer other",
                "Content-Type: application/json\r\nContent-Type: text/plain",
                "Idempotency-Key: a\r\nIdempotency-Key: b",
                "If-Match: \"1\"\r\nIf-Match: \"2\"",
                "Last-Event-ID: 1-0\r\nLast-Event-ID: 2-0",
                "Host: other.example",
                "X-Correlation-Id: aaaaaaaa\r\nX-Correlation-Id: bbbbbbbb",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -1",
                "Content-Length: 5, 5",
                "Content-Length: 0x10",
                "Bad Header: x",
                "Space-Before : x",
                "Nul: a\u0000b",
            })
    void aHeaderThatReadsTwoWaysIsRefused(String lines) throws Exception {
        String answer =
                raw("POST /api/v1/disputes HTTP/1.1\r\n" + headers() + lines + "\r\n\r\nhello");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("problems/malformed-request");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    /** RFC 9112 section 5.2 lets a server unfold; what matters is that the next sees one line. */
    @Test
    void aFoldedHeaderIsUnfoldedOnTheWay() throws Exception {
        raw("GET /api/v1/disputes HTTP/1.1\r\n" + headers() + "Prefer: a\r\n Host: b\r\n\r\n");

        FakeBackend.Received received = gateway.docket.next();
        assertThat(received.header("Prefer")).matches("a +Host: b");
        assertThat(received.header("Host")).startsWith("127.0.0.1:");
    }

    @Test
    void aRequestHiddenInABodyStaysABody() throws Exception {
        String hidden = "GET /api/v1/hidden HTTP/1.1\r\nHost: x\r\n\r\n";
        String answer =
                raw(
                        "POST /api/v1/disputes HTTP/1.1\r\n"
                                + headers()
                                + "Content-Length: "
                                + (5 + hidden.length())
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                + hidden);

        // Chunked wins, RFC 9112 section 6.3, the rest of the connection is given up.
        assertThat(answer.split("HTTP/1\\.1 \\d", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(gateway.docket.gotNothing() || gateway.docket.next().body().isEmpty()).isTrue();
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip, chunked", "chunked, identity", "chunked, chunked"})
    void aTransferCodingThatIsNotPlainlyChunkedIsRefused(String coding) throws Exception {
        String answer =
                raw(
                        "POST /api/v1/disputes HTTP/1.1\r\n"
                                + headers()
                                + "Transfer-Encoding: "
                                + coding
                                + "\r\n\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("docketry.org/problems/");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET /api/v1/disputes HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /api/v1/disputes HTTP/1.1\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "CONNECT a:80 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "FOO /api/v1/disputes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\r\n\r\n",
            })
    void whatIsNoRequestGetsAProblemToo(String text) throws Exception {
        String answer = raw(text);

        assertThat(answer)
                .matches("(?s)HTTP/1.1 (4|5)\\d\\d.*")
                .contains("application/problem+json", "docketry.org/problems/")
                .doesNotContain("Apache", "Tomcat", "<html", "Exception");
    }

    @Test
    void headersWithoutMeasureAreRefused() throws Exception {
        String large =
                raw(
                        "GET /api/v1/disputes HTTP/1.1\r\n"
                                + headers()
                                + "X-Large: "
                                + "x".repeat(20_000)
                                + "\r\n\r\n");
        String many =
                raw(
                        "GET /api/v1/disputes HTTP/1.1\r\n"
                                + headers()
                                + "X: y\r\n".repeat(200)
                                + "\r\n");

        assertThat(large).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("docketry.org/problems/");
        assertThat(many).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("docketry.org/problems/");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @Test
    void aHeaderNamedByConnectionStaysOnThisConnection() throws Exception {
        raw(
                "GET /api/v1/disputes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                        + token
                        + "\r\nIf-Match: \"1\"\r\nConnection: close, If-Match, Authorization\r\n\r\n");

        FakeBackend.Received received = gateway.docket.next();
        assertThat(received.header("If-Match")).isNull();
        assertThat(received.header("Authorization")).startsWith("Bearer ey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void formsAreNotRead(String type) throws Exception {
        assertProblem(
                gateway.send(
                        gateway.request("/api/v1/disputes?a=b", token)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("a=c"))),
                415,
                "unsupported-media-type");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @Test
    void compressedBodiesAreNotRead() throws Exception {
        assertProblem(
                gateway.send(
                        gateway.request("/api/v1/disputes", token)
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("x"))),
                415,
                "unsupported-media-type");
    }

    @Test
    void anotherMethodThanThoseThereAreIs405() throws Exception {
        var answer =
                gateway.send(
                        gateway.request("/api/v1/sessions", token)
                                .PUT(BodyPublishers.ofString("{}")));

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void nothingBehindTheGatewaysOwnAddressesIsShown() throws Exception {
        assertProblem(gateway.get("/nothing/here", token), 404, "not-found");
        assertProblem(gateway.get("/actuator/env", token), 404, "not-found");
        assertProblem(gateway.get("/actuator/gateway", token), 404, "not-found");
        assertProblem(gateway.get("/error", token), 404, "not-found");
        assertProblem(gateway.get("/schemas/none.json", token), 404, "not-found");
    }

    private String headers() {
        return "Host: x\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n";
    }

    private String raw(String text) throws Exception {
        try (RawConnection connection = new RawConnection(gateway.port())) {
            connection.send(text);
            return connection.rest();
        }
    }
}
