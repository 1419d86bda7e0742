// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two clocks: one that reminders follow, and one for leases, pauses and tokens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class ClockConfiguration {

    /** The service's clock. */
    @Bean
    Clock clock(ClockSettings settings, RealTime realTime) {
        return settings.file().isBlank()
                ? realTime.clock()
                : new SettableClock(Path.of(settings.file()), realTime.clock());
    }

    @Bean
    RealTime realTime() {
        return new RealTime(Clock.systemUTC());
    }
}
