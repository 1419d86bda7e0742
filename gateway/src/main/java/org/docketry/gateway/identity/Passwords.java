// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Hashes passwords with bcrypt. A hash costs a quarter of a second of CPU on purpose, so no more
 * run at once than there are processors.
 */
final class Passwords {

    /** NIST SP 800-63B asks for 15 where a password stands alone, 8 beside another factor. */
    private static final int LENGTH_MIN = 12;

    /** bcrypt reads no further than 72 bytes; what it does not read must not be accepted. */
    private static final int BYTES_MAX = 72;

    private static final Duration QUEUE = Duration.ofSeconds(5);

    private final BCryptPasswordEncoder encoder;
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));
    private final String nobodysHash;

    Passwords(int strength) {
        this.encoder = new BCryptPasswordEncoder(strength);
        this.nobodysHash = hash("a password of nobody");
    }

    /** Why the text cannot be a password; null if it can. */
    static @Nullable String unfit(String password) {
        if (password.codePointCount(0, password.length()) < LENGTH_MIN) {
            return "A password has at least " + LENGTH_MIN + " characters.";
        }
        return tooLong(password)
                ? "A password has at most " + BYTES_MAX + " bytes in UTF-8."
                : null;
    }

    /** The hash to store. */
    String hash(String password) {
        String reason = unfit(password);
        if (reason != null) {
            throw new Refused(ProblemType.UNFIT_PASSWORD, reason);
        }
        String hash = inTurn(() -> encoder.encode(password));
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave no hash");
        }
        return hash;
    }

    /** Whether it is the password; takes as long where there is no hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        String known = hash == null ? nobodysHash : hash;
        String shortened = tooLong(password) ? password.substring(0, LENGTH_MIN) : password;
        boolean same = Boolean.TRUE.equals(inTurn(() -> encoder.matches(shortened, known)));
        return same && hash != null && !tooLong(password);
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX;
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> hashing) {
        try {
            if (!processors.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(busy());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(busy());
        }
        try {
            return hashing.get();
        } finally {
            processors.release();
        }
    }

    private static Problem busy() {
        return Problem.of(ProblemType.UNAVAILABLE, "Too many people sign in at this moment.")
                .retryAfter(QUEUE);
    }
}
