package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import org.docketry.legalcitations.Abbreviations.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the text once, from word to word. Every look to the left or the right is bounded, so
 * the time grows with the length of the text and nothing else.
 */
final class Scanner {

    private final CleanText text;
    private final ReporterCites reporters;
    private final LawCites laws;
    private final ShortForms shortForms;
    private final RecordCites records;
    private final DocketCites dockets;
    private final RuleCites rules;
    private final Surroundings surroundings;
    private final List<Draft> drafts = new ArrayList<>();

    Scanner(CleanText text) {
        this.text = text;
        this.reporters = new ReporterCites(text);
        this.laws = new LawCites(text);
        this.shortForms = new ShortForms(text);
        this.records = new RecordCites(text);
        this.dockets = new DocketCites(text, records);
        this.rules = new RuleCites(text);
        this.surroundings = new Surroundings(text, drafts);
    }

    List<Draft> scan() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.at(i);
            if (c >= 'a' && c <= 'z') {
                i = smallWord(i, c);
            } else if (c >= 'A' && c <= 'Z') {
                i = capital(i);
            } else if (c == '§') {
                i = Math.max(take(shortForms.section(i), i), behindMarks(i));
            } else {
                i++;
            }
        }
        return drafts;
    }

    private int behindMarks(int start) {
        int i = start;
        while (text.at(i) == '§') {
            i++;
        }
        return i;
    }

    private int smallWord(int start, char c) {
        Draft draft =
                switch (c) {
                    case 'i' -> shortForms.id(start);
                    case 's' -> shortForms.supra(start, floor());
                    case 'w', 'p', 'm', 'c' -> abbreviation(start, c);
                    default -> null;
                };
        if (draft != null) {
            return take(draft, start);
        }
        int i = start + 1;
        for (char next = text.at(i); next >= 'a' && next <= 'z'; next = text.at(i)) {
            i++;
        }
        return i;
    }

    /** A few reporters are written small; they count with a volume before them only. */
    private @Nullable Draft abbreviation(int start, char c) {
        boolean possible = Abbreviations.ALL.startsWith(c) && Volumes.stands(text, start);
        return possible ? lookUp(Abbreviations.ALL, start) : null;
    }

    private int capital(int start) {
        if (CleanText.isLetter(text.at(start - 1))) {
            return start + 1;
        }
        Draft draft = named(start);
        if (draft != null) {
            return take(draft, start);
        }
        int i = start + 1;
        while (text.at(i) >= 'a' && text.at(i) <= 'z') {
            i++;
        }
        return i;
    }

    /** The citation announced by the capital at that place; null where there is none. */
    private @Nullable Draft named(int start) {
        char c = text.at(start);
        Draft draft =
                c == 'I'
                        ? shortForms.id(start)
                        : c == 'S' ? shortForms.supra(start, floor()) : null;
        if (draft == null) {
            draft =
                    lookUp(
                            Volumes.stands(text, start) ? Abbreviations.ALL : Abbreviations.BARE,
                            start);
        }
        if (draft == null && c == 'R') {
            draft = rules.read(start);
        }
        if (draft == null) {
            draft = dockets.read(start, drafts.isEmpty() ? null : drafts.getLast());
        }
        return draft == null ? records.read(start, floor()) : draft;
    }

    private @Nullable Draft lookUp(Trie<Entry> trie, int start) {
        for (Trie.Match<Entry> match : trie.match(text, start)) {
            Draft draft = reporters.read(start, match);
            if (draft == null) {
                draft = laws.read(start, match);
            }
            if (draft != null && draft.start >= floor()) {
                return draft.kind == Draft.Kind.FULL
                        ? withOfficial(draft, trie, start, match.end())
                        : draft;
            }
        }
        return null;
    }

    /** {@code 24 S.C.L. (Rice) 456} is a volume of S.C.L. first, whatever Rice called it. */
    private Draft withOfficial(Draft draft, Trie<Entry> trie, int start, int end) {
        boolean nominative =
                text.at(end - 1) == ')'
                        && draft.editions.getFirst().abbreviation().indexOf('(') < 0;
        if (!nominative) {
            return draft;
        }
        for (Trie.Match<Entry> match : trie.match(text, start)) {
            Draft other = match.end() == end ? null : reporters.read(start, match);
            if (other != null && other.end == draft.end && other.start == draft.start) {
                List<Edition> readings = new ArrayList<>(other.editions);
                readings.addAll(draft.editions);
                other.editions = List.copyOf(readings);
                return other;
            }
        }
        return draft;
    }

    /** Where the last citation ended: nothing before it belongs to the next one. */
    private int floor() {
        return drafts.isEmpty() ? 0 : drafts.getLast().end;
    }

    private int take(@Nullable Draft draft, int start) {
        if (draft == null) {
            return start + 1;
        }
        Draft last = draft;
        for (Draft next = draft; next != null; next = rules.further(next)) {
            surroundings.add(next);
            rules.remember(next);
            last = next;
        }
        return Math.max(last.end, start + 1);
    }
}
