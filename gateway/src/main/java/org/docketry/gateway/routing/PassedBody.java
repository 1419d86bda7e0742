// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A caller's body on its way through. Another thread reads it while the request lasts; after {@link
 * #detach} none does any more, since the container then gives the stream to the next request.
 */
final class PassedBody extends InputStream {

    private final InputStream body;
    private final ReentrantLock reading = new ReentrantLock();
    private boolean detached;

    PassedBody(InputStream body) {
        this.body = body;
    }

    /**
     * @param length the announced length in bytes, negative if none was
     */
    BodyPublisher publisher(long length) {
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher publisher = BodyPublishers.ofInputStream(() -> this);
        return length < 0 ? publisher : BodyPublishers.fromPublisher(publisher, length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? read : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        reading.lock();
        try {
            if (detached) {
                throw new IOException("the request is over");
            }
            return body.read(bytes, offset, length);
        } finally {
            reading.unlock();
        }
    }

    /** Waits for a read in progress, which the connection's time limit ends at the latest. */
    void detach() {
        reading.lock();
        try {
            detached = true;
        } finally {
            reading.unlock();
        }
    }
}
