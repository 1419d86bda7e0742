// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Says whether two statements stand in one paragraph, one after the other. */
final class Paragraphs {

    private static final int NEAR = 1500;

    /** No head of a paragraph is looked for farther back. */
    private static final int REACH = 2500;

    /** A new paragraph, or what is asked for besides, and is another point. */
    private static final Pattern TURNS =
            Pattern.compile(
                    "\n\n|\\b(?:also|further|next|separately)\\s+(?:moves?|asks?|seeks?|requests?)\\b");

    private static final String TITLE =
            "(?<title>\\p{Lu}[\\p{L}’'-]*(?:,?\\s[\\p{L}\\d’'-]+){0,4})";
    private static final String COUNT =
            "(?:(?:[A-Z]|\\d{1,2}|[ivx]{1,4})\\.\\s+|\\((?:[a-z]|\\d{1,2}|[ivx]{1,4})\\)\\s+)";
    private static final Pattern RUN_IN =
            Pattern.compile("\\s*" + COUNT + "?" + TITLE + "[.:][\\s—–-]+(?=[\\p{Lu}(\"“])");

    /** "(b) Specificity. The motion asks": a heading counted inside its paragraph. */
    private static final Pattern COUNTED_IN =
            Pattern.compile("(?<=[.:;]\\s)" + COUNT + TITLE + "[.:]\\s+(?=[\\p{Lu}(\"“])");

    /**
     * On pleading paper, and where a page ends, no blank line parts "Review A." from what was
     * before.
     */
    private static final Pattern ON_ONE =
            Pattern.compile(
                    "\\n(?=\\s*"
                            + COUNT
                            + "?(?:Review|Statement|Post|Tweet|Doe|Account|User)s? (?:\\d{1,2}|[A-H])(?:,? (?:and )?(?:\\d{1,2}|[A-H])\\b){0,8}[.:]\\s)");

    /** A short sentence heads nothing: it has a verb. */
    private static final Pattern VERB =
            Pattern.compile(
                    "\\b(?:is|are|was|were|has|have|had|did|does|do|may|must|shall|\\p{Ll}{2,}(?:ed|oes)|(?:move|oppose|argue|agree|seek|deny|appl|repl|disagree)(?:s|ies)?)\\b");

    private Paragraphs() {}

    /**
     * The words in front of a paragraph that head it, as "Notice." does, or of the part of it that
     * is counted and headed so; else none.
     */
    static String runIn(CleanText text, Statement statement) {
        return counted(text, statement, paragraph(text, statement));
    }

    private static String counted(CleanText text, Statement statement, int paragraph) {
        Matcher part = COUNTED_IN.matcher(text.text()).region(paragraph, statement.end());
        part.useTransparentBounds(true);
        String last = "";
        while (part.find() && part.start() <= statement.start()) {
            last = heads(part) ? CleanText.words(part.group("title")) : last;
        }
        return last.isEmpty() ? paragraphs(text, statement) : last;
    }

    /** The words that head the whole paragraph; else none. */
    static String paragraphs(CleanText text, Statement statement) {
        int start = paragraph(text, statement);
        Matcher heading = RUN_IN.matcher(text.text()).region(start, text.text().length());
        boolean heads =
                heading.lookingAt() && heading.end("title") <= statement.end() && heads(heading);
        return heads ? CleanText.words(heading.group("title")) : "";
    }

    private static boolean heads(Matcher heading) {
        return !VERB.matcher(heading.group("title")).find();
    }

    private static int paragraph(CleanText text, Statement statement) {
        int from = Math.max(0, statement.start() - REACH);
        int blank = text.text().substring(from, statement.start()).lastIndexOf("\n\n");
        int start = blank < 0 ? from : from + blank + 2;
        Matcher one = ON_ONE.matcher(text.text()).region(start, statement.end());
        while (one.find() && one.start() < statement.start()) {
            start = one.start() + 1;
        }
        return start;
    }

    static boolean same(CleanText text, Statement before, Statement after) {
        return (before.speaker() == after.speaker()
                        || before.speaker() == Speaker.COURT
                        || after.speaker() == Speaker.COURT)
                && follows(text, before, after);
    }

    /** Whether a court tells in one paragraph what one side argued and the other answered. */
    static boolean answers(CleanText text, Statement before, Statement after) {
        return before.reported()
                && after.reported()
                && StatementWords.RESPONDS.matcher(after.own()).find()
                && follows(text, before, after);
    }

    private static boolean follows(CleanText text, Statement before, Statement after) {
        int gap = after.from() - before.end();
        return !before.heading()
                && !after.heading()
                && before.section().equals(after.section())
                && gap >= 0
                && gap < NEAR
                && !TURNS.matcher(text.text().substring(before.end(), after.from())).find();
    }
}
