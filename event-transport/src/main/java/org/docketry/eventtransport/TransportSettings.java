// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Duration;
import java.util.Map;

/**
 * How to reach the brokers, and every limit. All limits are explicit; {@link #of} has the defaults.
 *
 * @param bootstrapServers host:port, comma separated
 * @param clientId names this process in the brokers' logs
 * @param publishTimeout longest time that one publish may take before it fails
 * @param eventBytesMax largest event accepted for publishing: key, data and attributes together
 * @param attemptsMax how often a handler is tried on one event before it becomes a dead letter
 * @param retryDelay wait before the second attempt; doubles with each further one
 * @param retryDelayMax longest wait between two attempts
 * @param clientProperties further properties of the Kafka clients, such as TLS; cannot loosen what
 *     this module promises (acknowledgements, idempotence, manual commits)
 */
public record TransportSettings(
        String bootstrapServers,
        String clientId,
        Duration publishTimeout,
        int eventBytesMax,
        int attemptsMax,
        Duration retryDelay,
        Duration retryDelayMax,
        Map<String, String> clientProperties) {

    public TransportSettings {
        if (bootstrapServers.isBlank() || clientId.isBlank()) {
            throw new IllegalArgumentException("bootstrapServers and clientId are needed");
        }
        if (attemptsMax < 1 || eventBytesMax < 1) {
            throw new IllegalArgumentException("attemptsMax and eventBytesMax start at 1");
        }
        if (publishTimeout.compareTo(Duration.ofMillis(100)) < 0
                || retryDelay.isNegative()
                || retryDelayMax.compareTo(retryDelay) < 0) {
            throw new IllegalArgumentException("durations must be positive and in order");
        }
        clientProperties = Map.copyOf(clientProperties);
    }

    /** Defaults: publish within 10 s, events up to 900 KiB, five attempts 200 ms to 10 s apart. */
    public static TransportSettings of(String bootstrapServers, String clientId) {
        return new TransportSettings(
                bootstrapServers,
                clientId,
                Duration.ofSeconds(10),
                900 * 1024,
                5,
                Duration.ofMillis(200),
                Duration.ofSeconds(10),
                Map.of());
    }

    public TransportSettings withPublishTimeout(Duration timeout) {
        return new TransportSettings(
                bootstrapServers,
                clientId,
                timeout,
                eventBytesMax,
                attemptsMax,
                retryDelay,
                retryDelayMax,
                clientProperties);
    }

    public TransportSettings withRetries(int attempts, Duration delay, Duration delayMax) {
        return new TransportSettings(
                bootstrapServers,
                clientId,
                publishTimeout,
                eventBytesMax,
                attempts,
                delay,
                delayMax,
                clientProperties);
    }
}
