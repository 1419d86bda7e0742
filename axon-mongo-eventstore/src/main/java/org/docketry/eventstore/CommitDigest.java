// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the canonical bytes of a commit: every field in one fixed order, every text as its
 * length and its UTF-8 bytes, every number as eight bytes. It does not depend on how a server lays
 * out documents, so the same commit has the same hash in any store and in an archive.
 */
final class CommitDigest {

    /** What the first commit of a log names as the one before. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final byte[] FORMAT = "docketry-log/1".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private CommitDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash that {@code commit} ought to carry, whatever {@link StoredCommit#hash} says. */
    static String of(StoredCommit commit) {
        CommitDigest digest = new CommitDigest();
        digest.add(commit);
        return HEX.formatHex(digest.sha256.digest());
    }

    private void add(StoredCommit commit) {
        sha256.update(FORMAT);
        add(commit.position());
        add(commit.previousHash());
        add(commit.at().toEpochMilli());
        add(commit.keys().size());
        commit.keys().forEach(this::add);
        add(commit.events().size());
        commit.events().forEach(this::add);
    }

    private void add(StoredEvent event) {
        add(event.id());
        add(event.name());
        add(event.revision());
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate == null) {
            add(-1);
        } else {
            add(aggregate.sequence());
            add(aggregate.id());
            add(aggregate.kind());
        }
        add(event.at().toEpochMilli());
        add(event.payload());
        add(event.metadata());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
    }

    private void add(long value) {
        number.clear();
        sha256.update(number.putLong(value).array());
    }
}
