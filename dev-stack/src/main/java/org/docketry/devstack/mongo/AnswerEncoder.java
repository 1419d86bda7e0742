// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes an answer; a {@link Batch} in it as the bytes that its documents have already. */
final class AnswerEncoder extends MessageToByteEncoder<MongoMessage> {

    private static final byte DOCUMENT = 0x03;
    private static final byte ARRAY = 0x04;

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage message, ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(message.getHeader().getRequestID());
        out.writeIntLE(message.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(message.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        write(message.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void write(Document document, ByteBuf out) {
        int start = begin(out);
        for (Map.Entry<String, Object> field : document.entrySet()) {
            switch (field.getValue()) {
                case Batch batch -> {
                    name(ARRAY, field.getKey(), out);
                    write(batch, out);
                }
                case Document inner -> {
                    name(DOCUMENT, field.getKey(), out);
                    write(inner, out);
                }
                case null, default -> {
                    byte type = BsonEncoder.determineType(field.getValue());
                    name(type, field.getKey(), out);
                    BsonEncoder.encodeValue(type, field.getValue(), out);
                }
            }
        }
        end(start, out);
    }

    private static void write(Batch batch, ByteBuf out) {
        out.ensureWritable(batch.bytes());
        int start = begin(out);
        int index = 0;
        for (StoredDocument document : batch.documents()) {
            name(DOCUMENT, Integer.toString(index++), out);
            out.writeBytes(document.bytes());
        }
        end(start, out);
    }

    private static int begin(ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        return start;
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(0);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void name(byte type, String name, ByteBuf out) {
        out.writeByte(type).writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(0);
    }
}
