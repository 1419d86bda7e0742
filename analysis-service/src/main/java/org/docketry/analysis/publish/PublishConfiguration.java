// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.publish;

import java.time.Clock;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransportProperties.class)
class PublishConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TransportSettings transportSettings(TransportProperties properties) {
        return TransportSettings.of(properties.bootstrapServers(), "analysis-service");
    }

    @Bean
    EventSink eventSink(TransportSettings settings) {
        return EventSink.open(settings);
    }

    @Bean
    Proposals proposals(EventSink sink, Clock clock) {
        return new ProposalEvents(sink, clock);
    }
}
