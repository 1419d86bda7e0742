// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * A case, statute, rule or article that a paper relies on, and what for.
 *
 * @param kind case, statute, regulation, rule or journal
 * @param name of a case; null for all else, and where the paper gives none
 * @param citation volume, reporter and page, or code and section, in canonical form
 * @param court CourtListener's id; null where the paper does not say
 * @param uses in the order of the text; never empty
 */
public record CitedAuthority(
        String kind,
        @Nullable String name,
        String citation,
        @Nullable String court,
        @Nullable Integer year,
        List<Use> uses) {

    public CitedAuthority {
        uses = List.copyOf(uses);
    }

    /**
     * One place where it is cited.
     *
     * @param index of the citation
     * @param signal such as "See"; null for a direct citation
     * @param proposition what it is cited for: the words before it, or its parenthetical where
     *     there are none
     */
    public record Use(
            int index,
            @Nullable String signal,
            @Nullable String pin,
            @Nullable Found<String> proposition,
            List<String> parentheticals,
            Span span) {

        public Use {
            parentheticals = List.copyOf(parentheticals);
        }
    }
}
