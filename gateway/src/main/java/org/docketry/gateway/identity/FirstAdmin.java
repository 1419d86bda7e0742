// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Role;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first administrator where there is no account at all. It is tried whenever somebody
 * signs in, since the store may not be there yet when the gateway starts.
 */
final class FirstAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final @Nullable String id;
    private final @Nullable String password;
    private final Clock clock;
    private volatile boolean settled;

    FirstAdmin(Accounts accounts, Passwords passwords, IdentitySettings settings, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.id = settings.adminAccount();
        this.password = settings.adminPassword();
        this.clock = clock;
        this.settled = id == null || password == null;
    }

    /** After this there is at least one account, if a first one was configured. */
    void ensure() {
        if (settled || id == null || password == null) {
            return;
        }
        if (accounts.isEmpty() && accounts.add(admin(id, password))) {
            LOG.atInfo().addKeyValue("account", id).log("the first administrator was made");
        }
        settled = true;
    }

    private Account admin(String adminId, String adminPassword) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Account(
                adminId,
                adminId,
                Set.of(Role.ADMIN, Role.ATTORNEY),
                passwords.hash(adminPassword),
                now,
                now,
                false);
    }
}
