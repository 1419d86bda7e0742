// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where findings are kept.
 *
 * @param uri a MongoDB connection string
 * @param patience longest wait for the store before a call fails
 */
@Validated
@ConfigurationProperties("docketry.analysis.findings")
record FindingsSettings(
        @NotBlank String uri,
        @NotBlank @DefaultValue("docketry_analysis") String database,
        @DefaultValue("3s") Duration patience) {}
