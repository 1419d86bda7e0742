// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.docketry.notification.domain.ReminderPolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store and what is built on it. Nothing here needs a server to be there at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreSettings.class, PolicySettings.class})
class RemindersConfiguration {

    @Bean
    ReminderPolicy reminderPolicy(PolicySettings settings) {
        return settings.policy();
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(StoreSettings settings) {
        int patience = StoreSettings.millis(settings.patience());
        int callTimeout = StoreSettings.millis(settings.callTimeout());
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(settings.uri()))
                        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                patience, TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(patience, TimeUnit.MILLISECONDS)
                                                .readTimeout(callTimeout, TimeUnit.MILLISECONDS))
                        .build());
    }

    @Bean
    MongoDatabase database(MongoClient client, StoreSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    MongoDisputes disputes(MongoDatabase database) {
        return new MongoDisputes(database);
    }

    @Bean
    Subscriptions subscriptions(MongoDatabase database) {
        return new MongoSubscriptions(database);
    }

    @Bean
    CalendarFeeds calendarFeeds(MongoDatabase database) {
        return new MongoCalendarFeeds(database);
    }

    @Bean
    ReminderLedger reminderLedger(MongoDatabase database) {
        return new MongoReminderLedger(database);
    }

    @Bean
    Planning planning(
            Disputes disputes,
            Subscriptions subscriptions,
            ReminderLedger ledger,
            ReminderPolicy policy,
            Clock clock) {
        return new LedgerPlanning(disputes, subscriptions, ledger, policy, clock);
    }

    @Bean
    Indexes indexes(MongoDatabase database) {
        return new Indexes(database);
    }

    @Bean("store")
    StoreHealth storeHealth(MongoDatabase database) {
        return new StoreHealth(database);
    }
}
