package org.docketry.docket.watch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Origin;
import org.docketry.docket.domain.Unavailable;
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
    private static final int PAUSED_MAX = 2_000;
    private static final Actor WATCH = new Actor("docket-service", "Docketry's clock");

    private final DisputeViews views;
    private final Disputes disputes;
    private final Clock clock;
    private final int atOnce;
    private Map<Tried, Pause> pauses = Map.of();
    private long looks;

    DeadlineWatch(DisputeViews views, Disputes disputes, Clock clock, int atOnce) {
        this.views = views;
        this.disputes = disputes;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    private record Tried(DeadlineId deadline, int version) {}

    /**
     * A line that is still there after it was noted: the view is behind, or the note was refused.
     *
     * @param until the look at which it is tried again
     */
    private record Pause(long until, int times) {
        private static final int DOUBLINGS_MAX = 12;

        Pause again(long looks) {
            return new Pause(looks + (2L << Math.min(times, DOUBLINGS_MAX)), times + 1);
        }
    }

    /** One look. What is paused is read past, so that it keeps nothing else from being noted. */
    @Scheduled(fixedDelayString = "${docketry.watch.every:1s}")
    void look() {
        looks++;
        Instant now = clock.instant();
        Map<Tried, Pause> still = new HashMap<>();
        try {
            int past = Math.min(pauses.size(), PAUSED_MAX);
            int noted = 0;
            for (DeadlineLine line : views.runOut(now, atOnce + past)) {
                Tried tried = new Tried(line.deadlineId(), line.deadlineVersion());
                Pause pause = pauses.getOrDefault(tried, new Pause(0, 0));
                if (looks < pause.until() || noted == atOnce) {
                    still.put(tried, pause);
                    continue;
                }
                noted++;
                note(line, now);
                still.put(tried, pause.again(looks));
            }
            pauses = still;
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
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("deadlineId", line.deadlineId().value())
                    .log("A deadline's end could not be noted: {}", e.toString());
        }
    }
}
