package org.docketry.docket.http;

import java.time.Clock;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Disputes;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    Desk desk(Disputes disputes, DisputeLog log, Clock clock) {
        return new Desk(disputes, log, clock);
    }

    /** Before the door: whom there is no place for costs no signature check. */
    @Bean
    FilterRegistrationBean<InFlight> inFlight(HttpSettings settings) {
        FilterRegistrationBean<InFlight> first =
                new FilterRegistrationBean<>(new InFlight(settings.requestsMax()));
        first.addUrlPatterns("/api/*");
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
