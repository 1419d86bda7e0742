// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.jspecify.annotations.Nullable;

/** Finds, sentence by sentence, hearings and conferences that are set, moved or vacated. */
final class HearingReader {

    private static final Pattern EVENT =
            Phrase.anyCase(
                    "\\b(?<event>(?:(?:motion|discovery|status|case management|initial|settlement|pretrial|compliance|pre-motion|telephonic|telephone|video|oral|evidentiary|scheduling|further|show cause|zoom|in-person) ){0,3}(?:hearing|conference|argument)|status(?= on\\b)|(?:(?:mandatory|non-binding|court-ordered) ){0,2}(?:arbitration|mediation)(?= (?:listed|scheduled|set|calendared) for\\b))\\b");
    private static final Pattern DAY =
            Phrase.of(
                    "(?:(?i:monday|tuesday|wednesday|thursday|friday),? )?(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? (?:at|@) (?<time>\\d{1,2}(?::\\d{2})? ?(?:[aApP](?:\\.[mM]\\.|[mM]\\b))|noon))?");
    private static final Pattern MOVED =
            Phrase.anyCase(
                    "\\b(?:continued|continues|adjourned|adjourns|moved|moves|reset|resets|rescheduled|reschedules|postponed|advanced|re-?noticed)\\b|\\b(?:will|shall)(?: \\p{L}+)? (?:continue|adjourn|move|reset|reschedule|postpone|advance)\\b");
    private static final Pattern VACATED =
            Phrase.anyCase(
                    "\\b(?:vacated|vacates|cancell?ed|cancels|stricken|taken off calendar|off calendar|struck from the calendar|adjourned sine die|adjourned without date)\\b");
    private static final Pattern VACATES =
            Phrase.anyCase(
                    "\\b(?:vacates|cancels) (?:the |this |all )?(?:\\p{L}+ ){0,2}?"
                            + EVENT.pattern());

    private static final Pattern SET =
            Phrase.anyCase(
                    "\\b(?:set|sets|scheduled|schedules|calendared|will be held|shall be held|noticed|will take place|will hold|shall appear|(?:directed|ordered) to appear|appears? for|will be heard|is to be held)\\b");

    /** What was done before the paper, or is only asked for, is told and not done. */
    private static final Pattern TOLD =
            Phrase.anyCase(
                    "\\b(?:court|judge|parties) (?:(?:has|had|have|also|already|previously) ){1,2}(?:continued|adjourned|moved|reset|rescheduled|postponed|vacated)\\b"
                            + "|\\b(?:requests?|seeks?|asks?|requesting|seeking|asking|moves?)(?: that| for| to| approval to)?\\b[^.;]{0,120}?\\b(?:adjourn(?:ed|ment)?|continu(?:ed?|ance)|vacated?|rescheduled?|postponed?)\\b(?! (?:the|this) (?:motion|request))");

    /** "The request to continue the hearing is GRANTED; it is reset": the court acts, too. */
    private static final Pattern DONE =
            Phrase.anyCase(
                    "\\b(?:is|are|(?:shall|will|must) be|\\border(?:s|ed) that [^.;]{3,160}? be) (?:hereby )?(?:granted|continued|adjourned|moved|reset|rescheduled|postponed|vacated|set)\\b|\\bcourt (?:hereby )?(?:grants|continues|adjourns|resets|vacates|sets)\\b");

    private static final Pattern RECITED =
            Phrase.anyCase(
                    "\\p{Ll}[^.;]{20,300}?\\b(?:hearing|conference|argument) (?:(?:that is |which is )?(?:currently|presently|originally|previously|now) )?(?<set>scheduled|set|calendared|noticed) (?:for|on)\\b");

    private static final Pattern WAS_SET =
            Phrase.anyCase(
                    "\\b(?:set|scheduled|noticed|calendared) (?:for|on) (?:\\p{L}+day,? )?"
                            + WrittenDates.DATE);

    private static final Pattern TO =
            Phrase.anyCase(
                    "\\b(?:to|until|(?:reset|rescheduled|re-set) (?:for|on))\\s(?:\\p{L}+, )?$");
    private static final Pattern FROM = Phrase.anyCase("\\bfrom\\s(?:\\p{L}+, )?$");

    /** "Hearing Date: ... Time: ..." in a caption, "Date: ... Time: ..." under a motion's title. */
    private static final Pattern NOTICED =
            Phrase.of(
                    "(?:(?<![\\p{L}])(?i:hearing(?: date)?|date of hearing|hearing date and time)|(?<=\\s)(?<!(?i:trial|filing|filed|complaint|action)\\s)(?i:date)(?=: ?"
                            + WrittenDates.DATE
                            + "\\n{1,2}(?:[^\\n]{0,60} )?(?i:time):)): ?(?:\\p{L}+day, )?(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? (?:at )?(?<at>\\d{1,2}:\\d{2} ?[aApP]\\.?[mM]\\.?)|\\n{1,2}[^\\n]{0,60}?(?i:time): ?(?<time>\\d{1,2}:\\d{2} ?[aApP]\\.?[mM]\\.?))?");

    /** "TAKE NOTICE that on May 1, 2025, at 9:00 a.m., ... Ashe will move". */
    private static final Pattern TAKE_NOTICE =
            Phrase.anyCase(
                    "\\btake (?:further )?notice that,? on (?:\\p{L}+day, )?(?<date>"
                            + WrittenDates.DATE
                            + "),? at (?<at>(?<time>\\d{1,2}:\\d{2} ?[ap](?:\\.m\\.|m\\b)))");

    /** One sentence may take one day off and set another. */
    private static final Pattern NEXT = Phrase.of("; |, and (?:an?|the) ");

    private static final int CAPTION_REACHES = 6000;

    /** A date of the sentence, and what the words in front of it make of it. */
    private record Day(LocalDate on, @Nullable String time, boolean to, boolean from, int at) {}

    private HearingReader() {}

    static List<HearingChange> read(CleanText text, List<Sentences.Sentence> sentences) {
        List<HearingChange> changes = new ArrayList<>();
        noticed(text).ifPresent(changes::add);
        for (Sentences.Sentence sentence : sentences) {
            for (Sentences.Sentence clause : clauses(text.text(), sentence)) {
                HearingChange change = change(text, clause);
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /** The sentence in parts, each with a hearing of its own. */
    private static List<Sentences.Sentence> clauses(String words, Sentences.Sentence sentence) {
        List<Sentences.Sentence> clauses = new ArrayList<>();
        int start = sentence.start();
        Matcher next = NEXT.matcher(words).region(start, sentence.end());
        while (next.find()) {
            boolean apart =
                    EVENT.matcher(words).region(start, next.start()).find()
                            && EVENT.matcher(words).region(next.end(), sentence.end()).find();
            if (apart) {
                clauses.add(new Sentences.Sentence(start, next.start()));
                start = next.end();
            }
        }
        clauses.add(new Sentences.Sentence(start, sentence.end()));
        return clauses;
    }

    private static Optional<HearingChange> noticed(CleanText text) {
        int reach = Math.min(text.text().length(), CAPTION_REACHES);
        Matcher caption = NOTICED.matcher(text.text()).region(0, reach);
        Matcher notice = TAKE_NOTICE.matcher(text.text()).region(0, reach);
        Matcher m = caption.find() ? caption : notice;
        if (m == notice && !notice.find()) {
            return Optional.empty();
        }
        String written = m.group("time") == null ? m.group("at") : m.group("time");
        String time = written == null ? null : CleanText.words(written);
        return WrittenDates.read(CleanText.words(m.group("date")))
                .map(
                        on ->
                                new HearingChange(
                                        Change.SET,
                                        "hearing",
                                        null,
                                        on,
                                        time,
                                        0.85,
                                        List.of(text.span(m.start(), m.end()))));
    }

    private static @Nullable HearingChange change(CleanText text, Sentences.Sentence sentence) {
        String words = text.text().substring(sentence.start(), sentence.end());
        Matcher event = EVENT.matcher(words);
        if (!event.find()) {
            return null;
        }
        List<Day> days = days(words);
        boolean told = TOLD.matcher(words).find() && !DONE.matcher(words).find();
        Change change = told ? null : change(words, days);
        boolean recited = change == Change.SET && recites(words);
        return change == null || recited
                ? null
                : of(
                        text,
                        sentence,
                        change,
                        event(words, event.group("event"), change),
                        change == Change.SET ? from(event.end(), days) : days);
    }

    /** "decides without oral argument and VACATES the hearing": the one behind the verb. */
    private static String event(String words, String first, Change change) {
        Matcher vacates = VACATES.matcher(words);
        return CleanText.words(
                change == Change.VACATED && vacates.find() ? vacates.group("event") : first);
    }

    /** "The motion seeks an adjournment of the conference scheduled for May 1" sets nothing. */
    private static boolean recites(String words) {
        Matcher set = SET.matcher(words);
        Matcher recital = RECITED.matcher(words);
        return recital.find() && set.find() && set.start() >= recital.start("set") && !set.find();
    }

    /**
     * A hearing is set for the day named first behind it; what is due for it has days of its own.
     */
    private static List<Day> from(int event, List<Day> days) {
        return days.stream().filter(day -> day.at() > event).findFirst().map(List::of).orElse(days);
    }

    private static @Nullable Change change(String words, List<Day> days) {
        boolean anew = MOVED.matcher(words).find() && days.stream().anyMatch(Day::to);
        if (VACATED.matcher(words).find() && !anew) {
            return Change.VACATED;
        }
        if (days.isEmpty()) {
            return null;
        }
        Matcher moved = MOVED.matcher(words);
        if (moved.find() && !days.getLast().from()) {
            // "The hearing noticed for May 1 is continued generally" names no new day.
            boolean newDay = days.stream().anyMatch(day -> day.to() || day.at() > moved.start());
            return newDay || !WAS_SET.matcher(words).find() ? Change.MOVED : Change.VACATED;
        }
        return SET.matcher(words).find() ? Change.SET : null;
    }

    private static HearingChange of(
            CleanText text,
            Sentences.Sentence sentence,
            Change change,
            String hearing,
            List<Day> days) {
        Day first = days.isEmpty() ? null : days.getFirst();
        Day last = days.isEmpty() ? null : days.getLast();
        Day now =
                change == Change.VACATED
                        ? null
                        : days.stream().filter(Day::to).findFirst().orElse(last);
        LocalDate left =
                change == Change.SET || first == null || first.equals(now) ? null : first.on();
        return new HearingChange(
                change,
                hearing,
                left,
                now == null ? null : now.on(),
                now == null ? null : now.time(),
                0.9,
                List.of(text.span(sentence.start(), sentence.end())));
    }

    private static List<Day> days(String words) {
        List<Day> days = new ArrayList<>();
        Matcher m = DAY.matcher(words);
        while (m.find()) {
            String before = words.substring(Math.max(0, m.start() - 24), m.start());
            String time = m.group("time") == null ? null : CleanText.words(m.group("time"));
            int at = m.start();
            boolean to = TO.matcher(before).find();
            boolean from = FROM.matcher(before).find();
            WrittenDates.read(CleanText.words(m.group("date")))
                    .ifPresent(on -> days.add(new Day(on, time, to, from, at)));
        }
        return days;
    }
}
