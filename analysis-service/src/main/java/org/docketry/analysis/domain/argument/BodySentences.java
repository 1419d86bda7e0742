// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Attachments;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Section;
import org.docketry.analysis.domain.reading.Sentences;

/** The sentences of a paper in which somebody says something: no caption, table or heading. */
final class BodySentences {

    private static final Pattern CITE =
            Pattern.compile(
                    "\\((?:D\\.I\\.|(?:ECF|Dkt|Doc|Docket|Id|Compl|Mot|Opp)\\b)[^()]{0,100}\\)\\s+(?=\\p{Lu})");

    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{2,4}(?![\\d/])");
    private static final int ROWS = 4;

    private static final Pattern RULED_OFF = Pattern.compile("(?m)^\\s*-{3,}(?:\\s+-{3,})+\\s*$");

    /** The rule below a caption's left column, with the border beside it. */
    private static final Pattern CAPTION = Pattern.compile("_{6,}\\s{0,3}\\)");

    private BodySentences() {}

    static List<Sentences.Sentence> of(CleanText text, Reading reading, Outline outline) {
        int from = Math.max(captionEnd(text, reading), outline.bodyStart());
        Attachments attachments = Attachments.behind(text, from);
        NavigableMap<Integer, Integer> tables = tables(text.text());
        List<Sentences.Sentence> body = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.of(text.text())) {
            if (sentence.start() >= from
                    && sentence.end() > sentence.start()
                    && !attachments.hold(sentence.start())) {
                Sentences.Sentence whole = belowHeading(sentence, outline.at(sentence.start()));
                Sentences.Sentence below = behindCite(text.text(), whole);
                boolean open = below.end() > 0 && text.text().charAt(below.end() - 1) == ',';
                if (below.end() > below.start()
                        && !open
                        && !isCaption(text.text(), below)
                        && !isTable(text.text(), below)
                        && !inTable(tables, below)) {
                    body.add(below);
                }
            }
        }
        return body;
    }

    private static boolean isCaption(String words, Sentences.Sentence sentence) {
        return CAPTION.matcher(words).region(sentence.start(), sentence.end()).find();
    }

    /** A table drawn with dashes under its heads goes on to the next blank line. */
    private static NavigableMap<Integer, Integer> tables(String words) {
        NavigableMap<Integer, Integer> tables = new TreeMap<>();
        Matcher rule = RULED_OFF.matcher(words);
        int last = 0;
        while (rule.find()) {
            if (rule.start() < last) {
                continue;
            }
            int head = words.lastIndexOf("\n\n", rule.start());
            int end = words.indexOf("\n\n", rule.end());
            last = end < 0 ? words.length() : end;
            tables.put(Math.max(0, head), last);
        }
        return tables;
    }

    private static boolean inTable(
            NavigableMap<Integer, Integer> tables, Sentences.Sentence sentence) {
        Map.Entry<Integer, Integer> before = tables.lowerEntry(sentence.end() - 2);
        return before != null && sentence.start() < before.getValue();
    }

    /** The rows of a list of orders or exhibits, each with its day, have no full stop. */
    private static boolean isTable(String words, Sentences.Sentence sentence) {
        return DAY_IN_DIGITS
                        .matcher(words)
                        .region(sentence.start(), sentence.end())
                        .results()
                        .limit(ROWS)
                        .count()
                == ROWS;
    }

    /** "(D.I. 5)" behind a full stop belongs to the sentence before. */
    private static Sentences.Sentence behindCite(String words, Sentences.Sentence sentence) {
        Matcher cite = CITE.matcher(words).region(sentence.start(), sentence.end());
        return cite.lookingAt() ? new Sentences.Sentence(cite.end(), sentence.end()) : sentence;
    }

    /** Beside or below a title the caption may go on; a party's name there ends with a comma. */
    private static int captionEnd(CleanText text, Reading reading) {
        Found<String> title = reading.title();
        return title == null ? 0 : text.cleanOffset(title.spans().getLast().end() - 1) + 1;
    }

    /** Where no blank line parts a heading from the text, its first sentence opens with it. */
    private static Sentences.Sentence belowHeading(Sentences.Sentence sentence, Section section) {
        int start = section.level() > 0 ? section.bodyStart() : 0;
        return sentence.start() >= start
                ? sentence
                : new Sentences.Sentence(Math.min(start, sentence.end()), sentence.end());
    }
}
