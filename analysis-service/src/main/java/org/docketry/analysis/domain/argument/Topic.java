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
 * @param headings what a heading says, in any case, that stands over this question and says nothing
 *     else, such as {@code fees}; may be empty
 */
public record Topic(
        String id, String question, List<String> cues, List<String> within, List<String> headings) {

    /** The question which test governs; every paper that names a test may speak of it. */
    public static final String GOVERNING_TEST = "governing-test";

    /** The question that the rulings answer. */
    public static final String DISPOSITION = "disposition";

    public Topic {
        cues = List.copyOf(cues);
        within = List.copyOf(within);
        headings = List.copyOf(headings);
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("a topic needs an id and a question");
        }
    }

    /** Whether the heading says this question and nothing else: "6. Attorney's fees." */
    boolean isHeadedBy(String heading) {
        String bare =
                heading.replaceAll("^(?:\\W*(?:\\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]\\s+)|[.:]$", "")
                        .strip();
        return headings.stream().anyMatch(bare::equalsIgnoreCase);
    }
}
