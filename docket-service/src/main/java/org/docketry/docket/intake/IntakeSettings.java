package org.docketry.docket.intake;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where to listen.
 *
 * @param kafka the brokers, host:port, comma separated
 */
@Validated
@ConfigurationProperties("docketry.intake")
record IntakeSettings(@NotBlank String kafka) {}
