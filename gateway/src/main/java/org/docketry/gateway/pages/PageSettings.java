// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the pages say of whoever runs this installation.
 *
 * @param securityContact URI to report holes to
 */
@Validated
@ConfigurationProperties("docketry.gateway.pages")
record PageSettings(
        @Pattern(regexp = "(?:mailto|https|tel):[^\\s]+")
                @DefaultValue("mailto:security@docketry.org")
                String securityContact) {}
