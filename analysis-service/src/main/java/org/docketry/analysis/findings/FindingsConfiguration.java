// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FindingsSettings.class)
class FindingsConfiguration {

    @Bean
    MongoClient mongoClient(FindingsSettings settings) {
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
                                                .readTimeout(Math.multiplyExact(patience, 4), unit))
                        .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(patience, unit))
                        .build());
    }

    @Bean
    MongoDatabase analysisDatabase(MongoClient client, FindingsSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    Cases cases(MongoDatabase database) {
        return new MongoCases(database.getCollection("cases"), database.getCollection("views"));
    }

    @Bean
    Documents documents(MongoDatabase database) {
        return new MongoDocuments(database.getCollection("documents"));
    }

    @Bean
    JacksonAnalysisJson analysisJson() {
        return new JacksonAnalysisJson();
    }

    @Bean
    Findings findings(MongoDatabase database, JacksonAnalysisJson json) {
        return new MongoFindings(database.getCollection("findings"), json);
    }

    @Bean
    DisputeFindings disputeFindings(Findings findings, Cases cases) {
        return new FoldedFindings(findings, cases);
    }

    @Bean
    HealthIndicator findingsHealthIndicator(MongoDatabase database) {
        return () -> {
            try {
                Reaching.store(() -> database.runCommand(new Document("ping", 1)));
                return Health.up().build();
            } catch (Unreachable e) {
                return Health.down().build();
            }
        };
    }
}
