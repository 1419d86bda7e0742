// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based identifiers (RFC 9562, version 5): what is read twice is proposed once. */
final class ProposalIds {

    private ProposalIds() {}

    static String of(String documentId, String version, String kind, int index) {
        return derived(UUID.fromString(documentId), version + "/" + kind + "/" + index).toString();
    }

    static UUID derived(UUID space, String name) {
        byte[] words = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer seed = ByteBuffer.allocate(16 + words.length);
        seed.putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .put(words);
        ByteBuffer hash = ByteBuffer.wrap(sha1(seed.array()));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] seed) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(seed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
