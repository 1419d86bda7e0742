package org.docketry.docket.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class ClockConfiguration {

    /** What {@code recordedAt} is read from. Tokens and claims go by real time. */
    @Bean
    Clock clock(ClockSettings settings) {
        Clock real = Clock.systemUTC();
        return settings.file().isBlank() ? real : new SettableClock(Path.of(settings.file()), real);
    }
}
