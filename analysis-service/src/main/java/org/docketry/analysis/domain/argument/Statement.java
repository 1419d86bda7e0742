// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import org.docketry.analysis.domain.reading.Section;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or an arguing heading, and whose word it is.
 *
 * @param start in the clean text
 * @param from where the words start that say what the statement is on, mostly its start
 * @param to where they end
 * @param own those words without citations and long quotations, blanks made single
 * @param reported whether the paper tells what another says
 * @param heading whether it stands over the text
 * @param finds whether the court speaks as the one who decides: "the Court finds"
 * @param holding what a court's sentence holds; null for all others
 */
record Statement(
        Speaker speaker,
        int start,
        int end,
        int from,
        int to,
        String own,
        Section section,
        boolean reported,
        boolean heading,
        boolean finds,
        @Nullable Holding holding) {

    /** The heading over a section that argues for the side whose paper it is. */
    static Statement heading(Speaker speaker, Section section, int end) {
        int start = section.start();
        String title = section.title();
        return new Statement(
                speaker, start, end, start, end, title, section, false, true, false, null);
    }

    /** From 0 to 1: how surely this is what the speaker says on the point. */
    double confidence() {
        if (reported) {
            return 0.65;
        }
        return heading || finds ? 0.9 : 0.75;
    }
}
