// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.gateway.domain.Account;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Role;

/** One document an account; its id is the key, so two gateways cannot create it twice. */
final class MongoAccounts implements Accounts {

    private final MongoCollection<Document> collection;

    MongoAccounts(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Optional<Account> find(String id) {
        return StoreAccess.reaching(
                () ->
                        Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                                .map(MongoAccounts::account));
    }

    @Override
    public boolean add(Account account) {
        return StoreAccess.inserting(() -> collection.insertOne(document(account)));
    }

    @Override
    public boolean isEmpty() {
        return StoreAccess.reaching(() -> collection.find().limit(1).first() == null);
    }

    @Override
    public List<Account> all() {
        return StoreAccess.reaching(
                () -> {
                    List<Account> found = new ArrayList<>();
                    collection
                            .find()
                            .sort(Sorts.ascending("_id"))
                            .forEach(document -> found.add(account(document)));
                    return List.copyOf(found);
                });
    }

    @Override
    public boolean changePassword(String id, String passwordHash, Instant at) {
        return update(
                id,
                Updates.combine(
                        Updates.set("passwordHash", passwordHash),
                        Updates.set("credentialsValidFrom", Date.from(at))));
    }

    @Override
    public boolean disable(String id, Instant at) {
        return update(
                id,
                Updates.combine(
                        Updates.set("disabled", true),
                        Updates.set("credentialsValidFrom", Date.from(at))));
    }

    private boolean update(String id, Bson change) {
        return StoreAccess.reaching(
                () -> collection.updateOne(Filters.eq("_id", id), change).getMatchedCount() == 1);
    }

    private static Document document(Account account) {
        return new Document("_id", account.id())
                .append("name", account.name())
                .append("roles", account.roles().stream().map(Role::wireName).sorted().toList())
                .append("passwordHash", account.passwordHash())
                .append("createdAt", Date.from(account.createdAt()))
                .append("credentialsValidFrom", Date.from(account.credentialsValidFrom()))
                .append("disabled", account.disabled());
    }

    private static Account account(Document document) {
        return new Account(
                document.getString("_id"),
                document.getString("name"),
                roles(document),
                document.getString("passwordHash"),
                document.getDate("createdAt").toInstant(),
                document.getDate("credentialsValidFrom").toInstant(),
                document.getBoolean("disabled"));
    }

    /** A role that this version does not know gives nothing. */
    static Set<Role> roles(Document document) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String name : document.getList("roles", String.class)) {
            Role.ofWireName(name).ifPresent(roles::add);
        }
        return roles;
    }
}
