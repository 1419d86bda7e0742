package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text whatever. */
class CitationsPropertiesTest {

    @Property(tries = 2000)
    void anyTextIsReadInOrder(@ForAll String text) {
        RobustnessTest.assertOrdered(text, Citations.find(text));
    }

    @Property(tries = 4000)
    void pilesOfLegalWordsAreReadInOrder(@ForAll("legal") String text) {
        List<Citation> citations = Citations.find(text);

        RobustnessTest.assertOrdered(text, citations);
        assertThat(Citations.resolve(citations).outcomes()).hasSameSizeAs(citations);
    }

    @Property(tries = 1000)
    void markingUpAndTakingTheMarksAwayGivesTheTextBack(@ForAll("legal") String text) {
        String marked =
                Citations.annotate(
                        text, Citations.find(text), c -> new Citations.Markup("\u0001", "\u0002"));

        assertThat(marked.replace("\u0001", "").replace("\u0002", "")).isEqualTo(text);
    }

    @Property(tries = 1000)
    void whatIsReferredToComesBefore(@ForAll("legal") String text) {
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        for (int i = 0; i < citations.size(); i++) {
            int number = i;
            resolutions.target(i).ifPresent(target -> assertThat(target).isLessThan(number));
        }
    }

    @Property(tries = 500)
    void theSameTextGivesTheSameAnswer(@ForAll("legal") String text) {
        assertThat(Citations.find(text)).isEqualTo(Citations.find(text));
    }

    @Provide
    Arbitrary<String> legal() {
        return Arbitraries.of(
                        "Ashe",
                        "Birch & Co.",
                        "v.",
                        "In re",
                        "1",
                        "12",
                        "500",
                        "1993",
                        "U.S.",
                        "F.3d",
                        "F. Supp. 2d",
                        "WL",
                        "S. Ct.",
                        "Cal.App.4th",
                        "(9th Cir. 1993)",
                        "(N.D. Cal. Nov. 9, 2011)",
                        "(quoting",
                        "(citing",
                        ")",
                        "(",
                        "[",
                        "]",
                        "Id.",
                        "*Id.*",
                        "id.",
                        "Ibid.",
                        "supra",
                        "supra,",
                        "at",
                        "*5",
                        "¶",
                        "§",
                        "§§",
                        "18 U.S.C.",
                        "Fed. R. Civ. P.",
                        "Rule",
                        "Rules",
                        "and",
                        "Dkt.",
                        "No.",
                        "Compl.",
                        "Lee Decl.",
                        "Ex. 6",
                        "Mot.",
                        "Minn. L. Rev.",
                        "aff'd,",
                        ";",
                        ",",
                        ".",
                        "“",
                        "”",
                        "*",
                        "**",
                        "_",
                        "<i>",
                        "</i>",
                        "\n",
                        "\n\n",
                        "\f",
                        "¹",
                        "&amp;",
                        "&sect;",
                        "1-4",
                        "n.5",
                        "___",
                        "—",
                        "2 ",
                        "N.Y.",
                        "Civ. Rights Law",
                        "76-a(1)")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
