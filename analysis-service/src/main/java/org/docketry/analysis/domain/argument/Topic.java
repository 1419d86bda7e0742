// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;

/**
 * A question that disputes of this kind turn on, as data: it lets the two sides' papers and the
 * order meet in one row of the issue table.
 *
 * @param id a short name for programs, such as {@code actual-malice}
 * @param question what it asks, for people
 * @param cues phrases that speak of it
 * @param within phrases of which the paper, the heading or the paragraph must speak for the
 *     question to arise; empty where it may arise anywhere
 */
public record Topic(String id, String question, List<String> cues, List<String> within) {

    /** The question which test governs; every paper that names a test may speak of it. */
    public static final String GOVERNING_TEST = "governing-test";

    /** The question that the rulings answer. */
    public static final String DISPOSITION = "disposition";

    public Topic {
        cues = List.copyOf(cues);
        within = List.copyOf(within);
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("a topic needs an id and a question");
        }
    }
}
