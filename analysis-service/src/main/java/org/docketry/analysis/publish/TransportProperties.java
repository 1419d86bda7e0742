// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.publish;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The brokers.
 *
 * @param bootstrapServers {@code host:port}, comma separated
 */
@Validated
@ConfigurationProperties("docketry.analysis.kafka")
record TransportProperties(@NotBlank String bootstrapServers) {}
