package org.docketry.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** The clock the launcher can set: the services show the instant written here, and run on. */
final class StoryClock {

    private final Path file;

    StoryClock(Path file) {
        this.file = file;
    }

    /** Moves the services' clock to the instant, never back: a story played again goes on. */
    void forwardTo(Instant shown) throws IOException {
        if (Files.exists(file)) {
            String[] set = Files.readString(file).strip().split(" ", -1);
            Duration gone = Duration.between(Instant.parse(set[1]), Instant.now());
            if (Instant.parse(set[0]).plus(gone).isAfter(shown)) {
                return;
            }
        }
        Path next = file.resolveSibling("clock.new");
        Files.writeString(next, shown + " " + Instant.now() + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
