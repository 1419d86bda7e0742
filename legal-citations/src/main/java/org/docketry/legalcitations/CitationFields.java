package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * The published form of a citation: the same fields for every kind.
 *
 * @param reporter the canonical abbreviation of the edition, journal or code; of a paper its name
 * @param page the first page; of an opinion cited as {@code No. 22-cv-123} that number, of a
 *     statute its section, of a paper its number or exhibit
 */
public record CitationFields(
        @Nullable String volume,
        @Nullable String reporter,
        @Nullable String page,
        @Nullable Integer year,
        @Nullable String court,
        @Nullable String plaintiff,
        @Nullable String defendant) {

    private static final CitationFields NONE =
            new CitationFields(null, null, null, null, null, null, null);

    /** The fields that this citation has; null where its kind has none. */
    public static CitationFields of(Citation citation) {
        return switch (citation) {
            case Citation.FullCase c -> full(c);
            case Citation.ShortCase c ->
                    new CitationFields(
                            c.volume(),
                            c.edition().abbreviation(),
                            c.page(),
                            c.decision().year(),
                            c.decision().court(),
                            null,
                            null);
            case Citation.Supra c ->
                    new CitationFields(c.volume(), null, null, null, null, null, null);
            case Citation.Id _, Citation.Unknown _ -> NONE;
            case Citation.Reference c ->
                    new CitationFields(null, null, null, null, null, c.plaintiff(), c.defendant());
            case Citation.Statute c ->
                    new CitationFields(
                            c.title(),
                            c.law().abbreviation(),
                            c.section(),
                            c.year(),
                            null,
                            null,
                            null);
            case Citation.Secondary c ->
                    new CitationFields(
                            c.volume(),
                            c.work().abbreviation(),
                            c.section(),
                            c.year(),
                            null,
                            null,
                            null);
            case Citation.Journal c ->
                    new CitationFields(
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

    private static CitationFields full(Citation.FullCase c) {
        CaseName name = c.name();
        return new CitationFields(
                c.volume(),
                c.edition().abbreviation(),
                c.page(),
                c.decision().year(),
                c.decision().court(),
                name == null ? null : name.plaintiff(),
                name == null ? null : name.defendant());
    }

    private static CitationFields record(Citation.Paper c) {
        String paper = c.document() != null ? c.document() : c.entry() != null ? "Dkt." : null;
        String page = c.entry() != null ? c.entry() : c.exhibit();
        return new CitationFields(null, paper, page, null, null, null, null);
    }
}
