// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import java.time.Duration;
import org.docketry.eventtransport.Inbox;
import org.docketry.eventtransport.TransportSettings;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.reminders.Planning;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerSettings.class)
class IntakeConfiguration {

    @Bean
    TransportSettings transport(BrokerSettings settings) {
        TransportSettings defaults =
                TransportSettings.of(settings.bootstrapServers(), "notification-service");
        return new TransportSettings(
                defaults.bootstrapServers(),
                defaults.clientId(),
                defaults.publishTimeout(),
                defaults.eventBytesMax(),
                defaults.attemptsMax(),
                defaults.retryDelay(),
                Duration.ofSeconds(5),
                settings.clientProperties());
    }

    @Bean("intake")
    DisputeIntake disputeIntake(
            TransportSettings transport,
            BrokerSettings settings,
            Inbox<DisputeNews> inbox,
            Planning planning) {
        return new DisputeIntake(transport, settings.group(), inbox, planning);
    }
}
