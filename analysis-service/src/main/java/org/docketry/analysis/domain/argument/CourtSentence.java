// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import org.docketry.analysis.domain.reading.Section;
import org.docketry.analysis.domain.reading.Section.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a court is: a word on this case, on the law, or on what another court did.
 *
 * @param finds whether the court speaks as the one who decides
 * @param holding what it holds of a test or of one part; null for nothing
 * @param applies whether it says of a test that it is applied here
 * @param elsewhere whether it tells what another court did
 * @param ofTheLaw whether it says nothing of this case
 */
record CourtSentence(
        boolean finds,
        @Nullable Holding holding,
        boolean applies,
        boolean elsewhere,
        boolean ofTheLaw) {

    /**
     * @param own the court's own words
     * @param sentence all of its words
     * @param toldOfAnother whether the sentence before was on another court, so that "it found" is
     * @param aboutTests whether this sentence or the one before speaks of which test governs
     */
    static CourtSentence of(
            String own,
            String sentence,
            Section section,
            boolean summary,
            boolean toldOfAnother,
            boolean aboutTests,
            TestContext tests,
            Sides sides) {
        boolean finds = StatementWords.finds(own, summary);
        Holding said = tests.holding(own, sides, aboutTests);
        boolean recites = StatementWords.recitesATest(own) && said != Holding.STANDARD_NOT_DECIDED;
        Holding holding = recites ? null : said;
        boolean applies = tests.applies(own, sentence);
        boolean goesOn = toldOfAnother && StatementWords.IT_FOUND.matcher(own).find();
        boolean elsewhere = !summary && (goesOn || StatementWords.ELSEWHERE.matcher(own).find());
        boolean onTheCase =
                section.purpose() == Purpose.ARGUMENT
                        || summary
                        || holding == Holding.STANDARD_NOT_DECIDED
                        || StatementWords.AT_HAND.matcher(own).find();
        boolean law = !onTheCase || StatementWords.isOnAnybody(own);
        return new CourtSentence(
                finds, holding, applies, elsewhere, !finds && !applies && (law || elsewhere));
    }
}
