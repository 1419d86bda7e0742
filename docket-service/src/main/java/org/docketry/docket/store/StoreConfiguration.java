package org.docketry.docket.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.json.DocketJson;
import org.docketry.eventstore.EventLogSettings;
import org.docketry.eventstore.JsonUpcasters;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;
import org.docketry.eventstore.MongoTokenStore;
import org.docketry.eventstore.StrictEventSerializer;
import org.docketry.eventstore.UnknownEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The log and what stands on it. Every bean that Axon would choose by looking around is given here:
 * with the wrong thing on the class path it would choose another, or none, without a word.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    @Bean(destroyMethod = "close")
    MongoClient mongo(StoreSettings settings) {
        long patience = settings.patience().toMillis();
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(settings.mongoUri()))
                        .applyToClusterSettings(
                                c -> c.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                s ->
                                        s.connectTimeout(patience, TimeUnit.MILLISECONDS)
                                                .readTimeout(15, TimeUnit.SECONDS))
                        .build());
    }

    @Bean
    MongoDatabase database(MongoClient mongo, StoreSettings settings) {
        return mongo.getDatabase(settings.database());
    }

    @Bean("eventSerializer")
    static Serializer eventSerializer(UnknownEvent.Listener unknown) {
        return new StrictEventSerializer(
                StoredNames.table(),
                DocketJson::configure,
                event -> {
                    LOG.error(
                            "The log holds {} at {}, which this version does not know",
                            event.name(),
                            event.where());
                    unknown.met(event);
                });
    }

    @Bean(destroyMethod = "close")
    MongoEventStorageEngine eventStorageEngine(MongoDatabase database, LogHealth health) {
        return engine(database, health);
    }

    static MongoEventStorageEngine engine(MongoDatabase database, UnknownEvent.Listener unknown) {
        Serializer serializer = eventSerializer(unknown);
        return new MongoEventStorageEngine(
                database,
                EventLogSettings.defaults(),
                serializer,
                serializer,
                new JsonUpcasters(List.of()));
    }

    @Bean(destroyMethod = "close")
    @Primary
    MongoEventStore eventStore(MongoEventStorageEngine engine) {
        MongoEventStore store = new MongoEventStore(engine);
        store.registerDispatchInterceptor(new DecidedIds());
        return store;
    }

    /** Claims follow no clock that anybody can set. */
    @Bean
    TokenStore tokenStore(MongoDatabase database, StoreSettings settings) {
        String owner = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        return new MongoTokenStore(database, settings.claimTimeout(), owner);
    }

    /** Every write is one document, and so atomic without a transaction. */
    @Bean
    TransactionManager transactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    /** The stamp carries correlation and cause; Axon's own would overwrite them. */
    @Bean
    CorrelationDataProvider correlationData() {
        return message -> Map.of();
    }

    @Bean
    ParameterResolverFactory loggedEvents() {
        return new LoggedEvents();
    }

    @Bean
    ShellRegistration shellRegistration() {
        return new ShellRegistration();
    }

    @Bean
    Disputes disputes(CommandGateway commands, MongoEventStorageEngine engine) {
        return new AxonDisputes(commands, engine);
    }

    @Bean
    DisputeLog disputeLog(MongoEventStore store, MongoEventStorageEngine engine) {
        return new MongoDisputeLog(store, engine);
    }

    @Bean
    ProcessorRevival processorRevival(EventProcessingConfiguration processing, DisputeLog log) {
        return new ProcessorRevival(processing, log);
    }

    @Bean
    LogHealth logHealth(MongoDatabase database) {
        return new LogHealth(database, Duration.ofSeconds(2));
    }
}
