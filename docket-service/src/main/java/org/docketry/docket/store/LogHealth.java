package org.docketry.docket.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers; without it nothing can be recorded. */
final class LogHealth implements HealthIndicator {
    private final MongoDatabase database;

    LogHealth(MongoDatabase database, Duration patience) {
        this.database = database.withTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Health health() {
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().withDetail("store", "does not answer").build();
        }
    }
}
