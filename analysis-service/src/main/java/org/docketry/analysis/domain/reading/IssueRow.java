// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * One question that the parties dispute. A cell is null where nothing was said.
 *
 * @param topic the id of the known topic that the question is on; null for any other
 * @param movant the argument of the side that moves (a summary's "plaintiff")
 * @param opponent the argument of the other side
 */
public record IssueRow(
        Found<String> issue,
        @Nullable String topic,
        @Nullable Found<String> movant,
        @Nullable Found<String> opponent,
        @Nullable Found<String> held) {

    public IssueRow on(String known) {
        return new IssueRow(issue, known, movant, opponent, held);
    }
}
