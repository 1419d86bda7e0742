// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests to the services and waits for the beginning of their answers. */
final class Backends {

    private final HttpClient client;
    private final Duration patience;

    Backends(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /** The answer as soon as its headers are there. The caller closes its body. */
    HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(request, BodyHandlers.ofInputStream());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BackendUnreachable(!neverConnected(e.getCause()), e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new BackendUnreachable(true, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new BackendUnreachable(true, e);
        }
    }

    private static boolean neverConnected(@Nullable Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof UnresolvedAddressException;
    }
}
