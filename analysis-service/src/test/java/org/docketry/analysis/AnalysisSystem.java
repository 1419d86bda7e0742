// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.docketry.devstack.DevStack;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The service on a real broker and store, with a gateway of ten lines beside it. */
final class AnalysisSystem implements AutoCloseable {

    static final String SERVICE_TOKEN = "a-service-token";

    private final KeyPair keys;
    private final HttpServer gateway;
    private final Map<String, byte[]> originals = new ConcurrentHashMap<>();
    private final Queue<EventEnvelope> published = new ConcurrentLinkedQueue<>();
    private final EventSink sink;
    private final EventSource listener;
    private final String database = "analysis_" + UUID.randomUUID();
    private final Path publicKey;
    private final String group = "group-" + UUID.randomUUID();
    private volatile ConfigurableApplicationContext service;

    AnalysisSystem(Path folder) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        publicKey = folder.resolve("token.pub");
        String pem =
                Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded());
        Files.writeString(
                publicKey, "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/api/v1/documents/",
                exchange -> {
                    String id = exchange.getRequestURI().getPath().split("/", -1)[4];
                    boolean allowed =
                            ("Bearer " + SERVICE_TOKEN)
                                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
                    byte[] content = originals.get(id);
                    int status = !allowed ? 401 : content == null ? 404 : 200;
                    exchange.sendResponseHeaders(status, status == 200 ? content.length : -1);
                    if (status == 200) {
                        exchange.getResponseBody().write(content);
                    }
                    exchange.close();
                });
        gateway.start();
        TransportSettings transport =
                TransportSettings.of(DevStack.shared().kafkaBootstrapServers(), "test");
        sink = EventSink.open(transport);
        listener =
                EventSource.start(
                        transport,
                        "listener-" + UUID.randomUUID(),
                        Set.of("docketry.analysis"),
                        published::add);
        start();
    }

    void start() {
        service =
                new SpringApplication(AnalysisApplication.class)
                        .run(
                                "--server.port=0",
                                "--docketry.analysis.findings.uri=" + DevStack.shared().mongoUri(),
                                "--docketry.analysis.findings.database=" + database,
                                "--docketry.analysis.kafka.bootstrap-servers="
                                        + DevStack.shared().kafkaBootstrapServers(),
                                "--docketry.analysis.intake.gateway=http://127.0.0.1:"
                                        + gateway.getAddress().getPort(),
                                "--docketry.analysis.intake.token=" + SERVICE_TOKEN,
                                "--docketry.analysis.intake.group=" + group,
                                "--docketry.analysis.http.token-public-key=" + publicKey);
    }

    void stop() {
        service.close();
    }

    /** Makes what was found of a document look as if an older reader had found a letter. */
    void readByAnOlderReader(String documentId, String version) {
        try (MongoClient client = MongoClients.create(DevStack.shared().mongoUri())) {
            MongoDatabase store = client.getDatabase(database);
            Document newest =
                    store.getCollection("findings")
                            .findOneAndDelete(Filters.eq("documentId", documentId));
            String json =
                    newest.getString("json")
                            .replaceFirst(
                                    "\"version\":\"[^\"]+\"", "\"version\":\"" + version + "\"")
                            .replaceFirst("\"value\":\"order\"", "\"value\":\"letter\"");
            newest.put("_id", documentId + "@" + version);
            newest.put("version", version);
            newest.put("json", json);
            store.getCollection("findings").insertOne(newest);
            store.getCollection("documents")
                    .updateOne(Filters.eq("_id", documentId), Updates.set("version", version));
        }
    }

    /** Everything that the service's store holds, as text. */
    String stored() {
        return storedOf("");
    }

    /** What the service's store holds and that names the document, as text. */
    String storedOf(String documentId) {
        StringBuilder all = new StringBuilder();
        try (MongoClient client = MongoClients.create(DevStack.shared().mongoUri())) {
            MongoDatabase store = client.getDatabase(database);
            for (String collection : store.listCollectionNames()) {
                store.getCollection(collection)
                        .find(Filters.gte("_id", ""))
                        .map(Document::toJson)
                        .forEach(
                                json -> {
                                    if (json.contains(documentId)) {
                                        all.append(json).append('\n');
                                    }
                                });
            }
        }
        return all.toString();
    }

    /** Puts a document behind the gateway, where the service will look for it. */
    void hold(String documentId, byte[] content) {
        originals.put(documentId, content);
    }

    String tell(String disputeId, int sequence, String type, String fact) {
        return tell(disputeId, sequence, type, fact, "");
    }

    /** Tells a fact that was read from a document. */
    String tellFrom(String documentId, String disputeId, int sequence, String type, String fact) {
        return tell(
                disputeId,
                sequence,
                type,
                fact,
                "\"source\":{\"kind\":\"document\",\"reference\":\"" + documentId + "\"},");
    }

    private String tell(String disputeId, int sequence, String type, String fact, String source) {
        String eventId =
                UUID.nameUUIDFromBytes(
                                (disputeId + sequence)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString();
        String data =
                """
                {"disputeId":"%s","sequence":%d,"effectiveOn":"2023-02-16","recordedAt":"2023-02-16T20:15:30Z",
                 "actor":{"id":"a-clerk","name":"A Clerk"},%s"fact":%s}"""
                        .formatted(disputeId, sequence, source, fact);
        EventEnvelope event =
                new EventEnvelope(
                        eventId,
                        URI.create("/docket-service"),
                        "org.docketry.dispute." + type + ".v1",
                        disputeId,
                        Instant.parse("2023-02-16T20:15:30Z"),
                        null,
                        Map.of(
                                "sequence",
                                Integer.toString(sequence),
                                "correlationid",
                                "a-correlation"),
                        data);
        sink.publish("docketry.dispute", disputeId, List.of(event));
        return eventId;
    }

    List<EventEnvelope> proposalsOf(String disputeId) {
        return published.stream().filter(event -> disputeId.equals(event.subject())).toList();
    }

    HttpResponse<String> get(String path, String account, String... roles) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET(), account, roles);
    }

    HttpResponse<String> post(
            String path, byte[] body, String mediaType, String account, String... roles)
            throws Exception {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                account,
                roles);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String account, String... roles)
            throws Exception {
        if (!account.isEmpty()) {
            request.header("Authorization", "Bearer " + token(account, "docketry-gateway", roles));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    URI uri(String path) {
        Environment environment = service.getEnvironment();
        return URI.create(
                "http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
    }

    String token(String account, String issuer, String... roles) throws Exception {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("docketry")
                        .subject(account)
                        .claim("name", account)
                        .claim("roles", List.of(roles))
                        .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                        .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(keys.getPrivate()));
        return token.serialize();
    }

    @Override
    public void close() throws IOException {
        service.close();
        listener.close();
        sink.close();
        gateway.stop(0);
        assertThat(DevStack.shared().queriesWithoutIndex(database)).isEmpty();
    }
}
