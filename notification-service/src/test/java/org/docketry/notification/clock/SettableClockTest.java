// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettableClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir Path directory;

    @Test
    void withoutAFileItShowsRealTime() {
        assertThat(clock().instant()).isEqualTo(REAL);
    }

    @Test
    void itShowsWhatTheFileSaysAndGoesOnFromThere() throws Exception {
        SettableClock clock = clock();
        set("2023-02-16T20:00:00Z 2026-11-22T11:59:50Z\n");
        assertThat(clock.instant()).isEqualTo("2023-02-16T20:00:10Z");
    }

    @Test
    void itFollowsTheFileWhenItChanges() throws Exception {
        SettableClock clock = clock();
        set("2023-02-16T20:00:00Z 2026-11-22T12:00:00Z");
        assertThat(clock.instant()).isEqualTo("2023-02-16T20:00:00Z");
        set("2023-02-21T17:00:05Z 2026-11-22T12:00:00Z");
        assertThat(clock.instant()).isEqualTo("2023-02-21T17:00:05Z");
        Files.delete(file());
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void anUnreadableFileChangesNothing() throws Exception {
        SettableClock clock = clock();
        set("2023-02-16T20:00:00Z 2026-11-22T12:00:00Z");
        clock.instant();
        set("tomorrow, perhaps");
        assertThat(clock.instant()).isEqualTo("2023-02-16T20:00:00Z");
    }

    private SettableClock clock() {
        return new SettableClock(file(), Clock.fixed(REAL, ZoneOffset.UTC));
    }

    private Path file() {
        return directory.resolve("clock");
    }

    private void set(String content) throws Exception {
        Path next = directory.resolve("clock.new");
        Files.writeString(next, content);
        Files.move(next, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
