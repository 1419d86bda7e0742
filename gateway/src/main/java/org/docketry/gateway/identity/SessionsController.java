// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Set;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Role;
import org.docketry.gateway.rates.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionsController {

    private final SignIn signIn;
    private final ApiTokens tokens;
    private final AccountKeeping accounts;

    SessionsController(SignIn signIn, ApiTokens tokens, AccountKeeping accounts) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Session signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request) {
        Issued issued =
                signIn.signIn(body.account(), body.password(), ClientAddress.of(request).text());
        return new Session(issued.secret().text(), issued.credential().expiresAt());
    }

    @GetMapping("/current")
    Current current(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return new Current(
                caller.account(),
                caller.name(),
                caller.roleNames(),
                caller.is(Role.SERVICE) ? null : caller.validUntil());
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        tokens.endCurrent(caller);
    }

    @PutMapping("/current/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @Valid @RequestBody PasswordChange body) {
        accounts.changeOwnPassword(caller, body.current(), body.password());
    }

    record SignInRequest(@NotNull String account, @NotNull String password) {
        @Override
        public String toString() {
            return "SignInRequest[account=" + account + "]";
        }
    }

    record PasswordChange(@NotNull String current, @NotNull String password) {
        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    record Session(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Session[expiresAt=" + expiresAt + "]";
        }
    }

    record Current(String account, String name, Set<String> roles, @Nullable Instant expiresAt) {}
}
