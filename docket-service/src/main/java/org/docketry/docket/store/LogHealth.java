package org.docketry.docket.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.docketry.eventstore.UnknownEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers (without it nothing can be recorded), and whether an event was met
 * that this version does not know: readers stop at it, and only a newer version reads on.
 */
final class LogHealth implements HealthIndicator, UnknownEvent.Listener {
    private final MongoDatabase database;
    private volatile @Nullable UnknownEvent unknown;

    LogHealth(MongoDatabase database, Duration patience) {
        this.database = database.withTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void met(UnknownEvent event) {
        unknown = event;
    }

    @Override
    public Health health() {
        UnknownEvent met = unknown;
        if (met != null) {
            return Health.down()
                    .withDetail("unknownEvent", met.name())
                    .withDetail(
                            "place",
                            met.where().map(where -> where.position().toString()).orElse("none"))
                    .withDetail(
                            "dispute",
                            met.where().flatMap(UnknownEvent.Where::aggregate).orElse("none"))
                    .build();
        }
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().withDetail("store", "does not answer").build();
        }
    }
}
