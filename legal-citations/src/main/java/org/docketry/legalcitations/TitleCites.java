package org.docketry.legalcitations;

import org.docketry.legalcitations.Abbreviations.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes whose title is written out behind the word: {@code title 28, section 1782, of the
 * United States Code}, {@code section 1782 of title 28}, {@code Title 17 of the U.S. Code}.
 */
final class TitleCites {

    private static final int LONGEST_TITLE = 2;

    private static final String[] TITLE_WORDS = {"Title ", "title "};
    private static final String[] SECTION_WORDS = {
        "Section ", "section ", "Sections ", "sections ", "§ ", "§§ "
    };
    private static final String[] LINKS = {", of the ", " of the ", ", of ", " of ", ", "};
    private static final String[] CODES = {"United States Code", "U.S. Code", "U.S.C."};
    private static final String[] REGULATIONS = {"Code of Federal Regulations", "C.F.R."};

    private static final Law CODE = named("U.S.C.");
    private static final Law REGULATION = named("C.F.R.");

    private final CleanText text;
    private final Sections sections;

    TitleCites(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
    }

    private static Law named(String abbreviation) {
        return Abbreviations.LAWS.stream()
                .filter(law -> law.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }

    /** The citation whose word "title" or "section" starts at that place; null where none does. */
    @Nullable Draft read(int start) {
        int number = text.behindAny(TITLE_WORDS, start);
        return number > 0 ? titleFirst(start, number) : sectionFirst(start);
    }

    private @Nullable Draft titleFirst(int start, int number) {
        int end = titleEnd(number);
        if (end < 0) {
            return null;
        }
        int i = text.at(end) == ',' ? text.skipBlank(end + 1) : text.skipBlank(end);
        int marker = text.behindAny(SECTION_WORDS, i);
        Sections.Section section = marker < 0 ? null : sections.read(marker);
        return draft(start, number, end, section, section == null ? end : section.end());
    }

    private @Nullable Draft sectionFirst(int start) {
        int marker = text.behindAny(SECTION_WORDS, start);
        Sections.Section section = marker < 0 ? null : sections.read(marker);
        Draft code = section == null ? null : codeBehind(start, section);
        if (code != null) {
            return code;
        }
        int link = section == null ? -1 : text.behindAny(LINKS, section.end());
        int number = link < 0 ? -1 : text.behindAny(TITLE_WORDS, link);
        int end = number < 0 ? -1 : titleEnd(number);
        return end < 0 ? null : draft(start, number, end, section, end);
    }

    /** {@code § 768.295, Fla. Stat.}: several states put the code behind its section. */
    private @Nullable Draft codeBehind(int start, Sections.Section section) {
        int code = section.end() + 2;
        if (!text.startsWith(", ", section.end()) || !CleanText.isUpper(text.at(code))) {
            return null;
        }
        for (Trie.Match<Entry> match : Abbreviations.BARE.match(text, code)) {
            for (Entry entry : match.values()) {
                if (entry instanceof Entry.Code(Law law, String _) && isAlone(law, match.end())) {
                    Draft draft = new Draft(Draft.Kind.LAW, start, match.end());
                    draft.law = law;
                    draft.page = section.number();
                    draft.pin = section.pin();
                    return draft;
                }
            }
        }
        return null;
    }

    /** Whether it is a code cited by section, and no section of it follows. */
    private boolean isAlone(Law law, int end) {
        String part = law.after().size() == 1 ? law.after().getFirst() : "";
        int next = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        boolean whole = text.at(end - 1) == '.' || !CleanText.isWord(text.at(end));
        return whole
                && !law.isRule()
                && (part.equals("sec") || part.equals("section"))
                && sections.marker(next) < 0
                && !(part.equals("section") && CleanText.isDigit(text.at(next)));
    }

    private @Nullable Draft draft(
            int start, int number, int titleEnd, Sections.@Nullable Section section, int end) {
        int code = text.behindAny(LINKS, end);
        int behind = code < 0 ? -1 : text.behindAny(CODES, code);
        boolean regulation = code > 0 && behind < 0;
        behind = regulation ? text.behindAny(REGULATIONS, code) : behind;
        if (behind < 0) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.LAW, start, behind);
        draft.law = regulation ? REGULATION : CODE;
        draft.volume = text.slice(number, titleEnd);
        draft.page = section == null ? null : section.number();
        draft.pin = section == null ? null : section.pin();
        return draft;
    }

    private int titleEnd(int number) {
        int end = number;
        while (CleanText.isDigit(text.at(end))) {
            end++;
        }
        return end == number || end - number > LONGEST_TITLE ? -1 : end;
    }
}
