package org.docketry.docket.intake;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where to listen, and what to take for a fact.
 *
 * @param kafka the brokers, host:port, comma separated
 * @param acceptancePolicy the file of the policy by which readings are accepted; blank for none
 */
@Validated
@ConfigurationProperties("docketry.intake")
record IntakeSettings(@NotBlank String kafka, @DefaultValue("") String acceptancePolicy) {}
