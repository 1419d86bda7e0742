// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.docketry.gateway.domain.Accounts;
import org.docketry.gateway.domain.Credentials;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    MongoClient mongoClient(StoreSettings settings) {
        int patience = Math.toIntExact(settings.patience().toMillis());
        TimeUnit unit = TimeUnit.MILLISECONDS;
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(settings.uri()))
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(patience, unit))
                        .applyToServerSettings(
                                server -> server.heartbeatFrequency(1, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(patience, unit)
                                                .readTimeout(patience, unit))
                        .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(patience, unit))
                        .build());
    }

    @Bean
    MongoDatabase gatewayDatabase(MongoClient client, StoreSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    Accounts accounts(MongoDatabase database) {
        return new MongoAccounts(database.getCollection("accounts"));
    }

    @Bean
    Credentials credentials(MongoDatabase database) {
        return new MongoCredentials(database.getCollection("credentials"));
    }

    @Bean
    HealthIndicator storeHealthIndicator(MongoDatabase database) {
        return () -> {
            try {
                StoreAccess.reaching(() -> database.runCommand(new Document("ping", 1)));
                return Health.up().build();
            } catch (RuntimeException e) {
                return Health.down().build();
            }
        };
    }
}
