// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that reads filings. */
@SpringBootApplication(proxyBeanMethods = false)
public class AnalysisApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AnalysisApplication.class, arguments);
    }
}
