// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.legalcitations.CaseName;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Resolutions;
import org.jspecify.annotations.Nullable;

/** Shows citations in the words of the published language. */
final class CitationsFound {

    private CitationsFound() {}

    /** What depends on the kind of citation. */
    private record Fields(
            @Nullable String volume,
            @Nullable String reporter,
            @Nullable String page,
            @Nullable Integer year,
            @Nullable String court,
            @Nullable String plaintiff,
            @Nullable String defendant) {

        static final Fields NONE = new Fields(null, null, null, null, null, null, null);
    }

    static List<CitationFound> of(
            CleanText text, List<Citation> citations, Resolutions resolutions) {
        List<CitationFound> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            Fields fields = fields(citation);
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

    private static Fields fields(Citation citation) {
        return switch (citation) {
            case Citation.FullCase c -> {
                CaseName name = c.name();
                yield new Fields(
                        c.volume(),
                        c.edition().abbreviation(),
                        c.page(),
                        c.decision().year(),
                        c.decision().court(),
                        name == null ? null : name.plaintiff(),
                        name == null ? null : name.defendant());
            }
            case Citation.ShortCase c ->
                    new Fields(
                            c.volume(),
                            c.edition().abbreviation(),
                            c.page(),
                            c.decision().year(),
                            c.decision().court(),
                            null,
                            null);
            case Citation.Supra c -> new Fields(c.volume(), null, null, null, null, null, null);
            case Citation.Reference c ->
                    new Fields(null, null, null, null, null, c.plaintiff(), c.defendant());
            case Citation.Statute c ->
                    new Fields(
                            c.title(),
                            c.law().abbreviation(),
                            c.section(),
                            c.year(),
                            null,
                            null,
                            null);
            case Citation.Journal c ->
                    new Fields(
                            c.volume(),
                            c.edition().abbreviation(),
                            c.page(),
                            c.year(),
                            null,
                            null,
                            null);
            case Citation.Paper c ->
                    new Fields(
                            null,
                            c.document() == null && c.entry() != null ? "Dkt." : c.document(),
                            c.entry() == null ? c.exhibit() : c.entry(),
                            null,
                            null,
                            null,
                            null);
            case Citation.Id _, Citation.Unknown _ -> Fields.NONE;
        };
    }
}
