// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a docket sheet, each under its role, and their counsel beside them, behind
 * "represented by".
 */
final class SheetParties {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?<role>(?:(?:Counter|Cross|Third|ThirdParty|Third-Party|Consol|Lead|Nominal|Amended|Limited|Special)[ -](?:Party )?)*"
                            + "(?:Plaintiff|Defendant|Movant|Petitioner|Respondent|Intervenor|Interven(?:o|e)r (?:Plaintiff|Defendant)|Interested Party|Interested Non-Party|Claimant|Counter[- ]?Claimant|Counter[- ]?Defendant|Cross[- ]?Claimant|Cross[- ]?Defendant"
                            + "|Appellant|Appellee|Debtor|Joint Debtor|Trustee|U\\.S\\. Trustee|Creditor|Garnishee|Objector|Amicus(?: Curiae)?|Mediator|Special Master|Material Witness|Witness|Receiver|Miscellaneous(?: Party)?|In Re|Notice Party|ADR Provider|Non-Party|Party|Taxpayer|Relator|Surety))s?(?: \\(\\d+\\))?:?");
    private static final Pattern REPRESENTED =
            Pattern.compile("(?i)[| ]*\\brepresented by\\b[| ]*");

    /** What stands between the parties: the versus, a prisoner's counts, the judge. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)v(?:s|ersus)?\\.?|(?:pending|terminated) counts\\b.*|highest offense\\b.*|complaints|disposition|(?:assigned|referred) to:.*|case title:.*|there are proceedings\\b.*");

    /** What stands under an attorney's address; the next line names another one. */
    private static final Pattern CLOSES =
            Pattern.compile(
                    "(?:LEAD ATTORNEY|ATTORNEY TO BE NOTICED|PRO HAC VICE|NOT ADMITTED|Designation: .*|Bar Status: .*|TERMINATED: .*|PRO SE)");

    private static final Pattern NO_FIRM =
            Pattern.compile(
                    "(?i)^(?:\\d|\\(see |p\\.? ?o\\.? box|email|fax|lead attorney|attorney to|pro hac|pro se|terminated).*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^|\\n]{1,160}");

    /** Where a format has lost the columns, only a person's name goes on with counsel. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|(?:,|&) ?)){1,5}(?:,? (?:Jr\\.?|Sr\\.?|I{2,3}))?");

    private static final int MOST = 500;
    private static final double SURE = 0.9;

    private final CleanText text;
    private final int end;
    private final List<Party> parties = new ArrayList<>();
    private final List<Counsel> counsel = new ArrayList<>();
    private String role = "";
    private boolean nameIsNext;
    private int counselColumn = -1;
    private @Nullable Span name;
    private @Nullable Attorney attorney;
    private boolean closed;

    /** An attorney's block under way; the firm stands under the name, or nothing does. */
    private record Attorney(Span name, @Nullable Span firm, boolean addressFollows) {}

    private SheetParties(CleanText text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Reads what stands between the head's title and the entries. */
    static SheetParties read(CleanText text, int from, int end) {
        SheetParties sheet = new SheetParties(text, end);
        int at = from;
        while (at < end && sheet.parties.size() < MOST) {
            int newline = text.text().indexOf('\n', at);
            int to = newline < 0 || newline > end ? end : newline;
            sheet.line(at, to);
            at = to + 1;
        }
        sheet.endCounsel();
        return sheet;
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    List<Counsel> counsel() {
        return List.copyOf(counsel);
    }

    private void line(int from, int to) {
        int start = skip(from, to);
        int stop = back(start, to);
        if (start >= stop) {
            return;
        }
        String words = text.text().substring(start, stop);
        Matcher named = ROLE.matcher(words);
        if (named.matches()) {
            endCounsel();
            role = named.group("role");
            nameIsNext = true;
            counselColumn = -1;
            return;
        }
        if (BETWEEN.matcher(words).matches()) {
            endCounsel();
            role = "";
            return;
        }
        Matcher represented = REPRESENTED.matcher(text.text()).region(start, stop);
        boolean beside = represented.find();
        if (nameIsNext) {
            party(start, beside ? represented.start() : wide(start, stop));
        }
        if (beside && name != null) {
            attorney(represented.end(), stop);
            boolean cells = text.text().substring(start, stop).indexOf('|') >= 0;
            counselColumn = cells ? -1 : text.column(Math.min(represented.end(), end - 1));
        } else if (attorney != null) {
            underCounsel(start, stop, words);
        }
    }

    private void party(int from, int to) {
        nameIsNext = false;
        int stop = back(from, to);
        if (role.isEmpty()
                || from >= stop
                || !NAME.matcher(text.text()).region(from, stop).matches()) {
            name = null;
            return;
        }
        Span at = text.span(from, stop);
        name = at;
        parties.add(
                new Party(
                        text.words(from, stop),
                        List.of(role.toLowerCase(Locale.ROOT).replace(' ', '-')),
                        List.of(),
                        SURE,
                        List.of(at)));
    }

    private void attorney(int from, int to) {
        endCounsel();
        int start = skip(from, to);
        if (start < to && NAME.matcher(text.text()).region(start, to).lookingAt()) {
            attorney = new Attorney(text.span(start, back(start, to)), null, false);
            closed = false;
        }
    }

    /** The right column goes on; the left one may say more of the party. */
    private void underCounsel(int start, int stop, String words) {
        boolean left = counselColumn > 0 && text.column(start) < counselColumn - 4;
        int from = left ? right(start, stop) : start;
        if (from >= stop && closed && PERSON.matcher(words).matches()) {
            attorney(start, stop);
        }
        if (from >= stop) {
            return;
        }
        String said = from == start ? words : text.text().substring(from, stop);
        if (CLOSES.matcher(said).matches()) {
            closed = true;
        } else if (closed) {
            attorney(from, stop);
        } else if (attorney != null && !attorney.addressFollows()) {
            Span firm = NO_FIRM.matcher(said).matches() ? null : text.span(from, stop);
            attorney = new Attorney(attorney.name(), firm, true);
        }
    }

    private void endCounsel() {
        if (attorney != null && name != null) {
            Span firm = attorney.firm();
            counsel.add(
                    new Counsel(
                            List.of(CleanText.words(attorney.name().text())),
                            firm == null ? null : CleanText.words(firm.text()),
                            role + " " + CleanText.words(name.text()),
                            SURE,
                            List.of(attorney.name(), name)));
        }
        attorney = null;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && "| \n".indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int back(int from, int to) {
        int at = to;
        while (at > from && "| \n".indexOf(text.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Where a wide gap ends the left column; the line's end where none does. */
    private int wide(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.text().charAt(i) == '|'
                    || (text.text().charAt(i) == ' ' && text.blanks(i) > 3)) {
                return i;
            }
        }
        return to;
    }

    private int right(int from, int to) {
        int gap = wide(from, to);
        return gap == to ? to : skip(gap, to);
    }
}
