// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.docketry.gateway.rates.Rate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who comes in, and for how long.
 *
 * @param adminAccount id of the first administrator, made when there is no account at all
 * @param adminPassword that administrator's first password
 * @param serviceToken bearer token of this installation's own services; null if there is none
 * @param sessionLifetime from signing in to having to do it again
 * @param apiTokenLifetime the longest an API token may be good for, and what it gets unasked
 * @param bcryptStrength logarithm of the rounds
 * @param loginRate failed attempts of one address on one account
 * @param loginAddressRate failed attempts of one address on any account
 */
@Validated
@ConfigurationProperties("docketry.gateway.identity")
record IdentitySettings(
        @Nullable String adminAccount,
        @Nullable String adminPassword,
        @Nullable String serviceToken,
        @NotNull @DefaultValue("12h") Duration sessionLifetime,
        @NotNull @DefaultValue("90d") Duration apiTokenLifetime,
        @Min(4) @Max(16) @DefaultValue("12") int bcryptStrength,
        @Valid @NotNull Rate loginRate,
        @Valid @NotNull Rate loginAddressRate) {}
