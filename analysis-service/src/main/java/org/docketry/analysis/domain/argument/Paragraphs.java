// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Says whether two statements stand in one paragraph, one after the other. */
final class Paragraphs {

    private static final int NEAR = 1500;

    private static final Pattern RUN_IN =
            Pattern.compile(
                    "(?<title>\\p{Lu}[\\p{L}’'-]*(?:\\s[\\p{L}’'-]+){0,4})[.:][\\s—–-]+\\p{Lu}");

    /** A short sentence heads nothing: it has a verb. */
    private static final Pattern VERB =
            Pattern.compile(
                    "\\b(?:is|are|was|were|has|have|had|did|does|do|may|must|shall|\\p{Ll}{2,}(?:ed|oes)|(?:move|oppose|argue|agree|seek|deny|appl|repl|disagree)(?:s|ies)?)\\b");

    private Paragraphs() {}

    /** The words in front of a paragraph that head it, as "Notice." does; else none. */
    static String runIn(CleanText text, Statement statement) {
        String words = text.text();
        int start = words.lastIndexOf("\n\n", statement.start());
        Matcher heading = RUN_IN.matcher(words).region(start < 0 ? 0 : start + 2, words.length());
        boolean heads =
                heading.lookingAt()
                        && heading.end("title") <= statement.start()
                        && !VERB.matcher(heading.group("title")).find();
        return heads ? CleanText.words(heading.group("title")) : "";
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
        int gap = after.start() - before.end();
        return !before.heading()
                && !after.heading()
                && before.section().equals(after.section())
                && gap >= 0
                && gap < NEAR
                && !text.text().substring(before.end(), after.start()).contains("\n\n");
    }
}
