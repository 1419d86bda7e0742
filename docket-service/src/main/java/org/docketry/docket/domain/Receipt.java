package org.docketry.docket.domain;

import java.util.List;
import java.util.UUID;
import org.docketry.docket.domain.Id.DisputeId;

/**
 * What a command led to.
 *
 * @param version the number of events in the dispute after it
 * @param position the commit's place in the log; 0 where there was nothing to record
 */
public record Receipt(DisputeId disputeId, long version, long position, List<Item> events) {

    /**
     * One event of the commit.
     *
     * @param type the event's name, such as {@code motion-filed}
     * @param sequence its number in the dispute, from 1
     */
    public record Item(UUID id, String type, long sequence) {}
}
