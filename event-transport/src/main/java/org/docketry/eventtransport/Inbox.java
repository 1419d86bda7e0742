// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

/**
 * Remembers which events a consumer has taken effect of. Events are delivered at least once; with
 * an inbox each takes effect once.
 *
 * <p>The contract, which {@code InboxContract} (in this module's test jar) checks: the mark and the
 * effect are <em>one atomic write</em>. A mark written first loses the effect in a crash, a mark
 * written after repeats it. That is why this is only an interface: the implementation lives where
 * the effect is stored, for example as a set of event ids in the very document that it changes.
 *
 * @param <E> the effect as data, such as "add these rows" (not code to run)
 */
@FunctionalInterface
public interface Inbox<E> {

    /**
     * Writes the effect and remembers the event, unless the event is known.
     *
     * @param eventId id of the delivered event; unique within this inbox
     * @param effect what to write
     * @return true when the effect was written now; false when the event was known, and then
     *     nothing has changed. When this throws, the caller cannot know which, and calls again
     */
    boolean once(String eventId, E effect);
}
