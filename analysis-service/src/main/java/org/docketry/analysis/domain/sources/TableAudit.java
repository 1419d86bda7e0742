// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * A brief's table of authorities, compared with its body.
 *
 * @param entries how many authorities the table lists
 * @param pagesChecked whether the text shows where its pages end, so that listed pages could be
 *     compared
 */
public record TableAudit(int entries, boolean pagesChecked, List<Difference> differences) {

    public TableAudit {
        differences = List.copyOf(differences);
    }

    /**
     * One difference.
     *
     * @param kind listed-not-cited, cited-not-listed, wrong-page, missing-page, wrong-passim,
     *     missing-passim, wrong-year, wrong-locator or wrong-name
     * @param authority as the table or the body names it
     * @param listed what the table says; null where the kind says it all
     * @param cited what the body says; null where the kind says it all
     */
    public record Difference(
            String kind,
            String authority,
            @Nullable String listed,
            @Nullable String cited,
            List<Span> spans) {

        public Difference {
            spans = List.copyOf(spans);
        }
    }
}
