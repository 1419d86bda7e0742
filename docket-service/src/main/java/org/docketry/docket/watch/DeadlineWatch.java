package org.docketry.docket.watch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Origin;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.views.DeadlineLine;
import org.docketry.docket.views.DisputeViews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has it noted that a deadline's time ran out. The view says where to look and may be behind; the
 * dispute itself decides, and decides once: any number of these may run, and after any crash the
 * next look finds what is left.
 */
final class DeadlineWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final Actor WATCH = new Actor("docket-service", "Docketry's clock");

    private final DisputeViews views;
    private final Disputes disputes;
    private final Clock clock;
    private final int atOnce;

    DeadlineWatch(DisputeViews views, Disputes disputes, Clock clock, int atOnce) {
        this.views = views;
        this.disputes = disputes;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @Scheduled(fixedDelayString = "${docketry.watch.every:1s}")
    void look() {
        Instant now = clock.instant();
        try {
            views.runOut(now, atOnce).forEach(line -> note(line, now));
        } catch (RuntimeException e) {
            LOG.warn("The watch over deadlines could not look, and looks again", e);
        }
    }

    private void note(DeadlineLine line, Instant now) {
        UUID commandId = UuidCreator.getTimeOrderedEpoch();
        Origin origin = new Origin(commandId, now, WATCH, true, commandId, null);
        try {
            disputes.execute(
                    new NoteDeadlinePassed(
                            line.disputeId(), origin, line.deadlineId(), line.deadlineVersion()),
                    null);
        } catch (Rejected e) {
            LOG.atWarn()
                    .addKeyValue("deadlineId", line.deadlineId().value())
                    .log("A deadline's end was refused: {}", e.getMessage());
        }
    }
}
