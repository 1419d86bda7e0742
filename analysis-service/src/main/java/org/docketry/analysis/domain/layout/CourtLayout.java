// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads plain text and Markdown as courts and lawyers lay it out. Linear in the text's length. */
public final class CourtLayout {

    private static final Pattern ENDS_A_THOUGHT = Pattern.compile("[.?!:;][\"'”’)\\]]*$");

    private static final Pattern ENDS_A_HEADING = Pattern.compile("\\p{L}\\*{0,3}$");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_HEADING = 60;
    private static final int FEWEST_LETTERS = 4;

    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] origin;
    private final Hyphenation hyphenation;
    private final Footnotes notes;
    private final DoubleSpacing spacing;

    private CourtLayout(String original, Footnotes notes, DoubleSpacing spacing) {
        this.original = original;
        this.notes = notes;
        this.spacing = spacing;
        this.origin = new int[original.length() + 16];
        this.hyphenation = Hyphenation.of(original);
    }

    public static CleanText read(String original) {
        Pages pages = Pages.of(original);
        List<PageLine> lines = pages.lines();
        Set<PageLine> running = RunningLines.among(lines, original, pages.marks());
        Footnotes notes = Footnotes.among(lines, running, original);
        DoubleSpacing spacing = DoubleSpacing.of(lines, running, original);
        CourtLayout layout = new CourtLayout(original, notes, spacing);
        layout.join(lines.stream().filter(line -> !notes.has(line)).toList(), running);
        int bodyEnd = layout.text.length();
        notes.notes().forEach(layout::joinNote);
        return new CleanText(
                original,
                layout.text.toString(),
                Arrays.copyOf(layout.origin, layout.text.length()),
                bodyEnd,
                lines.isEmpty() ? List.of(new PageLine(0, 0, 1, 1, false, false)) : lines);
    }

    /** A note is a paragraph of its own, behind the text that its page's foot would break. */
    private void joinNote(List<PageLine> note) {
        if (note.isEmpty()) {
            return;
        }
        int mark = text.length();
        int at = note.getFirst().start();
        put('\n', at);
        put('\n', at);
        int start = text.length();
        join(note, Set.of());
        if (text.length() == start) {
            text.setLength(mark);
        }
    }

    private void join(List<PageLine> lines, Set<PageLine> running) {
        PageLine before = null;
        int blanks = 0;
        for (PageLine line : lines) {
            if (line.blankIn(original) || running.contains(line)) {
                blanks += running.contains(line) ? 0 : 1;
                continue;
            }
            int mark = text.length();
            if (before != null) {
                part(before, line, blanks > 0 && !spacing.joins(before, line, blanks));
            }
            int start = text.length();
            append(line);
            if (text.length() == start) {
                text.setLength(mark);
                continue;
            }
            before = line;
            blanks = 0;
        }
    }

    /** Puts between two lines what their distance on the paper means. */
    private void part(PageLine before, PageLine line, boolean gap) {
        int at = Math.min(before.end(), original.length() - 1);
        if (Blank.cutsAWord(original, before)) {
            return;
        }
        if (hyphenation.joins(text, original, line)) {
            if (hyphenation.drops(text, original, line)) {
                text.setLength(text.length() - 1);
            }
            return;
        }
        boolean samePage = before.page() == line.page();
        boolean oneHeading = !gap && goesOn(before, line);
        boolean paragraph =
                (isHeading(before) != isHeading(line) && !oneHeading)
                        || (gap && (samePage ? !runsOn(line) : startsAnew(line)));
        put('\n', at);
        if (paragraph) {
            put('\n', at);
        }
    }

    /** A short line in capitals that ends no sentence stands over the text, not in it. */
    private boolean isHeading(PageLine line) {
        String words = words(line);
        return isCapitals(line)
                && words.length() <= LONGEST_HEADING
                && words.chars().noneMatch(Character::isDigit)
                && endsAHeading(line);
    }

    /** A title over several lines, of which one is too long for a heading. */
    private boolean goesOn(PageLine before, PageLine line) {
        return isCapitals(before)
                && isCapitals(line)
                && endsAHeading(before)
                && endsAHeading(line)
                && Math.max(words(before).length(), words(line).length()) > LONGEST_HEADING;
    }

    private boolean endsAHeading(PageLine line) {
        return ENDS_A_HEADING.matcher(words(line)).find();
    }

    private boolean isCapitals(PageLine line) {
        String words = words(line);
        return words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    /** Nothing of a line that is longer than any on paper. */
    private String words(PageLine line) {
        return line.end() - line.start() > LONGEST_LINE
                ? ""
                : original.substring(line.start(), line.end()).strip();
    }

    /** A sentence that a blank line cuts goes on in lower case. */
    private boolean runsOn(PageLine line) {
        return !endsAThought() && Character.isLowerCase(first(line));
    }

    /** Over a page break only a heading surely starts a paragraph; text may be mid-sentence. */
    private boolean startsAnew(PageLine line) {
        String next = original.substring(line.start(), line.end()).strip();
        boolean heading = next.startsWith("#") || next.startsWith("**");
        return heading || (endsAThought() && next.equals(next.toUpperCase(Locale.ROOT)));
    }

    private boolean endsAThought() {
        return ENDS_A_THOUGHT
                .matcher(text.subSequence(Math.max(0, text.length() - 8), text.length()))
                .find();
    }

    private char first(PageLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Blank.is(original.charAt(i)) && Markup.lengthAt(original, i, line.end()) == 0) {
                return original.charAt(i);
            }
        }
        return ' ';
    }

    private void append(PageLine line) {
        int i = Markup.afterHeadingMark(original, line.start(), line.end());
        boolean lineStart = true;
        int blank = -1;
        while (i < line.end()) {
            char c = original.charAt(i);
            int mark = notes.markAt(i);
            int markup = mark > 0 ? mark : Markup.lengthAt(original, i, line.end());
            if (markup > 0) {
                i += markup;
                continue;
            }
            if (Blank.widthless(c)) {
                i++;
                continue;
            }
            if (Blank.is(c)) {
                blank = blank < 0 ? i : blank;
            } else {
                if (blank >= 0 && !lineStart) {
                    put(' ', blank);
                }
                String letters = Ligatures.letters(c);
                for (int letter = 0; letter < letters.length(); letter++) {
                    put(letters.charAt(letter), i);
                }
                blank = -1;
                lineStart = false;
            }
            i++;
        }
    }

    private void put(char c, int at) {
        if (text.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[text.length()] = at;
        text.append(c);
    }
}
