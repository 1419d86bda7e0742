// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an account may do; a caller may hold several. */
public enum Role {
    /** Reads what the access lists of the disputes let it read. */
    READER,
    /** Records facts and uploads documents. */
    CLERK,
    /** A clerk who may also accept or reject proposals and confirm deadlines. */
    ATTORNEY,
    /** Keeps the accounts and sees every dispute. */
    ADMIN,
    /** A program that records facts. */
    INTEGRATION,
    /** A service of this installation; never granted through the public endpoints. */
    SERVICE;

    /** The role's name as it stands in JSON and in tokens. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an administrator may give this role to an account. */
    public boolean grantable() {
        return this != SERVICE;
    }

    /** The role of that wire name, or empty if there is none. */
    public static Optional<Role> ofWireName(String wireName) {
        return Arrays.stream(values()).filter(role -> role.wireName().equals(wireName)).findFirst();
    }
}
