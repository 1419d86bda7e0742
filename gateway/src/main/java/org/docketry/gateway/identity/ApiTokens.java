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
import org.docketry.gateway.domain.Credential;
import org.docketry.gateway.domain.Credentials;
import org.docketry.gateway.domain.Role;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes, lists and revokes API tokens; ends sessions. */
final class ApiTokens {

    private static final Logger LOG = LoggerFactory.getLogger(ApiTokens.class);
    private static final int LABEL_MAX = 100;

    private final Accounts accounts;
    private final Credentials credentials;
    private final IdentitySettings settings;
    private final Clock clock;

    ApiTokens(Accounts accounts, Credentials credentials, IdentitySettings settings, Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Makes a token for the caller's own account or, if an administrator asks, for another.
     *
     * @param expiresAt null for the longest there is
     */
    Issued create(
            Caller caller,
            String accountId,
            String label,
            List<String> roleNames,
            @Nullable Instant expiresAt) {
        if (caller.means() != Caller.Means.SESSION) {
            throw new Refused(ProblemType.FORBIDDEN, "Only a session can make API tokens.");
        }
        if (label.isBlank() || label.length() > LABEL_MAX) {
            throw new Refused(ProblemType.MALFORMED_REQUEST, "A label has 1 to 100 characters.");
        }
        Account account = account(caller, accountId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SecretText secret = SecretText.create(Credential.Kind.API_TOKEN);
        Credential credential =
                new Credential(
                        secret.id(),
                        Credential.Kind.API_TOKEN,
                        account.id(),
                        label,
                        rolesWithin(account, roleNames),
                        secret.hash(),
                        now,
                        end(now, expiresAt));
        credentials.add(credential);
        tell("an API token was made", credential.id(), caller);
        return new Issued(secret, credential);
    }

    List<Credential> of(Caller caller, String accountId) {
        return credentials.apiTokensOf(account(caller, accountId).id());
    }

    void revoke(Caller caller, String id, String accountId) {
        if (!credentials.revoke(id, account(caller, accountId).id())) {
            throw new Refused(ProblemType.NOT_FOUND, "There is no such token.");
        }
        tell("an API token was revoked", id, caller);
    }

    /** Ends the session, or revokes the API token, that the caller came with. */
    void endCurrent(Caller caller) {
        credentials.revoke(caller.credential(), caller.account());
        tell("signed out", caller.credential(), caller);
    }

    private Account account(Caller caller, String accountId) {
        if (!accountId.equals(caller.account()) && !caller.is(Role.ADMIN)) {
            throw new Refused(ProblemType.FORBIDDEN, "These are another account's tokens.");
        }
        return accounts.find(accountId)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND, "There is no such account."));
    }

    private static Set<Role> rolesWithin(Account account, List<String> names) {
        Set<Role> roles = EnumSet.copyOf(AccountKeeping.grantable(names));
        if (!account.roles().containsAll(roles)) {
            throw new Refused(
                    ProblemType.UNFIT_ROLES, "A token can have no role that its account has not.");
        }
        return roles;
    }

    private Instant end(Instant now, @Nullable Instant asked) {
        Instant latest = now.plus(settings.apiTokenLifetime());
        if (asked == null) {
            return latest;
        }
        if (!asked.isAfter(now) || asked.isAfter(latest)) {
            throw new Refused(
                    ProblemType.MALFORMED_REQUEST,
                    "A token ends in the future, at the latest on " + latest + ".");
        }
        return asked.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void tell(String what, String credential, Caller by) {
        LOG.atInfo()
                .addKeyValue("credential", credential)
                .addKeyValue("by", by.account())
                .log(what);
    }
}
