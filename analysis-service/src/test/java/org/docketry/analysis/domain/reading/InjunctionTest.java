// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** A made injunction: what may not be done, and days that end a prohibition. */
class InjunctionTest {

    @Test
    void theTitleGoesOnAroundASmallDba() throws IOException {
        assertThat(read("cdcal-injunction.txt").title().value())
                .isEqualTo(
                        "ORDER GRANTING PEBBLEFORD.COM, INC. dba PEBBLEFORD CREDIT SERVICES’ APPLICATION FOR A PRELIMINARY INJUNCTION");
    }

    @Test
    void theMagistrateJudgeIsOne() throws IOException {
        assertThat(read("cdcal-injunction.txt").ownDocket().orElseThrow().value().number().judges())
                .containsExactly("RTW", "JMK");
    }

    @Test
    void nothingIsDueOnTheDayThatEndsAProhibition() throws IOException {
        assertThat(read("cdcal-injunction.txt").obligations())
                .extracting(
                        o ->
                                o.actor().value()
                                        + ": "
                                        + o.act().value().replaceFirst("(?<=.{44}).+", "")
                                        + (o.due() != null
                                                        && o.due().value()
                                                                instanceof Due.FixedDate day
                                                ? " = " + day.date()
                                                : ""))
                .containsExactly(
                        "Defendant Teague: enjoined from the unauthorized use, duplicat",
                        "Defendant Teague: not destroy any document",
                        "Plaintiff: not disclose the names until May 1, 2026",
                        "Doe 2: move to quash = 2025-10-03",
                        "Plaintiff: prohibited from disclosing the identity of a");
    }

    @Test
    void anAmendmentsNumberEndsItsSentence() {
        String text =
                "See U.S. Const. amend. I. The court below erred. The parties may amend. I agree.";
        assertThat(Sentences.of(text))
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly(
                        "See U.S. Const. amend. I.",
                        "The court below erred.",
                        "The parties may amend. I agree.");
    }

    @Test
    void aMultidistrictProceedingHasANumberOfItsOwn() throws IOException {
        assertThat(read("daz-mdl.txt").ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("21-md-03041");
    }

    private static Reading read(String file) throws IOException {
        return DocumentReader.read(Papers.filing(file));
    }
}
