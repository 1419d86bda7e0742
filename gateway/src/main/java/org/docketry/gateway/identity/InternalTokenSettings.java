// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The tokens that the services behind trust.
 *
 * @param privateKey file with an RSA key, PKCS #8 in PEM
 * @param publicKey file with the key that the services have; checked to be the private key's pair
 * @param lifetime from making to expiry
 */
@Validated
@ConfigurationProperties("docketry.gateway.internal-token")
record InternalTokenSettings(
        @NotNull Path privateKey,
        @Nullable Path publicKey,
        @NotNull @DurationMin(seconds = 30) @DurationMax(minutes = 5) @DefaultValue("5m")
                Duration lifetime) {}
