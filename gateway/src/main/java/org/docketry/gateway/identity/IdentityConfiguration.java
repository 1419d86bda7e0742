// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Callers;
import org.docketry.gateway.domain.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    IdentitySettings.class,
    InternalTokenSettings.class,
    OidcSettings.class
})
class IdentityConfiguration {

    private static final int SERVICE_TOKEN_MIN = 32;

    /** A number is not a name. */
    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return mapper ->
                mapper.withCoercionConfig(
                        LogicalType.Textual,
                        texts ->
                                texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Bean
    InternalTokens internalTokens(InternalTokenSettings settings, Clock clock) {
        return new SignedInternalTokens(SigningKey.read(settings), settings.lifetime(), clock);
    }

    @Bean
    Callers callers(
            Accounts accounts,
            Credentials credentials,
            IdentitySettings settings,
            OidcSettings oidc,
            Clock clock) {
        return new StoredCallers(
                accounts,
                credentials,
                serviceToken(settings),
                oidc.issuerUri() == null ? null : OidcCallers.of(oidc),
                clock);
    }

    @Bean
    Passwords passwords(IdentitySettings settings) {
        return new Passwords(settings.bcryptStrength());
    }

    @Bean
    FirstAdmin firstAdmin(
            Accounts accounts, Passwords passwords, IdentitySettings settings, Clock clock) {
        checkAdmin(settings);
        return new FirstAdmin(accounts, passwords, settings, clock);
    }

    @Bean
    Upkeep upkeep(FirstAdmin firstAdmin, Credentials credentials, Clock clock) {
        return new Upkeep(firstAdmin, credentials, clock);
    }

    @Bean
    SignIn signIn(
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            FirstAdmin firstAdmin,
            IdentitySettings settings,
            Clock clock) {
        return new SignIn(accounts, credentials, passwords, firstAdmin, settings, clock);
    }

    @Bean
    AccountKeeping accountKeeping(Accounts accounts, Passwords passwords, Clock clock) {
        return new AccountKeeping(accounts, passwords, clock);
    }

    @Bean
    ApiTokens apiTokens(
            Accounts accounts, Credentials credentials, IdentitySettings settings, Clock clock) {
        return new ApiTokens(accounts, credentials, settings, clock);
    }

    private static @Nullable String serviceToken(IdentitySettings settings) {
        String token = settings.serviceToken();
        if (token == null || token.isBlank()) {
            return null;
        }
        if (token.length() < SERVICE_TOKEN_MIN) {
            throw new InvalidConfigurationPropertyValueException(
                    "docketry.gateway.identity.service-token",
                    "(hidden)",
                    "A service token has at least " + SERVICE_TOKEN_MIN + " characters.");
        }
        return token;
    }

    private static void checkAdmin(IdentitySettings settings) {
        String account = settings.adminAccount();
        String password = settings.adminPassword();
        if (account != null && !Account.isId(account)) {
            throw new InvalidConfigurationPropertyValueException(
                    "docketry.gateway.identity.admin-account", account, "This is no account id.");
        }
        String reason = password == null ? null : Passwords.unfit(password);
        if (reason != null) {
            throw new InvalidConfigurationPropertyValueException(
                    "docketry.gateway.identity.admin-password", "(hidden)", reason);
        }
    }
}
