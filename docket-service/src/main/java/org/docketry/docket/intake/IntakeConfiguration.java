package org.docketry.docket.intake;

import java.nio.file.Path;
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

    /** A bad policy keeps the service from starting: it would accept other things than meant. */
    @Bean
    AcceptancePolicy acceptancePolicy(IntakeSettings settings) {
        return settings.acceptancePolicy().isBlank()
                ? AcceptancePolicy.NONE
                : AcceptancePolicy.read(Path.of(settings.acceptancePolicy()));
    }

    @Bean(destroyMethod = "close")
    EventSource proposals(
            IntakeSettings settings, Disputes disputes, AcceptancePolicy policy, Clock clock) {
        return EventSource.start(
                TransportSettings.of(settings.kafka(), "docket-service-intake"),
                "docket-service",
                Set.of(ProposalIntake.TOPIC),
                new ProposalIntake(disputes, policy, clock));
    }
}
