// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * The lines of a paper's head, each taken apart into the columns of a caption: by a row of bars,
 * colons, brackets or section signs, or by a wide gap alone.
 */
final class Caption {

    /** A stretch of the clean text; empty where the row has nothing in that column. */
    record Cell(int start, int end) {
        boolean empty() {
            return start >= end;
        }

        String in(String words) {
            return words.substring(start, end);
        }
    }

    /**
     * One line.
     *
     * @param right empty where the line has one column
     */
    record Row(Cell left, Cell right) {
        boolean empty() {
            return left.empty() && right.empty();
        }
    }

    static final int REACHES = 6000;
    private static final Pattern BAR =
            Pattern.compile("(?<![^\\s])(?<!U\\.S\\.C\\.\\s)[:|)\\]§](?![^\\s])(?!(?<=§)\\s\\d)");
    private static final Pattern FRAMED = Pattern.compile("\\| (?<inside>.*) \\|");

    /** What stands beside the parties, wherever a copy has put it: the number and the judges. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i:(?:case|docket|index|record|cause|civil action|misc\\. action) (?:no|number)\\b.*)|(?i:no\\. ?)?\\d{1,2}(?::\\d{2})?-(?i:cv|mc|md|cr|misc|civ)-\\d.*|(?:CV|MC|CR)[ -]\\d{2}-\\d{3,5}\\b[^a-z]*"
                            // "OPINION BY" over the judge and the day: Virginia's form.
                            + "|(?:[A-Z]+ ){0,2}OPINION\\W{0,2} BY\\b[^\\p{Ll}]*|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \\d{1,2}, \\d{4}"
                            + "|(?:Hon\\.|Honorable|HON\\.|HONORABLE|(?:(?:Chief|District|Magistrate|CHIEF|DISTRICT|MAGISTRATE) )?(?:Judge|JUDGE):?) \\p{Lu}[^,;]*");

    /**
     * "Plaintiff, Honorable Ann Ashe", "v. Record No. 5": a left column's end and the right one.
     */
    private static final Pattern ROLE_ENDS_LEFT =
            Pattern.compile("(?<left>(?i:" + PartyReader.ROLE + ")s?[.,]|[vV]s?\\.) (?<right>.*)");

    /** "Date: December 12, 2024" stands in the right column, however wide its own gap. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)(?:hearing |trial )?(?:date|time|place|ctrm|courtroom|crtrm|dept|department|judge|location|hearing|action filed)\\.?:");

    private static final int WIDE = 4;

    /** Nothing left of it is the left column. */
    private static final int FEWEST_LEFT = 20;

    /** No name of a left column begins so far out, nor does the role under it. */
    private static final int FAR_RIGHT = 64;

    private static final int SLACK = 6;

    private final CleanText text;
    private final String words;
    private int rightColumn = -1;

    private Caption(CleanText text) {
        this.text = text;
        this.words = text.text();
    }

    /** Returns the rows of the head in order; an empty one for a blank line. */
    static List<Row> rows(CleanText text) {
        Caption caption = new Caption(text);
        List<Row> rows = new ArrayList<>();
        int reach = Math.min(caption.words.length(), REACHES);
        int from = 0;
        while (from < reach) {
            int newline = caption.words.indexOf('\n', from);
            int to = newline < 0 ? caption.words.length() : newline;
            rows.add(caption.row(from, to));
            from = to + 1;
        }
        return rows;
    }

    private Row row(int from, int to) {
        if (from >= to) {
            return new Row(new Cell(from, from), new Cell(to, to));
        }
        Matcher framed = FRAMED.matcher(words).region(from, to);
        int start = framed.matches() ? framed.start("inside") : from;
        int end = framed.matches() ? framed.end("inside") : to;
        Matcher bar = BAR.matcher(words).region(start, end);
        if (bar.find()) {
            return columns(trimmed(start, bar.start()), trimmed(bar.end(), end));
        }
        Matcher role = ROLE_ENDS_LEFT.matcher(words).region(start, end);
        if (role.matches() && BESIDE.matcher(words).region(role.start("right"), end).matches()) {
            return columns(trimmed(start, role.end("left")), trimmed(role.start("right"), end));
        }
        int gap = gap(start, end);
        boolean labelled =
                gap > 0
                        && LABEL.matcher(trimmed(start, gap).in(words)).matches()
                        && text.column(trimmed(start, gap).start()) >= FEWEST_LEFT;
        if (gap > 0 && !labelled) {
            return columns(trimmed(start, gap), trimmed(gap, end));
        }
        Cell whole = trimmed(start, end);
        return labelled || inRightColumn(whole)
                ? new Row(new Cell(start, start), whole)
                : new Row(whole, new Cell(end, end));
    }

    private Row columns(Cell left, Cell right) {
        if (!right.empty()) {
            rightColumn = text.column(right.start());
        }
        return new Row(left, right);
    }

    private boolean inRightColumn(Cell cell) {
        return !cell.empty()
                && (BESIDE.matcher(cell.in(words)).matches()
                        || text.column(cell.start()) >= FAR_RIGHT
                        || (rightColumn >= FEWEST_LEFT
                                && Math.abs(text.column(cell.start()) - rightColumn) <= SLACK));
    }

    /** The widest gap of the line; 0 where none is wide. */
    private int gap(int from, int to) {
        int widest = WIDE - 1;
        int at = 0;
        for (int i = from + 1; i < to - 1; i++) {
            boolean numbered =
                    words.charAt(i) == ' '
                            && text.blanks(i) > 1
                            && BESIDE.matcher(words).region(i + 1, to).matches();
            if (numbered) {
                return i;
            }
            if (words.charAt(i) == ' ' && text.blanks(i) > widest) {
                widest = text.blanks(i);
                at = i;
            }
        }
        return at;
    }

    private Cell trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && words.charAt(start) == ' ') {
            start++;
        }
        while (end > start && words.charAt(end - 1) == ' ') {
            end--;
        }
        return new Cell(start, end);
    }
}
