// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads "Dated: ..." and its kin, and the decision date in a case summary's head. */
final class DatedActReader {

    private static final Pattern LABELLED =
            Phrase.of(
                    "(?<![\\p{L}])(?<label>(?i:dated|date|enter(?=:)|signed|executed|filed|entered|served|decided))(?:(?i: and) (?i:filed|entered))?"
                            + "(?: this| on)?(?: this)? ?[:,]?[*_]{0,3} ?(?: ?this )?(?:[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, (?:[A-Z][a-z]+ ?){1,2}[,.]? ?)?(?<date>"
                            + WrittenDates.DATE
                            + ")");

    /** The proof or certificate of service: who makes the paper says when it was served. */
    private static final Pattern SERVED =
            Phrase.anyCase(
                    "\\b(?:I (?:hereby )?(?:certify|declare) that,? (?:on )?|I (?:personally )?served (?:the|this)[^.;]{0,200}? on )(?<date>"
                            + WrittenDates.DATE
                            + ")(?<rest>[^.]{0,160})");

    /** "ON MOTION 12/19/2024 DATE": the New York form signs under the date. */
    private static final Pattern DATE_BELOW =
            Phrase.of("(?m)^(?<date>" + WrittenDates.DATE + ")(?: [^\\n]{0,40})?\\n{1,2}DATE\\b");

    /** "At Wilmington, this 5th day of November, 2024": the Delaware courts' opening. */
    private static final Pattern AT_PLACE =
            Phrase.of(
                    "(?m)^At \\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+)?,? (?:on )?this (?<date>"
                            + WrittenDates.DATE
                            + ")");

    /** "IT IS on this 31st day of March, 2023, ORDERED", "AND NOW, this 14th day of ...". */
    private static final Pattern ON_THIS_DAY =
            Phrase.of(
                    "\\b(?i:it is,? on|and now,?(?: to wit,?)?(?: on)?) (?i:this )?(?i:the )?(?<date>"
                            + WrittenDates.DATE
                            + "),? (?:it is )?(?:(?i:hereby) )?(?:ORDERED|ADJUDGED|DECREED|upon|it|the|after|in)\\b");

    /** "DONE AND ORDERED in Tampa on May 1, 2025": the Florida courts' close. */
    private static final Pattern DONE =
            Phrase.anyCase(
                    "\\bdone (?:and|&) ordered\\b(?: in [^.;\\n]{2,80}?)?,? (?:on |this )?(?:the )?(?<date>"
                            + WrittenDates.DATE
                            + ")");

    /** The clerk of a court of appeals stamps the day over his name. */
    private static final Pattern CLERKS_STAMP =
            Phrase.of(
                    "(?m)^FILED\\b[^\\n]{0,80}\\n{1,2}(?:[^\\n]{0,80}\\n{1,2}){0,4}?(?<date>"
                            + WrittenDates.DATE
                            + ")\\n{1,2}[^\\n]{4,40}, (?:CLERK|Clerk)\\b");

    /** A notice of electronic filing (Fed. R. Civ. P. 5(b)(2)(E)) tells both days. */
    private static final Pattern TRANSACTION =
            Phrase.anyCase(
                    "\\btransaction was (?:received from [^\\n]{2,80}? )?(?:and )?entered (?:by [^\\n]{2,80}? )?on (?<date>"
                            + WrittenDates.DATE
                            + ")");

    private static final Pattern AND_FILED =
            Phrase.anyCase(
                    "\\btransaction was [^\\n]{2,200}? and filed on (?<date>"
                            + WrittenDates.DATE
                            + ")");

    private static final Pattern ENTRY_MADE =
            Phrase.anyCase(
                    "\\bentry was made by the clerk on (?:\\p{L}+day, )?(?<date>"
                            + WrittenDates.DATE
                            + ")");

    private static final Pattern SUMMARY_HEAD = Phrase.of("\\| (?<date>" + WrittenDates.DATE + ")");
    private static final int HEAD = 600;
    private static final int COLUMN = 3;

    /** "Date: ... Time: ..." in a notice of motion says when it will be heard. */
    private static final Pattern HEARD_AT =
            Phrase.anyCase(
                    "[ ,]{0,3}(?:\\n{1,2}[^\\n]{0,60} )?(?:(?:time|hearing time):? ?\\d|(?:time|dept|department|ctrm|courtroom|place|judge|before)\\.?: ?)");

    /** "MOTION: ... / FILED: May 1": the Middle District of Florida tells when a motion came. */
    private static final Pattern MOTION_ABOVE =
            Phrase.of("(?m)^MOTION: [^\\n]{3,400}\\n{1,2}(?:[^\\n]{3,200}\\n{1,2}){0,3}\\z");

    private static final int MOTION_REACHES = 1200;

    private static final Pattern LETTER_DATE =
            Phrase.of("(?m)^(?<date>" + WrittenDates.DATE + ")$");

    /** Over an opinion, under the court's name: the day alone. */
    private static final Pattern DECIDED =
            Phrase.of("(?m)^(?:(?i:decided|filed):? )?(?<date>" + WrittenDates.DATE + ")\\.?$");

    /** The judge's name and the date, in lines of their own. */
    private static final Pattern UNDER_SO_ORDERED =
            Phrase.of(
                    "(?m)\\bSO ORDERED\\b\\.?\\s{0,4}\\n(?:[^\\n]{0,80}\\n){0,5}?(?<date>"
                            + WrittenDates.DATE
                            + ")$");

    /** "Signed by Judge Ann Ashe on 5/1/2024": the line of the docket over a printed order. */
    private static final Pattern SIGNED_BY =
            Phrase.of(
                    "\\A[\\s\\S]{0,1500}?\\b(?i:signed by|by) (?:(?i:chief|senior|magistrate|district|u\\.s\\.|united states) ){0,3}(?i:judge) (?:\\p{Lu}[\\p{L}.'’-]*,? ){1,4}on (?<date>"
                            + WrittenDates.DATE
                            + ")");

    /** As the publishers of opinions write the day, who have not signed them. */
    private static final Pattern PUBLISHERS = Pattern.compile("\\d{1,4}-\\d{1,2}-\\d{1,4}");

    private static final int UNDER_TITLE = 60;

    private DatedActReader() {}

    static List<Found<DatedAct>> read(
            CleanText text,
            boolean summary,
            boolean letter,
            boolean order,
            @Nullable Found<String> title,
            @Nullable Found<LocalDate> stamped) {
        Found<String> orderTitle = order ? title : null;
        int captionEnd =
                order || letter || title == null
                        ? 0
                        : text.cleanOffset(title.spans().getFirst().start());
        List<Found<DatedAct>> acts = new ArrayList<>();
        if (stamped != null) {
            acts.add(stamped.map(on -> new DatedAct("filed", on)));
        }
        Matcher m = LABELLED.matcher(text.text());
        while (m.find()) {
            boolean heard =
                    HEARD_AT.matcher(text.text()).region(m.end(), text.text().length()).lookingAt();
            String label = label(m.group("label"));
            boolean executed = m.group("label").equalsIgnoreCase("executed");
            boolean ofHearing = m.start() < captionEnd && m.group("label").equalsIgnoreCase("date");
            boolean own =
                    !heard
                            && !ofHearing
                            && !isAMotions(text.text(), m.start())
                            && !endsACitation(text.text(), m);
            if (own && (executed || standsAlone(text, m))) {
                add(acts, text, m, summary && label.equals("signed") ? "decided" : label);
            }
        }
        each(DATE_BELOW, text, acts, "signed");
        each(ENTRY_MADE, text, acts, "entered");
        each(AT_PLACE, text, acts, "signed");
        each(CLERKS_STAMP, text, acts, "filed");
        each(DONE, text, acts, "signed");
        each(ON_THIS_DAY, text, acts, "signed");
        if (order) {
            each(SIGNED_BY, text, acts, "signed");
        }
        SubpoenaServed.FORMS.forEach(form -> each(form, text, acts, "subpoena-served"));
        each(TRANSACTION, text, acts, "entered");
        each(AND_FILED, text, acts, "filed");
        served(text, acts);
        if (letter && acts.stream().noneMatch(DatedActReader::isSigned)) {
            Matcher head =
                    LETTER_DATE
                            .matcher(text.text())
                            .region(0, Math.min(2 * HEAD, text.text().length()));
            if (head.find()) {
                add(acts, text, head, "signed");
            }
        }
        if (order && acts.stream().noneMatch(DatedActReader::isSigned)) {
            each(UNDER_SO_ORDERED, text, acts, "signed");
        }
        if (orderTitle != null && acts.stream().noneMatch(DatedActReader::isSigned)) {
            underTitle(text, acts, orderTitle);
        }
        if (order && acts.stream().noneMatch(DatedActReader::isOwn)) {
            Matcher head = DECIDED.matcher(text.text()).region(0, decidedReaches(text, orderTitle));
            if (head.find() && !isAMotions(text.text(), head.start())) {
                add(acts, text, head, "decided");
            }
        }
        if (summary) {
            Matcher head =
                    SUMMARY_HEAD
                            .matcher(text.text())
                            .region(0, Math.min(HEAD, text.text().length()));
            if (head.find()) {
                add(acts, text, head, "decided");
            }
        }
        return acts;
    }

    /** Under a title that sets dates, a day alone in its line is a cell of the schedule. */
    private static int decidedReaches(CleanText text, @Nullable Found<String> title) {
        int reach = Math.min(HEAD, text.text().length());
        return title != null && ScheduleReader.schedules(title)
                ? Math.min(reach, text.cleanOffset(title.spans().getFirst().start()))
                : reach;
    }

    private static boolean isAMotions(String words, int label) {
        String above = words.substring(Math.max(0, label - MOTION_REACHES), label);
        return MOTION_ABOVE.matcher(above).find();
    }

    /** "(C.D. Cal. filed Mar. 27, 2023)": another paper's day, in the line that a break began. */
    private static boolean endsACitation(String words, Matcher m) {
        return Character.isLowerCase(m.group("label").charAt(0)) && words.startsWith(")", m.end());
    }

    private static boolean isOwn(Found<DatedAct> act) {
        return !act.value().label().contains("served");
    }

    private static boolean isSigned(Found<DatedAct> act) {
        return act.value().label().equals("signed");
    }

    /** An order may bear its date alone in the line under its title. */
    private static void underTitle(
            CleanText text, List<Found<DatedAct>> acts, Found<String> title) {
        int from = text.cleanOffset(title.spans().getLast().end() - 1) + 1;
        int to = Math.min(text.text().length(), from + UNDER_TITLE);
        Matcher alone = LETTER_DATE.matcher(text.text()).region(from, to).useAnchoringBounds(false);
        if (alone.find()) {
            boolean publishers = PUBLISHERS.matcher(alone.group("date")).matches();
            add(acts, text, alone, publishers ? "decided" : "signed");
        }
    }

    private static void each(
            Pattern pattern, CleanText text, List<Found<DatedAct>> acts, String label) {
        Matcher m = pattern.matcher(text.text());
        while (m.find()) {
            add(acts, text, m, label);
        }
    }

    private static void served(CleanText text, List<Found<DatedAct>> acts) {
        Matcher m = SERVED.matcher(text.text());
        while (m.find()) {
            if (m.group().contains("served") || m.group("rest").contains("serv")) {
                add(acts, text, m, "served");
            }
        }
    }

    /**
     * A label begins its line or column: "entered May 1" in prose is another's act, and "Hearing
     * Date:" is no day of the paper's own.
     */
    private static boolean standsAlone(CleanText text, Matcher m) {
        int at = m.start() - 1;
        String words = text.text();
        while (at >= 0 && "*_|:)§".indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        boolean column = at >= 0 && words.charAt(at) == ' ' && text.blanks(at) >= COLUMN;
        boolean lineBegins = at < 0 || (words.charAt(at) == '\n' && !goesOn(words, at, m));
        return lineBegins || (column && m.group().contains(":"));
    }

    /** "... the subpoena \n dated May 1, 2024": a line that was broken dates nothing. */
    private static boolean goesOn(String words, int lineEnd, Matcher m) {
        char before = lineEnd == 0 ? '\n' : words.charAt(lineEnd - 1);
        return Character.isLowerCase(m.group("label").charAt(0))
                && (Character.isLetter(before) || before == ',');
    }

    private static void add(List<Found<DatedAct>> acts, CleanText text, Matcher m, String label) {
        Optional<LocalDate> date = WrittenDates.read(CleanText.words(m.group("date")));
        date.map(on -> new DatedAct(label, on))
                .filter(act -> acts.stream().noneMatch(known -> known.value().equals(act)))
                .ifPresent(act -> acts.add(Found.at(text.span(m, "date"), 0.97, act)));
    }

    private static String label(String written) {
        String label = written.toLowerCase(Locale.ROOT);
        return switch (label) {
            case "filed", "entered", "served", "decided" -> label;
            default -> "signed";
        };
    }
}
