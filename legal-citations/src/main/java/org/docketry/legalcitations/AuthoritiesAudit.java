package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.legalcitations.TableOfAuthorities.Entry;
import org.docketry.legalcitations.TableOfAuthorities.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Compares a brief's table of authorities with what the brief cites. An authority is cited on a
 * page by a citation of any form, an {@code Id.} included; a page on which it is merely named may
 * be listed or left out.
 */
public final class AuthoritiesAudit {

    /** From how many pages on an authority is cited passim; usage, no rule. */
    private static final int PASSIM = 5;

    private static final Pattern SECTIONS =
            Pattern.compile(
                    "(?i)(?:\\bsections?|§§?)\\s{1,3}(?<numbers>(?:[\\w.]{1,12}(?:\\([^()]{1,6}\\)){0,3}(?:,|,? and|,? or)?\\s{1,3}){0,4}[\\w.]{1,12})");
    private static final Pattern NUMBERS = Pattern.compile("(?:,? (?:and|or))?\\s+");

    private final PagedText text;
    private final List<Citation> citations;
    private final Resolutions resolutions;
    private final TableOfAuthorities table;
    private final Map<Integer, Uses> uses = new LinkedHashMap<>();
    private @Nullable Set<String> sections;

    private AuthoritiesAudit(PagedText text, List<Citation> citations, TableOfAuthorities table) {
        this.text = text;
        this.citations = citations;
        this.resolutions = Citations.resolve(citations);
        this.table = table;
    }

    /** The outcome: the table as read, and what is wrong with it. */
    public record Result(TableOfAuthorities table, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Where one authority is cited in the body and where it is only named. */
    private record Uses(List<Integer> numbers, Set<String> cited, Set<String> named) {}

    /** Audits the table of authorities of that text; empty where it has none. */
    public static Optional<Result> audit(PagedText text) {
        List<Citation> citations = Citations.find(text.text());
        return TableReader.read(text, citations)
                .map(table -> new AuthoritiesAudit(text, citations, table).run());
    }

    private Result run() {
        collect();
        List<Finding> findings = new ArrayList<>();
        Set<Integer> listed = new LinkedHashSet<>();
        for (Entry entry : table.entries()) {
            int authority = resolutions.authority(entry.number()).orElse(entry.number());
            listed.add(authority);
            check(entry, uses.get(authority), findings);
        }
        uses.forEach(
                (authority, use) -> {
                    if (!listed.contains(authority)
                            && belongs(citations.get(authority))
                            && !use.cited().isEmpty()) {
                        findings.add(
                                new Finding.CitedNotListed(
                                        List.copyOf(use.numbers()), Set.copyOf(use.cited())));
                    }
                });
        return new Result(table, findings);
    }

    private void collect() {
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            OptionalInt authority = resolutions.authority(i);
            boolean counts = citation.span().start() >= table.end() && authority.isPresent();
            if (!counts || citation.context().parallelTo() != null) {
                continue;
            }
            Uses use =
                    uses.computeIfAbsent(
                            authority.getAsInt(),
                            _ ->
                                    new Uses(
                                            new ArrayList<>(),
                                            new LinkedHashSet<>(),
                                            new LinkedHashSet<>()));
            String page = text.labelAt(citation.span().start());
            boolean merely = citation instanceof Citation.Reference && citation.pin() == null;
            (merely ? use.named() : use.cited()).add(page);
            if (!merely) {
                use.numbers().add(i);
            }
        }
    }

    /** Records are not listed, nor is a later history that only adds to a case. */
    private static boolean belongs(Citation citation) {
        return isAuthority(citation) && !citation.context().history();
    }

    /** Whether it is of the sort that a table of authorities lists. */
    static boolean isAuthority(Citation citation) {
        return citation instanceof Citation.FullCase
                || citation instanceof Citation.Statute
                || citation instanceof Citation.Secondary
                || citation instanceof Citation.Journal;
    }

    private void check(Entry entry, @Nullable Uses use, List<Finding> findings) {
        if (use == null || use.cited().isEmpty()) {
            if (!namedBySection(entry.citation())) {
                findings.add(new Finding.ListedNotCited(entry));
            }
            return;
        }
        Set<String> all = new LinkedHashSet<>(use.cited());
        all.addAll(use.named());
        if (entry.passim()) {
            if (all.size() < PASSIM) {
                findings.add(new Finding.WrongPassim(entry, Set.copyOf(all)));
            }
        } else {
            pages(entry, use, findings);
        }
        EntryComparison.compare(
                entry, use.numbers().stream().map(citations::get).toList(), findings);
    }

    /** "Sections 1987.1 and 2025.480 of the Code": the section of a code that was named before. */
    private boolean namedBySection(Citation listed) {
        return listed instanceof Citation.Statute statute
                && statute.section() != null
                && sections().contains(statute.section());
    }

    /** The numbers of all sections that the body names, with a code or without. */
    private Set<String> sections() {
        Set<String> known = sections;
        if (known == null) {
            known = new HashSet<>();
            Matcher named = SECTIONS.matcher(text.text()).region(table.end(), text.text().length());
            while (named.find()) {
                for (String number : NUMBERS.split(named.group("numbers"), -1)) {
                    known.add(number.replaceAll("\\(.*|[.,]+$", ""));
                }
            }
            sections = known;
        }
        return known;
    }

    private static void pages(Entry entry, Uses use, List<Finding> findings) {
        for (String page : entry.pages()) {
            if (!use.cited().contains(page) && !use.named().contains(page)) {
                findings.add(new Finding.WrongPage(entry, page));
            }
        }
        for (String page : use.cited()) {
            if (!entry.pages().contains(page)) {
                findings.add(new Finding.MissingPage(entry, page));
            }
        }
        if (entry.pages().size() > PASSIM) {
            findings.add(new Finding.MissingPassim(entry, Set.copyOf(use.cited())));
        }
    }
}
