// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names on both sides of the "v." of a caption, in the styles of the western ("v.") and
 * the New York courts ("-against-", a column of colons or brackets).
 */
final class CaptionReader {

    /** A party of the caption, with its role where the caption prints one. */
    record Named(String name, @Nullable String role, Span span) {}

    private static final int CAPTION_REACHES = 6000;
    private static final int LONGEST_SIDE = 14;
    private static final String ROLE =
            "(?:(?:[Cc]ounter-?|[Cc]ross-|[Tt]hird-[Pp]arty )?(?i:"
                    + PartyReader.ROLE
                    + ")s?(?: ?[-/] ?\\p{L}+)*)";
    private static final Pattern VERSUS =
            Pattern.compile(
                    "(?m)^[ :|)(]*(?:v\\.?|vs\\.?|V\\.?|VS\\.?|[-–—]* ?(?i:against|v\\.?) ?[-–—]*)(?=[ :|)(]*(?:$|[:|)§]))");

    /** The right-hand column of a caption begins here. */
    private static final Pattern RIGHT_COLUMN =
            Pattern.compile(
                    " ?[:|)§x](?: .*)?$|(?<=\\s)(?:Case|Civil Action|Index|Misc\\.|Civ\\.|Docket) No.*$|^(?:Case|Civil Action|Index) No.*$|^\\d{1,2} (?:Civ|Misc|Mc)\\b.*$");

    private static final Pattern BORDER = Pattern.compile("[-–—_=*xX+: )]{4,}|x");
    private static final Pattern STOP =
            Pattern.compile(
                    "(?i).*\\b(?:district court|district of|division|superior court|supreme court|county of|attorneys? for|counsel for|case no)\\b.*");
    private static final Pattern ROLE_LINE = Pattern.compile("^" + ROLE + "[.,]*$");
    private static final Pattern NAME_AND_ROLE =
            Pattern.compile("^(?<names>.{2,300}?),? (?<role>" + ROLE + ")[.,]*$");
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?i)(?:; and |;|, and |,? and |, (?!(?:inc|llc|llp|l\\.p|ltd|corp|co|n\\.a|jr|sr|plc|et al|an? |as |individually)\\b))");
    private static final Pattern DESCRIPTION =
            Pattern.compile(
                    "(?i),? (?:an individual|a \\p{L}+ (?:corporation|company|limited liability company)|individually.*|et al\\.?|on behalf of.*|inclusive)$");

    private static final int HEADLINE = 300;
    private static final Pattern ONE_LINE =
            Pattern.compile(
                    "\\s*(?<one>\\p{Lu}[^\\n]{1,80}?) v\\.? (?<other>\\p{Lu}[^\\n|]{1,80}?)\\s*\\n");

    private record Line(int start, int end) {}

    private CaptionReader() {}

    static List<Named> read(CleanText text) {
        String words = text.text();
        int reach = Math.min(words.length(), CAPTION_REACHES);
        Matcher versus = VERSUS.matcher(words).region(0, reach);
        if (!versus.find()) {
            return inOneLine(text, reach);
        }
        List<Named> parties = new ArrayList<>(side(text, above(words, versus.start())));
        parties.addAll(side(text, below(words, versus.end(), reach)));
        return parties;
    }

    /** A summary heads itself with the case's name; it gives nobody a role. */
    private static List<Named> inOneLine(CleanText text, int reach) {
        Matcher name = ONE_LINE.matcher(text.text()).region(0, Math.min(reach, HEADLINE));
        if (!name.lookingAt()) {
            return List.of();
        }
        return List.of(
                new Named(CleanText.words(name.group("one")), null, text.span(name, "one")),
                new Named(CleanText.words(name.group("other")), null, text.span(name, "other")));
    }

    private static List<Line> above(String words, int versus) {
        List<Line> lines = new ArrayList<>();
        int end = versus - 1;
        while (end > 0 && lines.size() < LONGEST_SIDE) {
            int start = words.lastIndexOf('\n', end - 1) + 1;
            String line = words.substring(start, end);
            if (STOP.matcher(line).matches() || BORDER.matcher(line.strip()).matches()) {
                break;
            }
            lines.addFirst(new Line(start, end));
            end = start - 1;
        }
        return lines;
    }

    /** Down to the role that closes the caption; with none, to the first blank line. */
    private static List<Line> below(String words, int versus, int reach) {
        List<Line> lines = new ArrayList<>();
        int start = words.indexOf('\n', versus) + 1;
        while (start > 0 && start < reach && lines.size() < LONGEST_SIDE) {
            int newline = words.indexOf('\n', start);
            int end = newline < 0 ? words.length() : newline;
            String left = left(words.substring(start, end));
            if (STOP.matcher(left).matches()
                    || BORDER.matcher(left).matches()
                    || left.endsWith("ORDER")) {
                break;
            }
            lines.add(new Line(start, end));
            if (ROLE_LINE.matcher(left).matches() || NAME_AND_ROLE.matcher(left).matches()) {
                break;
            }
            start = end + 1;
        }
        return lines;
    }

    private static String left(String line) {
        return RIGHT_COLUMN.matcher(line.strip()).replaceFirst("").strip();
    }

    private static List<Named> side(CleanText text, List<Line> lines) {
        StringBuilder names = new StringBuilder();
        String role = null;
        int start = -1;
        int end = -1;
        for (Line line : lines) {
            String left = left(text.text().substring(line.start(), line.end()));
            Matcher closing = NAME_AND_ROLE.matcher(left);
            if (left.isEmpty()) {
                continue;
            }
            if (ROLE_LINE.matcher(left).matches()) {
                role = left;
                continue;
            }
            if (closing.matches()) {
                role = closing.group("role");
                left = closing.group("names");
            }
            int at = text.text().indexOf(left, line.start());
            start = start < 0 ? at : start;
            end = at < 0 ? end : at + left.length();
            names.append(names.isEmpty() ? "" : " ").append(left);
        }
        return start < 0 || end <= start
                ? List.of()
                : split(text, names.toString(), role, start, end);
    }

    private static List<Named> split(
            CleanText text, String names, @Nullable String role, int start, int end) {
        List<Named> parties = new ArrayList<>();
        String bare = role == null ? null : role.replaceAll("[.,]", "").strip();
        for (String part : SEPARATOR.split(names, -1)) {
            String name =
                    DESCRIPTION
                            .matcher(part.replaceAll("[\\s,;:]+$", "").strip())
                            .replaceAll("")
                            .replaceAll("[,;:]+$", "")
                            .strip();
            if (name.length() > 2 && Character.isUpperCase(name.charAt(0))) {
                int at = text.text().indexOf(name, start);
                Span span =
                        at >= 0 && at + name.length() <= end
                                ? text.span(at, at + name.length())
                                : text.span(start, end);
                parties.add(new Named(name, bare, span));
            }
        }
        return parties;
    }
}
