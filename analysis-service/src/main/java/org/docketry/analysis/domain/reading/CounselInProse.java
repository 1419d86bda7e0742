// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * Counsel whom an order's opening tells of: "Ann Ashe of Ashe Birch LLP appeared for Petitioner",
 * and New Jersey's "opened to the Court by Ann Ashe, Esq., attorney for defendant".
 */
final class CounselInProse {

    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s(?!\\s)\\p{Lu}[\\p{L}.'’-]*){1,3})";
    private static final String ESQUIRE = NAME + ", Esq\\.(?: \\((?<firm>[^()]{3,80})\\))?";

    private static final List<Pattern> FORMS =
            List.of(
                    Phrase.of(
                            NAME
                                    + " of (?:the )?(?<firm>\\p{Lu}[^.;,]{3,60}?(?:, P\\.C\\.)?) appeared (?:(?:specially|telephonically|remotely) )?(?:for|on behalf of) (?:the )?(?<whom>[^.;]{2,80})(?=[.;])"),
                    Phrase.of(
                            ESQUIRE
                                    + ",? (?:attorneys?|counsel) for (?:the )?(?<whom>[^;.]{2,100}?)(?=,? on (?:an?|the) |[;.]|,? (?:and )?upon )"),
                    Phrase.of(
                            "(?<![\\p{L}])(?<whom>(?i:" + PartyReader.ROLE + ")s?), by " + ESQUIRE),
                    Phrase.of(
                            "(?<=[;,] |and )(?<whom>\\p{Lu}[^;]{2,60}?) having (?:filed|submitted) [^;]{3,40} by "
                                    + ESQUIRE));

    private CounselInProse() {}

    static List<Counsel> read(CleanText text) {
        List<Counsel> counsel = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text.text());
            while (m.find()) {
                String firm = m.group("firm");
                counsel.add(
                        new Counsel(
                                List.of(CleanText.words(m.group("name"))),
                                firm == null ? null : CleanText.words(firm),
                                CleanText.words(m.group("whom")),
                                0.85,
                                List.of(text.span(m.start(), m.end()))));
            }
        }
        return counsel;
    }
}
