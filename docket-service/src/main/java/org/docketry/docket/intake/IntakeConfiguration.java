package org.docketry.docket.intake;

import java.time.Clock;
import java.util.Set;
import org.docketry.docket.domain.Disputes;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    @Bean(destroyMethod = "close")
    EventSource proposals(IntakeSettings settings, Disputes disputes, Clock clock) {
        return EventSource.start(
                TransportSettings.of(settings.kafka(), "docket-service-intake"),
                "docket-service",
                Set.of(ProposalIntake.TOPIC),
                new ProposalIntake(disputes, clock));
    }
}
