// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Finds the title in a filing's caption: the capitals that say what the paper is. */
final class TitleReader {

    private static final int CAPTION_REACHES = 6000;
    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 240;

    /** The right-hand column of a caption whose columns a row of colons or brackets parts. */
    private static final Pattern COLUMN = Pattern.compile("[:)|](?<right> ?[^:)|]{4,120})$");

    private static final Pattern TITLE_WORD =
            Pattern.compile(
                    "\\b(?:ORDER|OPINION|MEMORANDUM|OPPOSITION|REPLY|MOTION|DECLARATION|AFFIDAVIT|STIPULATION"
                            + "|NOTICE|SUBPOENA|JUDGMENT|COMPLAINT|ANSWER|BRIEF|PETITION|RESPONSE|OBJECTIONS?"
                            + "|RECOMMENDATION|LETTER|MINUTES?)\\b");
    private static final Pattern CAPTION_LINE =
            Pattern.compile(
                    "(?i).*(?:\\bcourt\\b.*|\\bdivision\\b|\\bdistrict of\\b.*|\\bv\\.|\\bcase no.*|^in re\\b.*"
                            + "|\\bjudge\\b.*|^it is so ordered.*|.*table of (?:contents|authorities).*"
                            + "|^(?:movant|petitioner|plaintiff|respondent|defendant)s?[.,]?)\\s*");
    private static final Pattern DECORATION = Pattern.compile("^[\\s|)(:]+|[\\s|)(:]+$");

    private TitleReader() {}

    static Optional<Found<String>> read(CleanText text) {
        String words = text.text();
        int end = Math.min(words.length(), CAPTION_REACHES);
        int from = 0;
        while (from < end) {
            int to = lineEnd(words, from);
            if (titleLine(words, from, to)
                    && TITLE_WORD.matcher(words.substring(from, to)).find()) {
                return Optional.of(grow(text, from, to));
            }
            from = to + 1;
        }
        return inColumn(text, end);
    }

    private static Optional<Found<String>> inColumn(CleanText text, int end) {
        String words = text.text();
        int from = 0;
        while (from < end) {
            int to = lineEnd(words, from);
            Matcher column = COLUMN.matcher(words).region(from, to);
            if (column.find()
                    && titleLine(words, column.start("right"), to)
                    && TITLE_WORD.matcher(column.group("right")).find()) {
                String title = CleanText.words(column.group("right"));
                return Optional.of(Found.at(text.span(column, "right"), 0.9, title));
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** A title runs over the capital lines around the one that names the paper. */
    private static Found<String> grow(CleanText text, int from, int to) {
        String words = text.text();
        int start = from;
        while (start > 1 && words.charAt(start - 1) == '\n' && words.charAt(start - 2) != '\n') {
            int previous = words.lastIndexOf('\n', start - 2) + 1;
            if (!titleLine(words, previous, start - 1) || to - previous > LONGEST) {
                break;
            }
            start = previous;
        }
        int end = to;
        while (end + 1 < words.length() && words.charAt(end + 1) != '\n') {
            int next = lineEnd(words, end + 1);
            if (!titleLine(words, end + 1, next) || next - start > LONGEST) {
                break;
            }
            end = next;
        }
        String title = DECORATION.matcher(text.words(start, end)).replaceAll("");
        return Found.at(text.span(start, end), 0.95, title);
    }

    private static boolean titleLine(String words, int from, int to) {
        String line = words.substring(from, to).strip();
        if (line.isEmpty()
                || line.length() > LONGEST_LINE
                || !line.equals(line.toUpperCase(Locale.ROOT))) {
            return false;
        }
        Matcher caption = CAPTION_LINE.matcher(line);
        return !caption.matches() && line.chars().filter(Character::isLetter).count() >= 4;
    }

    private static int lineEnd(String words, int from) {
        int end = words.indexOf('\n', from);
        return end < 0 ? words.length() : end;
    }
}
