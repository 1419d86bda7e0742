// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one file may cost.
 *
 * @param timeout of the processor, from handing the file over to its text
 * @param memoryMegabytes the heap of the process that takes the file apart
 * @param processesMax how many such processes at once; others wait
 * @param queueTimeout how long they wait
 * @param textUnitsMax the longest text, in UTF-16 units
 */
@Validated
@ConfigurationProperties("docketry.analysis.extraction")
record ExtractionLimits(
        @DefaultValue("30s") Duration timeout,
        @Min(32) @Max(4096) @DefaultValue("192") int memoryMegabytes,
        @Min(1) @Max(64) @DefaultValue("2") int processesMax,
        @DefaultValue("60s") Duration queueTimeout,
        @Min(1000) @DefaultValue("20000000") int textUnitsMax) {

    static ExtractionLimits standard() {
        return new ExtractionLimits(
                Duration.ofSeconds(30), 192, 2, Duration.ofSeconds(60), 20_000_000);
    }
}
