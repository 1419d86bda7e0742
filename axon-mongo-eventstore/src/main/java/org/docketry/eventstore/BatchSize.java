// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.List;

/**
 * How many commits to ask for at once: more as long as answers are light, fewer when they get
 * heavy, so that memory stays bounded whatever the commits weigh.
 */
final class BatchSize {

    private static final int SMALLEST = 16;
    private static final long LIGHT_CHARACTERS = 1L << 20;
    private static final long HEAVY_CHARACTERS = 4L << 20;

    private final int largest;
    private int now;

    BatchSize(int largest) {
        this.largest = largest;
        this.now = Math.min(SMALLEST, largest);
    }

    int now() {
        return now;
    }

    void learn(List<StoredCommit> answer) {
        long characters = answer.stream().mapToLong(StoredCommit::characters).sum();
        if (characters > HEAVY_CHARACTERS) {
            now = Math.max(1, now / 4);
        } else if (characters < LIGHT_CHARACTERS) {
            now = Math.min(largest, now * 4);
        }
    }
}
