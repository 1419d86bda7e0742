package org.docketry.legalcitations;

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
        int link = section == null ? -1 : text.behindAny(LINKS, section.end());
        int number = link < 0 ? -1 : text.behindAny(TITLE_WORDS, link);
        int end = number < 0 ? -1 : titleEnd(number);
        return end < 0 ? null : draft(start, number, end, section, end);
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
