package org.docketry.docket.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what a file says, {@code <instant shown> <real instant when set>}, and goes on from there;
 * without the file it shows real time. The file is small and read each time: its time stamps are
 * too coarse to tell whether it changed.
 */
final class SettableClock extends Clock {
    private static final Logger LOG = LoggerFactory.getLogger(SettableClock.class);

    private final Path file;
    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    SettableClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        ahead = read(ahead);
        return real.instant().plus(ahead);
    }

    private Duration read(Duration before) {
        try {
            String[] words = Files.readString(file).strip().split("\\s+", -1);
            if (words.length != 2) {
                throw new DateTimeException("two instants are wanted");
            }
            return Duration.between(Instant.parse(words[1]), Instant.parse(words[0]));
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            LOG.warn("The clock file cannot be read, the clock goes on as before", e);
            return before;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SettableClock(file, real.withZone(zone));
    }
}
