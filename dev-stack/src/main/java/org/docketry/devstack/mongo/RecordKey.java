// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.util.Arrays;
import java.util.HexFormat;

/** Where a document is: its id, as bytes that sort as ids do. */
final class RecordKey {

    private final byte[] bytes;

    RecordKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
