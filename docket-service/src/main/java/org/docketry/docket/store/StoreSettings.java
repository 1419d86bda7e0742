package org.docketry.docket.store;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the log is kept.
 *
 * @param mongoUri a connection string without a database
 * @param database the database of this service alone
 * @param patience how long a request waits for a server before it is told to come back
 * @param claimTimeout how long a processor's claim lasts when its process has died
 */
@Validated
@ConfigurationProperties("docketry.store")
record StoreSettings(
        @NotBlank String mongoUri,
        @NotBlank String database,
        @NotNull @DefaultValue("3s") Duration patience,
        @NotNull @DefaultValue("10s") Duration claimTimeout) {}
