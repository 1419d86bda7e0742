// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes whose unsigned order is MongoDB's order of the values, whatever their
 * types; values that MongoDB holds equal (1, 1L and 1.0; null and a missing field) have equal
 * bytes. Values written one after the other sort by the first, then by the second.
 */
final class SortableBytes {

    /** The first byte of every value, by MongoDB's order of types. */
    static final int MIN_KEY = 0x0A;

    static final int EMPTY_ARRAY = 0x0F;
    static final int NULL = 0x14;
    static final int NUMBER = 0x1E;
    static final int STRING = 0x28;
    static final int DOCUMENT = 0x32;
    static final int ARRAY = 0x3C;
    static final int BINARY = 0x46;
    static final int UUID_BINARY = 0x47;
    static final int OBJECT_ID = 0x50;
    static final int BOOLEAN = 0x5A;
    static final int DATE = 0x64;
    static final int TIMESTAMP = 0x6E;
    static final int REGULAR_EXPRESSION = 0x78;
    static final int MAX_KEY = 0x82;

    private static final int ELEMENT = 0x01;
    private static final int END = 0x00;
    private static final int ESCAPED_ZERO = 0xFF;

    /**
     * Follows the zero that ends a string, so that no string's bytes begin with all of another's.
     */
    private static final int END_OF_STRING = 0x01;

    private static final BigInteger RESIDUAL_BIAS = BigInteger.valueOf(1 << 15);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    static byte[] of(@Nullable Object value) {
        return new SortableBytes().value(value).toByteArray();
    }

    static byte[] of(@Nullable Object value, boolean ascending) {
        byte[] bytes = of(value);
        if (!ascending) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) ~bytes[i];
            }
        }
        return bytes;
    }

    /**
     * The least bytes that sort after everything that begins with these; null if there are none.
     */
    static byte @Nullable [] afterPrefix(byte[] prefix) {
        for (int last = prefix.length - 1; last >= 0; last--) {
            if (prefix[last] != (byte) 0xFF) {
                byte[] after = Arrays.copyOf(prefix, last + 1);
                after[last]++;
                return after;
            }
        }
        return null;
    }

    SortableBytes value(@Nullable Object value) {
        switch (value) {
            case null -> out.write(NULL);
            case Missing missing -> out.write(NULL);
            case Decimal128 decimal ->
                    throw new MongoServerError(2, "a Decimal128 cannot be a key here");
            case Number number -> number(number);
            case String string -> string(STRING, string);
            case Boolean bool -> tag(BOOLEAN).write(bool ? 1 : 0);
            case ObjectId id -> tag(OBJECT_ID).writeBytes(id.toByteArray());
            case Instant instant -> signed(DATE, instant.toEpochMilli());
            case BsonTimestamp timestamp -> signed(TIMESTAMP, timestamp.getValue());
            case UUID uuid -> uuid(uuid);
            case LegacyUUID uuid -> uuid(uuid.getUuid());
            case BinData data -> binary(data.getData());
            case Map<?, ?> document -> document(document);
            case Collection<?> array -> array(array);
            case BsonRegularExpression regex -> regularExpression(regex);
            case MinKey least -> out.write(MIN_KEY);
            case MaxKey greatest -> out.write(MAX_KEY);
            default -> throw new MongoServerError(2, value.getClass() + " cannot be a key here");
        }
        return this;
    }

    /** Raw bytes, for the end of a key. */
    SortableBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    SortableBytes emptyArray() {
        out.write(EMPTY_ARRAY);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    private ByteArrayOutputStream tag(int tag) {
        out.write(tag);
        return out;
    }

    /**
     * As a double first; then, for a long that no double can say, how far it is from that double.
     */
    private void number(Number number) {
        double nearest = number.doubleValue() + 0.0;
        long bits = Double.doubleToLongBits(nearest);
        long sortable = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        if (Double.isNaN(nearest)) {
            sortable = 0;
        }
        tag(NUMBER).writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(0, sortable).array());
        int residual = RESIDUAL_BIAS.intValue();
        if (number instanceof Long exact && Math.abs((double) exact) >= 1L << 53) {
            residual =
                    BigInteger.valueOf(exact)
                            .subtract(new BigDecimal(nearest).toBigInteger())
                            .add(RESIDUAL_BIAS)
                            .intValue();
        }
        out.write(residual >>> 8);
        out.write(residual);
    }

    private void signed(int tag, long value) {
        tag(tag).writeBytes(
                        ByteBuffer.allocate(Long.BYTES).putLong(0, value ^ Long.MIN_VALUE).array());
    }

    private void uuid(UUID uuid) {
        tag(UUID_BINARY)
                .writeBytes(
                        ByteBuffer.allocate(2 * Long.BYTES)
                                .putLong(uuid.getMostSignificantBits())
                                .putLong(uuid.getLeastSignificantBits())
                                .array());
    }

    private void binary(byte[] data) {
        tag(BINARY).writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(0, data.length).array());
        out.writeBytes(data);
    }

    private void string(int tag, String string) {
        out.write(tag);
        for (byte b : string.getBytes(StandardCharsets.UTF_8)) {
            out.write(b);
            if (b == 0) {
                out.write(ESCAPED_ZERO);
            }
        }
        out.write(END);
        out.write(END_OF_STRING);
    }

    private void document(Map<?, ?> document) {
        out.write(DOCUMENT);
        document.forEach(
                (name, value) -> {
                    byte[] bytes = of(value);
                    out.write(ELEMENT);
                    out.write(bytes[0]);
                    string(STRING, (String) name);
                    out.writeBytes(bytes);
                });
        out.write(END);
    }

    private void array(Collection<?> array) {
        out.write(ARRAY);
        for (Object element : array) {
            out.write(ELEMENT);
            value(element);
        }
        out.write(END);
    }

    private void regularExpression(BsonRegularExpression regex) {
        string(REGULAR_EXPRESSION, regex.getPattern());
        String options = regex.getOptions();
        string(STRING, options == null ? "" : options);
    }
}
