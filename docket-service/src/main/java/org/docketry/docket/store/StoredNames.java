package org.docketry.docket.store;

import org.docketry.docket.domain.EventTypes;
import org.docketry.eventstore.EventNames;

/** What events are called in the log: never by their classes. */
final class StoredNames {
    static final String PREFIX = "dispute.";

    /** Every event is at its first revision; the next change of one adds an upcaster and a file. */
    static final String REVISION = "1";

    private StoredNames() {}

    static EventNames table() {
        EventNames.Builder names = EventNames.builder();
        EventTypes.all().forEach((name, type) -> names.add(PREFIX + name, REVISION, type));
        return names.build();
    }
}
