// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in a calendar's address: 256 random bits. It is shown once and stored nowhere. */
final class FeedSecret {

    private static final int BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private FeedSecret(String text) {
        this.text = text;
    }

    static FeedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<FeedSecret> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** SHA-256 of the secret: enough to find the feed by, of no use to read it with. */
    String feedId() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String path() {
        return "/calendars/" + text + ".ics";
    }
}
