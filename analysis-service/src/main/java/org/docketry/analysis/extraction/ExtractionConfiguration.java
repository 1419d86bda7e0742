// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import org.docketry.analysis.domain.FilingReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractionLimits.class)
class ExtractionConfiguration {

    @Bean
    Texts texts(ExtractionLimits limits) {
        return new ByMediaType(new SeparateProcess(limits));
    }

    @Bean
    BoundedReading boundedReading(FilingReader reader) {
        return new BoundedReader(reader);
    }
}
