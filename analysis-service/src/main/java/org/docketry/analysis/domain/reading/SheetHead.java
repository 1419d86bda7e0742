// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a docket sheet over its entries: the line that says that it is one, the court, the
 * name of the case, the day of its filing and the judge.
 *
 * @param title "CIVIL DOCKET FOR CASE #: 3:24-mc-80291-TSH"
 * @param court null where the lines over the title name none
 * @param number of the docket; null where the title has none of a form known here
 * @param caption the name of the case; null where it is not read
 * @param filed null where it is not said
 * @param judge to whom the case is assigned; null where it is not said
 * @param end where the entries may begin in the clean text: behind the headings of their columns
 * @param partiesEnd where no parties are listed any more
 */
public record SheetHead(
        Found<String> title,
        @Nullable Found<Court> court,
        @Nullable Found<DocketNumber> number,
        @Nullable Found<String> caption,
        @Nullable Found<LocalDate> filed,
        @Nullable Found<String> judge,
        int end,
        int partiesEnd) {

    private static final int REACHES = 6000;
    private static final double SURE = 0.95;
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?mi)^[| ]*(?<title>(?:(?:civil|criminal|miscellaneous|bankruptcy|adversary|appellate|general) )?docket (?:sheet )?for (?:case|mdl|petition)[ #:.no]*(?<number>[^\\n|]{4,60}?)"
                            + "|(?:bankruptcy petition|adversary proceeding|(?:court of appeals|appellate) docket) #: ?(?<petition>[\\w:-]{4,30})"
                            + "|(?:(?:civil|criminal|court|case) )?docket (?:sheet|report|entries)|register of actions)[| ]*$");
    private static final Pattern PETITION =
            Pattern.compile(
                    "(?<number>(?:\\d:)?\\d{2}-\\d{3,6})(?:-(?<judge>[A-Za-z]{1,4})\\d{0,2})?");
    private static final Pattern COLUMNS =
            Pattern.compile(
                    "(?mi)^[| ]*(?:date(?: filed| entered)?|filing date|filed)[| ]+(?:#|no\\.?|nr\\.?|doc(?:ument|ket)?\\.? ?(?:#|no\\.?|number)?|entry ?(?:#|no\\.?)?)[| ]+(?:docket text|docket entry|text|description|proceedings?)[| ]*$");
    private static final Pattern COURT =
            Pattern.compile(
                    "(?mi)^[| ]*(?:U\\.? ?S\\.?|United States) District Court[| ]*\\n[| ]*(?:for the )?(?<name>[^\\n|(]{5,60}?) *(?:\\([^)\\n]{2,60}\\))?[| ]*$");
    private static final Pattern STATE_FIRST =
            Pattern.compile(
                    "(?i)(?<state>.+) (?<part>Northern|Southern|Eastern|Western|Middle|Central) District");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?m)^[| ]*(?:Case [Tt]itle: )?(?<name>\\p{Lu}[^\\n|]{1,160}? v\\.? [^\\n|]{1,160}?|In [Rr]e:? [^\\n|]{2,160}?|(?<=Case title: )[^\\n|]{3,160}?)(?=[| ]*$| *\\|| Date [Ff]iled:| Assigned [Tt]o:)");
    private static final Pattern FILED =
            Pattern.compile("Date [Ff]iled: ?(?<date>\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern JUDGE =
            Pattern.compile(
                    "Assigned to: ?(?:(?:Hon\\.|Honorable|Chief|Senior|District|Magistrate|U\\.S\\.|Judge) )*(?<judge>\\p{Lu}[\\p{L}.'’ -]{2,60}?)(?=[| ]*$|[|(]| Jury| Referred| Date)",
                    Pattern.MULTILINE);

    /** Returns the head of a docket sheet; nothing where the paper is none. */
    public static Optional<SheetHead> on(CleanText text) {
        String words = text.text();
        int reach = Math.min(words.length(), REACHES);
        Matcher title = TITLE.matcher(words).region(0, reach);
        boolean titled = title.find();
        boolean named =
                titled && (title.group("number") != null || title.group("petition") != null);
        Matcher columns = COLUMNS.matcher(words);
        boolean listed = columns.find(titled ? title.end() : 0);
        if (!named && !(titled && listed)) {
            return Optional.empty();
        }
        int end = listed ? columns.end() : title.end();
        int headEnd = Math.min(end, title.end() + REACHES);
        return Optional.of(
                new SheetHead(
                        Found.at(
                                text.span(title, "title"),
                                SURE,
                                text.words(title.start("title"), title.end("title"))),
                        court(text, title.start()),
                        number(text, title),
                        caption(text, title, headEnd),
                        filed(text, title.end(), headEnd),
                        judge(text, title, headEnd),
                        end,
                        listed ? columns.start() : Math.min(words.length(), end + REACHES)));
    }

    private static @Nullable Found<Court> court(CleanText text, int before) {
        Matcher m = COURT.matcher(text.text()).region(0, before);
        if (!m.find()) {
            return null;
        }
        String name = text.words(m.start("name"), m.end("name"));
        Matcher inverted = STATE_FIRST.matcher(name);
        if (inverted.matches()) {
            name = inverted.group("part") + " District of " + inverted.group("state");
        }
        Span at = text.span(m, "name");
        String standard = name.replaceAll("(?i)\\bthe\\b ?", "");
        return Courts.federal()
                .named(standard)
                .map(court -> Found.at(at, SURE, court))
                .orElse(null);
    }

    private static @Nullable Found<DocketNumber> number(CleanText text, Matcher title) {
        if (title.group("petition") != null) {
            Matcher petition = PETITION.matcher(title.group("petition"));
            return petition.matches()
                    ? Found.at(text.span(title, "petition"), SURE, petition(petition))
                    : null;
        }
        if (title.group("number") == null) {
            return LabelledHead.number(text, title.start());
        }
        Matcher m =
                Pattern.compile(DocketNumber.PATTERN)
                        .matcher(text.text())
                        .region(title.start("number"), title.end("number"));
        return m.find()
                ? Found.at(text.span(m.start(), m.end()), SURE, DocketNumber.of(m, false))
                : null;
    }

    private static @Nullable Found<String> judge(CleanText text, Matcher title, int end) {
        Found<String> below = found(text, JUDGE, "judge", title.end(), end);
        return below == null ? LabelledHead.judge(text, title.start()) : below;
    }

    /** A public portal prints the name of the case over everything. */
    private static @Nullable Found<String> caption(CleanText text, Matcher title, int end) {
        boolean labelled = LabelledHead.number(text, title.start()) != null;
        return labelled
                ? found(text, CAPTION, "name", 0, title.start())
                : found(text, CAPTION, "name", title.end(), end);
    }

    /** A bankruptcy's number has no letters for its kind; the judge's initials stand behind it. */
    private static DocketNumber petition(Matcher m) {
        List<String> judges = m.group("judge") == null ? List.of() : List.of(m.group("judge"));
        return new DocketNumber(null, "", "", 0, m.group("number"), judges);
    }

    private static @Nullable Found<String> found(
            CleanText text, Pattern pattern, String group, int from, int to) {
        Matcher m = pattern.matcher(text.text()).region(from, to);
        return m.find()
                ? Found.at(text.span(m, group), 0.9, text.words(m.start(group), m.end(group)))
                : null;
    }

    private static @Nullable Found<LocalDate> filed(CleanText text, int from, int to) {
        Matcher m = FILED.matcher(text.text()).region(from, to);
        return m.find()
                ? WrittenDates.read(m.group("date"))
                        .map(date -> Found.at(text.span(m, "date"), SURE, date))
                        .orElse(null)
                : LabelledHead.filed(text, from);
    }
}
