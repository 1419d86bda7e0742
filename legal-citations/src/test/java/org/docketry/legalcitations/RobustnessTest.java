package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile text. Each pattern is repeated to 400 kB, where a finder that looks back over what it has
 * read would need hours; a minute is allowed.
 */
class RobustnessTest {

    private static final int SIZE = 400_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "((1 U.S. 1 ",
                "1 U.S. 1 (",
                "1 U.S. 1 (quoting ",
                "*",
                "* ",
                "**",
                "*a",
                "*1",
                "_",
                "_a",
                "<",
                "<i>",
                "</i>",
                "<a ",
                "&",
                "&amp",
                "§",
                "§§ 1",
                "¶",
                "1 ",
                "1, ",
                "1-",
                "1 U.S. 1, ",
                "1 U.S. at ",
                "1 U.S. ",
                "U.S. ",
                "U. S. U. S. ",
                "F. Supp. 2d ",
                "A.",
                "A. ",
                "Id. ",
                "Id. at 1, ",
                "*Id.* at *1, ",
                "supra, ",
                "Foo, supra, at ",
                " v. ",
                "A v. B ",
                "A v. ",
                "In re ",
                "In re A, ",
                "A, B, ",
                "Foo v. Bar, 1 U.S. 1 (1990); ",
                "Foo, 1 U.S. at 2; ",
                "*Foo* ",
                "Compl. ",
                "Compl. ¶ 1, ",
                "Dkt. 1, ",
                "Dkt. 1-",
                "A Decl. ",
                "Ex. 1, ",
                "Fed. R. Civ. P. ",
                "Rule 1 and ",
                "Rules 1, ",
                "Rule 1 of the D. Kan. ",
                "H.R. 1, 1st Cong. H.R. 1; ",
                "Cole & Dole, A, 1 Yale L.J. 1; Cole, supra, § 1; ",
                "Ashe v. Birch, 2 Cir., ",
                "§ 1, Fla. ",
                "ECF Nos. 1, 2 and ",
                "(1 CT 1) ",
                "N.Y. A B C ",
                "18 U.S.C. § 1(a)(1)",
                "18 U.S.C. §§ 1, 2, ",
                "(a)(a)",
                "1\n",
                "\n1 ",
                "1 a\n2 b\n3 c\n",
                "\f",
                "\f1\n",
                "_____\n",
                "_____\n1 ",
                "¹ ",
                "\n\n¹ ",
                "\u00ad",
                "\u200b",
                "-\n",
                "a-\na",
                "1-\n1",
                "____ U.S. ____ ",
                "— U.S. —, ",
                "Case 1 Document 2 Filed ",
                "TABLE OF AUTHORITIES ",
                "\ud83d",
                "\ud83d\udcc4 1 U.S. 1 ",
                "“",
                "”",
                "“A v. B,” 1 U.S. 1 ",
                "Foo at 1 ",
                "Aa ",
                "a ",
                "1A 1A ",
                "2017 IL App (1st) ",
                "(La.App. 1 Cir. ",
                "T.C. Memo 2019-",
                "Cite as: ",
                "\\",
                "\\*"
            })
    void timeGrowsWithTheLengthOnly(String pattern) {
        String hostile = pattern.repeat(SIZE / pattern.length());

        List<Citation> found =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> {
                            List<Citation> citations = Citations.find(hostile);
                            Citations.resolve(citations);
                            return citations;
                        });

        assertOrdered(hostile, found);
    }

    /**
     * What begins once and goes on for ever: nothing may be read again, or call itself, for each.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ashe v. Birch, No. |1-1, ",
                "Ashe v. Birch, No. 1-1 |(AB) ",
                "Lee Decl., Ex. |1-",
                "Ashe v. Birch, 1 U.S. 1 (1990). <i>|Ashe v. Birch, 1 U.S. 1 ",
                "Ashe v. Birch, 1 U.S. 1 (1990). <i>|Ashe at 2, ",
                "x|,Nimmer§1",
                "x|,Nimmer § 1 (2d ed. 2001)",
                "Dkt. |1",
                "Ashe v. Birch, 1 U.S. |1, ",
                "18 U.S.C. §§ |1(a), ",
                "Ashe v. Birch, 1 U.S. 1 |(“A”) "
            })
    void whatGoesOnForEverIsReadOnce(String start, String pattern) {
        String hostile = start + pattern.repeat(4 * SIZE / pattern.length());

        List<Citation> found =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(15),
                        () -> {
                            List<Citation> citations = Citations.find(hostile);
                            Citations.resolve(citations);
                            return citations;
                        });

        assertOrdered(hostile, found);
    }

    /** Each is one citation of many unlike ones: n of them must not be compared with n others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ashe v. B%1$d, %1$d U.S. 1 (1990). Ashe, supra, at 2. ",
                "C%1$d v. Birch, 7 U.S. %1$d (1990). Birch, 7 U.S. at %1$d. ",
                "C%1$d v. Birch, 7 U.S. 5 (1990). C%1$d, 7 U.S. at 9. Id. at 6. ",
                "Ashe v. Birch, 7 U.S. ___ (1990). Ashe v. Birch, 7 U.S. %1$d. ",
                "A%1$d B C D E F G H I J v. Birch, 1 U.S. %1$d. A%1$d B C D E F G H I K, supra. ",
                "Compl. ¶ %1$d. Dkt. %1$d. Lee%1$d Decl. ¶ 1. Id. ¶ 2. "
            })
    void whatManyCitationsReferToIsFoundInTimeThatGrowsWithThem(String one) {
        StringBuilder many = new StringBuilder();
        for (int i = 1; many.length() < 2_000_000; i++) {
            many.append(one.formatted(i));
        }

        List<Citation> citations = Citations.find(many.toString());
        Resolutions resolutions =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Citations.resolve(citations));

        assertThat(citations).hasSizeGreaterThan(20_000);
        assertThat(resolutions.outcomes()).hasSameSizeAs(citations);
    }

    @Test
    void aTextCutAnywhereIsStillRead() {
        String text =
                "*See Ashe v. Birch*, 500 U.S. 1, 3–5 & n.2, 111 S. Ct. 5 (1991) (en banc) (“*Ashe*”); 18 U.S.C. § 1030(a)(1); Dkt. 1-1, Lee"
                        + " Decl. (“Lee”), Ex. 2 at 3; <i>id.</i> ¶¶ 5, 6. 2017 IL App (1st) 143684-B; &sect; 5; Fed. R. Civ. P. 45(c).";
        for (int from = 0; from < text.length(); from++) {
            assertOrdered(text.substring(from), Citations.find(text.substring(from)));
            assertOrdered(text.substring(0, from), Citations.find(text.substring(0, from)));
        }
    }

    @Test
    void brokenTextIsStillRead() {
        String text =
                "Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993) (citing *id.* at *5); see 18 U.S.C. § 1030; Compl. ¶¶ 5, 6; Lee Decl., Ex. 6 at 1-4; Rules 8 and 12(b)(6).\n";
        Random random = new Random(20260101);
        for (int round = 0; round < 3000; round++) {
            StringBuilder broken = new StringBuilder(text);
            for (int change = 0; change < 6; change++) {
                int at = random.nextInt(broken.length());
                char c = text.charAt(random.nextInt(text.length()));
                switch (random.nextInt(3)) {
                    case 0 -> broken.setCharAt(at, c);
                    case 1 -> broken.insert(at, c);
                    default -> broken.deleteCharAt(at);
                }
            }
            List<Citation> citations = Citations.find(broken.toString());
            assertOrdered(broken.toString(), citations);
            assertThat(Citations.resolve(citations).outcomes()).hasSameSizeAs(citations);
        }
    }

    static void assertOrdered(String text, List<Citation> citations) {
        int at = 0;
        for (Citation citation : citations) {
            assertThat(citation.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(citation.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(citation.fullSpan().contains(citation.span())).isTrue();
            assertThat(citation.fullSpan().end()).isLessThanOrEqualTo(text.length());
            at = citation.span().end();
        }
    }
}
