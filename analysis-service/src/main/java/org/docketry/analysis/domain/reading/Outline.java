// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a paper and what stands under each. Tables of contents and of authorities are no
 * part of it.
 */
public final class Outline {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:(?<mark>[IVX]{1,5}|[A-H]|\\d{1,2}|[a-h]|[ivx]{1,4})[.)] |(?i:point) (?<point>[IVX]{1,5}|\\d{1,2}|[A-Z]{3,5})[.:]?(?:\\n{1,2}| ))(?<title>(?:\\p{Lu}|\\d{1,2}\\p{Lu}|[“\"]\\p{Lu})[^\\n]*(?:\\n[^\\n]+){0,3})");
    private static final Pattern PLAIN =
            Phrase.anyCase(
                    "(?:preliminary )?(?:introduction|statement|background|factual background|procedural (?:history|background)"
                            + "|facts|legal standards?|applicable law|governing law|standard of review|argument|analysis"
                            + "|discussion|conclusion|disposition|findings|recommendation|legal framework"
                            + "|statement of facts|issues?|holdings?|outcome|key cases cited|background and procedural history|order)\\.?");
    private static final Pattern TABLE_LINE =
            Pattern.compile("(?:\\.{3,}|\\s)\\s*(?:\\d{1,3}|[ivx]{1,5})(?:, ?\\d{1,3})*$");

    /** The dots that lead to a page; the page itself may be lost. */
    private static final Pattern LEADERS =
            Pattern.compile("(?:\\.{4,}|(?:\\. ){4,})\\s*(?:\\d{1,3}|[ivx]{1,5})?$");

    private static final int MOST_LINES = 4;
    private static final Pattern TABLE_TITLE =
            Phrase.anyCase("(?m)^table of (?:contents|authorities)\\b.*$");
    private static final Pattern COMMANDS =
            Phrase.of("\\b(?:GRANTED|DENIED|ORDERED|GRANTS|DENIES|shall|VACATED|objects to)\\b");
    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;
    private static final int PARAGRAPH = 4000;
    private static final int SHORT_TITLE = 80;

    /** No filing has more headings; a list that long is something else. */
    private static final int MOST = 1000;

    /** A calendar counts the motions that will be heard: "1. DOE 1'S MOTION TO QUASH". */
    private static final Pattern CALENDARED =
            Pattern.compile("[^\\p{Ll}]*['’]S? (?:[A-Z-]+ ){0,2}MOTION (?:TO|FOR) [^\\p{Ll}]*");

    /** In a joint letter: who speaks below. */
    private static final Pattern POSITION =
            Phrase.of(
                    "(?:[IVX]{1,4}\\. |[A-H]\\. )?\\p{Lu}[\\p{L}.,&’' -]{1,60}['’]s? (?:Opening |Proposed |Final )?(?:Statement|Position|Portion|Argument|Section|Contentions?|Response|Compromise|Proposal|STATEMENT|POSITION|PORTION|ARGUMENT|SECTION|CONTENTIONS?)[:.]?");

    private final CleanText clean;
    private final String text;
    private final List<Section> sections;
    private final int bodyStart;

    private Outline(CleanText clean) {
        this.clean = clean;
        this.text = clean.text();
        this.bodyStart = findBodyStart();
        this.sections = nest(headings());
    }

    public static Outline of(CleanText text) {
        return new Outline(text);
    }

    /** Returns the sections in the order of the text; the first is the paper itself. */
    public List<Section> sections() {
        return sections;
    }

    /** Where the tables in front end, if there are any. */
    public int bodyStart() {
        return bodyStart;
    }

    private int findBodyStart() {
        Matcher tables = TABLE_TITLE.matcher(text);
        int end = 0;
        while (tables.find()) {
            end = Math.max(end, tables.end());
        }
        if (end == 0) {
            return 0;
        }
        int at = end;
        while (at < text.length()) {
            int lineEnd = lineEnd(at);
            String line = text.substring(at, lineEnd).strip();
            boolean heading = NUMBERED.matcher(line).lookingAt() || PLAIN.matcher(line).matches();
            if (heading && !listed(at, lineEnd)) {
                return at;
            }
            at = lineEnd + 1;
        }
        return end;
    }

    /** An entry of a table may run over several lines before it says its page. */
    private boolean listed(int from, int firstEnd) {
        int end = firstEnd;
        for (int i = 0; i < MOST_LINES && end <= text.length(); i++) {
            String line = text.substring(from, end).strip();
            if ((i == 0 ? TABLE_LINE : LEADERS).matcher(line).find()) {
                return true;
            }
            int next = end + 1;
            boolean ends = next >= text.length() || text.charAt(next) == '\n';
            if (ends || NUMBERED.matcher(text).region(next, text.length()).lookingAt()) {
                return false;
            }
            end = lineEnd(next);
        }
        return false;
    }

    /**
     * Returns the innermost section that an offset of the clean text stands in; a note stands in
     * that of its page's foot.
     */
    public Section at(int offset) {
        int place = clean.bodyOffset(offset);
        Section innermost = sections.getFirst();
        for (Section section : sections) {
            if (section.start() > place) {
                break;
            }
            if (section.holds(place)) {
                innermost = section;
            }
        }
        return innermost;
    }

    private record Heading(int start, int bodyStart, int level, String title) {}

    private List<Heading> headings() {
        List<Heading> found = new ArrayList<>();
        int at = bodyStart;
        boolean afterFourth = false;
        while (at < clean.bodyEnd() && found.size() < MOST) {
            int end = lineEnd(at);
            if (end > at) {
                Heading heading = heading(at, end, afterFourth);
                if (heading != null) {
                    found.add(heading);
                    afterFourth |= text.startsWith("iv.", at);
                    end = Math.max(end, heading.bodyStart() - 1);
                }
            }
            at = end + 1;
        }
        return found;
    }

    /**
     * @param afterFourth whether a heading "iv." came before; else "v." stands between two parties
     */
    private @Nullable Heading heading(int from, int lineEnd, boolean afterFourth) {
        int limit = Math.min(text.length(), from + LONGEST);
        Matcher numbered = NUMBERED.matcher(text).region(from, limit);
        boolean versus = text.startsWith("v.", from) && !afterFourth;
        if (numbered.lookingAt() && !versus) {
            int end = numbered.end();
            String title = CleanText.words(numbered.group("title"));
            boolean whole = end == text.length() || (end < limit && text.charAt(end) == '\n');
            boolean point = numbered.group("point") != null;
            int level = point ? 1 : level(numbered.group("mark"));
            boolean calendar = CALENDARED.matcher(title).matches();
            if (whole
                    && !calendar
                    && !countsParagraphs(numbered)
                    && !COMMANDS.matcher(title).find()
                    && oneThought(title)) {
                return new Heading(from, end + 1, level, title);
            }
            return point ? null : overIndented(from, numbered.start("title"), lineEnd, level);
        }
        String line = text.substring(from, Math.min(lineEnd, limit)).strip();
        boolean plain =
                (PLAIN.matcher(line).matches() && Character.isUpperCase(line.charAt(0)))
                        || POSITION.matcher(line).matches();
        return plain && lineEnd < limit ? new Heading(from, lineEnd + 1, 1, line) : null;
    }

    /** Among numbered paragraphs one of a single sentence heads nothing. */
    private boolean countsParagraphs(Matcher numbered) {
        String mark = numbered.group("mark");
        if (mark == null || !mark.matches("\\d+")) {
            return false;
        }
        int next = text.indexOf("\n" + (Integer.parseInt(mark) + 1) + ". ", numbered.end());
        int end = next < 0 ? -1 : text.indexOf("\n\n", next + 1);
        boolean parted = next > 0 && text.charAt(next - 1) == '\n' && end > 0;
        return parted
                && end - next < PARAGRAPH
                && Sentences.of(text.substring(next + 1, end).replaceFirst("^\\d+\\. ", "")).size()
                        > 1;
    }

    /** A short heading with no blank line under it: the text below starts further in. */
    private @Nullable Heading overIndented(int from, int titleStart, int lineEnd, int level) {
        String title = text.substring(titleStart, Math.max(titleStart, lineEnd)).strip();
        boolean indented =
                lineEnd + 1 < text.length()
                        && text.charAt(lineEnd + 1) != '\n'
                        && begins(
                                text.charAt(lineEnd + 1),
                                clean.column(lineEnd + 1) - clean.column(from));
        boolean heads = title.length() < SHORT_TITLE && oneThought(title);
        return indented && heads && !COMMANDS.matcher(title).find()
                ? new Heading(from, lineEnd + 1, level, title)
                : null;
    }

    /** Below a heading a paragraph begins no further out, or another heading further in. */
    private static boolean begins(char first, int further) {
        return Character.isUpperCase(first)
                ? further >= 0
                : Character.isDigit(first) && further > 0;
    }

    /** A numbered paragraph of several sentences is text, not a heading. */
    private static boolean oneThought(String title) {
        return title.length() >= SHORTEST
                && !LEADERS.matcher(title).find()
                && Sentences.of(title).size() == 1;
    }

    private static int level(String mark) {
        if (mark.matches("[IVX]+")) {
            return 1;
        }
        if (mark.matches("[A-H]")) {
            return 2;
        }
        return mark.matches("\\d+") ? 3 : 4;
    }

    private List<Section> nest(List<Heading> headings) {
        List<Section> nested = new ArrayList<>();
        Section paper = new Section(0, bodyStart, text.length() + 1, 0, "", null);
        nested.add(paper);
        Deque<Section> open = new ArrayDeque<>();
        open.push(paper);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            while (open.element().level() >= heading.level()) {
                open.pop();
            }
            Section section =
                    new Section(
                            heading.start(),
                            Math.min(heading.bodyStart(), text.length()),
                            end(headings, i),
                            heading.level(),
                            heading.title(),
                            open.element());
            nested.add(section);
            open.push(section);
        }
        return List.copyOf(nested);
    }

    private int end(List<Heading> headings, int index) {
        for (int i = index + 1; i < headings.size(); i++) {
            if (headings.get(i).level() <= headings.get(index).level()) {
                return headings.get(i).start();
            }
        }
        return text.length() + 1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
