// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.util.List;
import org.docketry.notification.reminders.Disputes;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    VisibleDisputes visibleDisputes(Disputes disputes) {
        return new VisibleDisputes(disputes);
    }

    @Bean
    CalendarWriter calendarWriter() {
        return new CalendarWriter();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(new BodyLimit());
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return limit;
    }

    /** A number is no text: what a client sends is not bent until it fits. */
    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return builder ->
                builder.withCoercionConfig(
                        LogicalType.Textual,
                        coercion ->
                                List.of(
                                                CoercionInputShape.Integer,
                                                CoercionInputShape.Float,
                                                CoercionInputShape.Boolean)
                                        .forEach(
                                                shape ->
                                                        coercion.setCoercion(
                                                                shape, CoercionAction.Fail)));
    }
}
