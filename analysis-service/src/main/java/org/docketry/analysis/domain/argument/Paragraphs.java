// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import org.docketry.analysis.domain.layout.CleanText;

/** Says whether two statements stand in one paragraph, one after the other. */
final class Paragraphs {

    private static final int NEAR = 1500;

    private Paragraphs() {}

    static boolean same(CleanText text, Statement before, Statement after) {
        int gap = after.start() - before.end();
        return !before.heading()
                && !after.heading()
                && before.section().equals(after.section())
                && (before.speaker() == after.speaker()
                        || before.speaker() == Speaker.COURT
                        || after.speaker() == Speaker.COURT)
                && gap >= 0
                && gap < NEAR
                && !text.text().substring(before.end(), after.start()).contains("\n\n");
    }
}
