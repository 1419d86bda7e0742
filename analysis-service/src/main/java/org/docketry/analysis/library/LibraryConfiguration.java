// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

import org.docketry.analysis.domain.FilingReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibrarySettings.class)
class LibraryConfiguration {

    @Bean
    FilingReader filingReader(LibrarySettings settings) {
        Library library = Library.read(settings.folder());
        return new FilingReader(library.tests(), library.topics());
    }
}
