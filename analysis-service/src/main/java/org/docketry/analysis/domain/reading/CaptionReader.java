// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Caption.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names on both sides of the "v." of a caption, in the styles of the western ("v.") and
 * the New York courts ("-against-", a column of colons or brackets).
 */
final class CaptionReader {

    /** A party of the caption, with its role where the caption prints one. */
    record Named(String name, @Nullable String role, Span span) {}

    private static final int LONGEST_SIDE = 14;
    private static final int LONGEST_LINE = 250;
    static final String ROLE =
            "(?:(?:[Cc]ounter-?|[Cc]ross-|[Tt]hird-[Pp]arty )?(?i:"
                    + PartyReader.ROLE
                    + ")s?(?: [Bb]elow)?(?: ?[-/–—] ?\\p{L}+|(?:, | and )(?i:(?:counter-?|cross-|third-party )?(?:"
                    + PartyReader.ROLE
                    + "))s?| (?i:appellant|appellee|petitioner|respondent)s?)*)";
    private static final Pattern VERSUS =
            Pattern.compile(
                    "(?:v\\.?|vs\\.?|V\\.?|VS\\.?|[-–—]* ?(?i:against|versus|v\\.?) ?[-–—]*)");

    private static final Pattern BORDER = Pattern.compile("[-–—_=*xX+: )/]{4,}|x");
    private static final Pattern STOP =
            Pattern.compile(
                    "(?i).*\\b(?:district court|district of|division|superior court|supreme court|^at \\p{L}+(?: \\p{L}+)?$|attorneys? for|counsel for|case no|judicial court|circuit court (?:of|for)|county court|common pleas|law docket|department(?: no\\.?)? \\d{1,3}|index no|(?:district|magistrate|circuit|chief) judge|present:|^clerk$|^filed \\d|for publication|^to be published|appellate district|courts? of appeals?|appeals board|^for the \\p{L}+ circuit$|^appeal from|^nos?\\. [\\w-]*\\d[\\w-]*)\\b.*"
                            // Around the names of a reported case: reporters, number, days.
                            + "|(?:(?:record|docket|appeal) )?nos?\\. .*|(?:argued|decided|filed|submitted|before):? .*|(?:\\p{L}+ )?term,? \\d{4}|(?:opinion|per curiam|judgment) by .*|\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\.?"
                            + "|\\d{1,4} (?!(?:misc|civ|c|cr|crim|cv|mc)\\b)\\p{L}[\\w.]*(?: \\d[a-z]{1,2})? \\d{1,4}(?: \\(.{4,12}\\))?"
                            // "COUNTY OF KERN, et al.," is a party.
                            + "|(?i)(?:.*[:–-] ?)?county of [\\p{L} ]+|(?i)(?:for the )?\\p{L}+ circuit|.*, CLERK|FILED|FROM THE .*|IN AND FOR .*|IN THE (?:[A-Z]+ ){0,2}(?:CIRCUIT|COUNTY|SUPERIOR|SUPREME|DISTRICT) COURT\\b.*|(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH) DISTRICT,? .*|.*,? [A-Z]{2} \\d{5}(?:-\\d{4})?");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:.*\\b)?(?:ORDER|OPINION|DECISION|MEMORANDUM|MOTION|NOTICE|SUBPOENA|SUBPOENA DUCES TECUM|DECLARATION|AFFIDAVIT|AFFIRMATION"
                            + "|COMPLAINT|PETITION|STIPULATION|SUMMONS|JUDGMENT)(?: (?:&|(?:ON|RE|GRANTING|DENYING|REGARDING)\\b).*)?");

    /** What a name in capitals still sets in small letters. */
    private static final Pattern SMALL =
            Pattern.compile(",? et al\\.,?$|(?<!\\S)(?:and|of|the|as|for|by)(?!\\S)");

    private static final Pattern OPEN_TITLE =
            Pattern.compile("\\b(?:FOR|TO|OF|AND|OR|THE|IN|ON|BY|WITH)$");
    private static final Pattern PROCEEDING = Pattern.compile("(?i)in (?:re|the matter of)\\b:?");
    private static final Pattern ROLE_LINE = Pattern.compile("^" + ROLE + "[ .,]*$");
    private static final Pattern NAME_AND_ROLE =
            Pattern.compile("^(?<names>.{2,300}?),? (?<role>" + ROLE + ")[ .,]*$");

    /** A special proceeding's caption says what is asked for, which is no party. */
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)(?:in the matter of|of the application of|for an? (?:order|judgment)|pursuant to|under article)\\b.*");

    private static final int SHEET_HEAD = 800;
    private static final Pattern SHEET =
            Pattern.compile("(?m)^[^\\n]{0,60}\\bDOCKET FOR (?:CASE|ADVERSARY)");

    private final CleanText text;
    private final String words;
    private final List<Row> rows;

    private CaptionReader(CleanText text) {
        this.text = text;
        this.words = text.text();
        this.rows = CourtsLines.behind(text, Caption.rows(text));
    }

    static List<Named> read(CleanText text) {
        CaptionReader reader = new CaptionReader(text);
        if (SHEET.matcher(text.text())
                .region(0, Math.min(text.text().length(), SHEET_HEAD))
                .find()) {
            return reader.belowTheirRoles();
        }
        for (int i = 0; i < reader.rows.size(); i++) {
            if (VERSUS.matcher(reader.left(i)).matches()) {
                List<Named> parties = new ArrayList<>(reader.side(reader.above(i)));
                parties.addAll(reader.side(reader.below(i)));
                return parties;
            }
            List<Named> parties =
                    CaptionNames.inOneCell(text, reader.left(i), reader.rows.get(i).left().start());
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        List<Named> parties = reader.aboveTheirRoles();
        return parties.isEmpty() ? CaptionNames.inOneLine(text) : parties;
    }

    /** A docket sheet prints each party under its role, and its counsel beside it. */
    private List<Named> belowTheirRoles() {
        List<Named> parties = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (ROLE_LINE.matcher(left(i)).matches() && !left(i + 1).isEmpty()) {
                parties.addAll(side(List.of(i, i + 1)));
            }
        }
        return parties;
    }

    private String left(int row) {
        String left = rows.get(row).left().in(words);
        return left.endsWith(" x") ? left.substring(0, left.length() - 2).strip() : left;
    }

    /** Where no "v." parts the sides, as in a special proceeding, each stands above its role. */
    private List<Named> aboveTheirRoles() {
        List<Named> parties = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (ROLE_LINE.matcher(left(i)).matches()) {
                List<Integer> lines = new ArrayList<>(List.of(i));
                int above = i - 1;
                while (above > 0 && rows.get(above).left().empty() && i - above < 3) {
                    above--;
                }
                while (above >= 0 && names(above) && lines.size() < LONGEST_SIDE) {
                    lines.addFirst(above);
                    above--;
                    // Short lines of capitals are set apart from long ones.
                    above -= above > 0 && rows.get(above).empty() && names(above - 1) ? 1 : 0;
                }
                parties.addAll(side(lines));
            }
        }
        return parties;
    }

    private boolean names(int row) {
        String left = SMALL.matcher(left(row)).replaceAll("");
        return !left.isEmpty()
                && left.equals(left.toUpperCase(Locale.ROOT))
                && !ends(left)
                && !ROLE_LINE.matcher(left).matches();
    }

    private static boolean ends(String left) {
        return left.length() > LONGEST_LINE
                || STOP.matcher(left).matches()
                || BORDER.matcher(left).matches();
    }

    private List<Integer> above(int versus) {
        List<Integer> lines = new ArrayList<>();
        for (int i = versus - 1; i >= 0 && lines.size() < LONGEST_SIDE && !ends(left(i)); i--) {
            if (!TITLE.matcher(left(i)).lookingAt() || PROCEEDING.matcher(left(i)).lookingAt()) {
                lines.addFirst(i);
            }
        }
        return belowTheProceeding(lines);
    }

    /** "In re Subpoena to Birch, Inc." stands over the parties of the action that it serves. */
    private List<Integer> belowTheProceeding(List<Integer> lines) {
        boolean proceeding = false;
        for (int i = 0; i < lines.size(); i++) {
            String left = left(lines.get(i));
            List<Integer> rest = lines.subList(i, lines.size());
            if (proceeding
                    && left.isEmpty()
                    && rest.stream()
                            .anyMatch(
                                    row ->
                                            !left(row).isEmpty()
                                                    && !ASKS.matcher(left(row)).matches()
                                                    && !ROLE_LINE.matcher(left(row)).matches())) {
                return rest;
            }
            boolean opens = PROCEEDING.matcher(left).lookingAt();
            proceeding |= opens;
            if (proceeding && CaptionNames.isWhole(left) && i + 1 < lines.size()) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }

    /**
     * Down to the role that closes the caption, or to the paper's title. A title before any name
     * stood in the right column and has lost its place.
     */
    private List<Integer> below(int versus) {
        List<Integer> lines = new ArrayList<>();
        for (int i = versus + 1; i < rows.size() && lines.size() < LONGEST_SIDE; i++) {
            String left = left(i);
            boolean title = TITLE.matcher(left).matches();
            if (title && lines.stream().allMatch(line -> left(line).isEmpty())) {
                continue;
            }
            if (ends(left) || title) {
                break;
            }
            boolean named = lines.stream().anyMatch(line -> !left(line).isEmpty());
            if (!named && (titleGoesOn(versus, i) || ROLE_LINE.matcher(left).matches())) {
                continue;
            }
            lines.add(i);
            boolean role =
                    ROLE_LINE.matcher(left).matches() || NAME_AND_ROLE.matcher(left).matches();
            boolean another = i + 1 < rows.size() && ROLE_LINE.matcher(left(i + 1)).matches();
            if (role && !another && !othersFollow(i)) {
                break;
            }
        }
        return lines;
    }

    /** "Defendants, and ... Intervenors": a side of several roles. */
    private boolean othersFollow(int row) {
        int next = row + 1;
        while (next < rows.size() && left(next).isEmpty()) {
            next++;
        }
        return next < rows.size() && left(next).matches("(?i)and,?");
    }

    /** The right column's title, set among the left's names, may go on behind the "v.". */
    private boolean titleGoesOn(int versus, int row) {
        for (int i = versus - 1; i >= 0 && versus - i < 4; i--) {
            if (TITLE.matcher(left(i)).lookingAt()) {
                return OPEN_TITLE.matcher(left(i)).find()
                        && left(row).equals(left(row).toUpperCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** The names of one side, each group with the role that closes it. */
    private List<Named> side(List<Integer> lines) {
        List<Named> parties = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean joined = i > from && left(lines.get(i)).matches("(?i)and,?");
            if (joined && ROLE_LINE.matcher(left(before(lines, i))).matches()) {
                parties.addAll(group(lines.subList(from, i)));
                from = i + 1;
            }
        }
        parties.addAll(group(lines.subList(from, lines.size())));
        return parties;
    }

    private int before(List<Integer> lines, int i) {
        int last = i - 1;
        while (last > 0 && left(lines.get(last)).isEmpty()) {
            last--;
        }
        return lines.get(last);
    }

    private List<Named> group(List<Integer> lines) {
        StringBuilder names = new StringBuilder();
        String role = null;
        int start = -1;
        int end = -1;
        for (int line : lines) {
            String left = left(line);
            Matcher closing = NAME_AND_ROLE.matcher(left);
            if (left.isEmpty() || ASKS.matcher(left).matches()) {
                continue;
            }
            if (ROLE_LINE.matcher(left).matches()) {
                role = role == null ? left : role + " " + left;
                continue;
            }
            if (closing.matches()) {
                role = closing.group("role");
                left = closing.group("names");
            }
            int at = rows.get(line).left().start();
            start = start < 0 ? at : start;
            end = at + left.length();
            names.append(names.isEmpty() ? "" : " ").append(left);
        }
        return start < 0 || end <= start
                ? List.of()
                : CaptionNames.split(text, names.toString(), role, start, end);
    }
}
