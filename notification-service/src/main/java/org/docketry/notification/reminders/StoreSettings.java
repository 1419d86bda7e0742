// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the store is.
 *
 * @param uri MongoDB connection string
 * @param database name
 * @param patience how long to look for a server before a call fails
 * @param callTimeout longest time one call may take
 */
@Validated
@ConfigurationProperties("docketry.store")
record StoreSettings(
        @NotBlank String uri,
        @NotBlank String database,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("10s") Duration callTimeout) {

    /** Without the password that a connection string may carry. */
    @Override
    public String toString() {
        return "StoreSettings[database=" + database + "]";
    }

    static int millis(@Nullable Duration duration) {
        return duration == null ? 0 : Math.toIntExact(duration.toMillis());
    }
}
