package org.docketry.legalcitations;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes a citation in the published form, the same fields for every kind. */
final class CitationJson {

    private CitationJson() {}

    /** The fields that depend on the kind of citation. */
    private record Fields(
            @Nullable String volume,
            @Nullable String reporter,
            @Nullable String page,
            @Nullable Integer year,
            @Nullable String court,
            @Nullable String plaintiff,
            @Nullable String defendant) {}

    static void write(ObjectNode node, String text, Citation citation, OptionalInt resolvesTo) {
        Fields fields = fields(citation);
        node.put("kind", citation.kind());
        node.put("text", citation.span().in(text));
        node.putArray("span").add(citation.span().start()).add(citation.span().end());
        node.put("volume", fields.volume());
        node.put("reporter", fields.reporter());
        node.put("page", fields.page());
        node.put("pin", citation.pin());
        node.put("year", fields.year());
        node.put("court", fields.court());
        node.put("plaintiff", fields.plaintiff());
        node.put("defendant", fields.defendant());
        node.put(
                "parenthetical",
                citation.parentheticals().isEmpty() ? null : citation.parentheticals().getFirst());
        node.put(
                "resolvesTo",
                resolvesTo.isPresent() ? Integer.valueOf(resolvesTo.getAsInt()) : null);
    }

    private static Fields fields(Citation citation) {
        return switch (citation) {
            case Citation.FullCase c -> full(c);
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
            case Citation.Id _, Citation.Unknown _ ->
                    new Fields(null, null, null, null, null, null, null);
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
            case Citation.Paper c -> record(c);
        };
    }

    private static Fields full(Citation.FullCase c) {
        CaseName name = c.name();
        return new Fields(
                c.volume(),
                c.edition().abbreviation(),
                c.page(),
                c.decision().year(),
                c.decision().court(),
                name == null ? null : name.plaintiff(),
                name == null ? null : name.defendant());
    }

    private static Fields record(Citation.Paper c) {
        String paper = c.document() != null ? c.document() : c.entry() != null ? "Dkt." : null;
        String page = c.entry() != null ? c.entry() : c.exhibit();
        return new Fields(null, paper, page, null, null, null, null);
    }
}
