// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Reads the day or the period within which something is to be done. */
final class DueReader {

    /** The words of a time limit and where they stand, so that the act can be read without them. */
    record Limit(Found<Due> due, int start, int end) {}

    private static final String TIME =
            "\\d{1,2}(?::\\d{2})? ?(?:[ap](?:\\. ?m\\.?| ?m\\b)|noon)(?: \\(?(?:Pacific|Eastern|Central|Mountain|[PECM][SD]?T)"
                    + "(?: (?:Standard |Daylight )?Time)?\\)?)?";
    private static final Pattern FIXED =
            Phrase.anyCase(
                    "\\b(?:(?:has|have) (?:up )?(?:to|until|through)|by|beginning|beginning on|on or before|before|no later than|not later than|until|on)"
                            + "(?: and including| and no later than| no later than| not later than)?"
                            + "(?: (?<time>"
                            + TIME
                            + ")(?:,? on)?| the close of business on)?,?"
                            + "(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?"
                            + " (?:the )?(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? at (?<clock>"
                            + TIME
                            + "))?");

    /** "to whom the address was assigned on May 1": that day tells of what has been. */
    private static final Pattern HAS_BEEN =
            Phrase.anyCase(
                    "\\b(?:was|were|had been) (?:\\p{L}+ly )?(?:assigned|posted|sent|made|used|created|registered|published|uploaded) $");

    private static final Pattern BARE =
            Phrase.anyCase(
                    "[ ,]{0,3}(?:on |by )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>"
                            + WrittenDates.DATE
                            + ")");
    private static final String COUNT =
            "(?<count>\\d{1,4}|[a-z]+(?:-[a-z]+)?)(?: \\((?<figure>\\d{1,4})\\))?";
    private static final String UNIT =
            " (?<qualifier>calendar |business |court |working )?(?<unit>days?|weeks?|months?|hours?|years?)";
    private static final String TRIGGER =
            " (?<trigger>(?:(?! to (?:file|serve|move|respond|object|produce|oppose|answer|seek|appeal|submit|reply)\\b| (?:shall|must)\\b)(?:[^.;,]|(?<=\\b(?:Inc|Corp|Co|Ltd))\\.(?= \\p{Ll}))){2,120})";
    private static final Pattern WITHIN =
            Phrase.anyCase(
                    "\\b(?:within|(?:no (?:sooner|earlier) than \\d{1,3}(?: days)? (?:and|but) )?(?:by )?no later than|(?:by )?not later than|in"
                            // "shall have thirty days from service to move"
                            + "|(?:has|have|(?:is|are) (?:given|allowed))(?= \\S+(?: \\(\\d+\\))?(?: \\p{L}+)? (?:days?|weeks?|months?) (?:after|from|following|to)\\b)"
                            + "|(?:at least|not? (?:less|fewer) than)(?= \\S+(?: \\(\\d+\\))?(?: \\p{L}+)? (?:days?|weeks?|months?|hours?) (?:before|prior to)\\b)) "
                            + COUNT
                            + UNIT
                            + "(?:(?<way> of| after| from| following| before| prior to)"
                            + TRIGGER
                            + "| (?<then>thereafter|later)\\b)?");

    /** "is due 14 days after service" */
    private static final Pattern BARE_PERIOD =
            Phrase.anyCase(
                    "[ ,]{0,3}"
                            + COUNT
                            + UNIT
                            + "(?:(?<way> of| after| from| following| before| prior to)"
                            + TRIGGER
                            + "| (?<then>thereafter|later)\\b)");

    /** "a joint statement seven days before the conference": what else would that measure? */
    private static final Pattern COURT_EVENT =
            Pattern.compile(
                    "(?:the|any|that|this|each) (?:[\\p{L}-]+ ){0,3}(?:hearing|conference|argument|trial|mediation|deposition)(?: date)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURES_A_PAPER =
            Pattern.compile(
                    "(?:created|dated|sent|made|posted|received|written|generated|uploaded|published|recorded|of|from|for|the|last|first|than)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern THIS_ORDER =
            Phrase.anyCase(
                    "(?:(?:the )?(?:date|entry|issuance|filing|docketing)(?: date)?(?: of)?(?: entry of)? )?(?:this|the) (?:court['’]s )?order\\b.*");
    private static final List<String> NUMBERS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "twenty-one");

    /** "Birch shall respond within the same time": the one that was said before. */
    private static final Pattern SAME =
            Phrase.anyCase(
                    "\\b(?:within|in|by) the same (?:time|period|deadline|(?<day>date|day))\\b");

    private static final Pattern BEFORE_IT =
            Phrase.anyCase("\\b" + COUNT + UNIT + " (?:before|prior|in advance)(?=\\.?\\s*$)");

    private static final Pattern EVENT =
            Phrase.anyCase(
                    "\\b(?:[\\p{L}-]+ )?(?:hearing|conference|argument|trial|mediation|deposition)\\b");

    private DueReader() {}

    /** The words that send to the time of what was commanded before, with that time. */
    static Optional<Limit> same(CleanText text, int start, int end, Due before) {
        Matcher same = SAME.matcher(text.text()).region(start, end);
        boolean fits =
                same.find() && (same.group("day") == null || before instanceof Due.FixedDate);
        return fits ? Optional.of(limit(text, same, before, 0.8)) : Optional.empty();
    }

    /**
     * "The conference is adjourned to May 1. The parties shall submit a letter one week before."
     */
    static Optional<Limit> beforeIt(
            CleanText text, int start, int end, Sentences.Sentence sentenceBefore) {
        Matcher period = BEFORE_IT.matcher(text.text()).region(start, end);
        if (!period.find()) {
            return Optional.empty();
        }
        int count = "a".equalsIgnoreCase(period.group("count")) ? 1 : count(period);
        Matcher event =
                EVENT.matcher(text.text()).region(sentenceBefore.start(), sentenceBefore.end());
        if (count < 1 || !event.find()) {
            return Optional.empty();
        }
        String trigger = "the " + CleanText.words(event.group()).replaceFirst("(?i)^the ", "");
        String unit = period.group("unit").toLowerCase(Locale.ROOT);
        String plural = unit.endsWith("s") ? unit : unit + "s";
        return Optional.of(
                limit(text, period, new Due.Period(count, plural, "before", trigger), 0.8));
    }

    /** Returns the limit that stands there with or without a word before it: "due May 1, 2024". */
    static Optional<Limit> bare(CleanText text, int start, int end) {
        Matcher date = BARE.matcher(text.text()).region(start, end);
        if (date.lookingAt()) {
            Optional<LocalDate> on = WrittenDates.read(CleanText.words(date.group("date")));
            if (on.isPresent()) {
                return Optional.of(limit(text, date, new Due.FixedDate(on.get(), null), 0.95));
            }
        }
        Matcher period = BARE_PERIOD.matcher(text.text()).region(start, end);
        if (period.lookingAt() && count(period) > 0) {
            return Optional.of(limit(text, period, period(period, count(period)), 0.95));
        }
        return read(text, start, end);
    }

    /** Returns the first time limit between start and end, if any is stated. */
    static Optional<Limit> read(CleanText text, int start, int end) {
        Matcher fixed = FIXED.matcher(text.text()).region(start, end);
        while (fixed.find()) {
            Optional<LocalDate> date = WrittenDates.read(CleanText.words(fixed.group("date")));
            String before = text.text().substring(start, fixed.start());
            if (date.isPresent() && !HAS_BEEN.matcher(before).find()) {
                String time =
                        fixed.group("time") == null ? fixed.group("clock") : fixed.group("time");
                Due due =
                        new Due.FixedDate(date.get(), time == null ? null : CleanText.words(time));
                return Optional.of(limit(text, fixed, due, 0.98));
            }
        }
        Matcher within = WITHIN.matcher(text.text()).region(start, end);
        while (within.find()) {
            int count = count(within);
            if (count > 0) {
                return Optional.of(limit(text, within, period(within, count), 0.95));
            }
        }
        return upToACourtEvent(text, start, end);
    }

    private static Optional<Limit> upToACourtEvent(CleanText text, int start, int end) {
        Matcher bare = BARE_PERIOD.matcher(text.text()).region(start, end);
        while (bare.find()) {
            String way = CleanText.words(bare.group("way"));
            boolean upTo =
                    (way.equalsIgnoreCase("before") || way.equalsIgnoreCase("prior to"))
                            && COURT_EVENT.matcher(CleanText.words(bare.group("trigger"))).matches()
                            && !MEASURES_A_PAPER.matcher(text.words(start, bare.start())).find();
            int count = count(bare);
            if (upTo && count > 0) {
                return Optional.of(limit(text, bare, period(bare, count), 0.85));
            }
        }
        return Optional.empty();
    }

    private static Limit limit(CleanText text, Matcher m, Due due, double confidence) {
        return new Limit(
                Found.at(text.span(m.start(), m.end()), confidence, due), m.start(), m.end());
    }

    private static int count(Matcher m) {
        String figure = m.group("figure") == null ? m.group("count") : m.group("figure");
        if (Character.isDigit(figure.charAt(0))) {
            return Integer.parseInt(figure);
        }
        String word = figure.toLowerCase(Locale.ROOT);
        return "thirty".equals(word) ? 30 : "sixty".equals(word) ? 60 : NUMBERS.indexOf(word);
    }

    private static Due period(Matcher m, int count) {
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        String plural = unit.endsWith("s") ? unit : unit + "s";
        String written = CleanText.words(m.group("qualifier")).toLowerCase(Locale.ROOT);
        String qualifier = "working".equals(written) ? "business" : written;
        String way = CleanText.words(m.group("way")).toLowerCase(Locale.ROOT);
        return new Due.Period(
                count,
                qualifier.isEmpty() || "calendar".equals(qualifier)
                        ? plural
                        : qualifier + "-" + plural,
                "before".equals(way) || "prior to".equals(way) ? "before" : "after",
                m.group("then") == null
                        ? trigger(CleanText.words(m.group("trigger")))
                        : CleanText.words(m.group("then")));
    }

    /** A period that names no trigger runs from the order: it can run from nothing else it says. */
    private static String trigger(String words) {
        boolean order = words.isEmpty() || THIS_ORDER.matcher(words).matches();
        return order ? "order-entered" : words;
    }
}
