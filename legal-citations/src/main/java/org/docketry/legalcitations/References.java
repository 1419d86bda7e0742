package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases that are named again by a party alone: in italics ({@code in *Ashe* the court}),
 * or with a page ({@code Ashe at 36}). Only names that were cited in full before count.
 */
final class References {

    private static final int LONGEST = 120;
    private static final String SLIP = ", slip op.";

    /** What stands before "court" and names no case, even where a party is called so. */
    private static final Set<String> COURTS = courts();

    private static Set<String> courts() {
        Set<String> courts =
                new HashSet<>(
                        Set.of(
                                "District",
                                "Supreme",
                                "Superior",
                                "Circuit",
                                "Trial",
                                "Appellate",
                                "Bankruptcy",
                                "Magistrate",
                                "Family",
                                "Probate",
                                "Tax",
                                "County",
                                "Municipal",
                                "Federal",
                                "State",
                                "High",
                                "Chancery",
                                "Juvenile",
                                "Criminal",
                                "Civil",
                                "Territorial",
                                "Roberts",
                                "Warren",
                                "Burger",
                                "Rehnquist"));
        Abbreviations.LAWS.forEach(law -> courts.add(law.jurisdiction()));
        return Set.copyOf(courts);
    }

    private final CleanText text;
    private final List<Draft> drafts;
    private final Pins pins;
    private final PartyWords parties;
    private final PartyIndex index = new PartyIndex();
    private final Set<Named> named = new HashSet<>();
    private final List<Draft> merged = new ArrayList<>();
    private int next;
    private int floor;

    /** What a full citation calls its case: cited again so, it tells nothing new. */
    private record Named(@Nullable CaseName name, @Nullable String alias) {}

    References(CleanText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
        this.pins = new Pins(text);
        this.parties = new PartyWords(text);
    }

    /** All citations in order, with the references among them. */
    List<Draft> find() {
        if (drafts.stream().noneMatch(Draft::isFullCase)) {
            return drafts;
        }
        int i = drafts.getFirst().end;
        while (i < text.length()) {
            i = pass(i);
            int stop = next < drafts.size() ? drafts.get(next).fullStart : text.length();
            while (i < stop) {
                if (text.is(i, CleanText.EMPHASIS)) {
                    i = italics(i);
                } else {
                    if (text.at(i) == ' ' && isPageWord(i)) {
                        plain(i);
                    } else if (text.at(i) == ' ' && isCourtWord(i)) {
                        court(i);
                    }
                    i++;
                }
            }
        }
        while (next < drafts.size()) {
            take();
        }
        return merged;
    }

    /**
     * Takes over the citations up to that place; answers the place behind the one that covers it.
     */
    private int pass(int place) {
        int i = place;
        while (next < drafts.size() && drafts.get(next).fullStart <= i) {
            i = Math.max(i, drafts.get(next).end);
            take();
        }
        return i;
    }

    private void take() {
        Draft draft = drafts.get(next++);
        merged.add(draft);
        floor = Math.max(floor, draft.end);
        if (draft.isFullCase() && !draft.history && named.add(new Named(draft.name, draft.alias))) {
            index.add(merged.size() - 1, draft.name, draft.alias);
        }
    }

    private int italics(int start) {
        // No further than the next citation, or italics full of citations would be read for each.
        int stop = next < drafts.size() ? drafts.get(next).fullStart : text.length();
        int limit = start;
        while (limit < stop && goesOn(start, limit)) {
            limit++;
        }
        if (limit - start > 2 && limit - start < LONGEST && start >= floor) {
            int piece = start;
            for (int i = start; i <= limit; i++) {
                if (i == limit || text.at(i) == '/') {
                    reference(piece, i, i == limit);
                    piece = i + 1;
                }
            }
        }
        return Math.max(limit, start + 1);
    }

    /** Italics go on over a line's end, where typists close and open them again. */
    private boolean goesOn(int start, int end) {
        boolean emphasised = text.is(end, CleanText.EMPHASIS);
        boolean opens = end > start && text.is(end, CleanText.RUN_START);
        boolean afterLine =
                text.at(end - 1) == ' ' && text.is(end - 1, CleanText.LINE | CleanText.PARAGRAPH);
        boolean lineBreak =
                text.is(end, CleanText.LINE | CleanText.PARAGRAPH)
                        && text.is(end + 1, CleanText.RUN_START);
        return emphasised ? !opens || afterLine : lineBreak;
    }

    private boolean isPageWord(int blank) {
        char a = text.at(blank + 1);
        if (a == 'a') {
            char c = text.at(blank + 4);
            return text.at(blank + 2) == 't'
                    && text.at(blank + 3) == ' '
                    && (CleanText.isDigit(c)
                            || c == '*'
                            || c == '¶'
                            || text.startsWith("p. ", blank + 4)
                            || text.startsWith("pp. ", blank + 4));
        }
        return a == 'p'
                && text.at(blank + 2) == '.'
                && text.at(blank + 3) == ' '
                && (text.at(blank + 4) == '*' || CleanText.isDigit(text.at(blank + 4)));
    }

    private void plain(int blank) {
        int low = Math.max(floor, blank - LONGEST);
        int end = text.startsWith(SLIP, blank - SLIP.length()) ? blank - SLIP.length() : blank;
        end = text.at(end - 1) == ',' ? end - 1 : end;
        int start = parties.runStart(end, low);
        if (start < end && !text.is(end - 1, CleanText.EMPHASIS)) {
            reference(start, end, true);
        }
    }

    private boolean isCourtWord(int blank) {
        boolean word =
                text.startsWith("ourt", blank + 2) && !CleanText.isLetter(text.at(blank + 6));
        return word && (text.at(blank + 1) == 'c' || text.at(blank + 1) == 'C');
    }

    /** {@code the Ashe court}: the court that decided a case cited before. */
    private void court(int blank) {
        int start = parties.runStart(blank, Math.max(floor, blank - LONGEST));
        if (text.startsWith("The ", start)) {
            start += "The ".length();
        } else if (!text.startsWith("the ", start - "the ".length())) {
            return;
        }
        boolean plain = start < blank && !text.is(blank - 1, CleanText.EMPHASIS);
        if (plain && !COURTS.contains(text.slice(start, blank))) {
            reference(start, blank, false);
        }
    }

    private void reference(int from, int to, boolean pinned) {
        int start = text.skipBlank(from);
        while ("([".indexOf(text.at(start)) >= 0 && start < to) {
            start++;
        }
        int end = text.skipBlankBack(to - 1) + 1;
        while (end > start && " ,.;:'\u2019\u201d\"".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        start = parties.behindSignals(start, end);
        if (end <= start || start < floor || isDefined(start)) {
            return;
        }
        List<PartyIndex.Entry> found = index.find(text.slice(start, end));
        if (found.isEmpty()) {
            return;
        }
        Draft draft = new Draft(Draft.Kind.REFERENCE, start, end);
        if (found.getLast().plaintiff()) {
            draft.document = text.slice(start, end);
        } else {
            draft.antecedent = text.slice(start, end);
        }
        Pins.Pin pin = pinned ? pins.afterShort(end) : null;
        if (pin != null
                && pin.end()
                        <= (next < drafts.size() ? drafts.get(next).fullStart : text.length())) {
            draft.pin = pin.words();
            draft.end = pin.end();
            draft.fullEnd = pin.end();
        }
        draft.stream = text.stream(start);
        draft.withinParenthetical = isWithin(start);
        draft.signal = Signals.before(text, start);
        merged.add(draft);
        floor = draft.end;
    }

    /** Whether the name is just being given: {@code ("Ashe")}. */
    private boolean isDefined(int start) {
        char quote = text.at(start - 1);
        return (quote == '\u201c' || quote == '"') && text.at(start - 2) == '(';
    }

    private boolean isWithin(int place) {
        for (int i = merged.size() - 1; i >= 0 && i > merged.size() - 12; i--) {
            Draft draft = merged.get(i);
            if (draft.end <= place && place < draft.fullEnd) {
                return true;
            }
        }
        return false;
    }
}
