// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the entries of a docket sheet apart. An entry begins with the date and the number in the
 * sheet's first columns; a date at the start of a wrapped line stands further in, or out of the
 * sheet's order.
 */
final class SheetEntries {

    private static final Pattern START =
            Pattern.compile(
                    "(?m)^(?<bar>[| ]*)(?<date>\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4})(?=[ |])[| ]*"
                            + "(?:Opinion or Order )?(?:Filing )?"
                            + "(?:(?<number>\\d{1,5})(?=[ |\\n])(?: ?\\(\\d+ pgs?[^)\\n]{0,40}\\))?(?<cell>[| \\n]*))?(?<text>[\\p{Lu}\\[(\"“*<#]|\\d{1,5} )?");
    private static final Pattern END =
            Pattern.compile(
                    "(?m)^[| ]*(?:PACER Service Center|Transaction Receipt|Copyright ©).*$");

    /** What no entry ends with, so that a date on the next line goes on with it. */
    private static final Pattern RUNS_ON =
            Pattern.compile(
                    "\\b(?:on|by|for|to|from|until|and|of|before|after|through|at|the|set|due|dated|entered|filed):?,?\\s+$",
                    Pattern.CASE_INSENSITIVE);

    private static final String BLANK = "| \n";
    private static final int SAME_COLUMN = 3;
    private static final double SURE = 0.95;

    private final CleanText text;
    private final List<Start> starts = new ArrayList<>();

    /**
     * @param from offset of the line
     * @param column of its date
     * @param content offset of the entry's text
     */
    private record Start(
            int from,
            int column,
            Found<LocalDate> filed,
            @Nullable Found<Integer> number,
            int content) {

        LocalDate date() {
            return filed.value();
        }
    }

    private SheetEntries(CleanText text) {
        this.text = text;
    }

    /** Returns the entries that stand behind the sheet's head. */
    static List<SheetEntry> read(CleanText text, int from) {
        SheetEntries sheet = new SheetEntries(text);
        Matcher close = END.matcher(text.text()).region(from, text.text().length());
        int end = close.find() ? close.start() : text.text().length();
        sheet.cut(from, end);
        List<SheetEntry> entries = new ArrayList<>();
        for (int i = 0; i < sheet.starts.size(); i++) {
            int to = i + 1 < sheet.starts.size() ? sheet.starts.get(i + 1).from() : end;
            sheet.entry(sheet.starts.get(i), to).ifPresent(entries::add);
        }
        return entries;
    }

    private void cut(int from, int end) {
        Matcher m = START.matcher(text.text()).region(from, end);
        m.useAnchoringBounds(false);
        while (m.find()) {
            Optional<LocalDate> date = WrittenDates.read(m.group("date"));
            if (date.isPresent() && begins(m, date.get())) {
                starts.add(start(m, date.get()));
            }
        }
    }

    /**
     * A table's row says so itself; else the column does, and where all lines are flush the order.
     */
    private boolean begins(Matcher m, LocalDate date) {
        if (m.group("bar").indexOf('|') >= 0) {
            return true;
        }
        String before = text.text().substring(Math.max(0, m.start() - 20), m.start());
        boolean goesOn = m.group("number") == null && m.group("text") == null;
        if (goesOn || RUNS_ON.matcher(before).find()) {
            return false;
        }
        if (starts.isEmpty()) {
            return true;
        }
        Start first = starts.getFirst();
        int column = text.column(m.start("date"));
        return Math.abs(column - first.column()) <= SAME_COLUMN && inOrder(m, date);
    }

    /** Dates and numbers climb, or fall where the newest stands first. */
    private boolean inOrder(Matcher m, LocalDate date) {
        Start last = starts.getLast();
        boolean falls = last.date().isBefore(starts.getFirst().date());
        boolean one = starts.size() == 1;
        String number = m.group("number");
        if (number != null && last.number() != null) {
            int before = last.number().value();
            int next = Integer.parseInt(number);
            return one ? next != before : falls ? next < before : next > before;
        }
        return one || (falls ? !date.isAfter(last.date()) : !date.isBefore(last.date()));
    }

    private Start start(Matcher m, LocalDate date) {
        // "| | 20 DAY SUMMONS": what shares a cell with words is no number of an entry.
        boolean inWords =
                m.group("number") != null
                        && m.group("bar").indexOf('|') >= 0
                        && m.group("cell").indexOf('|') < 0
                        && !m.group("cell").contains("\n");
        Found<Integer> number =
                m.group("number") == null || inWords
                        ? null
                        : new Found<>(
                                Integer.valueOf(m.group("number")),
                                SURE,
                                List.of(text.span(m, "number")));
        return new Start(
                m.start(),
                text.column(m.start("date")),
                new Found<>(date, SURE, List.of(text.span(m, "date"))),
                number,
                inWords ? m.start("number") : m.group("text") == null ? m.end() : m.start("text"));
    }

    private Optional<SheetEntry> entry(Start start, int next) {
        String words = text.text();
        int from = start.content();
        int to = next;
        while (to > from && BLANK.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && BLANK.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        if (from == to) {
            return Optional.empty();
        }
        String line = words.substring(from, to).replace('\n', ' ');
        return Optional.of(
                new SheetEntry(
                        start.number(),
                        start.filed(),
                        EntryText.read(line).at(text, from),
                        text.span(from, to)));
    }
}
