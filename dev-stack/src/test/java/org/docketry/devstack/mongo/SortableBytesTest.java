// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortableBytesTest {

    /** MongoDB's order of values, least first. */
    private static final List<Object> ASCENDING =
            Arrays.asList(
                    MinKey.getInstance(),
                    null,
                    Double.NaN,
                    Double.NEGATIVE_INFINITY,
                    Long.MIN_VALUE,
                    -1.5,
                    -1,
                    0,
                    Double.MIN_VALUE,
                    1,
                    1.5,
                    (1L << 53) - 1,
                    1L << 53,
                    (1L << 53) + 1,
                    (1L << 53) + 2,
                    Long.MAX_VALUE - 1,
                    Long.MAX_VALUE,
                    1e19,
                    "",
                    "a",
                    "a\0",
                    "a\0b",
                    "aa",
                    "b",
                    "é",
                    new Document("a", 1),
                    new Document("a", 1).append("b", 1),
                    new Document("a", 2),
                    new Document("b", 1),
                    List.of(1, 2),
                    List.of(2),
                    new BinData(new byte[] {9}),
                    new BinData(new byte[] {0, 1}),
                    new ObjectId(new byte[12]),
                    false,
                    true,
                    Instant.EPOCH.minusMillis(1),
                    Instant.EPOCH,
                    Instant.EPOCH.plusMillis(1),
                    MaxKey.getInstance());

    @Test
    void bytesSortAsMongoSortsValues() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                Object one = ASCENDING.get(i);
                Object other = ASCENDING.get(j);
                int order = Integer.signum(Integer.compare(i, j));
                assertThat(compare(SortableBytes.of(one), SortableBytes.of(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(order);
                assertThat(compare(SortableBytes.of(one, false), SortableBytes.of(other, false)))
                        .as("%s and %s descending", one, other)
                        .isEqualTo(-order);
            }
        }
    }

    @Test
    void theFirstOfTwoPartsDecidesWhateverFollows() {
        for (Object one : ASCENDING) {
            for (Object other : ASCENDING) {
                int alone = compare(SortableBytes.of(one), SortableBytes.of(other));
                if (alone != 0) {
                    assertThat(compare(pair(one, "z"), pair(other, MinKey.getInstance())))
                            .as("%s and %s", one, other)
                            .isEqualTo(alone);
                }
            }
        }
    }

    @Test
    void equalNumbersHaveEqualBytesWhateverTheirType() {
        assertThat(SortableBytes.of(1L))
                .isEqualTo(SortableBytes.of(1))
                .isEqualTo(SortableBytes.of(1.0));
        assertThat(SortableBytes.of(-0.0)).isEqualTo(SortableBytes.of(0));
        assertThat(SortableBytes.of(1L << 60)).isEqualTo(SortableBytes.of((double) (1L << 60)));
    }

    @Test
    void thePrefixRangeEndsBehindEverythingThatBeginsWithIt() {
        assertThat(SortableBytes.afterPrefix(new byte[] {1, (byte) 0xFF})).containsExactly(2);
        assertThat(SortableBytes.afterPrefix(new byte[] {(byte) 0xFF})).isNull();
    }

    private static byte[] pair(Object first, Object second) {
        return new SortableBytes().value(first).value(second).toByteArray();
    }

    private static int compare(byte[] one, byte[] other) {
        return Integer.signum(Arrays.compareUnsigned(one, other));
    }
}
