// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who makes a request, once a credential has been accepted.
 *
 * @param account id that the services see as the subject
 * @param credential id of the credential in use; it tells whose stream to cut on revocation
 * @param validUntil the instant at which the credential ends by itself
 */
public record Caller(
        String account,
        String name,
        Set<Role> roles,
        Means means,
        String credential,
        Instant validUntil) {

    /** Name of the attribute by which an accepted request carries its caller. */
    public static final String ATTRIBUTE = "docketry.caller";

    /** How the caller showed who it is. */
    public enum Means {
        SESSION,
        API_TOKEN,
        SERVICE_TOKEN,
        OIDC
    }

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Names of the roles in a fixed order. */
    public Set<String> roleNames() {
        Set<String> names = new TreeSet<>();
        roles.forEach(role -> names.add(role.wireName()));
        return names;
    }
}
