package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.docketry.devstack.DevStack;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a client sees it: started on a dev-stack, spoken to over HTTP. */
public final class Service implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final KeyPair KEYS = keys();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final Supplier<List<String>> scans;

    private Service(ConfigurableApplicationContext context, Supplier<List<String>> scans) {
        this.context = context;
        this.scans = scans;
        this.base =
                URI.create(
                        "http://127.0.0.1:"
                                + context.getEnvironment().getProperty("local.server.port"));
    }

    /** An empty database name, for a service that starts with nothing. */
    public static String newDatabase() {
        return "docket_" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Service start(DevStack stack, String database, String... more) {
        return start(
                stack.mongoUri(),
                stack.kafkaBootstrapServers(),
                database,
                () -> stack.queriesWithoutIndex(database),
                more);
    }

    /** On a store that may not be there. */
    public static Service start(String mongo, String kafka, String database, String... more) {
        return start(mongo, kafka, database, List::of, more);
    }

    private static Service start(
            String mongo,
            String kafka,
            String database,
            Supplier<List<String>> scans,
            String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--docketry.store.mongo-uri=" + mongo,
                                "--docketry.store.database=" + database,
                                "--docketry.publish.kafka=" + kafka,
                                "--docketry.intake.kafka=" + kafka,
                                "--docketry.http.token-public-key=" + publicKey()));
        arguments.addAll(List.of(more));
        SpringApplication application =
                new SpringApplicationBuilder(DocketApplication.class).build();
        return new Service(application.run(arguments.toArray(String[]::new)), scans);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Client as(String account, String... roles) {
        return new Client(account, List.of(roles));
    }

    public Client nobody() {
        return new Client("", List.of());
    }

    /** Whatever a test did with the service, no query of it has read a whole collection. */
    @Override
    public void close() {
        context.close();
        http.close();
        assertThat(scans.get()).isEmpty();
    }

    /** An answer with its body read as JSON; a missing node where there is none. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> response) {
        public String problem() {
            return body.path("type").asString("").replace("https://docketry.org/problems/", "");
        }

        public String text(String field) {
            return body.required(field).asString();
        }
    }

    /** An account at the door, with a token that the gateway would have made. */
    public final class Client {
        private final String account;
        private final List<String> roles;

        private Client(String account, List<String> roles) {
            this.account = account;
            this.roles = roles;
        }

        public HttpRequest.Builder to(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
            return account.isEmpty()
                    ? request
                    : request.header("Authorization", "Bearer " + token(account, roles));
        }

        public Answer get(String path) {
            return send(to(path).GET());
        }

        public Answer post(String path, String json, String... headers) {
            HttpRequest.Builder request =
                    to(path).header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(json.replace('\'', '"')));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return send(request);
        }

        public Answer upload(String path, byte[] content, String type, String... headers) {
            HttpRequest.Builder request =
                    to(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(content));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return send(request);
        }

        public Answer delete(String path) {
            return send(to(path).DELETE());
        }

        public Answer send(HttpRequest.Builder request) {
            try {
                HttpResponse<byte[]> response =
                        http.send(request.build(), BodyHandlers.ofByteArray());
                String type = response.headers().firstValue("Content-Type").orElse("");
                JsonNode body =
                        type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
                return new Answer(response.statusCode(), body, response);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        public HttpClient http() {
            return http;
        }
    }

    static String token(String account, List<String> roles) {
        return token(account, roles, "docketry-gateway", "docketry", 300);
    }

    static String token(
            String account, List<String> roles, String issuer, String audience, long seconds) {
        try {
            Instant now = Instant.now();
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader(JWSAlgorithm.RS256),
                            new JWTClaimsSet.Builder()
                                    .issuer(issuer)
                                    .audience(audience)
                                    .subject(account)
                                    .claim("name", "Name of " + account)
                                    .claim("roles", roles)
                                    .issueTime(Date.from(now))
                                    .expirationTime(Date.from(now.plusSeconds(seconds)))
                                    .build());
            token.sign(new RSASSASigner(KEYS.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path publicKey() {
        try {
            Path file = Files.createTempFile("internal-token", ".pub");
            file.toFile().deleteOnExit();
            String body = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
            Files.writeString(
                    file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
