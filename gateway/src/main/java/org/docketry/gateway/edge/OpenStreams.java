// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.domain.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * All open event streams. A stream outlives the check at its beginning, so each second every token
 * in use is looked up again and the streams of a revoked or expired one are cut. When the gateway
 * stops, all are cut first: clients resume elsewhere instead of holding the door open.
 */
final class OpenStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Callers callers;
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> counts = new HashMap<>();
    private volatile Thread watcher = Thread.ofVirtual().unstarted(() -> {});
    private volatile boolean stopping;

    OpenStreams(Callers callers) {
        this.callers = callers;
    }

    /** Registers a stream; empty if the account has as many as it may have. */
    Optional<OpenStream> open(Caller caller, String token, int streamsMax) {
        synchronized (counts) {
            int count = counts.getOrDefault(caller.account(), 0);
            if (count >= streamsMax || stopping) {
                return Optional.empty();
            }
            counts.put(caller.account(), count + 1);
        }
        OpenStream stream = new OpenStream(caller.account(), token);
        open.add(stream);
        return Optional.of(stream);
    }

    void close(OpenStream stream) {
        if (open.remove(stream)) {
            synchronized (counts) {
                counts.computeIfPresent(
                        stream.account(), (account, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    @Override
    public void start() {
        stopping = false;
        watcher = Thread.ofVirtual().name("stream-watcher").start(this::watch);
    }

    @Override
    public void stop() {
        stopping = true;
        watcher.interrupt();
        open.forEach(OpenStream::cut);
    }

    @Override
    public boolean isRunning() {
        return watcher.isAlive();
    }

    private void watch() {
        try {
            while (!stopping) {
                Thread.sleep(PERIOD);
                cutTheRefused();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cutTheRefused() {
        Map<String, Boolean> accepted = new HashMap<>();
        for (OpenStream stream : List.copyOf(open)) {
            if (!accepted.computeIfAbsent(stream.token(), this::isAccepted)) {
                LOG.atInfo().addKeyValue("account", stream.account()).log("a stream was cut");
                stream.cut();
            }
        }
    }

    /** An unreachable store proves nothing against a stream that is open already. */
    private boolean isAccepted(String token) {
        try {
            return callers.resolve(token).isPresent();
        } catch (StoreUnavailable e) {
            return true;
        }
    }
}
