// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Citations;
import org.docketry.legalcitations.Resolutions;
import org.jspecify.annotations.Nullable;

/**
 * What a paper cites.
 *
 * @param authorities those cited most often first; what a table of authorities lists is no use
 * @param audit null where the paper has no table of authorities
 */
public record Sources(
        List<CitationFound> citations,
        List<CitedAuthority> authorities,
        List<RecordCite> recordCites,
        @Nullable TableAudit audit) {

    public Sources {
        citations = List.copyOf(citations);
        authorities = List.copyOf(authorities);
        recordCites = List.copyOf(recordCites);
    }

    /**
     * Reads what the text cites.
     *
     * @param citations of the original, in order
     */
    public static Sources read(CleanText text, List<Citation> citations) {
        Resolutions resolutions = Citations.resolve(citations);
        Outline outline = Outline.of(text);
        return new Sources(
                CitationsFound.of(text, citations, resolutions),
                AuthoritiesReader.read(text, outline, citations, resolutions),
                RecordCites.of(text, citations, resolutions),
                TableAudits.of(text, outline, citations));
    }
}
