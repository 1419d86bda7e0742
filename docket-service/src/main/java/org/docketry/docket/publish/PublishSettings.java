package org.docketry.docket.publish;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where to publish.
 *
 * @param kafka the brokers, host:port, comma separated
 */
@Validated
@ConfigurationProperties("docketry.publish")
record PublishSettings(@NotBlank String kafka) {}
