// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.util.concurrent.ConcurrentHashMap;

/** The contract on the simplest inbox there is. */
class MapInboxTest extends InboxContract<String> {

    private final ConcurrentHashMap<String, String> effects = new ConcurrentHashMap<>();

    @Override
    protected Inbox<String> inbox() {
        return (eventId, effect) -> effects.putIfAbsent(eventId, effect) == null;
    }

    @Override
    protected String effect() {
        return "effect";
    }

    @Override
    protected int effectsWritten() {
        return effects.size();
    }
}
