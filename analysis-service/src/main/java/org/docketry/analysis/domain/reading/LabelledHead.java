// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The head of a docket as public portals print it, over the list of entries: a label and what it
 * labels in each line, "Case Number: 1:2024cv09991", "Plaintiff: Ann Ashe".
 */
final class LabelledHead {

    /** {@code 1:2024cv09991}: the year in four digits. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?mi)^(?:case|docket) (?:number|no\\.|#):? ?(?<written>(?<office>\\d):(?<year>(?:19|20)\\d{2})(?<kind>[a-z]{2,4})(?<serial>\\d{1,6}))\\s*$");

    private static final Pattern FILED =
            Pattern.compile("(?mi)^(?:date )?filed: (?<date>" + WrittenDates.DATE + ")\\s*$");
    private static final Pattern JUDGE =
            Pattern.compile(
                    "(?m)^(?:Presiding Judge|Judge|Assigned [Tt]o): (?<judge>\\p{Lu}[\\p{L}.'’ -]{2,60})$");
    private static final Pattern PARTY =
            Pattern.compile(
                    "(?m)^(?<role>(?i:"
                            + PartyReader.ROLE
                            + "|interested party|amicus)s?): (?<names>\\p{Lu}[^\\n]{1,300})$");

    /** No comma parts a name from its "Inc." */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    ", (?!(?i:inc|llc|l\\.l\\.c|llp|l\\.p|ltd|corp|co|n\\.a|p\\.c|jr|sr)\\b)| and (?=\\p{Lu})");

    private static final double SURE = 0.95;

    private LabelledHead() {}

    static @Nullable Found<DocketNumber> number(CleanText text, int to) {
        Matcher m = NUMBER.matcher(text.text()).region(0, to);
        return m.find()
                ? Found.at(
                        text.span(m, "written"),
                        SURE,
                        new DocketNumber(
                                m.group("office"),
                                m.group("year").substring(2),
                                m.group("kind").toLowerCase(Locale.ROOT),
                                Integer.parseInt(m.group("serial")),
                                null,
                                List.of()))
                : null;
    }

    static @Nullable Found<LocalDate> filed(CleanText text, int to) {
        Matcher m = FILED.matcher(text.text()).region(0, to);
        return m.find()
                ? WrittenDates.read(m.group("date"))
                        .map(on -> Found.at(text.span(m, "date"), SURE, on))
                        .orElse(null)
                : null;
    }

    static @Nullable Found<String> judge(CleanText text, int to) {
        Matcher m = JUDGE.matcher(text.text()).region(0, to);
        return m.find() ? Found.at(text.span(m, "judge"), 0.9, m.group("judge").strip()) : null;
    }

    static List<Party> parties(CleanText text, int to) {
        List<Party> parties = new ArrayList<>();
        Matcher m = PARTY.matcher(text.text()).region(0, to);
        while (m.find()) {
            String role = PartyReader.role(m.group("role")).replace(' ', '-');
            int at = m.start("names");
            for (String name : BETWEEN.split(m.group("names"), -1)) {
                int start = text.text().indexOf(name, at);
                if (name.strip().length() > 2 && start >= 0) {
                    at = start + name.length();
                    parties.add(
                            new Party(
                                    CleanText.words(name),
                                    List.of(role),
                                    List.of(),
                                    0.9,
                                    List.of(text.span(start, at))));
                }
            }
        }
        return parties;
    }
}
