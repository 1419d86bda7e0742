// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Optional;

/** Follows the chain of hashes, one commit after the other. */
final class CommitChain {

    private long position;
    private String hash = CommitDigest.NOTHING_BEFORE;
    private long events;

    /** Takes the next commit; says what is wrong with it, or nothing and goes on. */
    Optional<String> next(StoredCommit commit) {
        if (commit.position() != position + 1) {
            return Optional.of(
                    "the commit after " + position + " is numbered " + commit.position());
        }
        if (!commit.previousHash().equals(hash)) {
            return Optional.of("it names another commit before it than the one that is there");
        }
        if (!commit.hash().equals(CommitDigest.of(commit))) {
            return Optional.of("its content is not what its hash says");
        }
        position = commit.position();
        hash = commit.hash();
        events += commit.events().size();
        return Optional.empty();
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    long events() {
        return events;
    }
}
