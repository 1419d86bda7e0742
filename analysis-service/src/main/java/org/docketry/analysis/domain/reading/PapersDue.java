// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DueReader.Limit;

/** Reads papers that are due on a day without a word of who shall do anything. */
final class PapersDue {

    /** "Plaintiff's opposition is due May 1", "Any reply shall be filed by May 8": nobody acts. */
    private static final Pattern PAPER_DUE =
            Phrase.of(
                    "(?:(?<actors>"
                            + DutyWords.PARTY
                            + ")['’]s? )?(?<act>(?:(?i:any|the|a|all) )?(?:(?<!\\p{L})(?!and |or )[\\p{L}-]+ ){0,2}(?<![\\p{L}])(?i:(?<=(?:[Aa]ll|fact|expert|[Ff]act|[Ee]xpert|written) )discovery|discovery(?= shall be completed)|depositions|oppositions?|repl(?:y|ies)|responses?|briefs?|objections?|motions?|reports?|letters?|(?:joint |case management )?statements?|stipulations?|proposed orders?|memorand(?:um|a)|declarations?|notices?|answers?|disclosures?|pleadings?|amendments?|complaints?|applications?|petitions?|witness lists?|instructions|(?:proposed )?(?:case management |discovery )?(?:plans?|schedules?))"
                            + "(?: and (?:[\\p{L}-]+ ){0,4}(?:orders?|plans?|schedules?|statements?|letters?|reports?|declarations?|briefs?))?"
                            + "(?: (?:to|in support of|in opposition to) [^.;,]{2,80}?)?(?: by (?:(?:the|that|any|such|either) [^.;,\\d]{2,40}?|\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3})| (?:requested|required|described|contemplated|called for) (?:in|by) (?:[^.;]|(?<=[Nn]o)\\.|(?<=Dkt)\\.){2,160}?,)?(?:,? (?:that|which|as|under|pursuant to|if|the result of which|or joining|or to|and to) [^;]{2,200}?,?)?(?:, \\p{Ll}[^.;,]{3,40},)? (?i:(?:is|are) due|closes?(?= on )|due(?= (?:on |by )?(?:\\p{L}+day,? )?"
                            + WrittenDates.DATE
                            + ")|(?:shall|must|may|will|(?:is|are) to) be (?:filed|served|submitted|due|completed|exchanged|made|disclosed|noticed|lodged)))\\b");

    /** "The record was complete, making Ashe's brief due on May 1": that day has been. */
    private static final Pattern TOLD =
            Phrase.anyCase("\\b(?:making|made|rendering) (?:(?:the|any|\\p{L}+['’]s?) ){0,3}$");

    private static final Pattern JOINED = Phrase.of("(?:[,;] (?:and )?|,? and )$");

    private PapersDue() {}

    /** Only with a day or a period: without one, "briefs may be filed" asks for nothing. */
    static List<Obligation> read(CleanText text, Sentences.Sentence sentence) {
        List<Obligation> obligations = new ArrayList<>();
        Matcher m = PAPER_DUE.matcher(text.text()).region(sentence.start(), sentence.end());
        int after = sentence.start();
        while (m.region(after, sentence.end()).find()) {
            int next = nextPaper(text, m.end(), sentence.end());
            Limit limit = DueReader.bare(text, m.end(), next).orElse(null);
            boolean told = TOLD.matcher(text.text().substring(sentence.start(), m.start())).find();
            if (limit != null && !told) {
                Found<String> actor =
                        m.start("actors") < 0
                                ? null
                                : Found.at(
                                        text.span(m, "actors"),
                                        0.9,
                                        CleanText.words(m.group("actors")));
                Found<String> act =
                        Found.at(text.span(m, "act"), 0.9, CleanText.words(m.group("act")));
                obligations.add(
                        new Obligation(
                                actor,
                                act,
                                List.of(),
                                null,
                                limit.due(),
                                null,
                                0.9,
                                List.of(text.span(m.start(), limit.end()))));
            }
            after = next;
        }
        return obligations;
    }

    /**
     * Where behind an act a clause begins that says that a paper is due: "Ashe shall move by May 1,
     * and any opposition is due May 8"; else the end.
     */
    static int joined(CleanText text, int from, int end) {
        Matcher m = PAPER_DUE.matcher(text.text()).region(from, end);
        while (m.find()) {
            String before = text.text().substring(from, m.start());
            if (JOINED.matcher(before).find()) {
                return m.start();
            }
        }
        return end;
    }

    private static int nextPaper(CleanText text, int from, int end) {
        Matcher next = PAPER_DUE.matcher(text.text()).region(from, end);
        return next.find() ? next.start() : end;
    }
}
