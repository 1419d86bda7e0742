// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.docketry.gateway.domain.Credential;
import org.docketry.gateway.domain.Credentials;
import org.docketry.gateway.domain.Role;

/** One document a credential, found by the public id within the token; revoking deletes it. */
final class MongoCredentials implements Credentials {

    private final MongoCollection<Document> collection;

    MongoCredentials(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public void index() {
        StoreAccess.reaching(
                () -> collection.createIndex(Indexes.ascending("account", "kind", "issuedAt")));
        StoreAccess.reaching(() -> collection.createIndex(Indexes.ascending("expiresAt")));
    }

    @Override
    public void add(Credential credential) {
        StoreAccess.reaching(() -> collection.insertOne(document(credential)));
    }

    @Override
    public Optional<Credential> find(String id) {
        return StoreAccess.reaching(
                () ->
                        Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                                .map(MongoCredentials::credential));
    }

    @Override
    public List<Credential> apiTokensOf(String account) {
        return StoreAccess.reaching(
                () -> {
                    List<Credential> found = new ArrayList<>();
                    collection
                            .find(
                                    Filters.and(
                                            Filters.eq("account", account),
                                            Filters.eq("kind", Credential.Kind.API_TOKEN.name())))
                            .sort(Sorts.descending("issuedAt"))
                            .forEach(document -> found.add(credential(document)));
                    return List.copyOf(found);
                });
    }

    @Override
    public boolean revoke(String id, String account) {
        return StoreAccess.reaching(
                () ->
                        collection
                                        .deleteOne(
                                                Filters.and(
                                                        Filters.eq("_id", id),
                                                        Filters.eq("account", account)))
                                        .getDeletedCount()
                                == 1);
    }

    @Override
    public void purgeExpired(Instant before) {
        StoreAccess.reaching(
                () -> collection.deleteMany(Filters.lt("expiresAt", Date.from(before))));
    }

    private static Document document(Credential credential) {
        return new Document("_id", credential.id())
                .append("kind", credential.kind().name())
                .append("account", credential.account())
                .append("label", credential.label())
                .append("roles", credential.roles().stream().map(Role::wireName).sorted().toList())
                .append("secretHash", credential.secretHash())
                .append("issuedAt", Date.from(credential.issuedAt()))
                .append("expiresAt", Date.from(credential.expiresAt()));
    }

    private static Credential credential(Document document) {
        return new Credential(
                document.getString("_id"),
                Credential.Kind.valueOf(document.getString("kind")),
                document.getString("account"),
                document.getString("label"),
                MongoAccounts.roles(document),
                document.getString("secretHash"),
                document.getDate("issuedAt").toInstant(),
                document.getDate("expiresAt").toInstant());
    }
}
