// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches documents through the front door, with this service's own token. */
final class GatewayOriginals implements Originals {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI gateway;
    private final String token;
    private final long bytesMax;

    GatewayOriginals(URI gateway, String token, long bytesMax) {
        this.gateway = gateway;
        this.token = token;
        this.bytesMax = bytesMax;
    }

    @Override
    public byte[] of(String documentId) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                gateway.resolve("/api/v1/documents/" + documentId + "/content"))
                        .header("Authorization", "Bearer " + token)
                        .timeout(ANSWER)
                        .build();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return answer.statusCode() == 200 ? whole(body) : refused(answer.statusCode());
            }
        } catch (IOException e) {
            throw new NotNow("the gateway cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted", e);
        }
    }

    private byte[] whole(InputStream body) throws IOException {
        int limit = Math.toIntExact(bytesMax);
        byte[] content = body.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new NotNow("the document is larger than " + limit + " bytes");
        }
        return content;
    }

    private static byte[] refused(int status) {
        throw new NotNow("the gateway answered " + status);
    }
}
