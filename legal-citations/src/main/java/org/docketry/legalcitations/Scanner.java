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
    private final WorkCites works;
    private final Books books;
    private final ShortForms shortForms;
    private final RecordCites records;
    private final DocketCites dockets;
    private final RuleCites rules;
    private final TitleCites titles;
    private final Surroundings surroundings;
    private final List<Draft> drafts = new ArrayList<>();

    Scanner(CleanText text) {
        this.text = text;
        this.reporters = new ReporterCites(text);
        this.laws = new LawCites(text);
        this.works = new WorkCites(text);
        this.books = new Books(text);
        this.shortForms = new ShortForms(text);
        this.records = new RecordCites(text);
        this.dockets = new DocketCites(text, records);
        this.rules = new RuleCites(text);
        this.titles = new TitleCites(text);
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
                i = Math.max(take(section(i), i), behindMarks(i));
            } else if (c == '(') {
                i = take(books.read(i, fullFloor()), i);
            } else {
                i++;
            }
        }
        rules.settle();
        return drafts;
    }

    /** A section of no law that was found: of a book, or of what the text does not name. */
    private @Nullable Draft section(int start) {
        Draft code = titles.read(start);
        if (code != null) {
            return code;
        }
        Draft section = shortForms.section(start);
        Draft book = section == null ? null : books.read(text.skipBlank(section.end), fullFloor());
        return book == null ? section : book;
    }

    /** Where the last citation ended with its parentheses. */
    private int fullFloor() {
        return drafts.isEmpty() ? 0 : Math.max(drafts.getLast().end, drafts.getLast().fullEnd);
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
                    case 's' -> smallS(start);
                    case 't' -> titles.read(start);
                    case 'w', 'p' -> abbreviation(start, c);
                    case 'm', 'c' -> orBareNumber(abbreviation(start, c), start);
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

    /** {@code supra}, {@code section 1782 of title 28 ...}, {@code slip op.} without a number. */
    private @Nullable Draft smallS(int start) {
        Draft draft = supra(start);
        if (draft == null) {
            draft = text.at(start + 1) == 'e' ? titles.read(start) : null;
        }
        return draft == null ? dockets.slip(start, last()) : draft;
    }

    /** {@code H.R. Rep. No. 94-1476, supra, at 66}: behind a citation supra tells nothing new. */
    private @Nullable Draft supra(int start) {
        Draft supra = shortForms.supra(start, floor());
        Draft last = last();
        if (supra == null || last == null || supra.antecedent != null || !isBehind(last, start)) {
            return supra;
        }
        last.pin = last.pin == null ? supra.pin : last.pin;
        last.end = supra.end;
        last.fullEnd = Math.max(last.fullEnd, supra.end);
        return null;
    }

    private boolean isBehind(Draft last, int start) {
        return last.kind == Draft.Kind.LAW
                && text.startsWith(", ", last.end)
                && start == last.end + 2;
    }

    /** {@code Ashe v. Birch, 22-cv-1234 (N.D. Cal. 2022)}: the letters tell a case's number. */
    private @Nullable Draft orBareNumber(@Nullable Draft draft, int start) {
        boolean inner = draft == null && CleanText.isDash(text.at(start - 1));
        return inner ? dockets.bare(start, last()) : draft;
    }

    private @Nullable Draft last() {
        return drafts.isEmpty() ? null : drafts.getLast();
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
        Draft draft = c == 'I' ? shortForms.id(start) : c == 'S' ? supra(start) : null;
        if (draft == null) {
            draft =
                    lookUp(
                            Volumes.stands(text, start) ? Abbreviations.ALL : Abbreviations.BARE,
                            start);
        }
        if (draft == null && c == 'R') {
            draft = rules.read(start, floor());
        }
        if (draft == null && (c == 'T' || c == 'S')) {
            draft = titles.read(start);
        }
        if (draft == null) {
            draft = dockets.read(start, last());
        }
        if (draft != null) {
            return draft;
        }
        Draft paper = records.read(start, floor());
        if (paper == null || !isOfCitedDocket(paper)) {
            return paper;
        }
        Draft opinion = drafts.getLast();
        opinion.pin = text.slice(paper.start, paper.end);
        opinion.end = paper.end;
        opinion.fullEnd = paper.end;
        return null;
    }

    /** {@code No. 21-cv-1234 (N.D. Cal. 2021), Dkt. 12 at 3}: the paper is not of our record. */
    private boolean isOfCitedDocket(Draft paper) {
        Draft last = last();
        return last != null
                && last.kind == Draft.Kind.FULL
                && last.pin == null
                && paper.entry != null
                && last.editions.getFirst().type().equals("docket")
                && text.startsWith(", ", last.fullEnd)
                && paper.start == last.fullEnd + 2;
    }

    private @Nullable Draft lookUp(Trie<Entry> trie, int start) {
        for (Trie.Match<Entry> match : trie.match(text, start)) {
            Draft draft = reporters.read(start, match);
            if (draft == null) {
                draft = laws.read(start, match);
            }
            if (draft == null) {
                draft = works.read(start, match);
            }
            if (draft == null) {
                rules.name(match);
            } else if (draft.start >= floor()) {
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

    /** The next rule or docket entry of the list that a citation begins; null where none is. */
    private @Nullable Draft further(Draft draft) {
        return draft.kind == Draft.Kind.RECORD ? records.further(draft) : rules.further(draft);
    }

    private int take(@Nullable Draft draft, int start) {
        if (draft == null) {
            return start + 1;
        }
        Draft last = draft;
        for (Draft next = draft; next != null; next = further(next)) {
            rules.readCourt(next, floor());
            rules.readNote(next);
            surroundings.add(next);
            rules.remember(next);
            last = next;
        }
        return Math.max(last.end, start + 1);
    }
}
