// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key authorities of made filings, and what each is cited for. */
class PropositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ndcal-512h-quash.txt | 815 F.3d 1145 | Not so: a party who has not ruled out fair use has not shown infringement.",
                "ndcal-512h-quash.txt | 510 U.S. 569 | Fair use is decided under four factors.",
                "sdny-short-order.txt | 18 U.S.C. § 2702 | The motion is DENIED to the extent it seeks message content.",
                "ndcal-joint-letter-brief.txt | 2010 WL 2219343 | A provider may raise its users' First Amendment rights.",
                "ndcal-joint-letter-brief.txt | Fed. R. Civ. P. 45 | Chirrup's overbreadth objection is waived because it was not raised in the written objections.",
                "wdwash-reply.txt | 441 F. App'x 431 | When the speaker is the defendant, this Court asks for evidence of the claim.",
                "wdwash-reply.txt | 519 F.2d 418 | A party resisting discovery must show burden with specifics.",
                "cal-superior-krinsky.txt | 159 Cal. App. 4th 1154 | Before a defamation plaintiff may learn the name of an anonymous speaker, it must make a prima facie showing of the elements of libel.",
                "cal-superior-krinsky.txt | 206 Cal. App. 4th 669 | A reader would take \"butchers\" as hyperbole.",
                "cal-superior-krinsky.txt | 775 A.2d 756 | Plaintiff asks the court to weigh its need against Doe 1's interest under Dendrite Internat., Inc. v. Doe No. 3 (N.J.Super.Ct.App.Div. 2001) 775 A.2d 756, 760.",
                "edmich-adopting.txt | 497 U.S. 1 | Plaintiff fails to identify any fact that the statement implies.",
                "edmich-adopting.txt | 932 F.2d 505 | A general objection is the same as none.",
                "dmd-plaintiff-opposition.txt | 90 F. Supp. 2d 697 | \"Lot 44 is poisoned\" can be proved false in a laboratory.",
                "nysup-3102c.txt | 49 N.Y.2d 557 | An attorney's affirmation is of no probative value.",
                "ndcal-1782.txt | 542 U.S. 241 | Mapletree is found in this district, the discovery is for use in a proceeding within reasonable contemplation, and Kawabata is an interested person.",
                "edmich-rr.txt | 474 U.S. 140 | Failure to file specific objections waives any further right of appeal.",
                "mdtenn-pseudonym-opposition.txt | 370 F.3d 558 | The Sixth Circuit weighs four factors.",
                "mdtenn-pseudonym-opposition.txt | 653 F.2d 180 | That interest is not served by a name."
            })
    void anAuthorityIsCitedForTheSentenceThatItCloses(
            String file, String citation, String proposition) throws IOException {
        Found<String> said =
                Papers.reader().read(Papers.filing(file)).sources().authorities().stream()
                        .filter(a -> a.citation().equals(citation))
                        .findFirst()
                        .orElseThrow()
                        .uses()
                        .getFirst()
                        .proposition();

        assertThat(said == null ? null : said.value()).isEqualTo(proposition);
    }
}
