// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Patience with the services behind.
 *
 * @param connectPatience until a connection stands
 * @param answerPatience until an answer begins; how long it then lasts is not limited
 */
@Validated
@ConfigurationProperties("docketry.gateway.backends")
record RoutingSettings(
        @NotNull @DefaultValue("2s") Duration connectPatience,
        @NotNull @DefaultValue("60s") Duration answerPatience) {}
