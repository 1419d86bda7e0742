package org.docketry.docket.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.docketry.docket.domain.Disputes.Once;
import org.docketry.eventstore.EventClaims;
import org.jspecify.annotations.Nullable;

/**
 * How a request that may be sent again is kept with its events: the log refuses a second commit
 * with the same claim in the same atomic write that would have stored it.
 */
final class Claims {
    static final String FINGERPRINT = "fingerprint";

    private Claims() {}

    /** Hashed, so that no length or letter of an account or key can make two claims one. */
    static String claim(Once once) {
        String named = once.account().length() + ":" + once.account() + once.key();
        return "idempotency/" + sha256(named);
    }

    static MetaData metadata(@Nullable Once once) {
        return once == null
                ? MetaData.emptyInstance()
                : MetaData.with(EventClaims.CLAIM, claim(once))
                        .and(FINGERPRINT, once.fingerprint());
    }

    /** The part of a command's metadata that its events carry. */
    static Map<String, Object> of(MetaData command) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String key : new String[] {EventClaims.CLAIM, FINGERPRINT}) {
            Object value = command.get(key);
            if (value != null) {
                kept.put(key, value);
            }
        }
        return kept;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
