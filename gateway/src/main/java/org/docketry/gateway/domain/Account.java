// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody, or some program, that may sign in.
 *
 * @param id chosen by the administrator and never reused, since the record of a dispute names it
 * @param name as shown to people
 * @param passwordHash in the encoding of the password encoder
 * @param credentialsValidFrom credentials issued before this instant are refused
 * @param disabled a disabled account keeps its id and its name but cannot come in
 */
public record Account(
        String id,
        String name,
        Set<Role> roles,
        String passwordHash,
        Instant createdAt,
        Instant credentialsValidFrom,
        boolean disabled) {

    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?");

    /** The account of the services of this installation; it is in no store. */
    public static final String SERVICE_ACCOUNT = "analysis-service";

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether the text can be the id of an account: 1 to 64 of a-z, 0-9, dot, dash, underscore. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
