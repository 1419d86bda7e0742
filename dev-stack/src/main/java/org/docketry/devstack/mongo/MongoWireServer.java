// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server that speaks MongoDB's wire protocol on 127.0.0.1, over one folder. */
public final class MongoWireServer implements AutoCloseable {

    /** A connection that waits for a lock or reads long keeps its event loop from others. */
    private static final int EVENT_LOOPS = 64;

    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(EVENT_LOOPS, NioIoHandler.newFactory());
    private final QueryCounts counts = new QueryCounts();
    private final DurableBackend backend;
    private final int port;

    private MongoWireServer(Storage storage, int port) {
        backend = new DurableBackend(storage, counts);
        Channel listening =
                new ServerBootstrap()
                        .group(loops)
                        .channel(NioServerSocketChannel.class)
                        .option(ChannelOption.SO_BACKLOG, 100)
                        .childOption(ChannelOption.TCP_NODELAY, true)
                        .childHandler(new Pipeline())
                        .bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port))
                        .syncUninterruptibly()
                        .channel();
        channels.add(listening);
        this.port = ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /**
     * Opens the store and begins to listen.
     *
     * @param directory where the data is kept; made if absent
     * @param port 0 for any that is free
     * @param onFailure told once when the disk refuses a write; from then on nothing is answered
     */
    public static MongoWireServer start(Path directory, int port, Consumer<Throwable> onFailure)
            throws IOException {
        return start(directory, port, Limits.SMALL, Disk.REAL, onFailure);
    }

    static MongoWireServer start(
            Path directory, int port, Limits limits, Disk disk, Consumer<Throwable> onFailure)
            throws IOException {
        Storage storage = Storage.open(directory, limits, disk, onFailure);
        try {
            return new MongoWireServer(storage, port);
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /** The connection string, with the options that this server needs. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
    }

    /** Which queries went without an index. */
    public QueryCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        channels.close().syncUninterruptibly();
        backend.close();
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private final class Pipeline extends ChannelInitializer<SocketChannel> {
        @Override
        protected void initChannel(SocketChannel channel) {
            channel.pipeline()
                    .addLast(new MongoWireReplyEncoder())
                    .addLast(new AnswerEncoder())
                    .addLast(new MessageDecoder())
                    .addLast(new Answers(backend, channels))
                    .addLast(new MongoExceptionHandler());
        }
    }
}
