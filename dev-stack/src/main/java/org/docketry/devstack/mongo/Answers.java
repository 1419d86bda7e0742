// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a command when what it has changed and what it has seen is on disk. */
final class Answers extends MongoDatabaseHandler {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    /**
     * What a driver says in the old form before it knows that the server understands the new one.
     */
    private static final Set<String> GREETINGS = Set.of("ismaster", "hello", "ping", "buildinfo");

    private final DurableBackend backend;
    private final AtomicInteger numbers = new AtomicInteger();

    Answers(DurableBackend backend, ChannelGroup channels) {
        super(backend, channels);
        this.backend = backend;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        switch (request) {
            case MongoMessage message -> answer(context.channel(), message);
            case MongoQuery query when isGreeting(query) -> super.channelRead0(context, query);
            default -> hangUp(context.channel());
        }
    }

    private static boolean isGreeting(MongoQuery query) {
        return query.getCollectionName().equals("$cmd")
                && GREETINGS.contains(
                        query.getQuery().keySet().iterator().next().toLowerCase(Locale.ROOT));
    }

    private void answer(Channel channel, MongoMessage message) {
        try {
            Document command = message.getDocument();
            String name = command.keySet().iterator().next();
            Document answer = run(message);
            long position = backend.mustBeForced(name, command);
            MessageHeader header =
                    new MessageHeader(
                            numbers.incrementAndGet(), message.getHeader().getRequestID());
            backend.whenForced(
                    position, () -> send(channel, new MongoMessage(channel, header, answer)));
        } catch (StoreFailed e) {
            hangUp(channel);
        }
    }

    private static void send(Channel channel, MongoMessage answer) {
        channel.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    }

    /** No answer is the only true one when it is not known whether a change is on disk. */
    private static void hangUp(Channel channel) {
        channel.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private Document run(MongoMessage message) {
        try {
            return backend.handleMessage(message);
        } catch (StoreFailed e) {
            throw e;
        } catch (MongoServerError e) {
            Document answer = failure(e.getMessageWithoutErrorCode());
            return answer.append("code", e.getCode()).append("codeName", e.getCodeName());
        } catch (MongoServerException e) {
            return failure(e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            log.error("a command failed for a reason that is not the client's", e);
            return failure("internal error: " + e);
        }
    }

    private static Document failure(String message) {
        return new Document("errmsg", message).append("ok", 0.0);
    }
}
