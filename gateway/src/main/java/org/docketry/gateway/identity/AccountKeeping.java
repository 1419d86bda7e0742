// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Role;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What administrators do with accounts, and everybody with their own password. */
final class AccountKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(AccountKeeping.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    AccountKeeping(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    List<Account> all() {
        return accounts.all();
    }

    Account create(String id, String name, List<String> roles, String password, Caller by) {
        if (!Account.isId(id) || name.isBlank() || name.length() > 200) {
            throw new Refused(
                    ProblemType.MALFORMED_REQUEST,
                    "An account id is 1 to 64 of a-z, 0-9, dot, dash and underscore; a name has 1"
                            + " to 200 characters.");
        }
        Account account =
                new Account(
                        id, name, grantable(roles), passwords.hash(password), now(), now(), false);
        if (id.equals(Account.SERVICE_ACCOUNT) || !accounts.add(account)) {
            throw new Refused(
                    Problem.of(ProblemType.ACCOUNT_ALREADY_EXISTS, "This id is taken.")
                            .with("account", id));
        }
        tell("an account was made", id, by);
        return account;
    }

    void changePassword(String id, String password, Caller by) {
        if (!accounts.changePassword(id, passwords.hash(password), now())) {
            throw unknown();
        }
        tell("a password was changed", id, by);
    }

    void changeOwnPassword(Caller caller, String current, String password) {
        if (caller.means() != Caller.Means.SESSION) {
            throw new Refused(ProblemType.FORBIDDEN, "Only a session can change the password.");
        }
        Account account = accounts.find(caller.account()).orElseThrow(AccountKeeping::unknown);
        if (!passwords.matches(current, account.passwordHash())) {
            throw new Refused(ProblemType.FORBIDDEN, "The current password is not right.");
        }
        changePassword(account.id(), password, caller);
    }

    /** Disables the account; nobody can lock themselves out. */
    void disable(String id, Caller by) {
        if (id.equals(by.account())) {
            throw new Refused(ProblemType.FORBIDDEN, "Nobody disables their own account.");
        }
        if (!accounts.disable(id, now())) {
            throw unknown();
        }
        tell("an account was disabled", id, by);
    }

    /** The roles of those names, all of which an administrator may give. */
    static Set<Role> grantable(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(
                    Role.ofWireName(name)
                            .filter(Role::grantable)
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    ProblemType.UNFIT_ROLES,
                                                    "One of these is not a role to be given.")));
        }
        if (roles.isEmpty()) {
            throw new Refused(ProblemType.UNFIT_ROLES, "At least one role is needed.");
        }
        return roles;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Refused unknown() {
        return new Refused(ProblemType.NOT_FOUND, "There is no such account.");
    }

    private static void tell(String what, String account, Caller by) {
        LOG.atInfo().addKeyValue("account", account).addKeyValue("by", by.account()).log(what);
    }
}
