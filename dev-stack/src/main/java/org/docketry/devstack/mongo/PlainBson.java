// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's bytes, looked at where they lie. A document is plain if it is well-formed and of
 * common types, so that decoding and encoding it would give the same bytes again; whatever is not
 * plainly so is to be decoded, which finds out what is wrong with it, if anything.
 */
final class PlainBson {

    private static final int DEPTH_MOST = 50;
    private static final int FIELDS_MOST = 64;
    private static final int LEAST_BYTES = 5;

    private final byte[] bytes;

    private PlainBson(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isPlain(byte[] document) {
        return document.length <= BsonConstants.MAX_BSON_OBJECT_SIZE
                && new PlainBson(document).isPlain(0, document.length, 0, false);
    }

    private boolean isPlain(int start, int end, int depth, boolean isArray) {
        if (depth > DEPTH_MOST
                || end - start < LEAST_BYTES
                || intAt(start) != end - start
                || bytes[end - 1] != 0) {
            return false;
        }
        int[] names = new int[isArray ? 0 : FIELDS_MOST];
        int count = 0;
        int at = start + Integer.BYTES;
        while (at < end - 1) {
            int name = at + 1;
            int value = afterName(name, end - 1);
            if (value < 0
                    || (isArray ? !isIndex(name, count) : isSeen(name, value, names, count))) {
                return false;
            }
            int next = afterValue(bytes[at], value, end - 1);
            if (next < 0
                    || (isNested(bytes[at]) && !isPlain(value, next, depth + 1, isArray(at)))) {
                return false;
            }
            at = next;
            count++;
        }
        return at == end - 1;
    }

    /** Fields of one name make a document that cannot be decoded. Equal hashes: look closely. */
    private boolean isSeen(int name, int value, int[] names, int count) {
        if (count == FIELDS_MOST) {
            return true;
        }
        int hash = 1;
        for (int i = name; i < value; i++) {
            hash = 31 * hash + bytes[i];
        }
        names[count] = hash;
        for (int i = 0; i < count; i++) {
            if (names[i] == hash) {
                return true;
            }
        }
        return false;
    }

    /** Whether an array's element has its number for a name, as encoding would give it. */
    private boolean isIndex(int name, int index) {
        String number = Integer.toString(index);
        for (int i = 0; i < number.length(); i++) {
            if (bytes[name + i] != number.charAt(i)) {
                return false;
            }
        }
        return bytes[name + number.length()] == 0;
    }

    private boolean isArray(int at) {
        return bytes[at] == BsonConstants.TYPE_ARRAY;
    }

    private static boolean isNested(byte type) {
        return type == BsonConstants.TYPE_EMBEDDED_DOCUMENT || type == BsonConstants.TYPE_ARRAY;
    }

    private int afterName(int name, int end) {
        int at = name;
        while (at < end && bytes[at] > 0) {
            at++;
        }
        return at < end && bytes[at] == 0 ? at + 1 : -1;
    }

    /** Anything else would be decoded to other text than was sent. */
    private boolean isUtf8(int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        if (at == to) {
            return true;
        }
        byte[] again =
                new String(bytes, at, to - at, StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(bytes, at, to, again, 0, again.length);
    }

    /** Where a value ends; -1 if that is not plain, or not before {@code end}. */
    private int afterValue(byte type, int at, int end) {
        long length =
                switch (type) {
                    case BsonConstants.TYPE_NULL -> 0;
                    case BsonConstants.TYPE_BOOLEAN -> at < end && bytes[at] >> 1 == 0 ? 1 : -1;
                    case BsonConstants.TYPE_INT32 -> Integer.BYTES;
                    case BsonConstants.TYPE_DOUBLE,
                            BsonConstants.TYPE_INT64,
                            BsonConstants.TYPE_UTC_DATETIME ->
                            Long.BYTES;
                    case BsonConstants.TYPE_OBJECT_ID -> BsonConstants.LENGTH_OBJECTID;
                    case BsonConstants.TYPE_UTF8_STRING,
                            BsonConstants.TYPE_DATA,
                            BsonConstants.TYPE_EMBEDDED_DOCUMENT,
                            BsonConstants.TYPE_ARRAY ->
                            end - at < Integer.BYTES ? -1 : lengthSaid(type, at, end);
                    default -> -1;
                };
        return length < 0 || length > end - at ? -1 : at + (int) length;
    }

    private long lengthSaid(byte type, int at, int end) {
        long said = intAt(at);
        return switch (type) {
            case BsonConstants.TYPE_UTF8_STRING -> {
                long length = Integer.BYTES + said;
                boolean isText =
                        said > 0
                                && length <= end - at
                                && bytes[at + (int) length - 1] == 0
                                && isUtf8(at + Integer.BYTES, at + (int) length - 1);
                yield isText ? length : -1;
            }
            case BsonConstants.TYPE_DATA -> {
                long length = Integer.BYTES + 1 + said;
                boolean isGeneric =
                        said >= 0
                                && length <= end - at
                                && bytes[at + Integer.BYTES]
                                        == BsonConstants.BINARY_SUBTYPE_GENERIC;
                yield isGeneric ? length : -1;
            }
            default -> said;
        };
    }

    private int intAt(int at) {
        return (bytes[at] & 0xFF)
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | bytes[at + 3] << 24;
    }

    /** Of a plain document the fields of these names (UTF-8), as far as it has them. */
    static Document fields(byte[] document, List<byte[]> names) {
        PlainBson plain = new PlainBson(document);
        Document fields = new Document();
        int end = document.length - 1;
        for (int at = Integer.BYTES; at < end; ) {
            int value = plain.afterName(at + 1, end);
            int next = plain.afterValue(document[at], value, end);
            byte[] name = plain.oneOf(names, at + 1, value - 1);
            if (name != null) {
                fields.put(
                        new String(name, StandardCharsets.UTF_8),
                        BsonDecoder.decodeValue(
                                document[at],
                                Unpooled.wrappedBuffer(document, value, next - value)));
            }
            at = next;
        }
        return fields;
    }

    private byte @Nullable [] oneOf(List<byte[]> names, int from, int to) {
        for (byte[] name : names) {
            if (Arrays.equals(bytes, from, to, name, 0, name.length)) {
                return name;
            }
        }
        return null;
    }
}
