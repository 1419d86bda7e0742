package org.docketry.docket.publish;

import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublishSettings.class)
class PublishConfiguration {

    @Bean(destroyMethod = "close")
    EventSink eventSink(PublishSettings settings) {
        return EventSink.open(TransportSettings.of(settings.kafka(), "docket-service"));
    }

    @Bean
    DisputePublisher disputePublisher(EventSink sink) {
        return new DisputePublisher(sink);
    }
}
