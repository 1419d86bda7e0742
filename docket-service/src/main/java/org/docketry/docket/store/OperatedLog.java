package org.docketry.docket.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.DisputeLog.Place;
import org.docketry.eventstore.LogPosition;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;
import org.docketry.eventstore.MongoTokenStore;

/**
 * The log and the places of its readers, opened by an operator's command beside the running
 * service.
 *
 * @param log reads it
 */
public record OperatedLog(
        MongoDatabase database, DisputeLog log, MongoTokenStore places, Runnable closing)
        implements AutoCloseable {

    /** What the service's own database is called. */
    static final String DATABASE = "docketry_docket";

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    /** The log of the service that uses the store at {@code mongoUri}. */
    public static OperatedLog open(String mongoUri) {
        return open(mongoUri, DATABASE);
    }

    /** A log in a database of that name. */
    public static OperatedLog open(String mongoUri, String databaseName) {
        MongoClient mongo = MongoClients.create(mongoUri);
        MongoDatabase database = mongo.getDatabase(databaseName);
        MongoEventStorageEngine engine = StoreConfiguration.engine(database, unknown -> {});
        MongoEventStore store = new MongoEventStore(engine);
        return new OperatedLog(
                database,
                new MongoDisputeLog(store, engine),
                new MongoTokenStore(database, CLAIM_TIMEOUT, "operator-" + UUID.randomUUID()),
                () -> {
                    store.close();
                    engine.close();
                    mongo.close();
                });
    }

    /** Takes a processor's place in the log from the service; nobody follows it until the close. */
    public Following follow(String processor) throws InterruptedException {
        try {
            places.initializeSegment(LogPosition.START, processor, 0);
        } catch (UnableToInitializeTokenException started) {
            // The service has run already, as it should.
        }
        return places.takeOver(processor, 0) instanceof LogPosition at
                ? new Following(processor, new Place(at.commit(), at.index()))
                : new Following(processor, Place.START);
    }

    @Override
    public void close() {
        closing.run();
    }

    /** The place of a processor, in our hands. */
    public final class Following implements AutoCloseable {
        private final String processor;
        private final Place start;

        private Following(String processor, Place start) {
            this.processor = processor;
            this.start = start;
        }

        /** Where the processor stood. */
        public Place start() {
            return start;
        }

        /** Fails if the place was taken from us. */
        public void confirm() {
            places.extendClaim(processor, 0);
        }

        /** From here the processor will go on. */
        public void reach(Place place) {
            places.storeToken(new LogPosition(place.position(), place.index()), processor, 0);
        }

        @Override
        public void close() {
            places.releaseClaim(processor, 0);
        }
    }
}
