// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The last commits of the log, without a gap, bounded by number and by weight. Not thread-safe. */
final class RecentCommits {

    private static final int COMMITS_MAX = 1024;
    private static final long CHARACTERS_MAX = 16L << 20;

    private final ArrayDeque<StoredCommit> commits = new ArrayDeque<>();
    private long characters;

    /** Takes in the commit that follows the last one. */
    void add(StoredCommit commit) {
        commits.add(commit);
        characters += commit.characters();
        while (commits.size() > COMMITS_MAX
                || (characters > CHARACTERS_MAX && commits.size() > 1)) {
            characters -= commits.remove().characters();
        }
    }

    void clear() {
        commits.clear();
        characters = 0;
    }

    /** All commits from position {@code from} on; none if that one is not here. */
    List<StoredCommit> from(long from) {
        if (commits.isEmpty() || commits.getFirst().position() > from) {
            return List.of();
        }
        List<StoredCommit> wanted = new ArrayList<>();
        Iterator<StoredCommit> backwards = commits.descendingIterator();
        while (backwards.hasNext()) {
            StoredCommit commit = backwards.next();
            if (commit.position() < from) {
                break;
            }
            wanted.add(commit);
        }
        Collections.reverse(wanted);
        return wanted;
    }
}
