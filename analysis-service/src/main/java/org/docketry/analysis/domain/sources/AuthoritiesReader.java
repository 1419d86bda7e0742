// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.sources.CitedAuthority.Use;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Resolutions;
import org.jspecify.annotations.Nullable;

/** Gathers, under each authority, the places where the body of the paper cites it. */
final class AuthoritiesReader {

    private AuthoritiesReader() {}

    static List<CitedAuthority> read(
            CleanText text, Outline outline, List<Citation> citations, Resolutions resolutions) {
        Propositions propositions = new Propositions(text, citations);
        Map<Integer, List<Use>> uses = new LinkedHashMap<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            OptionalInt authority = resolutions.authority(i);
            boolean inBody = text.cleanOffset(citation.span().start()) >= outline.bodyStart();
            boolean named = citation instanceof Citation.Reference && citation.pin() == null;
            if (authority.isPresent()
                    && inBody
                    && !named
                    && citation.context().parallelTo() == null
                    && !citation.context().history()) {
                uses.computeIfAbsent(authority.getAsInt(), _ -> new ArrayList<>())
                        .add(use(text, propositions, i, citation));
            }
        }
        List<CitedAuthority> authorities = new ArrayList<>();
        uses.forEach(
                (number, of) -> {
                    CitedAuthority authority = authority(inBody(citations, number, of), of);
                    if (authority != null) {
                        authorities.add(authority);
                    }
                });
        authorities.sort(Comparator.comparingInt(authority -> -authority.uses().size()));
        return authorities;
    }

    /** The body names a case better than a table of authorities, whose columns run together. */
    private static final Pattern PART = Pattern.compile("(?i)\\b(?:parts?|pts?\\.)\\s");

    private static Citation inBody(List<Citation> citations, int first, List<Use> uses) {
        return uses.stream()
                .map(use -> citations.get(use.index()))
                .filter(Citation.FullCase.class::isInstance)
                .findFirst()
                .orElse(citations.get(first));
    }

    private static Use use(
            CleanText text, Propositions propositions, int index, Citation citation) {
        return new Use(
                index,
                citation.context().signal(),
                citation.pin(),
                propositions.of(citation),
                citation.parentheticals(),
                CitationsFound.span(text, citation.span()));
    }

    /** The authority that a first citation names; null for the record and what is not known. */
    private static @Nullable CitedAuthority authority(Citation first, List<Use> uses) {
        return switch (first) {
            case Citation.FullCase c ->
                    new CitedAuthority(
                            "case",
                            c.name() == null ? null : c.name().toString(),
                            joined(c.volume(), c.edition().abbreviation(), c.page()),
                            c.decision().court(),
                            c.decision().year(),
                            uses);
            case Citation.Statute c ->
                    new CitedAuthority(
                            c.kind(),
                            null,
                            joined(
                                    c.title(),
                                    c.law().abbreviation(),
                                    c.subject(),
                                    section(c, uses.getFirst().span().text())),
                            null,
                            c.year(),
                            uses);
            case Citation.Secondary c ->
                    new CitedAuthority(
                            c.kind(),
                            null,
                            joined(
                                    c.volume(),
                                    c.work().abbreviation(),
                                    c.subject(),
                                    place(c, uses.getFirst().span().text())),
                            null,
                            c.year(),
                            uses);
            case Citation.Journal c ->
                    new CitedAuthority(
                            "journal",
                            null,
                            joined(c.volume(), c.edition().abbreviation(), c.page()),
                            null,
                            c.year(),
                            uses);
            case Citation.ShortCase _,
                    Citation.Supra _,
                    Citation.Id _,
                    Citation.Reference _,
                    Citation.Paper _,
                    Citation.Unknown _ ->
                    null;
        };
    }

    /** As the paper cites it: a part is no section, and a register goes by its pages. */
    private static @Nullable String section(Citation.Statute statute, String written) {
        String number = statute.section();
        boolean plain = statute.law().isRule() || statute.law().after().contains("page");
        if (number == null || plain) {
            return number;
        }
        return (PART.matcher(written).find() ? "pt. " : "§ ") + number;
    }

    /** A report goes by its number, a debate by its page, everything else by its section. */
    private static @Nullable String place(Citation.Secondary work, String written) {
        String number = work.section();
        boolean section = !work.work().isLegislative() && number != null;
        return section ? (written.contains("¶") ? "¶ " : "§ ") + number : number;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
