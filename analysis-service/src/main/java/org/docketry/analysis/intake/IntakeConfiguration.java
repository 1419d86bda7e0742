// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.time.Clock;
import java.util.Set;
import org.docketry.analysis.extraction.BoundedReading;
import org.docketry.analysis.extraction.Texts;
import org.docketry.analysis.findings.Cases;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.findings.Findings;
import org.docketry.analysis.publish.Proposals;
import org.docketry.analysis.search.PassageIndex;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

    @Bean
    Originals originals(IntakeSettings settings) {
        return new GatewayOriginals(
                settings.gateway(), settings.token(), settings.documentSizeMax().toBytes());
    }

    @Bean
    ReadingDesk readingDesk(
            Documents documents,
            Cases cases,
            Findings findings,
            Originals originals,
            Texts texts,
            BoundedReading reader,
            Proposals proposals,
            PassageIndex passages,
            Clock clock) {
        return new ReadingDesk(
                documents, cases, findings, originals, texts, reader, proposals, passages, clock);
    }

    @Bean(initMethod = "start")
    ReadingLoop readingLoop(ReadingDesk desk) {
        return new ReadingLoop(desk);
    }

    @Bean
    EventSource disputeEventSource(
            TransportSettings transport,
            IntakeSettings settings,
            Cases cases,
            Documents documents,
            PassageIndex passages,
            ReadingLoop loop,
            Clock clock) {
        return EventSource.start(
                transport,
                // A group of its own has read nothing yet, and what is known twice is noted once.
                settings.group() + "-" + Cases.VIEW,
                Set.of(DisputeEvents.TOPIC),
                new DisputeEvents(cases, documents, passages, loop::wake, clock));
    }

    @Bean
    HealthIndicator intakeHealthIndicator(EventSource source) {
        return () -> {
            EventSource.Health health = source.health();
            Health.Builder answer = health.connected() ? Health.up() : Health.down();
            return answer.withDetail("lag", health.lag())
                    .withDetail("deadLettered", health.deadLettered())
                    .build();
        };
    }
}
