// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.domain.Credential;
import org.docketry.gateway.domain.Credentials;
import org.docketry.gateway.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * Looks every token up at every request, without a cache: a revoked token is refused by the next
 * request, whichever gateway it was revoked at.
 */
final class StoredCallers implements Callers {

    private final Accounts accounts;
    private final Credentials credentials;
    private final @Nullable String serviceToken;
    private final @Nullable Callers others;
    private final Clock clock;

    /**
     * @param serviceToken the token of this installation's services; null if there is none
     * @param others who is asked about a token that is not ours; null if nobody is
     */
    StoredCallers(
            Accounts accounts,
            Credentials credentials,
            @Nullable String serviceToken,
            @Nullable Callers others,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.serviceToken = serviceToken;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> resolve(String bearerToken) {
        if (serviceToken != null && SecretText.sameText(serviceToken, bearerToken)) {
            return Optional.of(service());
        }
        Optional<SecretText> ours = SecretText.parse(bearerToken);
        if (ours.isPresent()) {
            return resolve(ours.get());
        }
        return others == null ? Optional.empty() : others.resolve(bearerToken);
    }

    private Optional<Caller> resolve(SecretText secret) {
        Instant now = clock.instant();
        return credentials
                .find(secret.id())
                .filter(secret::matches)
                .filter(credential -> now.isBefore(credential.expiresAt()))
                .flatMap(
                        credential ->
                                accounts.find(credential.account())
                                        .filter(account -> mayComeIn(account, credential))
                                        .map(account -> caller(account, credential)));
    }

    private static boolean mayComeIn(Account account, Credential credential) {
        return !account.disabled()
                && !credential.issuedAt().isBefore(account.credentialsValidFrom());
    }

    private static Caller caller(Account account, Credential credential) {
        return new Caller(
                account.id(),
                account.name(),
                commonRoles(account, credential),
                switch (credential.kind()) {
                    case SESSION -> Caller.Means.SESSION;
                    case API_TOKEN -> Caller.Means.API_TOKEN;
                },
                credential.id(),
                credential.expiresAt());
    }

    private static Set<Role> commonRoles(Account account, Credential credential) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        roles.retainAll(credential.roles());
        return roles;
    }

    private static Caller service() {
        return new Caller(
                Account.SERVICE_ACCOUNT,
                "Analysis service",
                Set.of(Role.SERVICE),
                Caller.Means.SERVICE_TOKEN,
                Account.SERVICE_ACCOUNT,
                Instant.MAX);
    }
}
