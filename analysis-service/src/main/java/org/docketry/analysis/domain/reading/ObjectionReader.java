// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Finds the objections that a letter, or a paper that says so, makes to a subpoena. */
final class ObjectionReader {

    private static final Pattern OBJECTS =
            Phrase.anyCase(
                    "\\b(?<!not )(?<!if \\p{L}{1,20} )objects? (?:that|because|on the grounds?|to any)\\b|\\b(?:objects?|hereby objects?) to\\b[^.;]{0,120}\\b(?:subpoena|requests?|demands?|topics?|document requests?|place of compliance|place of production|time (?:for|of) (?:compliance|production)|definitions?|instructions?|production of|disclosure of)\\b");

    /** "objects as follows" gives no ground yet, and another's objection is not the writer's. */
    private static final Pattern NO_GROUND =
            Phrase.anyCase("\\bas follows[:.]?$|\\bobjected\\b|\\bif \\p{L}+ objects?\\b");

    /** What announces grounds that follow, each in a numbered paragraph. */
    private static final Pattern ANNOUNCES =
            Phrase.anyCase(
                    "\\bobjects?\\b[^.;]{0,160}\\b(?:as follows|on the following (?:grounds|bases)|for the following reasons|(?:grounds|reasons) (?:set forth|stated) below)[:.]?\\s*$");

    /** A heading over them does so too: "GENERAL OBJECTIONS". */
    private static final Pattern HEADS =
            Pattern.compile(
                    "(?m)^[ ]*(?:[IVX]{1,4}\\.\\s+)?(?:(?:GENERAL|SPECIFIC) )?OBJECTIONS\\b[^\\n.;\\p{Ll}]{0,80}$|^[ ]*General Objections:?$");

    private static final Pattern GROUND =
            Pattern.compile(
                    "\\s*(?:\\(?(?:(?<number>\\d{1,2})|[A-Za-z]|[ivx]{1,4})[.)]|•|[-–—])\\s+(?=\\S)");

    private static final int LONGEST_GROUND = 600;
    private static final int LONGEST_PARAGRAPH = 6000;
    private static final int MOST_HEADINGS = 20;
    private static final int MOST = 100;

    private ObjectionReader() {}

    static List<Found<String>> read(CleanText text, List<Sentences.Sentence> sentences) {
        List<Found<String>> objections = new ArrayList<>();
        for (Sentences.Sentence sentence : sentences) {
            String words = text.words(sentence.start(), sentence.end());
            if (objections.size() < MOST
                    && OBJECTS.matcher(words).find()
                    && !NO_GROUND.matcher(words).find()) {
                objections.add(Found.at(text.span(sentence.start(), sentence.end()), 0.85, words));
            } else if (ANNOUNCES.matcher(words).find()) {
                grounds(text, sentence.end(), objections);
            }
        }
        HEADS.matcher(text.text())
                .results()
                .limit(MOST_HEADINGS)
                .forEach(heading -> grounds(text, heading.end(), objections));
        objections.sort(Comparator.comparingInt(found -> found.spans().getFirst().start()));
        return objections;
    }

    /** The numbered paragraphs that follow, up to the first that has no number. */
    private static void grounds(CleanText text, int from, List<Found<String>> objections) {
        String words = text.text();
        int at = from;
        Matcher ground = GROUND.matcher(words);
        while (objections.size() < MOST && ground.region(at, words.length()).lookingAt()) {
            at = below(words, ground);
            int end = Math.min(at, ground.end() + LONGEST_GROUND);
            String said = text.words(ground.end(), end);
            if (objections.stream().noneMatch(known -> said.contains(known.value()))) {
                objections.add(Found.at(text.span(ground.end(), end), 0.85, said));
            }
        }
    }

    /** A paragraph ends at a blank line, or where the next number begins a line. */
    private static int below(String words, Matcher ground) {
        int reach = Math.min(words.length(), ground.end() + LONGEST_PARAGRAPH);
        String paragraph = words.substring(ground.end(), reach);
        int blank = paragraph.indexOf("\n\n");
        int end = blank < 0 ? paragraph.length() : blank;
        String number = ground.group("number");
        if (number != null) {
            int next = paragraph.indexOf("\n" + (Integer.parseInt(number) + 1) + ". ");
            end = next < 0 ? end : Math.min(end, next);
        }
        return ground.end() + end;
    }
}
