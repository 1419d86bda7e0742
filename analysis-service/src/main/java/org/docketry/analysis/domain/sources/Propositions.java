// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Sentences;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a citation is cited for: the sentence that it closes, or the words around it where it
 * stands inside one. In a string of citations all stand for the sentence before the first.
 */
final class Propositions {

    private static final int LONGEST = 700;
    private static final int FEWEST_LETTERS = 15;

    private static final Pattern SIGNAL_AT_END =
            Pattern.compile(
                    "(?:^|(?<=[.;,”\"’]\\s)|(?<=\\())(?:[Ss]ee(?:,?\\s+also)?(?:,?\\s+e\\.g\\.)?,?|[Cc]f\\.|[Aa]ccord|[Cc]ompare|[Bb]ut\\s+see(?:,?\\s+e\\.g\\.)?,?|[Cc]iting|[Qq]uoting|\\(citing|\\(quoting)[\\s,]*$");

    private static final Pattern CLOSED = Pattern.compile("(?:[.;:?!)\\]”\"—]|\\(|^)\\s*$");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(\\[]+$");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:^|\\n)[-•*·] $");

    /** "CPLR 3101(a)(4) requires only": a sentence goes on, with the citation as its subject. */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\s+(?!(?:and|or|et|with|as|on|in|aff['’]d|rev['’]d|cert|vacated|overruled|abrogated|superseded|accord|see|citing|quoting|cf)\\b)\\p{Ll}{2,}");

    private static final int LOOK_BACK = 6;
    private static final int NEAR = 24;

    private final CleanText text;
    private final List<Sentences.Sentence> sentences;
    private final List<int[]> alone = new ArrayList<>();

    Propositions(CleanText text, List<Citation> citations) {
        this.text = text;
        this.sentences = Sentences.of(text.text());
        for (Citation citation : citations) {
            int start = text.cleanOffset(citation.fullSpan().start());
            if (!(citation instanceof Citation.Reference) && standsAlone(citation)) {
                alone.add(new int[] {start, end(citation)});
            }
        }
        alone.sort(Comparator.comparingInt(span -> span[0]));
    }

    private int end(Citation citation) {
        int last = text.cleanOffset(citation.fullSpan().end() - 1);
        return Math.min(text.text().length(), last + 1);
    }

    /** Whether the citation is a sentence or a clause of its own, and no part of another. */
    private boolean standsAlone(Citation citation) {
        int start = text.cleanOffset(citation.fullSpan().start());
        int end = end(citation);
        int near = Math.min(text.text().length(), end + NEAR);
        if (SUBJECT.matcher(text.text()).region(end, near).lookingAt()) {
            return false;
        }
        String before = text.text().substring(Math.max(0, start - 60), start);
        String words = SIGNAL_AT_END.matcher(before).replaceFirst("");
        return CLOSED.matcher(words).find() || LIST_ITEM.matcher(words).find();
    }

    @Nullable Found<String> of(Citation citation) {
        if (citation.context().withinParenthetical()) {
            return byParenthetical(citation);
        }
        int start = text.cleanOffset(citation.fullSpan().start());
        if (LIST_ITEM.matcher(text.text().substring(Math.max(0, start - 3), start)).find()) {
            return byParenthetical(citation);
        }
        if (!standsAlone(citation)) {
            return around(start);
        }
        int from = beforeSignal(beforeOthers(start));
        int last = from - 1;
        while (last > 0 && Character.isWhitespace(text.text().charAt(last))) {
            last--;
        }
        Sentences.Sentence sentence = last < 0 ? null : sentenceAt(last);
        if (sentence == null || last >= sentence.end() || sentence.start() >= from) {
            return byParenthetical(citation);
        }
        int begin = Math.max(sentence.start(), from - 2 * LONGEST);
        boolean says = letters(text.text().substring(begin, from)) >= FEWEST_LETTERS;
        return says ? found(begin, from, 0.85) : byParenthetical(citation);
    }

    /** "... is protected. See": the signal opens a sentence of its own that says nothing. */
    private int beforeSignal(int at) {
        int from = Math.max(0, at - 60);
        String before = text.text().substring(from, at);
        String said = SIGNAL_AT_END.matcher(before).replaceFirst("");
        return from + OPEN_BRACKET.matcher(said).replaceFirst("").length();
    }

    /** The sentence that a citation is a part of, as "Under Rule 45, a party may" is. */
    private @Nullable Found<String> around(int at) {
        Sentences.Sentence sentence = sentenceAt(at);
        int end = Math.min(sentence.end(), sentence.start() + 2 * LONGEST);
        return sentence.start() <= at && at < end ? found(sentence.start(), end, 0.75) : null;
    }

    private Sentences.Sentence sentenceAt(int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** Steps back over the citations that stand directly before this one. */
    private int beforeOthers(int start) {
        int at = start;
        int index = lastBefore(start);
        for (int i = index; i >= 0 && i > index - LOOK_BACK; i--) {
            int[] other = alone.get(i);
            boolean near = other[1] <= at && at - other[1] < NEAR;
            if (near && letters(SIGNAL_AT_END.matcher(gap(other[1], at)).replaceFirst("")) == 0) {
                at = other[0];
                index = i;
            }
        }
        return at;
    }

    private int lastBefore(int start) {
        int low = 0;
        int high = alone.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (alone.get(middle)[0] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private String gap(int from, int to) {
        return text.text().substring(from, to);
    }

    private @Nullable Found<String> byParenthetical(Citation citation) {
        if (citation.parentheticals().isEmpty()) {
            return null;
        }
        String note = citation.parentheticals().getFirst();
        Span whole = citation.fullSpan();
        int at = text.original().indexOf(note, whole.start());
        boolean inside = at >= 0 && at + note.length() <= whole.end() + 1;
        int start = inside ? at : whole.start();
        int end = inside ? at + note.length() : whole.end();
        return new Found<>(CleanText.words(note), 0.9, List.of(text.original(start, end)));
    }

    private @Nullable Found<String> found(int start, int end, double sure) {
        int from = start;
        int to = end;
        String words = text.text();
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (to > from && " \n(".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return from >= to
                ? null
                : new Found<>(text.words(from, to), sure, List.of(text.span(from, to)));
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
