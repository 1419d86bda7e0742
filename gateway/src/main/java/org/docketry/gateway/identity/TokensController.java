// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Credential;
import org.docketry.gateway.domain.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens: one's own, or another account's for administrators. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensController {

    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    ResponseEntity<NewTokenView> create(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller, @Valid @RequestBody NewToken body) {
        Issued issued =
                tokens.create(
                        caller,
                        owner(body.account(), caller),
                        body.label(),
                        body.roles(),
                        body.expiresAt());
        Credential credential = issued.credential();
        return ResponseEntity.created(URI.create("/api/v1/tokens/" + credential.id()))
                .body(
                        new NewTokenView(
                                credential.id(), issued.secret().text(), credential.expiresAt()));
    }

    @GetMapping
    TokenList list(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @RequestParam(required = false) @Nullable String account) {
        return new TokenList(
                tokens.of(caller, owner(account, caller)).stream()
                        .map(TokensController::view)
                        .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String account) {
        tokens.revoke(caller, id, owner(account, caller));
    }

    private static String owner(@Nullable String asked, Caller caller) {
        return asked == null ? caller.account() : asked;
    }

    private static TokenView view(Credential credential) {
        return new TokenView(
                credential.id(),
                credential.account(),
                credential.label(),
                credential.roles().stream().map(Role::wireName).sorted().toList(),
                credential.issuedAt(),
                credential.expiresAt());
    }

    record NewToken(
            @Nullable String account,
            @NotNull String label,
            @NotNull List<@NotNull String> roles,
            @Nullable Instant expiresAt) {}

    record TokenView(
            String id,
            String account,
            String label,
            List<String> roles,
            Instant issuedAt,
            Instant expiresAt) {}

    /** The only answer that ever shows the token. */
    record NewTokenView(String id, String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "NewTokenView[id=" + id + "]";
        }
    }

    record TokenList(List<TokenView> tokens) {}
}
