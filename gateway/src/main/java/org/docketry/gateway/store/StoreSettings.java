// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.store;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where accounts and credentials are kept.
 *
 * @param uri MongoDB connection string
 * @param patience how long one operation may wait for the store before it is given up
 */
@Validated
@ConfigurationProperties("docketry.gateway.store")
record StoreSettings(
        @NotBlank String uri,
        @NotBlank @DefaultValue("docketry_gateway") String database,
        @NotNull @DefaultValue("3s") Duration patience) {}
