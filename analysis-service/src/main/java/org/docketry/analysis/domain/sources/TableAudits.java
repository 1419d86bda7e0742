// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.sources.TableAudit.Difference;
import org.docketry.legalcitations.AuthoritiesAudit;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.PagedText;
import org.docketry.legalcitations.TableOfAuthorities.Entry;
import org.docketry.legalcitations.TableOfAuthorities.Finding;
import org.jspecify.annotations.Nullable;

/** Has a table of authorities audited, and shows what came out with its places. */
final class TableAudits {

    private final CleanText text;
    private final List<Citation> citations;

    private TableAudits(CleanText text, List<Citation> citations) {
        this.text = text;
        this.citations = citations;
    }

    static @Nullable TableAudit of(CleanText text, Outline outline, List<Citation> citations) {
        if (outline.bodyStart() == 0 || outline.bodyStart() >= text.text().length()) {
            return null;
        }
        PagedText pages = pages(text, outline);
        AuthoritiesAudit.Result result = AuthoritiesAudit.audit(pages).orElse(null);
        if (result == null) {
            return null;
        }
        boolean checked = pagesAreShown(pages, result.table().entries());
        TableAudits audits = new TableAudits(text, citations);
        List<Difference> differences = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (checked || !isOfPages(finding)) {
                differences.add(audits.difference(finding));
            }
        }
        return new TableAudit(result.table().entries().size(), checked, differences);
    }

    /** The page on which the body starts is page 1; the pages before it have Roman numbers. */
    private static PagedText pages(CleanText text, Outline outline) {
        List<Integer> starts = text.pageStarts();
        int length = text.original().length();
        int body = text.span(outline.bodyStart(), outline.bodyStart() + 1).page();
        List<PagedText.Page> pages = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int number = i + 2 - body;
            String label = number > 0 ? Integer.toString(number) : "front-" + (i + 1);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : length;
            pages.add(
                    new PagedText.Page(
                            label, Math.min(starts.get(i), length), Math.min(end, length)));
        }
        return new PagedText(text.original(), pages);
    }

    /** A table that lists pages beyond the last found means that page ends went unseen. */
    private static boolean pagesAreShown(PagedText pages, List<Entry> entries) {
        int last =
                entries.stream()
                        .flatMap(entry -> entry.pages().stream())
                        .filter(page -> page.matches("\\d{1,4}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return pages.pages().stream().anyMatch(page -> page.label().equals(Integer.toString(last)));
    }

    private static boolean isOfPages(Finding finding) {
        return switch (finding) {
            case Finding.WrongPage _,
                    Finding.MissingPage _,
                    Finding.WrongPassim _,
                    Finding.MissingPassim _ ->
                    true;
            case Finding.ListedNotCited _,
                    Finding.CitedNotListed _,
                    Finding.WrongYear _,
                    Finding.WrongLocator _,
                    Finding.WrongName _ ->
                    false;
        };
    }

    private Difference difference(Finding finding) {
        return switch (finding) {
            case Finding.ListedNotCited f -> entry("listed-not-cited", f.entry(), null, null);
            case Finding.CitedNotListed f -> unlisted(f);
            case Finding.WrongPage f -> entry("wrong-page", f.entry(), f.page(), null);
            case Finding.MissingPage f -> entry("missing-page", f.entry(), null, f.page());
            case Finding.WrongPassim f ->
                    entry("wrong-passim", f.entry(), "passim", joined(f.pages()));
            case Finding.MissingPassim f ->
                    entry("missing-passim", f.entry(), null, joined(f.pages()));
            case Finding.WrongYear f ->
                    entry(
                            "wrong-year",
                            f.entry(),
                            Integer.toString(f.listed()),
                            Integer.toString(f.cited()));
            case Finding.WrongLocator f -> entry("wrong-locator", f.entry(), null, f.cited());
            case Finding.WrongName f -> entry("wrong-name", f.entry(), f.listed(), f.cited());
        };
    }

    private Difference entry(
            String kind, Entry entry, @Nullable String listed, @Nullable String cited) {
        Span span = whole(entry.citation());
        return new Difference(kind, CleanText.words(span.text()), listed, cited, List.of(span));
    }

    private Difference unlisted(Finding.CitedNotListed finding) {
        List<Span> spans =
                finding.numbers().stream().map(number -> whole(citations.get(number))).toList();
        return new Difference(
                "cited-not-listed",
                CleanText.words(spans.getFirst().text()),
                null,
                joined(finding.pages()),
                spans);
    }

    private Span whole(Citation citation) {
        return CitationsFound.span(text, citation.fullSpan());
    }

    /** In the order of the pages, so that 10 comes behind 9. */
    private static String joined(Set<String> pages) {
        Comparator<String> byNumber =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
        return String.join(", ", pages.stream().sorted(byNumber).toList());
    }
}
