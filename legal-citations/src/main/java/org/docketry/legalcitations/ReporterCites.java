package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.docketry.legalcitations.Abbreviations.Entry;
import org.docketry.legalcitations.Edition.Form;
import org.jspecify.annotations.Nullable;

/** Reads volume, reporter and page around an abbreviation that was found. */
final class ReporterCites {

    private final CleanText text;
    private final Pages pages;
    private final Lookalikes lookalikes;
    private final Pins pins;

    ReporterCites(CleanText text) {
        this.text = text;
        this.pages = new Pages(text);
        this.lookalikes = new Lookalikes(text);
        this.pins = new Pins(text);
    }

    /** The citation whose reporter starts at that place and ends as matched; null where none is. */
    @Nullable Draft read(int start, Trie.Match<Entry> match) {
        List<Edition> editions = editions(start, match);
        if (editions.isEmpty() || !isWholeWord(match.end(), editions) || isPinned(match.end())) {
            return null;
        }
        Set<Form> allowed = forms(editions);
        if (allowed.contains(Form.DOCKETED) && text.at(start - 1) == '(') {
            return docketed(start, match.end(), editions);
        }
        Volumes.Volume volume = Volumes.before(text, start);
        Pages.Page page = pages.after(match.end(), allowed);
        if (page == null) {
            return volume == null ? null : pageless(volume, match.end(), editions);
        }
        String number = volume == null ? page.volume() : volume.number();
        boolean blank = volume != null && number == null;
        if (volume != null && blank && page.number() == null) {
            Draft draft = new Draft(Draft.Kind.BLANK, volume.start(), page.end());
            draft.editions = editions;
            return draft;
        }
        List<Edition> possible = new ArrayList<>(editions.size());
        for (Edition edition : editions) {
            boolean volumed = blank || hasVolume(edition, number, page);
            if (volumed && page.possibleIn(edition) && hasPrefix(edition, page)) {
                possible.add(edition);
            }
        }
        int first = volume == null ? start : volume.start();
        if (possible.isEmpty()
                || isDate(number, start, match.end(), page)
                || lookalikes.isAny(first, number, start, match.end(), page)) {
            return null;
        }
        boolean alone = volume == null && page.volume() == null;
        if (alone && !standsAlone(start, page)) {
            return null;
        }
        boolean again = page.number() != null && text.startsWith("supra, ", first - 7);
        return page.pinned() || again
                ? shortForm(first, number, List.copyOf(possible), page)
                : full(first, number, List.copyOf(possible), page);
    }

    private Draft full(
            int start, @Nullable String volume, List<Edition> editions, Pages.Page page) {
        Draft draft = new Draft(Draft.Kind.FULL, start, page.end());
        draft.volume = volume;
        draft.editions = editions;
        draft.page = page.number();
        Pins.Pin pin = pins.afterFull(page.end());
        if (pin != null) {
            draft.pin = pin.words();
            draft.end = pin.end();
        } else if (text.at(page.end()) == ',') {
            int blank = text.skipBlank(page.end() + 1);
            draft.end = text.at(blank) == '_' ? pages.blankEnd(blank) : draft.end;
        }
        return draft;
    }

    private Draft shortForm(
            int start, @Nullable String volume, List<Edition> editions, Pages.Page page) {
        int at = page.end();
        while (page.pinned() ? text.at(at) != 't' : text.at(at) != ' ') {
            at--;
        }
        Pins.Pin pin = pins.at(text.skipBlank(at + 1));
        Draft draft = new Draft(Draft.Kind.SHORT, start, pin == null ? page.end() : pin.end());
        draft.volume = volume;
        draft.editions = editions;
        draft.page = page.number();
        draft.pin = pin == null ? page.number() : pin.words();
        return draft;
    }

    /** A citation whose page was forgotten: only court and year behind it tell that it is one. */
    private @Nullable Draft pageless(Volumes.Volume volume, int end, List<Edition> editions) {
        if (volume.number() == null || !Decisions.opens(text, text.skipBlank(end))) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.FULL, volume.start(), end);
        draft.volume = volume.number();
        draft.editions = editions;
        return draft;
    }

    /** {@code 2009 1359 (La.App. 1 Cir. 05/10/10)}: volume and page go before the reporter. */
    private @Nullable Draft docketed(int start, int end, List<Edition> editions) {
        int pageEnd = text.skipBlankBack(start - 2) + 1;
        int page = pageEnd;
        while (CleanText.isWord(text.at(page - 1)) && pageEnd - page < 8) {
            page--;
        }
        char gap = text.at(page - 1);
        boolean parted = gap == ' ' || CleanText.isDash(gap);
        int volume = page - 1;
        while (CleanText.isDigit(text.at(volume - 1)) && page - volume < 8) {
            volume--;
        }
        int close = end;
        while (text.at(close) != ')' && close - end < 14) {
            close++;
        }
        boolean dated = text.at(close) == ')' && CleanText.isDigit(text.at(text.skipBlank(end)));
        if (!parted
                || !dated
                || volume == page - 1
                || page == pageEnd
                || !CleanText.isDigit(text.at(page))) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.FULL, volume, close + 1);
        draft.volume = text.slice(volume, page - 1);
        draft.page = text.slice(page, pageEnd);
        draft.editions = editions;
        return draft;
    }

    private static Set<Form> forms(List<Edition> editions) {
        if (editions.size() == 1) {
            return editions.getFirst().forms();
        }
        Set<Form> forms = EnumSet.noneOf(Form.class);
        editions.forEach(edition -> forms.addAll(edition.forms()));
        return forms;
    }

    /**
     * The editions so abbreviated, best first: those whose own abbreviation is written so, then
     * those that are also written so, or else all that differ in points only.
     */
    private List<Edition> editions(int start, Trie.Match<Entry> match) {
        if (match.values().size() == 1) {
            return match.values().getFirst() instanceof Entry.Reporter(Edition only, String _)
                    ? List.of(only)
                    : List.of();
        }
        List<Edition> own = new ArrayList<>(2);
        List<Edition> exact = new ArrayList<>(2);
        List<Edition> loose = new ArrayList<>(2);
        String written = written(start, match.end());
        for (Entry entry : match.values()) {
            if (entry instanceof Entry.Reporter(Edition edition, String form)) {
                boolean same = form.equals(written);
                boolean named = same && Abbreviations.tight(edition.abbreviation()).equals(form);
                include(edition, named ? own : same ? exact : loose);
            }
        }
        List<Edition> readings = byWeight(own);
        byWeight(exact).forEach(edition -> include(edition, readings));
        return List.copyOf(readings.isEmpty() ? byWeight(loose) : readings);
    }

    /** Each edition is one record of the tables, so that it is enough to compare which. */
    @SuppressWarnings("ReferenceEquality")
    private static void include(Edition edition, List<Edition> editions) {
        for (Edition known : editions) {
            if (known == edition) {
                return;
            }
        }
        editions.add(edition);
    }

    private static List<Edition> byWeight(List<Edition> editions) {
        editions.sort(Comparator.comparingInt(ReporterCites::weight));
        return editions;
    }

    /** The sorts of reporters that are cited most, first. */
    private static int weight(Edition edition) {
        return switch (edition.type()) {
            case "federal" -> 0;
            case "state-regional" -> 1;
            case "scotus-early" -> 2;
            case "state", "neutral" -> 3;
            default -> 4;
        };
    }

    private String written(int start, int end) {
        return Abbreviations.tight(text.slice(start, end));
    }

    private boolean isWholeWord(int end, List<Edition> editions) {
        char c = text.at(end);
        if (text.at(end - 1) == '.') {
            return true;
        }
        boolean glued = editions.stream().anyMatch(e -> e.forms().contains(Form.GLUED));
        boolean possessive = CleanText.isApostrophe(c) && CleanText.isLetter(text.at(end + 1));
        return !possessive && !CleanText.isLetter(c) && (glued || !CleanText.isDigit(c));
    }

    /** {@code 81 T.C. at 828}: the table has it as a name, but it is a short form. */
    private boolean isPinned(int end) {
        return text.startsWith(" at ", end - 3);
    }

    private static boolean hasVolume(Edition edition, @Nullable String volume, Pages.Page page) {
        Set<Form> forms = edition.forms();
        if (volume == null) {
            return forms.contains(Form.BARE) || forms.contains(Form.PARA);
        }
        if (page.volume() != null) {
            return forms.contains(Form.AFTER);
        }
        char last = volume.charAt(volume.length() - 1);
        if (!CleanText.isDigit(last)) {
            return forms.contains(Form.LETTERVOL);
        }
        if (volume.length() > 4) {
            boolean range = volume.chars().anyMatch(c -> CleanText.isDash((char) c));
            return range && (forms.contains(Form.PARA) || forms.contains(Form.RANGEVOL));
        }
        boolean year =
                volume.length() == 4
                        && volume.compareTo("1700") > 0
                        && volume.compareTo("2100") < 0;
        if (year && (forms.contains(Form.YEARVOL) || forms.contains(Form.DASH))) {
            return true;
        }
        if (forms.contains(Form.LOWVOL) && volume.length() <= 3) {
            return true;
        }
        return forms.contains(Form.STD)
                || forms.contains(Form.BARE)
                || forms.contains(Form.PARA)
                || forms.contains(Form.LETTERVOL)
                || forms.contains(Form.GLUED);
    }

    /** Florida's weekly parts its courts by a letter: {@code Fla. L. Weekly D2629}. */
    private boolean hasPrefix(Edition edition, Pages.Page page) {
        String number = page.number();
        if (number == null || !page.needs().contains(Form.PREFIX)) {
            return true;
        }
        char letter = text.at(page.end() - number.length() - 1);
        return edition.abbreviation().charAt(edition.abbreviation().length() - 1) == letter;
    }

    /** {@code 5 Mar. 2010} is a day, although {@code Mar.} is an old reporter of Kentucky. */
    private boolean isDate(@Nullable String volume, int start, int end, Pages.Page page) {
        String number = page.number();
        return volume != null
                && volume.length() <= 2
                && number != null
                && number.length() == 4
                && Decisions.isMonth(text.slice(start, end));
    }

    /** A name and a number without a volume is no citation in the middle of a sentence. */
    private boolean standsAlone(int start, Pages.Page page) {
        int next = text.skipBlank(page.end());
        char after = text.at(next);
        boolean ends =
                after == '\0'
                        || ".;)(]".indexOf(after) >= 0
                        || (after == ',' && CleanText.isDigit(text.at(text.skipBlank(next + 1))));
        boolean marked = page.needs().contains(Form.PARA);
        char before = text.at(text.skipBlankBack(start - 1));
        return marked || (ends && !CleanText.isDigit(before));
    }
}
