// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.rates;

import java.time.Duration;
import java.util.Optional;

/** A rate that each key may keep to by itself. */
public interface RateLimit<K> {

    /** Takes one of the key's turns; empty if there was one, else how long until the next. */
    Optional<Duration> take(K key);

    /** Gives one turn back, since it did not count. */
    void giveBack(K key);

    /** A limit that keeps every key to the rate. */
    static <K> RateLimit<K> of(Rate rate) {
        return new BucketRateLimit<>(rate);
    }
}
