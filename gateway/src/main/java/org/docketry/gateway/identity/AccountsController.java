// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Caller;
import org.docketry.gateway.domain.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, for administrators; the role is asked for before a request comes here. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsController {

    private final AccountKeeping accounts;

    AccountsController(AccountKeeping accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    AccountList list() {
        return new AccountList(accounts.all().stream().map(AccountsController::view).toList());
    }

    @PostMapping
    ResponseEntity<AccountView> create(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @Valid @RequestBody NewAccount body) {
        Account account =
                accounts.create(body.account(), body.name(), body.roles(), body.password(), caller);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + account.id()))
                .body(view(account));
    }

    @PutMapping("/{account}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @RequestAttribute(Caller.ATTRIBUTE) Caller caller,
            @PathVariable String account,
            @Valid @RequestBody NewPassword body) {
        accounts.changePassword(account, body.password(), caller);
    }

    @DeleteMapping("/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@RequestAttribute(Caller.ATTRIBUTE) Caller caller, @PathVariable String account) {
        accounts.disable(account, caller);
    }

    private static AccountView view(Account account) {
        return new AccountView(
                account.id(),
                account.name(),
                account.roles().stream().map(Role::wireName).sorted().toList(),
                account.createdAt(),
                account.disabled());
    }

    record NewAccount(
            @NotNull String account,
            @NotNull String name,
            @NotNull List<@NotNull String> roles,
            @NotNull String password) {
        @Override
        public String toString() {
            return "NewAccount[account=" + account + "]";
        }
    }

    record NewPassword(@NotNull String password) {
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    record AccountView(
            String account, String name, List<String> roles, Instant createdAt, boolean disabled) {}

    record AccountList(List<AccountView> accounts) {}
}
