package org.docketry.legalcitations;

import java.util.List;
import java.util.Set;
import org.docketry.legalcitations.Edition.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads opinions that are cited by the number of their case: {@code Ashe v. Birch, No.
 * 22-mc-80319-VC, slip op. at 4 (N.D. Cal. Dec. 8, 2022)}. A number alone is no citation: a name
 * before it, and "slip op." or a court and a year behind it, must say that it is one.
 */
final class DocketCites {

    /** What is on a docket only; the page of such a citation is the number of the case. */
    static final Edition SLIP =
            new Edition(
                    "No.",
                    "No.",
                    "opinions cited by the number of their case",
                    "docket",
                    null,
                    null,
                    Set.of(Form.STD));

    /** Actions centralised under 28 U.S.C. § 1407 have a number of their own. */
    static final Edition MDL =
            new Edition(
                    "MDL No.",
                    "MDL No.",
                    "multidistrict litigation cited by its number",
                    "docket",
                    null,
                    null,
                    Set.of(Form.STD));

    private static final int LONGEST = 30;

    /** No citation lists more numbers, or initials, than this. */
    private static final int MOST = 20;

    private static final String[] MDL_WORDS = {"MDL No. ", "MDL Docket No. "};

    private static final String[] WORDS = {
        "No. ",
        "Nos. ",
        "Case No. ",
        "Case Nos. ",
        "Civil Action No. ",
        "Civ. Action No. ",
        "Civ. A. No. ",
        "Civ. No. ",
        "C.A. No. ",
        "Index No. ",
        "Docket No. ",
        "Dkt. No. ",
        "Adv. No. ",
        "Adv. Proc. No. "
    };

    private final CleanText text;
    private final CaseNames names;
    private final Pins pins;
    private final RecordCites records;

    DocketCites(CleanText text, RecordCites records) {
        this.text = text;
        this.names = new CaseNames(text);
        this.pins = new Pins(text);
        this.records = records;
    }

    /**
     * The citation whose number is announced at that place; null where none is.
     *
     * @param last the citation before it; the blank for a page not yet known may be the name's
     */
    @Nullable Draft read(int start, @Nullable Draft last) {
        if (text.at(start - 2) != ',' && text.at(start - 2) != ')') {
            return null;
        }
        int first = behindWord(text, start);
        return first < 0 ? null : numbered(start, first, last);
    }

    /** The citation by a number without "No.", from the letters within that number. */
    @Nullable Draft bare(int letters, @Nullable Draft last) {
        int start = letters - 1;
        while (letters - start < LONGEST && text.at(start - 1) != ' ' && start > 0) {
            start--;
        }
        boolean digits =
                CleanText.isDigit(text.at(start)) && CleanText.isDigit(text.at(letters - 2));
        return digits && text.at(start - 2) == ',' ? numbered(start, start, last) : null;
    }

    /** The opinion not yet printed whose number is not given either: {@code slip op. at 4}. */
    @Nullable Draft slip(int start, @Nullable Draft last) {
        if (text.at(start - 2) != ',' || pins.behindSlip(start) == start) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.FULL, start, start);
        draft.editions = List.of(SLIP);
        return located(draft) && isNamed(start, last) ? draft : null;
    }

    private @Nullable Draft numbered(int start, int first, @Nullable Draft last) {
        int end = numberEnd(text, first);
        if (end < 0) {
            return null;
        }
        end = text.at(end - 1) == '.' ? end - 1 : end;
        Draft draft = new Draft(Draft.Kind.FULL, start, behindInitials(end));
        draft.page = text.slice(first, end).replace("- ", "-");
        draft.editions = List.of(text.at(start) == 'M' ? MDL : SLIP);
        boolean decided = text.at(start - 2) == ')' && isDecided(start, last);
        boolean located = located(draft);
        return decided || (text.at(start - 2) == ',' && located && isNamed(start, last))
                ? draft
                : null;
    }

    /**
     * California puts court and date behind the name: {@code Ashe v. Birch (N.D. Cal. 2022) No.}.
     */
    private boolean isDecided(int start, @Nullable Draft last) {
        CaseNames.Found found = names.before(start, last == null ? 0 : last.end);
        Decision decision = found.decision();
        return found.name() != null
                && decision != null
                && decision.year() != null
                && decision.court() != null;
    }

    /** Reads "slip op." or the entry, and answers whether what follows makes it a citation. */
    private boolean located(Draft draft) {
        int i = text.skipBlank(text.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        int slip = pins.behindSlip(i);
        if (slip > i) {
            Pins.Pin pin = pins.afterShort(slip);
            draft.pin = pin == null ? null : pin.words();
            draft.end = pin == null ? slip : pin.end();
        } else if (i > draft.end && CleanText.isUpper(text.at(i))) {
            Draft paper = records.read(i, i);
            draft.pin = paper == null ? null : text.slice(i, paper.end);
            draft.end = paper == null ? draft.end : paper.end;
        }
        int next = text.skipBlank(text.startsWith(", (", draft.end) ? draft.end + 1 : draft.end);
        boolean parallel = slip > i && text.at(next) == ',' && CleanText.isDigit(text.at(next + 2));
        return parallel || Decisions.opens(text, next);
    }

    private boolean isNamed(int start, @Nullable Draft last) {
        boolean blank = last != null && last.kind == Draft.Kind.BLANK && last.end == start - 2;
        return blank || names.before(start, last == null ? 0 : last.end).name() != null;
    }

    /** The place behind "No." and the like; -1 where nothing of the sort stands there. */
    static int behindWord(CleanText text, int start) {
        char c = text.at(start);
        if (c == 'M') {
            return text.behindAny(MDL_WORDS, start);
        }
        if (c != 'N' && c != 'C' && c != 'D' && c != 'I' && c != 'A') {
            return -1;
        }
        return text.behindAny(WORDS, start);
    }

    /**
     * The end of the number, or of the numbers, that start there: {@code 22-mc-80319-VC}, {@code 19
     * Civ. 1234}, {@code 21-1234, 21-1235}; -1 where none does.
     */
    static int numberEnd(CleanText text, int start) {
        int end = oneEnd(text, start);
        for (int numbers = 1; end >= 0 && numbers < MOST; numbers++) {
            int next = furtherEnd(text, end);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int oneEnd(CleanText text, int start) {
        int i = start;
        boolean digits = false;
        while (i - start < LONGEST && isPart(text, i)) {
            digits |= CleanText.isDigit(text.at(i));
            i++;
        }
        return !digits || isPart(text, i) ? -1 : i;
    }

    /** The end of one more number behind a comma; -1 where none follows. */
    private static int furtherEnd(CleanText text, int end) {
        int start = text.at(end) == ',' ? text.skipBlank(end + 1) : end;
        int i = start;
        while (CleanText.isDigit(text.at(i)) && i - start < LONGEST) {
            i++;
        }
        boolean number = start > end && i > start && CleanText.isDash(text.at(i));
        return number ? oneEnd(text, start) : -1;
    }

    private static boolean isPart(CleanText text, int i) {
        char c = text.at(i);
        char next = text.at(i + 1);
        if (c == ' ') {
            return CleanText.isDigit(next) || CleanText.isUpper(next) || isBroken(text, i - 1);
        }
        boolean joint = CleanText.isDash(c) || c == ':' || c == '/';
        return CleanText.isWord(c)
                || c == '.'
                || (joint && CleanText.isWord(next))
                || isBroken(text, i);
    }

    /** Whether a hyphen ends the line within a number: {@code 3:22-mc-} and then {@code 80319}. */
    private static boolean isBroken(CleanText text, int i) {
        return CleanText.isDash(text.at(i))
                && text.is(i + 1, CleanText.LINE)
                && CleanText.isWord(text.at(i + 2));
    }

    /** The judges' initials may follow: {@code (PKC) (KNF)}. */
    private int behindInitials(int end) {
        int last = end;
        for (int judges = 0; judges < MOST; judges++) {
            int i = text.skipBlank(last);
            int close = i + 1;
            while (CleanText.isUpper(text.at(close)) && close - i < 6) {
                close++;
            }
            boolean initials = text.at(i) == '(' && close > i + 2 && text.at(close) == ')';
            if (!initials) {
                break;
            }
            last = close + 1;
        }
        return last;
    }
}
