// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reminders are sent.
 *
 * @param from sender's address
 * @param interval how often to look at the clock
 * @param workers how many to send at once
 * @param lease how long a worker that has gone silent keeps a reminder; it renews it at a quarter
 * @param retryDelay wait after the first failed attempt; doubles with each further one
 * @param retryDelayMax longest wait between two attempts
 * @param gather how long to wait for more deadlines that had passed when they became known; they go
 *     into one letter
 */
@Validated
@ConfigurationProperties("docketry.delivery")
record DeliverySettings(
        @NotBlank @DefaultValue("docketry@localhost") String from,
        @DefaultValue("500ms") Duration interval,
        @DefaultValue("4") @Min(1) @Max(64) int workers,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("5s") Duration retryDelay,
        @DefaultValue("5m") Duration retryDelayMax,
        @DefaultValue("5s") Duration gather) {

    Duration retryAfter(int attempts) {
        Duration delay = retryDelay.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
        return delay.compareTo(retryDelayMax) < 0 ? delay : retryDelayMax;
    }
}
