// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.time.Instant;
import java.util.Set;

/**
 * A session or an API token as it is stored: enough to recognise the secret, never to recreate it.
 *
 * @param id public part of the token, safe to show and to log
 * @param account id of the account it acts for
 * @param label the owner's own name for it
 * @param roles the most it may do; the account's roles at the time of use limit it further
 * @param secretHash SHA-256 of the whole token, lower-case hexadecimal
 */
public record Credential(
        String id,
        Kind kind,
        String account,
        String label,
        Set<Role> roles,
        String secretHash,
        Instant issuedAt,
        Instant expiresAt) {

    /** How it came to be. */
    public enum Kind {
        SESSION,
        API_TOKEN
    }

    public Credential {
        roles = Set.copyOf(roles);
    }
}
