// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Caption.Cell;
import org.docketry.analysis.domain.reading.Caption.Row;

/** Finds the title in a filing's caption: the capitals that say what the paper is. */
final class TitleReader {

    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 400;
    private static final String NOUNS =
            "ORDER|OPINION|MEMORANDUM|APPLICATION(?! OF)|OPPOSITION|REPLY|MOTION|DECLARATION|AFFIDAVIT|AFFIRMATION|STIPULATION"
                    + "|NOTICE|SUBPOENA|JUDGMENT|COMPLAINT|ANSWER|BRIEF|PETITION|RESPONSE|OBJECTIONS?|RULING|DECISION"
                    + "|RECOMMENDATION|LETTER|MINUTES?";
    private static final Pattern TITLE_WORD =
            Pattern.compile("(?<!\\bFOR AN )\\b(?:" + NOUNS + ")S?\\b");

    /** A title that is set in small letters opens with what the paper is, or with whose it is. */
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?i)(?:[^\\n.;:]{2,60}['’]s? )?(?:[\\p{L}-]+ ){0,3}(?:" + NOUNS + ")\\b.*");

    private static final Pattern SMALL_WORD =
            Pattern.compile(
                    "\\b(?!to|of|in|and|or|for|the|as|with|by|on|from|its|his|her|their|under)\\p{Ll}");
    private static final int MOST_SMALL_LINES = 4;
    private static final Pattern SMALL_OPEN =
            Pattern.compile(
                    "\\b(?:to|of|in|and|or|for|the|as|with|by|on|from|its|under|Compel|Compliance|Motion|Part|Denying|Granting)$");
    private static final Pattern CAPTION_LINE =
            Pattern.compile(
                    "C\\d{2}-\\d{2,4}(?:[- ]?[A-Z]{3})?|"
                            + "(?i).*(?:^\\d{1,2}[-:]?(?:cv|mc|md|misc|civ|cr)?-.*|\\bcourt\\b.*|\\bdivision\\b|\\bdistrict of\\b.*|\\bv\\.|\\bcase no.*|^in re\\b.*|^(?:not )?for publication.*|^(?:un)?published.*|^not final until.*|^file motion for rehearing.*|^disposition thereof.*|.*\\b(?:shall|must|read this)\\b.*|^[\\p{L}’' .-]+, (?:chief |presiding )?(?:justice|p\\. ?j\\.|c\\. ?j\\.|j\\.).*"
                            + "|\\bjudge\\b(?!['’]s).*|^it is so ordered.*|.*table of (?:contents|authorities).*"
                            + "|^exhibit(?: \\w{1,3})?$|^(?:after|appeal(?:ed)?(?: from)?|from|review of) an? (?:order|judgment|decision)\\b.*|^motion (?:date|seq).*|^on (?:petition|appeal|application|writ|certiorari)\\b.*|^index no.*|^(?:hearing|motion) date.*|^memo endorsed.*"
                            + "|^(?:movant|petitioner|plaintiff|respondent|defendant)s?[.,]?)\\s*");

    /**
     * "Order transferring motion to issuing court" names no court, "Objections to" one's no judge.
     */
    private static final Pattern OPENS =
            Pattern.compile(
                    "(?!INDEX|CASE|DOCKET|FILE|NOT\\b|AFTER|FROM|APPEAL)(?!.*\\b(?:SHALL|MUST|READ THIS)\\b)(?:[A-Z]+ ){0,3}(?:ORDER|MOTION(?! (?:DATE|SEQ))|NOTICE|STIPULATION|OPINION"
                            + "|OBJECTIONS?|OPPOSITION|RESPONSE|REPLY)\\b");

    private static final Pattern DOCKET_TEXT =
            Phrase.anyCase(
                    "notice of electronic filing\\b[\\s\\S]{0,1200}?\\bdocket text: ?(?<title>(?:[\\p{L}()-]+ ){0,4}?(?:order|ruling)\\b[^.]{0,400})");
    private static final int DOCKET_TEXT_WITHIN = 3000;
    private static final Pattern OPEN =
            Pattern.compile("(?:[;,]|\\b(?:AND|OR|TO|OF|IN|FOR|THE|BY|ON|WITH|REPORT))$");
    private static final Pattern HEADING =
            Pattern.compile("^(?:BRIEF|ORDER|PROPOSED|\\[)|\\b(?:BACKGROUND|ARGUMENT)\\b");

    /** What a title in capitals still sets in small letters. */
    private static final Pattern SUBDIVISION =
            Pattern.compile(
                    "\\b(?:[df][/.]?b[/.]?a|[fa]/k/a|et al)\\b\\.?|\\(\\p{Ll}{1,4}\\)|\\(\\p{L}\\)|(?<=\\d)\\p{Ll}(?!\\p{L})|(?<=\\p{Lu} )v\\.|\\bet al\\.|[(\\[](?:ECF|Dkt\\.|Doc\\.|D\\.I\\.)[^()\\[\\]\\p{Ll}]*(?:Nos?\\.)?[^()\\[\\]\\p{Ll}]*[)\\]]");

    /** "IN RE APPLICATION OF ... FOR AN ORDER PURSUANT TO": a proceeding's name goes on. */
    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    "(?:AND )?FOR (?:AN? |ISSUANCE OF )|AN ORDER PURSUANT TO|PURSUANT TO|IN (?:RE|THE MATTER)\\b");

    /** What stands over the text below a title, in capitals too. */
    private static final Pattern OVER_TEXT =
            Pattern.compile(
                    "(?:[IVX]{1,3}\\. |1\\. )?(?:INTRODUCTION|PRELIMINARY STATEMENT|BACKGROUND|FACTS|DISCUSSION|ANALYSIS|ARGUMENT|LEGAL STANDARD|SUMMARY OF .*|STATEMENT OF (?:THE )?(?:CASE|FACTS|ISSUES?|INTERESTS?)|INTRODUCTION AND .*|FACTUAL .*|PROCEDURAL .*)\\.?");

    /** "MEMORANDUM OPINION BY" over the judge's name: Virginia's opinions. */
    private static final Pattern AUTHORED =
            Pattern.compile("(?<title>(?:[A-Z]+ ){0,2}OPINION)\\W{0,2} BY\\b[^\\p{Ll}]*");

    private static final Pattern VERSUS = Pattern.compile("(?i)v\\.?|vs\\.?|versus|-*against-*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:case|civil action|index|docket|no\\.)");
    private static final Pattern PARTY_ENDS =
            Pattern.compile(
                    "(?:\\bet al\\.?|\\b(?:INC|LLC|LTD|CORP)\\.?|\\bDOES? \\d.*),$|\\bet al\\.?$");

    /** "NON-" at a line's end goes on in the next. */
    private static final Pattern HYPHEN = Pattern.compile("\\p{L}-$");

    private static final Pattern DECISION =
            Pattern.compile(
                    "(?:\\*\\d{1,4} )?(?:(?:AMENDED|CORRECTED) )?(?:ORDER|OPINION|MEMORANDUM|DECISION) (?=\\p{Lu}{2})");

    private static final Pattern DECORATION =
            Pattern.compile(
                    "^\\*\\d{1,4} |^[\\s|)(:]+(?:(?:\\d:)?\\d{2}-(?i:cv|mc|cr|md)-\\d{1,6}\\S* )?|^(?:\\d:)?\\d{2}-(?i:cv|mc|cr|md)-\\d{1,6}\\S* |[\\s|)(:]+$");

    private final CleanText text;
    private final String words;
    private List<Row> rows;
    private final List<Row> allRows;

    private TitleReader(CleanText text) {
        this.text = text;
        this.words = text.text();
        int underWay = RunningText.underWay(text);
        this.allRows = Caption.rows(text);
        this.rows = allRows.stream().takeWhile(row -> row.left().start() < underWay).toList();
    }

    static Optional<Found<String>> read(CleanText text) {
        TitleReader reader = new TitleReader(text);
        for (int i = 0; i < reader.rows.size(); i++) {
            for (boolean right : new boolean[] {true, false}) {
                Matcher authored = AUTHORED.matcher(reader.cell(i, right).in(reader.words));
                if (authored.matches()) {
                    int at = reader.cell(i, right).start();
                    Span span = text.span(at, at + authored.end("title"));
                    return Optional.of(Found.at(span, 0.95, authored.group("title")));
                }
                if (reader.names(reader.cell(i, right))) {
                    return Optional.of(reader.grown(i, right));
                }
            }
        }
        return reader.belowASummary().or(reader::inSmallLetters);
    }

    /** A database sets its summary of a decision over the decision itself. */
    private Optional<Found<String>> belowASummary() {
        int above = rows.size();
        if (Endorsement.DEAR.matcher(words).find()) {
            return Optional.empty();
        }
        for (int i = above; i < allRows.size(); i++) {
            Cell cell = allRows.get(i).left();
            if (DECISION.matcher(cell.in(words)).lookingAt() && names(cell)) {
                rows = allRows;
                return Optional.of(grown(i, false));
            }
        }
        return Optional.empty();
    }

    /** In a notice of electronic filing the first sentence of the docket text is the title. */
    static Optional<Found<String>> docketText(CleanText text) {
        int reach = Math.min(text.text().length(), DOCKET_TEXT_WITHIN);
        Matcher m = DOCKET_TEXT.matcher(text.text()).region(0, reach);
        return m.find()
                ? Optional.of(
                        Found.at(text.span(m, "title"), 0.9, CleanText.words(m.group("title"))))
                : Optional.empty();
    }

    private Cell cell(int row, boolean right) {
        return right ? rows.get(row).right() : rows.get(row).left();
    }

    private boolean names(Cell cell) {
        return titleLine(cell)
                && TITLE_WORD.matcher(cell.in(words)).find()
                && !ASKED_FOR.matcher(cell.in(words)).lookingAt();
    }

    /** A title runs over the capital lines of its column around the one that names the paper. */
    private Found<String> grown(int row, boolean right) {
        int first = row;
        while (first > 0 && continues(first - 1, right) && !isParty(first, right)) {
            first--;
        }
        List<Cell> cells = new ArrayList<>();
        int last = first;
        int length = 0;
        while (last < rows.size() && (last <= row || continues(last, right)) && length < LONGEST) {
            Cell cell = cell(last, right);
            length += cell.end() - cell.start();
            if (!cell.empty()) {
                cells.add(cell);
            }
            last++;
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        for (Cell cell : cells) {
            boolean joined = title.isEmpty() || HYPHEN.matcher(title).find();
            title.append(joined ? "" : " ").append(text.words(cell.start(), cell.end()));
        }
        if (right) {
            cells.forEach(cell -> spans.add(text.span(cell.start(), cell.end())));
        } else {
            spans.add(text.span(cells.getFirst().start(), cells.getLast().end()));
        }
        String plain = balanced(DECORATION.matcher(title).replaceAll(""));
        return new Found<>(plain, right ? 0.9 : 0.95, spans);
    }

    /** "BIRCH, et al.,": the last line of a side, set over the title of that row. */
    private boolean isParty(int row, boolean right) {
        int above = row > 1 && rows.get(row - 1).empty() ? row - 2 : row - 1;
        String line = cell(above, right).in(words).strip();
        boolean opens = OPENS.matcher(cell(row, right).in(words)).lookingAt();
        return !TITLE_WORD.matcher(line).find()
                && (PARTY_ENDS.matcher(line).find()
                        || (line.endsWith(",") && opens)
                        || behindVersus(above));
    }

    private boolean behindVersus(int row) {
        int above = row - 1;
        while (above > 0
                && (rows.get(above).left().empty()
                        || NUMBERED.matcher(rows.get(above).left().in(words)).lookingAt())) {
            above--;
        }
        return above >= 0 && VERSUS.matcher(rows.get(above).left().in(words)).matches();
    }

    /** A bracket that the title opens is no decoration of the caption. */
    private static String balanced(String title) {
        long open = title.chars().filter(c -> c == '(').count();
        long closed = title.chars().filter(c -> c == ')').count();
        return title + ")".repeat((int) Math.max(0, open - closed));
    }

    private boolean continues(int row, boolean right) {
        boolean oneColumn = right || rows.get(row).right().empty();
        if (oneColumn && titleLine(cell(row, right))) {
            return true;
        }
        boolean gap = rows.get(row).empty() && row > 0 && row + 1 < rows.size();
        return gap && titleLine(cell(row + 1, right)) && (right || goesOn(row));
    }

    /** Lines set to the middle stand apart; a title goes on that is open or names a paper more. */
    private boolean goesOn(int gap) {
        String before = cell(gap - 1, false).in(words).strip();
        String after = cell(gap + 1, false).in(words).strip();
        boolean names = TITLE_WORD.matcher(after).find() && after.indexOf(' ') > 0;
        return OPEN.matcher(before).find()
                || (names && titleLine(cell(gap - 1, false)) && !HEADING.matcher(after).find());
    }

    private boolean titleLine(Cell cell) {
        String line = SUBDIVISION.matcher(cell.in(words).strip()).replaceAll("");
        return !line.isEmpty()
                && line.length() <= LONGEST_LINE
                && line.equals(line.toUpperCase(Locale.ROOT))
                && !OVER_TEXT.matcher(line).matches()
                && (OPENS.matcher(line).lookingAt() || !CAPTION_LINE.matcher(line).matches())
                && line.chars().filter(Character::isLetter).count() >= 4;
    }

    private Optional<Found<String>> inSmallLetters() {
        for (int i = 0; i < rows.size(); i++) {
            for (boolean right : new boolean[] {true, false}) {
                String line = cell(i, right).in(words).strip();
                if (SMALL.matcher(line).matches() && inSmallLetters(line)) {
                    return Optional.of(grownInSmallLetters(i, right));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inSmallLetters(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_LINE
                && Character.isUpperCase(line.charAt(0))
                && !line.endsWith(".")
                && !SMALL_WORD.matcher(line).find()
                && !CAPTION_LINE.matcher(line).matches();
    }

    /** Such a title goes on in the next line of its column only where it is open. */
    private Found<String> grownInSmallLetters(int row, boolean right) {
        List<Cell> cells = new ArrayList<>(List.of(cell(row, right)));
        for (int i = row + 1; i < rows.size() && cells.size() < MOST_SMALL_LINES; i++) {
            Cell next = cell(i, right);
            boolean alone = right || rows.get(i).right().empty();
            boolean open = SMALL_OPEN.matcher(cells.getLast().in(words).strip()).find();
            if (!alone || !open || !inSmallLetters(next.in(words).strip())) {
                break;
            }
            cells.add(next);
        }
        List<Span> spans = cells.stream().map(c -> text.span(c.start(), c.end())).toList();
        String title =
                cells.stream()
                        .map(c -> text.words(c.start(), c.end()))
                        .collect(Collectors.joining(" "));
        return new Found<>(title, 0.8, spans);
    }
}
