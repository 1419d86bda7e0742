// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/** A server that speaks MongoDB's wire protocol over one file. */
final class MongoWireServer implements AutoCloseable {

    /**
     * A connection that waits for its commit keeps its event loop: with few loops few could wait
     * together.
     */
    private static final int EVENT_LOOPS = 64;

    private final MongoServer server;
    private final int port;

    private MongoWireServer(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static MongoWireServer start(Path directory, int port) {
        MongoServer server =
                new MongoServer(new ForcedBackend(open(directory.resolve("store.mv"))));
        server.bind(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1, EVENT_LOOPS);
        return new MongoWireServer(server, port);
    }

    private static MVStore open(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new StackRefused("The folder of %s cannot be made: %s.".formatted(file, e), e);
        }
        if (Files.exists(file)) {
            MVStoreTool.compact(file.toString(), false);
        }
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
