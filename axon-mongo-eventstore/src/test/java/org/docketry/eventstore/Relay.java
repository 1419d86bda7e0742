// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the driver and the store, and can lose things: answers only (the store has done
 * what it was asked, and the caller does not learn it), requests (it has not, and the caller does
 * not learn that either), or everything. And it can hold everything back: connections stay open,
 * and what was sent arrives when nobody waits for it any more.
 */
final class Relay implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger answersLost = new AtomicInteger();
    private final AtomicInteger requestsToLose = new AtomicInteger();
    private final AtomicInteger requestsLost = new AtomicInteger();
    private volatile boolean cut;
    private volatile CountDownLatch held = new CountDownLatch(0);

    Relay(int targetPort) throws IOException {
        this.target = targetPort;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The next so many connections that carry an insert are closed before its answer passes. */
    void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /**
     * The next so many inserts never arrive; their connections are closed, as if only the answer
     * were lost.
     */
    void loseRequests(int count) {
        requestsToLose.set(count);
    }

    int requestsLost() {
        return requestsLost.get();
    }

    int answersLost() {
        return answersLost.get();
    }

    /** Closes all connections and refuses new ones, until {@link #mend}. */
    void cut() {
        cut = true;
        sockets.forEach(Relay::shut);
    }

    /** Lets nothing through, either way, until {@link #mend}: a store that hangs. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void mend() {
        cut = false;
        held.countDown();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                if (cut) {
                    near.close();
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(near);
                sockets.add(far);
                AtomicInteger inserts = new AtomicInteger();
                Thread.ofVirtual().start(() -> pump(near, far, inserts, true));
                Thread.ofVirtual().start(() -> pump(far, near, inserts, false));
            } catch (IOException e) {
                shut(null);
            }
        }
    }

    private void pump(Socket from, Socket to, AtomicInteger inserts, boolean requests) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (requests && contains(buffer, read, "insert")) {
                    if (loses(requestsToLose, requestsLost)) {
                        return;
                    }
                    inserts.set(1);
                } else if (!requests
                        && inserts.getAndSet(0) == 1
                        && loses(answersToLose, answersLost)) {
                    return;
                }
                held.await();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            shut(to);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            sockets.remove(from);
        }
    }

    private static boolean loses(AtomicInteger toLose, AtomicInteger lost) {
        if (toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            lost.incrementAndGet();
            return true;
        }
        return false;
    }

    private static boolean contains(byte[] bytes, int length, String word) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(word);
    }

    private static void shut(@Nullable Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        sockets.forEach(Relay::shut);
    }
}
