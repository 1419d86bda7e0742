package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose rule is meant where a text cites it by number alone. */
class RuleSetsTest {

    /** Set and number of each rule cited, and the number of the citation it goes back to. */
    private static List<String> rules(String text) {
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i) instanceof Citation.Statute rule && rule.law().isRule()) {
                rules.add(
                        rule.law().abbreviation()
                                + " "
                                + rule.section()
                                + " = "
                                + resolutions.authority(i).orElse(-1));
            }
        }
        return rules;
    }

    @Test
    void aBareRuleIsThatOfTheSetNamedBeforeOrBehindIt() {
        assertThat(
                        rules(
                                "Under Rule 26 all is open. Fed. R. Civ. P. 26(b)(1) says so. See Rule 26."))
                .containsExactly(
                        "Fed. R. Civ. P. 26 = 0",
                        "Fed. R. Civ. P. 26 = 0",
                        "Fed. R. Civ. P. 26 = 0");
    }

    @Test
    void aSetIsAlsoNamedWithoutARule() {
        assertThat(rules("The Federal Rules of Civil Procedure govern. Rule 8 asks for little."))
                .containsExactly("Fed. R. Civ. P. 8 = 0");
    }

    @Test
    void aLocalRuleInBetweenDoesNotTakeTheFederalOnes() {
        assertThat(rules("Fed. R. Civ. P. 26(c) and Civ. L.R. 7-2 apply. Rule 26(b) does too."))
                .containsExactly(
                        "Fed. R. Civ. P. 26 = 0", "Civ. L.R. 7-2 = 1", "Fed. R. Civ. P. 26 = 0");
    }

    @Test
    void whereTwoSetsCanHaveItNothingIsGuessed() {
        assertThat(
                        rules(
                                "Fed. R. Civ. P. 56 and Fed. R. Crim. P. 29 differ. Rule 12 is in both. Rule 56 is not."))
                .containsExactly(
                        "Fed. R. Civ. P. 56 = 0",
                        "Fed. R. Crim. P. 29 = 1",
                        "Rule 12 = 2",
                        "Fed. R. Civ. P. 56 = 0");
    }

    @Test
    void theFirstDigitTellsEvidenceFromProcedure() {
        assertThat(rules("Fed. R. Civ. P. 56 and Fed. R. Evid. 702. Then Rule 403 and Rule 37."))
                .containsExactly(
                        "Fed. R. Civ. P. 56 = 0",
                        "Fed. R. Evid. 702 = 1",
                        "Fed. R. Evid. 403 = 2",
                        "Fed. R. Civ. P. 37 = 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fed. R. Civ. P. 12 differs from Trial Rule 12(B).|Rule 12 = 1",
                "Fed. R. Civ. P. 12 differs from Rule 12(b), SCRCP.|Rule 12 = 1",
                "Fed. R. Civ. P. 12 differs from N.C. Gen. Stat. § 1A-1, Rule 12.|Rule 12 = 2",
                "Fed. R. Civ. P. 6 differs from Rule 6 of the Rules Governing Section 2254 Cases.|Rule 6 = 1",
                "Fed. R. Civ. P. 2 differs from Individual Rule 2(C).|Rule 2 = 1",
                "Fed. R. Civ. P. 7 differs from D. Kan. Rule 7.1(a).|L.R. 7.1 = 1",
                "Fed. R. App. P. 4 differs from Rule 4 of the Federal Rules of Civil Procedure.|Fed. R. Civ. P. 4 = 1",
                "Fed. R. App. P. 4 differs from Court of Chancery Rule 4(d).|Del. Ch. Ct. R. 4 = 1"
            })
    void wordsAroundARuleSayWhoseItIs(String text, String second) {
        assertThat(rules(text).getLast()).startsWith(second);
    }

    @Test
    void localRulesOfTwoCourtsAreTwo() {
        assertThat(
                        rules(
                                "See S.D.N.Y. Local Civ. R. 56.1 and N.D. Ill. L.R. 56.1. Under Local Rule 56.1 it fails."))
                .containsExactly("L.R. 56.1 = 0", "L.R. 56.1 = 1", "L.R. 56.1 = -1");
        assertThat(
                        rules(
                                "See 9th Cir. R. 28-2.6. Under Circuit Rule 28-2.6 it is due. Ninth Cir. R. 28-2.6."))
                .containsExactly("Cir. R. 28-2.6 = 0", "Cir. R. 28-2.6 = 0", "Cir. R. 28-2.6 = 0");
    }
}
