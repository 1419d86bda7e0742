// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper that a copy has folded into one line: copies on the web and texts taken out of forms lose
 * the ends of lines. The lines begin again where the margin's numbers climb and where a caption, a
 * title, a stamp or a signature stands on a line of its own.
 */
final class FoldedPaper {

    /** No line on paper is as long; a paragraph may be, but holds no court's caption. */
    private static final int SHORTEST = 400;

    private static final int SHORTEST_CAPTION = 200;
    private static final int HEAD = 3000;
    private static final String STATE =
            "(?:ALABAMA|ALASKA|ARIZONA|ARKANSAS|CALIFORNIA|COLORADO|CONNECTICUT|DELAWARE|COLUMBIA|FLORIDA|GEORGIA|HAWAII|IDAHO"
                    + "|ILLINOIS|INDIANA|IOWA|KANSAS|KENTUCKY|LOUISIANA|MAINE|MARYLAND|MASSACHUSETTS|MICHIGAN|MINNESOTA"
                    + "|MISSISSIPPI|MISSOURI|MONTANA|NEBRASKA|NEVADA|NEW HAMPSHIRE|NEW JERSEY|NEW MEXICO|NEW YORK"
                    + "|NORTH CAROLINA|NORTH DAKOTA|OHIO|OKLAHOMA|OREGON|PENNSYLVANIA|PUERTO RICO|RHODE ISLAND"
                    + "|SOUTH CAROLINA|SOUTH DAKOTA|TENNESSEE|TEXAS|UTAH|VERMONT|VIRGINIA|WASHINGTON|WEST VIRGINIA|WISCONSIN|WYOMING)";
    private static final Pattern COURT =
            Pattern.compile(
                    "(?:IN THE )?(?:UNITED ?STATES|U\\.S\\.) ?DISTRICT ?COURT\\b|(?:IN THE )?(?:SUPERIOR|SUPREME) COURT OF THE (?:STATE|DISTRICT|COMMONWEALTH) OF "
                            + STATE
                            + "(?:,? (?:(?:IN AND )?FOR THE )?COUNTY OF (?:(?:LOS|SAN|SANTA|CONTRA|EL|DEL|NEW) )?[A-Z]+(?: OBISPO)?(?! ?COUNTY))?"
                            + "|IN THE (?:\\p{Lu}+ )?COURT OF APPEALS?\\b|IN THE (?:DISTRICT|CIRCUIT|COUNTY|SUPERIOR) COURT (?:OF|FOR)\\b(?:(?: THE)?(?: [A-Z]+){1,2} COUNTY(?:,? STATE OF "
                            + STATE
                            + ")?)?|(?:IN THE )?APPELLATE COURT OF "
                            + STATE
                            + "(?: (?:FIRST|SECOND|THIRD|FOURTH|FIFTH) DISTRICT)?"
                            + "|(?:IN THE )?COURT OF (?:CHANCERY|COMMON PLEAS) OF THE STATE OF "
                            + STATE);
    private static final Pattern DISTRICT =
            Pattern.compile(
                    "(?:FOR THE )?(?:(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|MIDDLE) )?DISTRICT OF "
                            + STATE
                            + "\\b(?: (?:AT )?(?:[A-Z.]+ ){1,3}?DIVISION\\b|(?: (?:San Francisco|San Jose|Oakland|Eureka)(?: Division)?\\b))?");
    static final Pattern NUMBER =
            Pattern.compile(
                    "(?i:\\b(?:misc\\. |civil )?(?:case|civil action|action|index|docket) ?(?:no|number)?s?\\b\\.?:? ?|\\bno\\. (?=\\d{1,2}[:-]))(?:[\\d:]{1,3}[ -]?)?\\d{2,4}[\\w:.−-]*\\d[\\w./−-]*(?: [A-Z]{2,4}(?= \\([A-Z]{1,4}\\)))?(?: \\([A-Z]{1,4}\\)){0,3}(?: [A-Z]{2,4}(?= [A-Z][a-z]+,))?"
                            + "|\\b(?:CV|MC|CR)[ -]\\d{2}-\\d{3,5}(?: \\([A-Z]{2,4}\\)){0,3}"
                            // "C18-55 TSZ": the Western District of Washington's form.
                            + "|(?<!\\S)C\\d{2}-\\d{2,4}(?:[ -]?[A-Z]{3}\\b)?"
                            + "|(?<!\\S)(?:\\d:)?\\d{2}-(?:cv|mc)-\\d{3,5}(?:-[A-Z]{2,4}){0,3}(?: \\([A-Z]{2,4}\\)){0,3}");
    static final Pattern ROLE =
            Pattern.compile(
                    "(?:PLAINTIFF|DEFENDANT)S?[,.]?(?= (?:Case|CASE|Civil|CIVIL|No\\.|NO\\.|[Vv]\\.))|(?:Plaintiff|Defendant|Petitioner|Respondent|Movant|Intervenor|Appellant|Appellee)(?:s|\\(s\\))?(?:[-/ ](?:Appellant|Appellee|Petitioner|Respondent)s?)?[,.]");
    private static final Pattern VERSUS =
            Pattern.compile(
                    "(?<=\\s)(?:v\\.|vs\\.|-v-|- ?against(?: ?-)?|V\\.)(?= (?:\\d{1,2} )*\\p{Lu})");
    private static final String WORD =
            "[,;:]? (?!(?:DATE|TIME|PLACE|JUDGE|DEPT|CTRM|COURTROOM|HEARING)\\b[^\\s\\p{L}]|NOW COMES?\\b|COMES? NOW\\b|[IVX]{1,4}\\. |(?:INTRODUCTION|PRELIMINARY STATEMENT|TABLE OF|STATEMENT OF|CORPORATE DISCLOSURE|BACKGROUND)\\b)[A-Z0-9§#][^\\p{Ll}\\s]*(?!\\S)|[,;:]? (?:[A-Z]+|\\d{1,3})\\(\\p{L}\\)(?:\\(\\d\\))?|[,;:]? \\([A-Z][^\\p{Ll}()]{1,40}\\)";
    private static final String CITED =
            " (?:[(\\[](?:ECF|Dkt\\.|Doc\\.|Docket|DKT|DOC)[^)\\]]{1,30}[)\\]]|\\[\\d{1,3}\\])";
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\d.,)/_:-] |-[A-Z]{2,4} )(?!IN RE\\b|FOR AN\\b|AN ORDER\\b)(?:(?!FOR AN ORDER)[A-Z][A-Z.'’/&-]*(?:,(?= (?:INC|LLC|LLP|LTD|CORP|CO|L\\.P|AND)\\b))? ){0,10}?(?<bare>(?:ORDER|OPINION|MEMORANDUM|DECISION|STIPULATION|NOTICE|MOTION|JUDGMENT|REPORT AND RECOMMENDATION|BRIEF|OPPOSITION|REPLY|RESPONSE|DECLARATION|AFFIDAVIT|COMPLAINT|PETITION|OBJECTIONS?)\\b(?: OPINION| ORDER)?(?: (?:AND|&) (?:OPINION|ORDER)\\b)?)"
                            + "(?:"
                            + WORD
                            + "){0,60}(?:"
                            + CITED
                            + "(?:(?=,? (?:AND|GRANTING|DENYING)\\b)(?:"
                            + WORD
                            + "){1,40})?){0,4}");

    /** A title in the right column: the names of the left one run on behind it. */
    private static final Pattern SIDE_ENDS =
            Pattern.compile("\\s(?:Defendant|Respondent|Plaintiff|Petitioner)s?[,.]");

    private static final Pattern COUNSEL =
            Pattern.compile("(?<=\\s)(?:Attorneys?|Counsel) [Ff]or (?=\\p{Lu})");

    private static final Pattern STAMP =
            Pattern.compile(
                    "(?i)\\bcase[: ] ?\\d:\\d{2}-[a-z]{2}-\\d{2,6}[\\w-]{0,20} (?:document|doc\\.?) ?#?:? ?\\d{1,4}(?:-\\d+)? (?:\\*SEALED\\* )?filed:? \\d{1,2}/\\d{1,2}/\\d{2,4}(?: (?:USDC \\w+ )?page:? ?\\d+ of \\d+)?(?: page ?id ?#?:? ?\\d+)?");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:(?:IT IS )?SO ORDERED\\.?|(?:Dated|DATED): ?(?:_ )?(?:[A-Z][a-z]+ \\d{1,2}, \\d{4})?|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? United States (?:Magistrate|District) Judge[.:]?|UNITED STATES (?:MAGISTRATE|DISTRICT) JUDGE\\b)");

    /** The column of brackets or points between the names and the number. */
    static final Pattern BAR = Pattern.compile("(?<=\\s)[)§:](?=\\s)(?!\\s\\d)");

    private static final Pattern BORDER = Pattern.compile("[-_=]{10,} ?[xX/]?(?!\\S)");

    private FoldedPaper() {}

    /** Returns the lines that the given one has been folded out of; itself where it is one. */
    static List<SourceLine> unfolded(String original, SourceLine line) {
        SortedSet<Integer> rows = FoldedCaption.rows(original, line);
        SortedSet<Integer> letter = FoldedLetter.lines(original, line);
        if (!letter.isEmpty()) {
            return lines(line, letter);
        }
        if (line.end() - line.start() < SHORTEST && !isCaption(original, line)) {
            return lines(line, rows);
        }
        int head = Math.min(line.end(), line.start() + HEAD);
        Matcher court = COURT.matcher(original).region(line.start(), head);
        if (!court.find()) {
            return lines(line, rows);
        }
        SortedSet<Integer> starts = new TreeSet<>(FoldedMargin.in(original, line));
        each(STAMP, original, line.start(), line.end(), starts);
        each(BORDER, original, line.start(), head, starts);
        each(SIGNED, original, line.start(), line.end(), starts);
        caption(original, court.start(), head, starts, rows);
        Matcher counsel = COUNSEL.matcher(original).region(line.start(), head);
        while (counsel.find()) {
            starts.add(counsel.start());
        }
        return lines(line, starts);
    }

    /** A short line may be a caption that has both sides, and what parts them. */
    private static boolean isCaption(String original, SourceLine line) {
        return line.end() - line.start() >= SHORTEST_CAPTION
                && COURT.matcher(original).region(line.start(), line.end()).find()
                && ROLE.matcher(original).region(line.start(), line.end()).find()
                && VERSUS.matcher(original).region(line.start(), line.end()).find();
    }

    /** The caption ends with the paper's title: behind it "v." parts the names of cited cases. */
    private static void caption(
            String original,
            int start,
            int head,
            SortedSet<Integer> starts,
            SortedSet<Integer> rows) {
        each(COURT, original, start, head, starts);
        each(DISTRICT, original, start, head, starts);
        Matcher title = TITLE.matcher(original).region(start, head);
        int end = start;
        int titled = title.find() ? title.start() : start;
        if (titled > start) {
            starts.add(titled);
            boolean names =
                    original.charAt(title.end() - 1) == ','
                            && SIDE_ENDS.matcher(original).region(title.end(), head).lookingAt();
            end = names ? title.end("bare") : title.end();
            starts.add(end);
        }
        if (!rows.isEmpty()) {
            starts.addAll(rows);
            return;
        }
        Matcher role = ROLE.matcher(original).region(start, head);
        int roles = 0;
        while (roles < 4 && role.find()) {
            starts.add(role.end());
            end = Math.max(end, role.end());
            roles++;
        }
        Matcher number = NUMBER.matcher(original).region(start, end).useTransparentBounds(true);
        while (number.find()) {
            // "C18-55 TSZ": what looked like a title's first word may be the judge's initials.
            starts.removeIf(at -> at == titled && number.start() < at && at < number.end());
            starts.add(number.start());
            starts.add(number.end());
        }
        Matcher bar = BAR.matcher(original).region(start, end).useTransparentBounds(true);
        while (bar.find()) {
            starts.add(bar.end());
        }
        each(VERSUS, original, start, end, starts);
    }

    private static void each(
            Pattern pattern, String original, int from, int to, SortedSet<Integer> starts) {
        Matcher m = pattern.matcher(original).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            starts.add(m.start());
            starts.add(m.end());
        }
    }

    private static List<SourceLine> lines(SourceLine line, SortedSet<Integer> starts) {
        List<SourceLine> lines = new ArrayList<>();
        int from = line.start();
        for (int start : starts) {
            if (start > from && start < line.end()) {
                lines.add(
                        new SourceLine(from, start, from == line.start() && line.afterFormFeed()));
                from = start;
            }
        }
        lines.add(new SourceLine(from, line.end(), from == line.start() && line.afterFormFeed()));
        return lines;
    }
}
