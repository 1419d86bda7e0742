// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import java.io.Closeable;
import java.io.IOException;
import org.docketry.gateway.routing.EventStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open event stream and the token it was opened with. */
final class OpenStream implements EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStream.class);

    private final String account;
    private final String token;
    private @Nullable Closeable source;
    private boolean cut;

    OpenStream(String account, String token) {
        this.account = account;
        this.token = token;
    }

    String account() {
        return account;
    }

    String token() {
        return token;
    }

    @Override
    public synchronized void closeWhenCut(Closeable newSource) {
        source = newSource;
        if (cut) {
            closeSource();
        }
    }

    synchronized void cut() {
        cut = true;
        closeSource();
    }

    private void closeSource() {
        if (source == null) {
            return;
        }
        try {
            source.close();
        } catch (IOException e) {
            LOG.debug("a stream that was cut did not close", e);
        }
    }
}
