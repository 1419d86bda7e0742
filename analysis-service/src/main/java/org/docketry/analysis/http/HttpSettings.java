// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The HTTP side.
 *
 * @param tokenPublicKey PEM file with the key that the gateway's tokens are checked by
 */
@Validated
@ConfigurationProperties("docketry.analysis.http")
record HttpSettings(
        @NotNull Path tokenPublicKey, @NotNull @DefaultValue("25MB") DataSize contentSizeMax) {}
