// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.docketry.gateway.rates.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much and how often.
 *
 * @param documentSize the largest body where documents are uploaded or read
 * @param bodySize the largest body anywhere else
 * @param streamsPerAccount open event streams of one account
 * @param accountRate requests of one account
 * @param addressRate requests of one address, signed in or not
 */
@Validated
@ConfigurationProperties("docketry.gateway.limits")
record EdgeSettings(
        @NotNull @DefaultValue("25MB") DataSize documentSize,
        @NotNull @DefaultValue("1MB") DataSize bodySize,
        @Positive @DefaultValue("8") int streamsPerAccount,
        @Valid @NotNull Rate accountRate,
        @Valid @NotNull Rate addressRate) {}
