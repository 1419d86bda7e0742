// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.CitationFields;
import org.docketry.legalcitations.Resolutions;

/** Shows citations in the words of the published language. */
final class CitationsFound {

    private CitationsFound() {}

    static List<CitationFound> of(
            CleanText text, List<Citation> citations, Resolutions resolutions) {
        List<CitationFound> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            CitationFields fields = CitationFields.of(citation);
            OptionalInt target = resolutions.target(i);
            List<String> notes = citation.parentheticals();
            found.add(
                    new CitationFound(
                            i,
                            citation.kind(),
                            span(text, citation.span()),
                            fields.volume(),
                            fields.reporter(),
                            fields.page(),
                            citation.pin(),
                            fields.year(),
                            fields.court(),
                            fields.plaintiff(),
                            fields.defendant(),
                            notes.isEmpty() ? null : notes.getFirst(),
                            target.isPresent() ? Integer.valueOf(target.getAsInt()) : null));
        }
        return found;
    }

    static Span span(CleanText text, org.docketry.legalcitations.Span span) {
        return text.original(span.start(), span.end());
    }
}
