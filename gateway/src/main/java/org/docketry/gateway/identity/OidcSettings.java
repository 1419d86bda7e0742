// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * An OpenID Connect issuer whose access tokens are accepted beside our own.
 *
 * @param issuerUri the issuer, by which its keys are found; null if there is none
 * @param audience what a token must name as its audience; required with an issuer
 * @param accountClaim the claim that becomes the account id, behind {@code oidc:}
 * @param rolesClaim the claim that lists our role names
 */
@Validated
@ConfigurationProperties("docketry.gateway.oidc")
record OidcSettings(
        @Nullable String issuerUri,
        @Nullable String audience,
        @NotBlank @DefaultValue("sub") String accountClaim,
        @NotBlank @DefaultValue("roles") String rolesClaim) {

    /** A token that was made for somebody else must not open this door. */
    @AssertTrue(message = "an issuer needs an audience")
    boolean isAudienceGiven() {
        return issuerUri == null || audience != null;
    }
}
