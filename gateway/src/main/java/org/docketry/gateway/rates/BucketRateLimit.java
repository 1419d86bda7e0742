// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.rates;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * One token bucket a key, in the memory of this process: two gateways let through twice as much.
 * The number of buckets is bounded, so that made-up keys cannot fill the memory.
 */
final class BucketRateLimit<K> implements RateLimit<K> {

    private static final int BUCKETS_MAX = 20_000;

    private final LoadingCache<K, Bucket> buckets;

    BucketRateLimit(Rate rate) {
        Duration untilFull =
                rate.period().multipliedBy(rate.burst()).dividedBy(rate.turns()).plusSeconds(1);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(BUCKETS_MAX)
                        .expireAfterAccess(untilFull)
                        .build(
                                key ->
                                        Bucket.builder()
                                                .withNanosecondPrecision()
                                                .addLimit(
                                                        limit ->
                                                                limit.capacity(rate.burst())
                                                                        .refillGreedy(
                                                                                rate.turns(),
                                                                                rate.period()))
                                                .build());
    }

    @Override
    public Optional<Duration> take(K key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public void giveBack(K key) {
        buckets.get(key).addTokens(1);
    }
}
