// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where documents come from.
 *
 * @param gateway the front door
 * @param token this service's API token there; blank where none was given, and then every fetch is
 *     refused there and tried again
 * @param group the Kafka consumer group, before the version of what is noted ({@code
 *     analysis-service-2})
 */
@Validated
@ConfigurationProperties("docketry.analysis.intake")
record IntakeSettings(
        @NotNull URI gateway,
        @NotNull @DefaultValue("") String token,
        @NotBlank @DefaultValue("analysis-service") String group,
        @NotNull @DefaultValue("25MB") DataSize documentSizeMax) {}
