// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.time.Duration;
import java.util.Optional;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.reminders.Disputes;

/** Disputes as far as the caller may see them. */
final class VisibleDisputes {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Disputes disputes;

    VisibleDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    /** The dispute, or the refusal that an unknown one gets. */
    Dispute require(String id, Reader reader) {
        return find(id, reader).orElseThrow(Refusal::notFound);
    }

    /**
     * The same, but waits a little for a dispute that is not known yet: who has just opened one and
     * subscribes at once is ahead of the news by a moment. An unknown dispute and a hidden one take
     * the same time.
     */
    Dispute requireSoon(String id, Reader reader) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            Optional<Dispute> found = find(id, reader);
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        return require(id, reader);
    }

    private Optional<Dispute> find(String id, Reader reader) {
        return disputes.dispute(id).filter(dispute -> dispute.visibleTo(reader));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.notFound();
        }
    }
}
