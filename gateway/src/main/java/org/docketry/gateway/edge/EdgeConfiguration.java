// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.servlet.Filter;
import org.docketry.gateway.domain.Callers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order of the filters; the security chain stands between the first three and the others. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
class EdgeConfiguration {

    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;
    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        return at(BEFORE_SECURITY, new CorrelationFilter());
    }

    @Bean
    FilterRegistrationBean<RequestShapeFilter> requestShapeFilter() {
        return at(BEFORE_SECURITY + 1, new RequestShapeFilter());
    }

    @Bean
    FilterRegistrationBean<AddressRateFilter> addressRateFilter(EdgeSettings settings) {
        return at(BEFORE_SECURITY + 2, new AddressRateFilter(settings.addressRate()));
    }

    @Bean
    FilterRegistrationBean<CallerRateFilter> callerRateFilter(EdgeSettings settings) {
        return at(AFTER_SECURITY, new CallerRateFilter(settings.accountRate()));
    }

    @Bean
    FilterRegistrationBean<BodySizeFilter> bodySizeFilter(EdgeSettings settings) {
        return at(
                AFTER_SECURITY + 1,
                new BodySizeFilter(settings.documentSize(), settings.bodySize()));
    }

    @Bean
    FilterRegistrationBean<EventStreamFilter> eventStreamFilter(
            OpenStreams streams, EdgeSettings settings) {
        return at(AFTER_SECURITY + 2, new EventStreamFilter(streams, settings.streamsPerAccount()));
    }

    @Bean
    OpenStreams openStreams(Callers callers) {
        return new OpenStreams(callers);
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
