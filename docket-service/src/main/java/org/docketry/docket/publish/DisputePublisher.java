package org.docketry.docket.publish;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.eventtransport.EventSink;

/**
 * Sends each event and waits for the brokers' acknowledgement. The log is the outbox: only when
 * this returns may the processor's token advance, so an event is sent again after a crash and never
 * left out. A repeat has the same id.
 */
@ProcessingGroup("publish")
class DisputePublisher {

    private final EventSink sink;

    DisputePublisher(EventSink sink) {
        this.sink = sink;
    }

    @EventHandler
    void on(DisputeEvent event, Logged logged) {
        sink.publish(
                PublishedEvents.TOPIC,
                logged.disputeId().value(),
                List.of(PublishedEvents.envelope(logged.disputeId(), logged.recorded())));
    }
}
