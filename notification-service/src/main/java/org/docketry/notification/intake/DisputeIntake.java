// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.intake;

import java.util.Optional;
import java.util.Set;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.Inbox;
import org.docketry.eventtransport.TransportSettings;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.reminders.Planning;
import org.docketry.notification.reminders.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Takes in what the docket publishes: each event once into what is known, then the plan follows,
 * also for a repeat, whose first delivery may have been cut off before its plan.
 */
final class DisputeIntake implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DisputeIntake.class);
    private static final String TOPIC = "docketry.dispute";

    private final TransportSettings transport;
    private final String group;
    private final Inbox<DisputeNews> inbox;
    private final Planning planning;
    private final NewsReader reader = new NewsReader();
    private volatile @Nullable EventSource source;

    DisputeIntake(
            TransportSettings transport,
            String group,
            Inbox<DisputeNews> inbox,
            Planning planning) {
        this.transport = transport;
        this.group = group;
        this.inbox = inbox;
        this.planning = planning;
    }

    @Override
    public void start() {
        source = EventSource.start(transport, group, Set.of(TOPIC), this::take);
    }

    /** Takes effect of one event, however often it is delivered. */
    void take(EventEnvelope event) {
        Optional<DisputeNews> news = reader.read(event);
        if (news.isEmpty()) {
            return;
        }
        try {
            boolean first = inbox.once(event.id(), news.get());
            plan(news.get());
            LOG.debug("Event {} taken in, first time: {}", event.id(), first);
        } catch (StoreUnavailable e) {
            throw new EventSource.Unavailable("the store is away", e);
        }
    }

    private void plan(DisputeNews news) {
        switch (news) {
            case DisputeNews.OfDeadline ofDeadline -> planning.deadline(ofDeadline.deadlineId());
            case DisputeNews.PartyJoined _ -> {}
            case DisputeNews.OfDispute ofDispute ->
                    planning.dispute(ofDispute.origin().disputeId());
        }
    }

    /** Up when the brokers answer and hand out partitions: what is read here is then current. */
    @Override
    public Health health() {
        EventSource running = source;
        if (running == null) {
            return Health.down().build();
        }
        EventSource.Health health = running.health();
        boolean current = health.connected() && health.lag() >= 0;
        return (current ? Health.up() : Health.down())
                .withDetail("lag", health.lag())
                .withDetail("deadLettered", health.deadLettered())
                .build();
    }

    @Override
    public void stop() {
        EventSource running = source;
        source = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return source != null;
    }
}
