// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainBsonTest {

    private static final int ROUNDS = 20_000;

    private final Random random = new Random(20230228);

    @Test
    void whatIsPlainIsTheSameBytesAfterDecoding() {
        int plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = Bson.encode(document(0));
            assertThat(PlainBson.isPlain(bytes)).isTrue();
            damage(bytes);
            if (PlainBson.isPlain(bytes)) {
                plain++;
                assertThat(Bson.encode(Bson.decode(bytes))).isEqualTo(bytes);
            }
        }
        // Most damage is to a value and leaves the document plain; some breaks it.
        assertThat(plain).isBetween(ROUNDS / 4, ROUNDS * 9 / 10);
    }

    @Test
    void twoFieldsOfOneNameAreNotPlain() {
        byte[] bytes = Bson.encode(new Document("ab", 1).append("ac", 2));
        bytes[bytes.length - 7] = 'b';
        assertThat(PlainBson.isPlain(bytes)).isFalse();
    }

    @Test
    void aDocumentThatEndsTooSoonIsNotPlain() {
        byte[] bytes = Bson.encode(document(0));
        for (int length = 0; length < bytes.length; length++) {
            assertThat(PlainBson.isPlain(Arrays.copyOf(bytes, length))).isFalse();
        }
    }

    @Test
    void depthIsBounded() {
        Document deep = new Document();
        for (int depth = 0; depth < 60; depth++) {
            deep = new Document("d", deep);
        }
        assertThat(PlainBson.isPlain(Bson.encode(deep))).isFalse();
    }

    @Test
    void theFieldsAskedForAreAsDecodingGivesThem() {
        List<byte[]> names =
                List.of(
                        "f0".getBytes(StandardCharsets.UTF_8),
                        "f7".getBytes(StandardCharsets.UTF_8));
        for (int round = 0; round < ROUNDS; round++) {
            Document document = document(0);
            Document asked = PlainBson.fields(Bson.encode(document), names);
            Document expected = new Document();
            for (String name : List.of("f0", "f7")) {
                if (document.containsKey(name)) {
                    expected.put(name, document.get(name));
                }
            }
            assertThat(asked).isEqualTo(expected);
        }
    }

    private void damage(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    private Document document(int depth) {
        Document document = new Document();
        int fields = random.nextInt(12);
        for (int i = 0; i < fields; i++) {
            document.put("f" + i, value(depth));
        }
        return document;
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth < 3 ? 11 : 9)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> random.nextDouble();
            case 3 -> random.nextBoolean() ? "text " + random.nextInt(99) : "§ 45(d)(2)(B)…";
            case 4 -> random.nextBoolean();
            case 5 -> null;
            case 6 -> new ObjectId();
            case 7 -> Instant.ofEpochMilli(random.nextInt());
            case 8 -> new BinData(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            case 9 -> document(depth + 1);
            default ->
                    IntStream.range(0, random.nextInt(14)).mapToObj(i -> value(depth + 1)).toList();
        };
    }
}
