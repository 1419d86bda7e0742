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

/** Reads "Dated: ..." and its kin, and the decision date in a case summary's head. */
final class DatedActReader {

    private static final Pattern LABELLED =
            Phrase.of(
                    "(?<![\\p{L}])(?<label>(?i:dated|date|signed|executed|filed|entered|served))(?:(?i: and) (?i:filed|entered))?"
                            + "(?: this| on)?(?: this)? ?[:,]? ?(?: ?this )?(?:[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, (?:[A-Z][a-z]+ ?){1,2}[,.]? ?)?(?<date>"
                            + WrittenDates.DATE
                            + ")");
    private static final Pattern SUMMARY_HEAD = Phrase.of("\\| (?<date>" + WrittenDates.DATE + ")");
    private static final int HEAD = 600;

    /** "Date: ... Time: ..." in a notice of motion says when it will be heard. */
    private static final Pattern HEARD_AT = Phrase.anyCase("[ ,]{0,3}(?:time|hearing time):? ?\\d");

    private static final Pattern LETTER_DATE =
            Phrase.of("(?m)^(?<date>" + WrittenDates.DATE + ")$");

    private DatedActReader() {}

    static List<Found<DatedAct>> read(CleanText text, boolean summary, boolean letter) {
        List<Found<DatedAct>> acts = new ArrayList<>();
        Matcher m = LABELLED.matcher(text.text());
        while (m.find()) {
            boolean colon = m.group().contains(":");
            if (HEARD_AT.matcher(text.text()).region(m.end(), text.text().length()).lookingAt()) {
                continue;
            }
            if (colon || standsAlone(text.text(), m.start())) {
                add(acts, text, m, label(m.group("label")));
            }
        }
        if (acts.isEmpty() && letter) {
            Matcher head =
                    LETTER_DATE
                            .matcher(text.text())
                            .region(0, Math.min(2 * HEAD, text.text().length()));
            if (head.find()) {
                add(acts, text, head, "signed");
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

    /** Without its colon the label must begin a line: "entered May 1" in prose is another's act. */
    private static boolean standsAlone(String words, int start) {
        return start == 0 || words.charAt(start - 1) == '\n';
    }

    private static void add(List<Found<DatedAct>> acts, CleanText text, Matcher m, String label) {
        Optional<LocalDate> date = WrittenDates.read(CleanText.words(m.group("date")));
        date.ifPresent(
                on -> acts.add(Found.at(text.span(m, "date"), 0.97, new DatedAct(label, on))));
    }

    private static String label(String written) {
        String label = written.toLowerCase(Locale.ROOT);
        return switch (label) {
            case "filed", "entered", "served" -> label;
            default -> "signed";
        };
    }
}
