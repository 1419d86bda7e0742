package org.docketry.docket.watch;

import java.time.Clock;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.views.DisputeViews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
class WatchConfiguration {

    @Bean
    DeadlineWatch deadlineWatch(
            DisputeViews views, Disputes disputes, Clock clock, WatchSettings settings) {
        return new DeadlineWatch(views, disputes, clock, settings.atOnce());
    }
}
