// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.apache.coyote.CloseNowException;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One request to a service and its answer, both as streams. It stands in the place of Spring Cloud
 * Gateway's own exchange, which decodes and encodes the query anew, sends lengths as chunks and
 * cannot limit the wait for an answer without limiting the answer.
 */
final class BackendExchange implements ProxyExchange {

    private static final Logger LOG = LoggerFactory.getLogger(BackendExchange.class);
    private static final int BUFFER = 16 * 1024;

    private final Backends backends;

    BackendExchange(Backends backends) {
        this.backends = backends;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest caller = request.getServerRequest().servletRequest();
        try {
            HttpResponse<InputStream> answer = send(request, caller);
            Answer headers = Answer.of(answer);
            ServerResponse response =
                    GatewayServerResponse.status(headers.getStatusCode())
                            .build(
                                    (servletRequest, servletResponse) -> {
                                        pass(answer, headers, caller, servletResponse);
                                        return null;
                                    });
            request.getResponseConsumers().forEach(each -> each.accept(headers, response));
            return response;
        } catch (BackendUnreachable e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<InputStream> send(Request request, HttpServletRequest caller)
            throws IOException {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(target(request, caller));
        request.getHeaders()
                .forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        PassedBody body = new PassedBody(caller.getInputStream());
        BodyPublisher publisher =
                hasBody(caller)
                        ? body.publisher(caller.getContentLengthLong())
                        : BodyPublishers.noBody();
        outgoing.method(caller.getMethod(), publisher);
        try {
            return backends.send(outgoing.build());
        } finally {
            body.detach();
        }
    }

    private static boolean hasBody(HttpServletRequest caller) {
        return caller.getContentLengthLong() > 0 || caller.getHeader("Transfer-Encoding") != null;
    }

    /** The route's server, with path and query exactly as the caller wrote them. */
    private static URI target(Request request, HttpServletRequest caller) {
        URI route = Objects.requireNonNull(request.getUri());
        String query = caller.getQueryString();
        try {
            return URI.create(
                    route.getScheme()
                            + "://"
                            + route.getRawAuthority()
                            + caller.getRequestURI()
                            + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            throw new Refused(ProblemType.MALFORMED_REQUEST, "The address is not well-formed.");
        }
    }

    private static void pass(
            HttpResponse<InputStream> answer,
            Answer headers,
            HttpServletRequest caller,
            HttpServletResponse response)
            throws IOException {
        try (InputStream source = answer.body()) {
            if (caller.getAttribute(EventStream.ATTRIBUTE) instanceof EventStream stream) {
                stream.closeWhenCut(source);
            }
            copy(source, headers.streams(), response);
        }
    }

    private static void copy(InputStream source, boolean streams, HttpServletResponse response)
            throws IOException {
        OutputStream sink = response.getOutputStream();
        if (streams) {
            // The headers go first, so that the caller knows it is heard before anything happens.
            response.flushBuffer();
        }
        byte[] buffer = new byte[BUFFER];
        int read = next(source, buffer, response);
        while (read >= 0) {
            sink.write(buffer, 0, read);
            if (streams) {
                sink.flush();
            }
            read = next(source, buffer, response);
        }
    }

    /** An answer that breaks off must break off for the caller too, not end as if it were whole. */
    private static int next(InputStream source, byte[] buffer, HttpServletResponse response)
            throws IOException {
        try {
            return source.read(buffer);
        } catch (IOException e) {
            LOG.debug("an answer broke off", e);
            if (response.isCommitted()) {
                // Without its cause: Spring takes an EOFException for a caller who left, and is
                // still.
                throw new CloseNowException("the answer broke off");
            }
            throw new BackendUnreachable(true, e).refusal();
        }
    }

    /** What of an answer is known before its body. */
    private record Answer(HttpHeaders getHeaders, HttpStatusCode getStatusCode)
            implements Response {

        static Answer of(HttpResponse<InputStream> answer) {
            HttpHeaders headers = new HttpHeaders();
            answer.headers().map().forEach(headers::put);
            return new Answer(headers, HttpStatusCode.valueOf(answer.statusCode()));
        }

        boolean streams() {
            MediaType type = getHeaders.getContentType();
            return MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(type);
        }
    }
}
