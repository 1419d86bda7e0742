package org.docketry.docket.http;

import java.time.Clock;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Disputes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    Desk desk(Disputes disputes, DisputeLog log, Clock clock) {
        return new Desk(disputes, log, clock);
    }
}
