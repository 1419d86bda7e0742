// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Finds the court that a paper is filed in, or of, by the name over its caption. */
final class OwnCourt {

    private static final int CAPTION_REACHES = 4000;

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
    private static final int CITED_WITHIN = 48;
    private static final Pattern SHEET =
            Phrase.of(
                    "(?:[^\\n]{0,80}\\n){0,3}[ ]?(?:U\\.S\\.|United States) District Court\\s{1,4}(?:District of )?(?<state>\\p{L}+(?: \\p{L}+)??)(?: (?<part>Northern|Southern|Eastern|Western|Middle|Central) District)? \\([^)\\n]{2,40}\\)");

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
        StatesCaption state = StatesCaption.over(text);
        boolean federalFirst =
                !federal.isEmpty()
                        && (state == null
                                || text.cleanOffset(federal.getFirst().spans().getFirst().start())
                                        <= state.head().end() + 80);
        if (federalFirst) {
            return ofBankruptcy(text, federal.getFirst());
        }
        return state == null ? circuitByItsRules(text) : state.court(text);
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

    static Court ours(org.docketry.legalcitations.Court court) {
        return new Court(court.id(), court.name(), court.citation());
    }
}
