// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** A letter that announces its objections and gives each in a numbered paragraph. */
class NumberedObjectionsTest {

    private static final String LETTER =
            """
            GROSVENOR & PIKE LLP

            March 4, 2025

            Re: Wren Botanicals, Inc. v. John Does 1-5, No. 3:25-cv-00214 (D. Or.)

            Dear Mr. Achterberg:

            We represent Chirrup, Inc. ("Chirrup"). Pursuant to Federal Rule of Civil Procedure 45(d)(2)(B), \
            Chirrup objects to the subpoena as follows.

            1. Improper place of compliance. The subpoena commands production in Portland, Oregon.

            2. Stored Communications Act. The contents of direct messages may not be disclosed.

            Chirrup will not produce before March 17, 2025.

            3. We remain available.

            Sincerely,

            /s/ Philippa Grosvenor
            """;

    @Test
    void eachNumberedParagraphIsAnObjection() {
        Reading letter = Papers.reader().read(LETTER).reading();

        assertThat(letter.objections())
                .extracting(Found::value)
                .containsExactly(
                        "Improper place of compliance. The subpoena commands production in Portland, Oregon.",
                        "Stored Communications Act. The contents of direct messages may not be disclosed.");
    }

    @Test
    void aTextThatIsTooLongIsCutAndTheNextIsStillRead() {
        String longer = LETTER.replace("Oregon.", "Oregon." + " It lies far away.".repeat(60));

        assertThat(Papers.reader().read(longer).reading().objections())
                .extracting(objection -> objection.value().length() <= 600)
                .containsExactly(true, true);
    }

    /** A heading announces them as well; each request may be objected to in words of its own. */
    @Test
    void objectionsStandUnderAHeadingAndUnderEachRequest() {
        Reading letter =
                Papers.reader()
                        .read(
                                """
                                GROSVENOR & PIKE LLP

                                March 4, 2025

                                Re: Wren Botanicals, Inc. v. John Does 1-5, No. 3:25-cv-00214 (D. Or.)

                                Dear Mr. Achterberg:

                                We represent Chirrup, Inc. ("Chirrup"). These objections are served under Fed. R. Civ. P. 45(d)(2)(B).

                                OBJECTIONS APPLICABLE TO THE SUBPOENA AS A WHOLE

                                1.    First Amendment. The subpoena asks for the names of speakers.
                                2.    Timing. The subpoena allows four days.

                                RESPONSES TO INDIVIDUAL REQUESTS

                                Request No. 1: All IP logs.

                                Chirrup retains data for a limited period. It objects to any period other than 30 days.

                                Request No. 2: All accounts followed.

                                Chirrup objects that this request is irrelevant to any claim. The user does not object that we tell you so.

                                Sincerely,

                                /s/ Philippa Grosvenor
                                """)
                        .reading();

        assertThat(letter.objections())
                .extracting(Found::value)
                .containsExactly(
                        "First Amendment. The subpoena asks for the names of speakers.",
                        "Timing. The subpoena allows four days.",
                        "It objects to any period other than 30 days.",
                        "Chirrup objects that this request is irrelevant to any claim.");
    }
}
