// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.gateway.domain.Credential;

/**
 * The text that a caller holds: {@code dks_} (session) or {@code dkt_} (API token), the public id,
 * and a secret of 256 random bits. The fixed beginning lets secret scanners find a leaked one.
 */
record SecretText(String id, String text) {

    private static final Pattern FORM = Pattern.compile("dk[st]_([0-9a-f]{24})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretText create(Credential.Kind kind) {
        String id = HexFormat.of().formatHex(random(12));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        return new SecretText(id, prefix(kind) + id + "_" + secret);
    }

    /** Reads what a caller sent; empty if it cannot be one of ours. */
    static Optional<SecretText> parse(String sent) {
        Matcher matcher = FORM.matcher(sent);
        return matcher.matches()
                ? Optional.of(new SecretText(matcher.group(1), sent))
                : Optional.empty();
    }

    /** SHA-256 of the whole text. A slow hash is not needed: nobody guesses 256 random bits. */
    String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    boolean matches(Credential credential) {
        return sameText(hash(), credential.secretHash());
    }

    /** Compares in a time that does not tell where two texts differ. */
    static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(sha256(one), sha256(other));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String prefix(Credential.Kind kind) {
        return switch (kind) {
            case SESSION -> "dks_";
            case API_TOKEN -> "dkt_";
        };
    }

    @Override
    public String toString() {
        return "SecretText[id=" + id + "]";
    }
}
