// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the brokers are.
 *
 * @param bootstrapServers host:port, comma separated
 * @param group consumer group of this service
 * @param clientProperties further properties of the Kafka clients, such as TLS
 */
@Validated
@ConfigurationProperties("docketry.broker")
record BrokerSettings(
        @NotBlank String bootstrapServers,
        @DefaultValue("notification-service") @NotBlank String group,
        @DefaultValue Map<String, String> clientProperties) {}
