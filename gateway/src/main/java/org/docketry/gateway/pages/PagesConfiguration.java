// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PagesConfiguration {

    @Bean
    ContractPages contractPages() {
        return ContractPages.packed();
    }

    @Bean
    HandlerExceptionResolver failureResolver() {
        return new FailureResolver();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> container() {
        return factory -> {
            factory.addContextCustomizers(
                    context -> {
                        if (context.getParent() instanceof StandardHost host) {
                            // The host adds a valve of this class unless there is one already.
                            host.setErrorReportValveClass(ProblemValve.class.getName());
                            host.getPipeline().addValve(new ProblemValve());
                        }
                    });
            factory.addConnectorCustomizers(
                    connector -> {
                        // Let paths through that the shape filter words a refusal for.
                        connector.setEncodedSolidusHandling(
                                EncodedSolidusHandling.PASS_THROUGH.getValue());
                        if (connector.getProtocolHandler()
                                instanceof AbstractHttp11Protocol<?> http) {
                            // A client that asks first is refused before it sends 50 MB.
                            http.setContinueResponseTiming("onRead");
                        }
                    });
        };
    }
}
