// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Reads the terms of a subpoena on the federal form (AO 88B) or one like it. */
final class SubpoenaReader {

    /** The custodian is nobody's name; the address behind the name is none either. */
    private static final Pattern TO =
            Phrase.of(
                    "(?m)^(?i:to): ?(?:(?i:custodian of records|records custodian|the custodian of records)(?: (?i:of|for))?,? )?"
                            + "(?<to>[^\\n,;]{2,100}(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co|N\\.A)\\b\\.?)?)");

    private static final Pattern DUE =
            Phrase.of(
                    "(?i:date and time|date/time|date & time): ?(?:\\p{L}+day, )?(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? (?:at )?(?<time>\\d{1,2}(?::\\d{2})? ?[aApP]\\.?[mM]\\.?))?");

    /** "WE COMMAND YOU, that ... you produce ... on March 14, 2025 at 10:00 a.m." */
    private static final Pattern COMMANDS =
            Phrase.of(
                    "COMMAND(?:ED)? (?:YOU|you)\\b[^;]{0,400}? on (?:\\p{L}+day, )?(?<date>"
                            + WrittenDates.DATE
                            + "),? at (?<time>\\d{1,2}(?::\\d{2})? ?[aApP]\\.?[mM]\\.?)");

    private static final Pattern LIST =
            Phrase.of(
                    "(?m)^(?i:attachment|exhibit|schedule|rider) [A-Z0-9]{1,2}\\b[^\\n]{0,80}$|^(?i:documents (?:requested|to be produced)|requests for production|demands|requests)\\b[^\\n]{0,60}$");

    private static final Pattern DEMAND =
            Pattern.compile(
                    "(?m)^(?:(?i:request|demand)(?: (?i:no\\.|number))?[ \\x20]?)?(?<number>\\d{1,3})[.):] (?<said>\\S[^\\n]*(?:\\n(?!\\n|(?:(?i:request|demand)[^\\n]{0,12})?\\d{1,3}[.):] )[^\\n]+){0,40})");

    private static final int MOST = 300;

    private SubpoenaReader() {}

    static SubpoenaTerms read(CleanText text) {
        String words = text.text();
        Matcher to = TO.matcher(words);
        Found<String> whom =
                to.find()
                        ? Found.at(text.span(to, "to"), 0.9, CleanText.words(to.group("to")))
                        : null;
        Matcher box = DUE.matcher(words);
        Matcher command = COMMANDS.matcher(words);
        Matcher due = box.find() ? box : command;
        Found<LocalDate> day = null;
        String time = null;
        if (due == box || command.find()) {
            Optional<LocalDate> on = WrittenDates.read(CleanText.words(due.group("date")));
            day = on.map(date -> Found.at(text.span(due, "date"), 0.95, date)).orElse(null);
            time = due.group("time") == null ? null : CleanText.words(due.group("time"));
        }
        return new SubpoenaTerms(whom, demands(text), day, time);
    }

    /** The numbered paragraphs of the list, as long as the numbers climb one by one. */
    private static List<Found<String>> demands(CleanText text) {
        List<Found<String>> demands = new ArrayList<>();
        Matcher list = LIST.matcher(text.text());
        if (!list.find()) {
            return demands;
        }
        Matcher demand = DEMAND.matcher(text.text());
        int at = list.end();
        while (demands.size() < MOST && demand.find(at)) {
            if (!demand.group("number").equals(Integer.toString(demands.size() + 1))) {
                break;
            }
            demands.add(
                    Found.at(
                            text.span(demand, "said"), 0.9, CleanText.words(demand.group("said"))));
            at = demand.end();
        }
        return demands;
    }
}
