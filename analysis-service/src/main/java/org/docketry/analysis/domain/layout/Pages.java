// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines of a text into pages. A page ends at a form feed, where the margin numbers start
 * again, before a table of contents or of authorities, and where a page that was numbered to its
 * foot is followed by a blank and unnumbered text; in a text that shows neither form feeds nor a
 * margin, at the headers or footers that count up. Of a margin that a copy has kept on one page
 * only nothing shows where the others begin: there the stamp over each page does.
 */
final class Pages {

    private static final Pattern TABLE_HEADING =
            Pattern.compile("(?i)\\W*table of (?:contents|authorities)\\W*");
    private static final int NEAR_THE_FOOT = 24;

    /** What may stand on a page above its first numbered line. */
    private static final int FEW_LINES = 10;

    private static final int LOOK_AHEAD = 12;
    private static final int FOOTER_LINES = 4;

    private final String original;
    private final List<SourceLine> lines;
    private final MarginNumbers margin;
    private final PageMarks marks;
    private final Set<PageLine> running = new HashSet<>();
    private final List<PageLine> placed = new ArrayList<>();
    private int page = 1;
    private int lineOnPage;
    private int textLinesOnPage;
    private int lastNumber;
    private boolean numberedText;
    private boolean blankBefore;

    private Pages(String original, List<SourceLine> lines, MarginNumbers margin) {
        this.original = original;
        this.lines = lines;
        this.margin = margin;
        boolean paged =
                margin.onSeveralPages() || lines.stream().anyMatch(SourceLine::afterFormFeed);
        this.marks = paged ? PageMarks.NONE : PageMarks.in(original, lines, margin.any());
    }

    static Pages of(String original) {
        List<SourceLine> lines = SourceLine.of(original);
        Pages pages = new Pages(original, lines, MarginNumbers.in(original, lines));
        pages.place();
        return pages;
    }

    List<PageLine> lines() {
        return placed;
    }

    /** The headers and footers by which the pages were told apart. */
    Set<PageLine> marks() {
        return running;
    }

    private void place() {
        boolean pleading = margin.any() && !marks.any();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean opens = i > 0 && breaksBefore(i);
            if (opens) {
                page += Math.max(1, marks.pagesOpened(i));
                lineOnPage = 0;
                textLinesOnPage = 0;
                lastNumber = 0;
                numberedText = false;
            }
            lineOnPage++;
            Integer number = pleading || lastNumber > 0 ? null : Integer.valueOf(lineOnPage);
            int start = line.start();
            if (margin.has(i)) {
                number = margin.number(i);
                start = margin.content(i);
                lastNumber = margin.number(i);
            }
            add(start, line.end(), number, opens, margin.has(i));
            if (marks.isMark(i)) {
                running.add(placed.getLast());
            }
        }
    }

    private void add(int start, int end, @Nullable Integer number, boolean opens, boolean marked) {
        PageLine placedLine = new PageLine(start, end, page, number, marked, opens);
        boolean blank = placedLine.blankIn(original);
        numberedText |= marked && !blank;
        textLinesOnPage += blank ? 0 : 1;
        blankBefore = blank && !marked;
        placed.add(placedLine);
    }

    private boolean breaksBefore(int i) {
        SourceLine line = lines.get(i);
        if (line.afterFormFeed() || marks.pagesOpened(i) > 0) {
            return true;
        }
        if (marks.any()) {
            return false;
        }
        if (margin.opensRun(i)) {
            return lastNumber > 0 || textLinesOnPage > FEW_LINES;
        }
        if (margin.has(i)) {
            return false;
        }
        String text = original.substring(line.start(), line.end());
        if (text.isBlank()) {
            return false;
        }
        boolean leftThePaper = numberedText && lastNumber >= NEAR_THE_FOOT && blankBefore;
        return (leftThePaper && unnumberedTextFollows(i)) || TABLE_HEADING.matcher(text).matches();
    }

    /** A page number or a footer under the margin's last line is not yet a page of its own. */
    private boolean unnumberedTextFollows(int from) {
        int textLines = 0;
        int last = Math.min(lines.size(), from + LOOK_AHEAD);
        for (int i = from; i < last && !margin.has(i) && !lines.get(i).afterFormFeed(); i++) {
            textLines +=
                    original.substring(lines.get(i).start(), lines.get(i).end()).isBlank() ? 0 : 1;
        }
        return textLines >= FOOTER_LINES;
    }
}
