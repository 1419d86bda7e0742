// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    @Bean
    Texts texts() {
        return new ByMediaType();
    }
}
