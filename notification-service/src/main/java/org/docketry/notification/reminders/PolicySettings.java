// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.docketry.notification.domain.ReminderPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When reminders go out; see {@link ReminderPolicy}.
 *
 * @param at court-local time of day
 */
@Validated
@ConfigurationProperties("docketry.reminders")
record PolicySettings(
        @NotEmpty @DefaultValue({"14", "7", "3", "1", "0"})
                List<@NotNull @PositiveOrZero @Max(366) Integer> daysBefore,
        @DefaultValue("09:00") LocalTime at,
        @DefaultValue("1m") Duration lateAfter) {

    ReminderPolicy policy() {
        return new ReminderPolicy(daysBefore, at, lateAfter);
    }
}
