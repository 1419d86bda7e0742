// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Credential;
import org.docketry.gateway.domain.Credentials;
import org.docketry.gateway.domain.StoreUnavailable;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.docketry.gateway.rates.RateLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens sessions. An unknown account, a wrong password and a disabled account get the same answer
 * after the same work, and run out of attempts alike.
 */
final class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Accounts accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final FirstAdmin firstAdmin;
    private final IdentitySettings settings;
    private final Clock clock;
    private final RateLimit<Attempt> failures;
    private final RateLimit<String> addressFailures;

    SignIn(
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            FirstAdmin firstAdmin,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.firstAdmin = firstAdmin;
        this.settings = settings;
        this.clock = clock;
        this.failures = RateLimit.of(settings.loginRate());
        this.addressFailures = RateLimit.of(settings.loginAddressRate());
    }

    /** A new session, if the password is the account's. */
    Issued signIn(String accountId, String password, String address) {
        Attempt attempt = new Attempt(accountId, address);
        addressFailures.take(address).ifPresent(SignIn::refuseFor);
        failures.take(attempt).ifPresent(SignIn::refuseFor);
        Optional<Account> account;
        try {
            account = verified(accountId, password);
        } catch (StoreUnavailable | Refused e) {
            // Nothing was learned about the password, so nothing was attempted.
            giveBack(attempt);
            throw e;
        }
        if (account.isEmpty()) {
            LOG.atWarn()
                    .addKeyValue("account", Account.isId(accountId) ? accountId : "(not an id)")
                    .addKeyValue("address", address)
                    .log("a sign-in was refused");
            throw new Refused(
                    ProblemType.UNAUTHENTICATED, "The account or the password is not right.");
        }
        giveBack(attempt);
        return open(account.get());
    }

    private Optional<Account> verified(String accountId, String password) {
        firstAdmin.ensure();
        Optional<Account> account =
                Account.isId(accountId) ? accounts.find(accountId) : Optional.empty();
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(known -> right && !known.disabled());
    }

    private void giveBack(Attempt attempt) {
        failures.giveBack(attempt);
        addressFailures.giveBack(attempt.address());
    }

    private Issued open(Account account) {
        SecretText secret = SecretText.create(Credential.Kind.SESSION);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Credential credential =
                new Credential(
                        secret.id(),
                        Credential.Kind.SESSION,
                        account.id(),
                        "session",
                        account.roles(),
                        secret.hash(),
                        now,
                        now.plus(settings.sessionLifetime()));
        credentials.add(credential);
        LOG.atInfo().addKeyValue("account", account.id()).log("signed in");
        return new Issued(secret, credential);
    }

    private static void refuseFor(Duration wait) {
        throw new Refused(
                Problem.of(
                                ProblemType.TOO_MANY_REQUESTS,
                                "Too many attempts to sign in; wait before the next.")
                        .retryAfter(wait));
    }

    private record Attempt(String account, String address) {}
}
