package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docketry.legalcitations.TableOfAuthorities.Entry;

/** Reads the table of authorities at the front of a brief. */
final class TableReader {

    private static final String HEADING = "TABLE OF AUTHORITIES";
    private static final int FARTHEST = 160;
    private static final List<String> BODY =
            List.of(
                    "INTRODUCTION",
                    "PRELIMINARY STATEMENT",
                    "STATEMENT OF",
                    "ARGUMENT",
                    "MEMORANDUM OF",
                    "JURISDICTION",
                    "QUESTION PRESENTED");

    private final PagedText text;
    private final String source;

    private TableReader(PagedText text) {
        this.text = text;
        this.source = text.text();
    }

    static Optional<TableOfAuthorities> read(PagedText text, List<Citation> citations) {
        return new TableReader(text).read(citations);
    }

    private Optional<TableOfAuthorities> read(List<Citation> citations) {
        String upper = source.toUpperCase(Locale.ROOT);
        for (int start = upper.indexOf(HEADING);
                start >= 0;
                start = upper.indexOf(HEADING, start + 1)) {
            TableOfAuthorities table = table(start, citations);
            if (!table.entries().isEmpty()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private TableOfAuthorities table(int start, List<Citation> citations) {
        int end = bodyStart(start);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            boolean within = citation.span().start() >= start && citation.span().end() <= end;
            if (within && isEntry(citation)) {
                entry(i, citation, end).ifPresent(entries::add);
            }
        }
        return new TableOfAuthorities(start, end, List.copyOf(entries));
    }

    private static boolean isEntry(Citation citation) {
        return AuthoritiesAudit.isAuthority(citation)
                && citation.context().parallelTo() == null
                && !citation.context().history();
    }

    /** The table ends with the front matter: where the pages start to be numbered 1, 2, 3. */
    private int bodyStart(int start) {
        int page = text.pageAt(start);
        boolean arabic = isArabic(text.pages().get(page).label());
        for (int i = page + 1; i < text.pages().size(); i++) {
            PagedText.Page next = text.pages().get(i);
            boolean restarts = arabic ? next.label().equals("1") : isArabic(next.label());
            if (restarts || (arabic && startsBody(next))) {
                return next.start();
            }
        }
        return bodyHeading(start);
    }

    /** In a text without pages the body starts under the first heading that lists no page. */
    private int bodyHeading(int start) {
        int line = start;
        while (line < source.length()) {
            int newline = source.indexOf('\n', line);
            int end = newline < 0 ? source.length() : newline;
            String heading = source.substring(line, Math.min(end, line + 80)).strip();
            boolean lists =
                    !heading.isEmpty() && CleanText.isDigit(heading.charAt(heading.length() - 1));
            for (String body : BODY) {
                if (!lists && !heading.contains("..") && heading.startsWith(body)) {
                    return line;
                }
            }
            line = end + 1;
        }
        return source.length();
    }

    private static boolean isArabic(String label) {
        return !label.isEmpty() && label.chars().allMatch(c -> CleanText.isDigit((char) c));
    }

    /** Where all pages are numbered alike, the body is the first page with a heading of a body. */
    private boolean startsBody(PagedText.Page page) {
        String top = source.substring(page.start(), Math.min(page.end(), page.start() + 600));
        for (String heading : BODY) {
            if (top.contains(heading) && !top.contains("....")) {
                return true;
            }
        }
        return false;
    }

    /** The pages that the line lists behind the authority; empty where it lists none. */
    private Optional<Entry> entry(int number, Citation citation, int end) {
        int i = citation.fullSpan().end();
        int limit = Math.min(end, i + FARTHEST);
        while (i < limit && !isStart(i)) {
            i++;
        }
        if (source.regionMatches(true, i, "passim", 0, 6)) {
            return Optional.of(new Entry(number, citation, true, List.of()));
        }
        List<String> pages = new ArrayList<>();
        while (i < limit && CleanText.isDigit(source.charAt(i))) {
            int digits = i;
            while (digits < limit && CleanText.isDigit(source.charAt(digits))) {
                digits++;
            }
            pages.add(source.substring(i, digits));
            i = digits;
            while (i < limit && (source.charAt(i) == ',' || source.charAt(i) == ' ')) {
                i++;
            }
            boolean passim = source.regionMatches(true, i, "passim", 0, 6);
            if (passim) {
                return Optional.of(new Entry(number, citation, true, List.of()));
            }
        }
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(number, citation, false, pages));
    }

    /** Whether the list of pages starts there: leaders, tabs and marks of italics go before it. */
    private boolean isStart(int i) {
        char c = source.charAt(i);
        return CleanText.isDigit(c)
                || ((c == 'p' || c == 'P') && source.regionMatches(true, i, "passim", 0, 6))
                || CleanText.isUpper(c);
    }
}
