// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the documents of an insert as they came: they are stored as these bytes. All other
 * messages, and inserts with a document that is not plain, are decoded as shipped.
 */
final class MessageDecoder extends MongoWireProtocolHandler {

    private static final int HEADER = 16;
    private static final int BODY_AT = HEADER + Integer.BYTES + 1;
    private static final String DOCUMENTS = "documents";

    @Override
    protected ClientRequest decode(ChannelHandlerContext context, ByteBuf in) throws Exception {
        int start = in.readerIndex();
        ClientRequest insert = isWholeMessage(in, start) ? insert(context.channel(), in) : null;
        if (insert != null) {
            return insert;
        }
        in.readerIndex(start);
        return super.decode(context, in);
    }

    /** A message without flags whose first section is a body, and which is all there. */
    private static boolean isWholeMessage(ByteBuf in, int start) {
        int readable = in.readableBytes();
        return readable > BODY_AT + Integer.BYTES
                && in.getIntLE(start) > BODY_AT + Integer.BYTES
                && in.getIntLE(start) <= Math.min(readable, MAX_MESSAGE_SIZE_BYTES)
                && in.getIntLE(start + 12) == OpCode.OP_MSG.getId()
                && in.getIntLE(start + HEADER) == 0
                && in.getByte(start + HEADER + Integer.BYTES) == MongoMessage.SECTION_KIND_BODY;
    }

    /** The message as an insert of plain documents; null if it is not one. */
    private static @Nullable ClientRequest insert(Channel channel, ByteBuf in) {
        int total = in.readIntLE();
        MessageHeader header = new MessageHeader(total, in.readIntLE(), in.readIntLE());
        ByteBuf body = in.readSlice(total - 3 * Integer.BYTES).skipBytes(2 * Integer.BYTES + 1);
        int bodyLength = body.getIntLE(body.readerIndex());
        if (bodyLength <= 0 || bodyLength >= body.readableBytes()) {
            return null;
        }
        ByteBuf sequence =
                body.slice(body.readerIndex() + bodyLength, body.readableBytes() - bodyLength);
        WireDocuments documents = documents(sequence);
        if (documents == null) {
            return null;
        }
        Document command = BsonDecoder.decodeBson(body);
        return command.containsKey(DOCUMENTS) || !command.containsKey("insert")
                ? null
                : new MongoMessage(channel, header, command.append(DOCUMENTS, documents));
    }

    private static @Nullable WireDocuments documents(ByteBuf section) {
        byte[] name = DOCUMENTS.getBytes(StandardCharsets.US_ASCII);
        int prefix = 1 + Integer.BYTES + name.length + 1;
        if (section.readableBytes() <= prefix
                || section.readByte() != MongoMessage.SECTION_KIND_DOCUMENT_SEQUENCE
                || section.readIntLE() != section.readableBytes() + Integer.BYTES
                || !DOCUMENTS.contentEquals(
                        section.readCharSequence(name.length, StandardCharsets.US_ASCII))
                || section.readByte() != 0) {
            return null;
        }
        List<byte[]> documents = new ArrayList<>();
        while (section.isReadable()) {
            byte[] document = document(section);
            if (document == null || !PlainBson.isPlain(document)) {
                return null;
            }
            documents.add(document);
        }
        return new WireDocuments(documents);
    }

    private static byte @Nullable [] document(ByteBuf section) {
        int left = section.readableBytes();
        int length = left < Integer.BYTES ? 0 : section.getIntLE(section.readerIndex());
        if (length <= 0 || length > left) {
            return null;
        }
        byte[] document = new byte[length];
        section.readBytes(document);
        return document;
    }
}
