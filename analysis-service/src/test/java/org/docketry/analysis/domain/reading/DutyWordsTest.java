// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of names that no verb follows is read in one way, not in every way it could be split. */
class DutyWordsTest {

    private static final int LENGTH = 600;
    private static final int READS_A_CHARACTER = 1_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ashe Birch, and ",
                "Inc., ",
                "Ashe, Inc., and ",
                "Ashe, Defendant ",
                "Defendant and ",
                "Counsel for the Parties, and ",
                "Doe 1, and ",
                "Ashe's "
            })
    void aListOfNamesIsReadInOneWay(String member) {
        String list = member.repeat(LENGTH / member.length());
        for (Pattern pattern : List.of(DutyWords.ACTS, DutyWords.COMPELS, DutyWords.SUBJUNCTIVE)) {
            Counted text = new Counted("the Court orders " + list);

            boolean found = pattern.matcher(text).find();

            assertThat(found).isFalse();
            assertThat(text.reads / LENGTH).isLessThan(READS_A_CHARACTER);
        }
    }

    /** Words that know how often a letter of theirs was looked at, on any machine the same. */
    private static final class Counted implements CharSequence {

        private static final long ENOUGH = 100_000_000;
        private final String words;
        private long reads;

        private Counted(String words) {
            this.words = words;
        }

        @Override
        public char charAt(int index) {
            if (++reads > ENOUGH) {
                throw new AssertionError("read " + reads + " times");
            }
            return words.charAt(index);
        }

        @Override
        public int length() {
            return words.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return words.substring(start, end);
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
