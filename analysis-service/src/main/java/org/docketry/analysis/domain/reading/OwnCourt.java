// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Caption.Cell;
import org.jspecify.annotations.Nullable;

/** Finds the court that a paper is filed in, or of, by the name over its caption. */
final class OwnCourt {

    private static final int CAPTION_REACHES = 4000;

    /** A state's court stands over the caption or not at all. */
    private static final int HEAD_ROWS = 24;

    private static final Pattern STATE =
            Pattern.compile(
                    "(?i)(?:in the )?(?!.*united states).*\\b(?:superior|supreme|circuit|county|chancery|district) court\\b.*"
                            + "|(?i)(?:in the )?court of (?:chancery|common pleas|appeals?)\\b.*"
                            + "|(?i)(?:in the )?(?!.*united states)(?:[\\p{L}.]+ ){1,4}(?:court of (?:\\p{L}+ )?appeals?|appellate (?:court|division|term))\\b.*"
                            + "|(?i)supreme court of the united states|united states tax court");

    private static final Pattern IN_SMALL_LETTERS =
            Pattern.compile(
                    "(?:(?:In|of|the|for|and|in) )*(?:(?:D\\.C\\.|\\p{Lu}\\p{L}+,?)(?: (?:of|the|for|and|in))* ?){2,8}");
    private static final Pattern LONG_LINE = Pattern.compile("(?m)^[^\\n]{160,}$");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile(
                    "(?m)^[^\\n]{0,24}?(?:\\d:)?\\d{2}(?:[- –](?i:cv|civ\\.?|mc|misc\\.?|cr|md|mr|ch)[- –]\\d{1,6}|(?i:cv|mc|cr|md)\\d{3,6})[^\\n]{0,24}$");
    private static final Pattern BANKRUPTCY =
            Phrase.anyCase("bankruptcy court\\W*(?:for the )?\\W*$");
    private static final Pattern CITED =
            Phrase.of(
                    "\\b(?:F\\. ?(?:[23]d|4th)|F\\. ?Supp\\.(?: ?[23]d)?|F\\.|U\\.S\\.|F\\.R\\.D\\.|WL|B\\.R\\.|App[’']x|S\\. Ct\\.) \\d[\\d,n–-]*(?:,? (?:at )?\\*?\\d[\\d–-]*){0,3} \\($");
    private static final Pattern COURT_OF_APPEALS = Pattern.compile("ca(?:\\d{1,2}|dc|fc)");

    /**
     * "A Ninth Circuit brief" names a circuit; a court of appeals is named as one, or in a line.
     */
    private static final Pattern OVER_CAPTION =
            Phrase.anyCase(
                    "(?:^|\\n|courts? of appeals,? (?:for )?(?:the )?|(?:for|in) the |united states |u\\.s\\. )$");

    private static final Pattern CLERK =
            Phrase.anyCase(
                    "\\b(?:office of the clerk|clerk of (?:the )?court|clerk['’]s office|deputy clerk|case manager)\\b|(?m:, clerk$|^clerk$)");
    private static final Pattern LOCAL_RULE =
            Phrase.of(
                    " (?:L\\.A\\.R\\.|R\\.|Rule|Local|Loc\\.|LR|L\\.R\\.|IOP|I\\.O\\.P\\.)(?= |,)[^\\n]{0,12}\\d");
    private static final Pattern UNITED_STATES = Pattern.compile("(?i)united states");
    private static final int CITED_WITHIN = 48;
    private static final Pattern SHEET =
            Phrase.of(
                    "(?:[^\\n]{0,80}\\n){0,3}[ ]?(?:U\\.S\\.|United States) District Court\\s{1,4}(?:District of )?(?<state>\\p{L}+(?: \\p{L}+)??)(?: (?<part>Northern|Southern|Eastern|Western|Middle|Central) District)? \\([^)\\n]{2,40}\\)");

    /** "COURT OF CHANCERY / OF THE / STATE OF DELAWARE": a name over three lines. */
    private static final Pattern CUT = Pattern.compile("(?i)(?:of|for|in)(?: the)?");

    private static final Pattern TAIL =
            Pattern.compile("\\s*[–—-]\\s.*$|:? PART .*$|(?i)^in the |[,.]$");

    private static final Pattern BELOW =
            Pattern.compile("(?i)(?:on )?(?:appeal|review|petition)\\b.* from |after an order\\b");

    private static final Pattern STOP = Pattern.compile("\\.$");

    private OwnCourt() {}

    static @Nullable Found<Court> read(CleanText text) {
        Found<Court> sheet = onSheet(text);
        if (sheet != null) {
            return sheet;
        }
        int end = Math.min(text.text().length(), CAPTION_REACHES);
        List<Found<Court>> federal =
                Courts.federal().mentions(text, 0, end).stream()
                        .filter(court -> !cited(text, court) && !onlyTold(text, court))
                        .toList();
        Cell state = state(text);
        boolean federalFirst =
                !federal.isEmpty()
                        && (state == null
                                || text.cleanOffset(federal.getFirst().spans().getFirst().start())
                                        <= state.end() + 80);
        if (federalFirst) {
            return ofBankruptcy(text, federal.getFirst());
        }
        return state == null ? circuitByItsRules(text) : named(text, state);
    }

    /**
     * Where the number of the case stands over the text and no court beside it, a court that the
     * text tells of is another.
     */
    private static boolean onlyTold(CleanText text, Found<Court> court) {
        Matcher line = LONG_LINE.matcher(text.text());
        int prose = line.find() ? line.start() : text.text().length();
        return text.cleanOffset(court.spans().getFirst().start()) >= prose
                && NUMBER_ALONE.matcher(text.text()).region(0, prose).find();
    }

    /** A clerk's letter may tell its circuit by nothing but a local rule: "3d Cir. L.A.R. 27.4". */
    private static @Nullable Found<Court> circuitByItsRules(CleanText text) {
        String words = text.text();
        if (!CLERK.matcher(words).find()) {
            return null;
        }
        List<Found<Court>> ruled =
                Courts.federal().mentions(text, 0, words.length()).stream()
                        .filter(court -> COURT_OF_APPEALS.matcher(court.value().id()).matches())
                        .filter(
                                court ->
                                        LOCAL_RULE
                                                .matcher(words)
                                                .region(end(text, court), words.length())
                                                .lookingAt())
                        .toList();
        boolean one = ruled.stream().map(court -> court.value().id()).distinct().count() == 1;
        return one ? new Found<>(ruled.getFirst().value(), 0.7, ruled.getFirst().spans()) : null;
    }

    private static int end(CleanText text, Found<Court> court) {
        return text.cleanOffset(court.spans().getFirst().end() - 1) + 1;
    }

    /** "403 F.3d 683, 689 (9th Cir. 2005)" names the court of a case that is cited. */
    private static boolean cited(CleanText text, Found<Court> court) {
        int at = text.cleanOffset(court.spans().getFirst().start());
        String before = text.text().substring(Math.max(0, at - CITED_WITHIN), at);
        boolean ofAppeals = COURT_OF_APPEALS.matcher(court.value().id()).matches();
        return (ofAppeals && !OVER_CAPTION.matcher(before).find()) || CITED.matcher(before).find();
    }

    /** "United States Bankruptcy Court, Southern District of New York" is a court of its own. */
    private static Found<Court> ofBankruptcy(CleanText text, Found<Court> district) {
        int at = text.cleanOffset(district.spans().getFirst().start());
        String before = text.text().substring(Math.max(0, at - 60), at);
        if (!BANKRUPTCY.matcher(before).find()) {
            return district;
        }
        String citation = ("Bankr. " + district.value().abbreviation()).replace(" ", "");
        return org.docketry.legalcitations.Courts.all().stream()
                .filter(court -> court.citation().replace(" ", "").equals(citation))
                .findFirst()
                .map(court -> district.map(_ -> ours(court)))
                .orElse(district);
    }

    /** "U.S. District Court, California Northern District (San Francisco)" heads a docket sheet. */
    private static @Nullable Found<Court> onSheet(CleanText text) {
        Matcher sheet = SHEET.matcher(text.text());
        if (!sheet.lookingAt()) {
            return null;
        }
        String name =
                (sheet.group("part") == null ? "" : sheet.group("part") + " ")
                        + "District of "
                        + CleanText.words(sheet.group("state"));
        Span span = text.span(sheet.start("state"), sheet.end());
        return Courts.federal().named(name).map(court -> Found.at(span, 0.9, court)).orElse(null);
    }

    private static Court ours(org.docketry.legalcitations.Court court) {
        return new Court(court.id(), court.name(), court.citation());
    }

    private static @Nullable Cell state(CleanText text) {
        List<Caption.Row> rows = Caption.rows(text);
        for (Caption.Row row : rows.subList(0, Math.min(HEAD_ROWS, rows.size()))) {
            String line = STOP.matcher(row.left().in(text.text())).replaceAll("");
            boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
            boolean over =
                    (capitals || IN_SMALL_LETTERS.matcher(line).matches()) && line.length() < 120;
            if (over && STATE.matcher(line).matches() && !BELOW.matcher(line).lookingAt()) {
                return row.left();
            }
        }
        return null;
    }

    /** The next line that is not blank, without what hangs on it. */
    private static String line(String words, int from) {
        int start = from;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        int end = words.indexOf('\n', start) < 0 ? words.length() : words.indexOf('\n', start);
        return TAIL.matcher(words.substring(start, end)).replaceAll("");
    }

    /**
     * The name may go on in the next line with the county; where it tells of several courts, none.
     */
    private static @Nullable Found<Court> named(CleanText text, Cell head) {
        String words = text.text();
        String first = TAIL.matcher(head.in(words)).replaceAll("");
        int next = head.end();
        while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
            next++;
        }
        int nextEnd = words.indexOf('\n', next) < 0 ? words.length() : words.indexOf('\n', next);
        String second = TAIL.matcher(words.substring(next, nextEnd)).replaceAll("");
        String third = line(words, nextEnd);
        String both = first + " " + second;
        String all = both + " " + third;
        boolean cut = CUT.matcher(second).matches();
        for (String name : cut ? List.of(all, both, first) : List.of(both, first, all)) {
            boolean federal = UNITED_STATES.matcher(first).find();
            Optional<org.docketry.legalcitations.Court> court =
                    StatesCourts.named(
                            name.replaceFirst("(?i)^D\\.C\\. ", "District of Columbia "), federal);
            if (court.isPresent()) {
                return Found.at(text.span(head.start(), head.end()), 0.9, ours(court.get()));
            }
        }
        return null;
    }
}
