// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The inbox over HTTP: {@code /messages}, {@code /messages/{n}} (from 1), {@code
 * /messages/{n}/raw}, {@code /health}.
 */
final class InboxReader implements AutoCloseable {

    private static final Pattern ONE = Pattern.compile("/messages/([1-9][0-9]{0,8})(/raw)?");

    /** A page of another site whose name was made to lead to 127.0.0.1 sends that name. */
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final HttpServer server;
    private final MailStore messages;

    private InboxReader(HttpServer server, MailStore messages) {
        this.server = server;
        this.messages = messages;
    }

    static InboxReader start(MailStore messages, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
            InboxReader reader = new InboxReader(server, messages);
            server.createContext("/", reader::answer);
            server.start();
            return reader;
        } catch (IOException e) {
            throw new StackRefused("The inbox cannot listen on port %d: %s.".formatted(port, e), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
            if (!OWN_NAMES.contains(host.replaceFirst(":[0-9]+$", ""))) {
                send(exchange, 403, "{\"problem\":\"this inbox is for this machine only\"}");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "{\"problem\":\"the inbox can only be read\"}");
            } else {
                route(exchange);
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        List<Path> files = messages.snapshot();
        Matcher one = ONE.matcher(path);
        if (path.equals("/health")) {
            String counts =
                    "\"messages\":%d,\"repeats\":%d".formatted(files.size(), messages.repeats());
            send(exchange, 200, "{\"status\":\"UP\"," + counts + "}");
        } else if (path.equals("/messages")) {
            send(exchange, 200, list(files));
        } else if (one.matches() && Integer.parseInt(one.group(1)) <= files.size()) {
            sendOne(exchange, files, Integer.parseInt(one.group(1)), one.group(2) != null);
        } else {
            send(exchange, 404, "{\"problem\":\"there is nothing here\"}");
        }
    }

    private static void sendOne(HttpExchange exchange, List<Path> files, int number, boolean raw)
            throws IOException {
        byte[] message = MailStore.bytes(files.get(number - 1));
        if (raw) {
            send(exchange, 200, "text/plain; charset=utf-8", message);
        } else {
            send(exchange, 200, InboxJson.of(number, MailParser.parse(message)));
        }
    }

    private static String list(List<Path> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> InboxJson.of(i + 1, MailParser.parse(MailStore.bytes(files.get(i)))))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        send(exchange, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
