// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what a file says: {@code <instant shown> <real instant when set>}, and goes on from there.
 * Without the file it shows real time. The file is read again whenever it changes.
 */
final class SettableClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(SettableClock.class);

    private final Path file;
    private final Clock real;
    private volatile Setting setting = new Setting(null, Duration.ZERO);

    /** Which state of the file was read, and how far the clock is off. */
    private record Setting(@Nullable Object fileState, Duration ahead) {}

    private record FileState(Instant modified, long size, @Nullable Object key) {}

    SettableClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    private Duration ahead() {
        Setting known = setting;
        Object state = fileState();
        if (!Objects.equals(state, known.fileState())) {
            known = new Setting(state, read(known.ahead()));
            setting = known;
        }
        return known.ahead();
    }

    private @Nullable Object fileState() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    found.lastModifiedTime().toInstant(), found.size(), found.fileKey());
        } catch (IOException e) {
            return null;
        }
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
