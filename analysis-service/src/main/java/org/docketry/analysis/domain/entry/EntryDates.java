// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads each date of a docket's line with the words that say what it is the date of. */
final class EntryDates {

    private static final String AGAIN =
            "(?:re-?set|re-?scheduled|continued|adjourned to|moved|postponed|extended|advanced)";

    /** Behind a date that was set: the line goes on to move it. */
    private static final Pattern MOVES =
            behind(
                    AGAIN
                            + "|(?:vacated|stricken),?\\sand\\s(?:the\\smatter\\s)?(?:is\\s)?"
                            + AGAIN);

    private static final Pattern VACATES =
            behind(
                    "(?:vacated|cancell?ed|stricken|withdrawn|adjourned|taken (?:off|under submission)|not held|terminated|converted|decided on)");

    /** Between the ends of a range, or between the old day and the new. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "[\\s,]*(?:at \\d[\\w:. ]{0,8} )?(?:to|until|through|thru|and|-|–)(?: for)?\\s*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS =
            Pattern.compile(
                    "\\b(?:motions?|application|stipulation|requests?|letter|consent)\\b[^.;]{0,140}"
                            + "\\b(?:exten\\w{1,5}|continu(?:e|ance|ation|ing)|adjourn\\w{0,5}|further time|reschedule)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GRANTS =
            Pattern.compile(
                    "\\b(?:grant(?:ing|ed|s)|ordered|shall|(?:re)?setting|approv(?:ing|ed)|(?:is|are) (?:hereby )?extended)\\b"
                            + "|^(?:electronic |text )?order\\b(?![^;]{0,60}\\bden(?:y|ie))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VACATING =
            Pattern.compile(
                    "\\b(?:vacat(?:es|ing|ed)|cancel(?:s|ing|ling|led)?|strik(?:es|ing))\\b[^.;]{0,80}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED_TO =
            Pattern.compile(
                    "(?:re-?set|re-?scheduled|continued|moved|adjourned)(?: over)? (?:to|for|until)$",
                    Pattern.CASE_INSENSITIVE);

    /** What a sentence goes on with whose subject stood before the old day. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:(?:is|are|be|has|have|been|hereby|now|and|the matter|vacated|stricken),? ){0,8}"
                            + "(?:re-?set|re-?scheduled|continued|moved|adjourned)(?: over)? (?:to|for|until)",
                    Pattern.CASE_INSENSITIVE);

    /** The day that a motion asks to move is still the day, until the motion is granted. */
    private static final Pattern TO_MOVE =
            Pattern.compile(
                    "\\b(?:continue|adjourn|reschedule|move|vacate)\\b[^.;]{0,50} (?:set|scheduled)(?: for| on)?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTED =
            Pattern.compile(
                    "\\b(?:granted|(?:adjourned|rescheduled|reset|continued) (?:to|for|until))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACT =
            Pattern.compile(
                    ",?\\s{1,3}(?:[\\w.&'’-]{1,30}\\s{1,3}){1,10}(?:shall|must|will|may|(?:is|are)\\s+(?:to|directed))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("By|On|On or before|No later than");
    private static final Pattern JOINED =
            Pattern.compile("[\\s,]{1,3}and\\s(?:the\\s)?[^.;]{1,80}");
    private static final int AHEAD = 110;

    private EntryDates() {}

    private static Pattern behind(String participle) {
        return Pattern.compile(
                "(?:[^.;,]|,(?!\\s(?-i:[A-Z]))|(?<=[apm])\\.|\\b\\w\\.){0,70}?"
                        + "\\b(?:is|are|be|was|has been|have been|will be)(?:,?\\s(?:hereby|now|also|and|been|be|is)\\b){0,4},?\\s{1,2}(?:"
                        + participle.replace(" ", "\\s")
                        + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    static List<EntryDate> read(String text) {
        List<Moment> moments = Moment.in(text);
        List<EntryDate> dates = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            int previous = i == 0 ? 0 : moments.get(i - 1).to();
            EntryDate before = dates.isEmpty() ? null : dates.getLast();
            String between = text.substring(previous, moment.from());
            if (before != null && RANGE.matcher(between).matches()) {
                dates.add(second(text, before, moment, between));
            } else {
                int next = i + 1 < moments.size() ? moments.get(i + 1).from() : text.length();
                dates.add(date(text, before, previous, moment, next));
            }
        }
        return joined(text, moments, dates);
    }

    /** "from A to B": the old day and the new, or the two ends of a stretch of time. */
    private static EntryDate second(String text, EntryDate first, Moment moment, String between) {
        boolean moves = first.role() == DateRole.MOVED;
        String label =
                moves ? Labels.withoutVerb(first.label()) + " " + between.strip() : first.label();
        return dated(text, label, moves ? DateRole.SET : first.role(), moment);
    }

    private static EntryDate date(
            String text, @Nullable EntryDate before, int previous, Moment moment, int next) {
        String words = Lead.before(moment, previous, text);
        Optional<Forms.Match> form = Forms.ending(words);
        String label = Labels.of(words, form);
        DateRole role = form.map(Forms.Match::role).orElse(DateRole.MENTIONED);
        boolean clause = form.map(match -> match.shape() == Forms.Shape.CLAUSE).orElse(true);
        DateRole refined = refined(role, clause, words, text, moment, next);
        if (before != null
                && !before.role().ahead()
                && refined.ahead()
                && GOES_ON.matcher(words).matches()) {
            label = Labels.withoutVerb(before.label()) + " " + label;
        }
        return dated(text, label, refined, moment);
    }

    private static EntryDate dated(String text, String label, DateRole role, Moment moment) {
        return new EntryDate(
                label,
                moment.sound() ? role : DateRole.MENTIONED,
                moment.date(),
                moment.time(),
                EntryReading.span(text, moment.start(), moment.end()));
    }

    /** What the rest of the sentence makes of the role that the words before the date give. */
    private static DateRole refined(
            DateRole role, boolean clause, String words, String text, Moment moment, int next) {
        int end = Math.min(next, moment.to() + AHEAD);
        if (role == DateRole.MENTIONED
                && OPENING.matcher(words).matches()
                && ACT.matcher(text).region(moment.to(), end).lookingAt()) {
            return DateRole.DUE;
        }
        if (!role.ahead() && role != DateRole.MOVED) {
            return role;
        }
        if (MOVES.matcher(text).region(moment.to(), end).lookingAt()) {
            return DateRole.MOVED;
        }
        if (TO_MOVE.matcher(words).find()) {
            boolean granted =
                    GRANTS.matcher(words).find()
                            || GRANTED.matcher(text)
                                    .region(
                                            moment.to(),
                                            Math.min(text.length(), moment.to() + 2 * AHEAD))
                                    .find();
            return granted ? DateRole.MOVED : DateRole.SET;
        }
        boolean vacated =
                VACATES.matcher(text).region(moment.to(), end).lookingAt()
                        || (VACATING.matcher(words).find() && !MOVED_TO.matcher(words).find());
        if (vacated) {
            return DateRole.VACATED;
        }
        boolean asked = ASKS.matcher(words).find() && !GRANTS.matcher(words).find();
        return clause && asked ? DateRole.REQUESTED : role;
    }

    /**
     * "The hearing set for A and the trial set for B are vacated": what is said of B is said of A.
     */
    private static List<EntryDate> joined(
            String text, List<Moment> moments, List<EntryDate> dates) {
        for (int i = dates.size() - 2; i >= 0; i--) {
            DateRole next = dates.get(i + 1).role();
            boolean gone = next == DateRole.VACATED || next == DateRole.MOVED;
            String between = text.substring(moments.get(i).to(), moments.get(i + 1).from());
            if (gone
                    && dates.get(i).role().ahead()
                    && between.length() < AHEAD
                    && JOINED.matcher(between).matches()) {
                dates.set(i, dates.get(i).as(next));
            }
        }
        return dates;
    }
}
