// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.docketry.gateway.identity.InternalTokens;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoutingSettings.class)
class RoutingConfiguration {

    /** Before the mapping of static files, after that of the gateway's own endpoints. */
    private static final int ROUTES_ORDER = 10;

    /**
     * HTTP/1.1 only: the services speak nothing else, and an attempt to upgrade would be one more
     * thing that two servers may understand differently. Redirects are the caller's to follow.
     */
    @Bean(destroyMethod = "shutdownNow")
    HttpClient backendClient(RoutingSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectPatience())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    ProxyExchange proxyExchange(HttpClient client, RoutingSettings settings) {
        return new BackendExchange(new Backends(client, settings.answerPatience()));
    }

    @Bean
    RequestHttpHeadersFilter requestHeaders(InternalTokens tokens) {
        return new RequestHeaders(tokens);
    }

    @Bean
    ResponseHttpHeadersFilter responseHeaders() {
        return new ResponseHeaders();
    }

    @Bean
    FilterRegistrationBean<BrokenAnswerFilter> brokenAnswerFilter() {
        FilterRegistrationBean<BrokenAnswerFilter> registration =
                new FilterRegistrationBean<>(new BrokenAnswerFilter());
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    /** The last route takes all of the API, so the gateway's own endpoints must be asked first. */
    @Bean
    static BeanPostProcessor routesAfterOwnEndpoints() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RouterFunctionMapping mapping) {
                    mapping.setOrder(ROUTES_ORDER);
                }
                return bean;
            }
        };
    }
}
