// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders that take one point after the other in one paragraph: each point has its own row. */
class IssuesInTurnTest {

    @Test
    void eachFactorOfAListHasItsOwnRow() throws IOException {
        assertThat(held("edny-arista-in-turn.txt", "prima-facie-claim"))
                .startsWith("First, Larkspur has made")
                .doesNotContain("Second", "Third", "declines");
        assertThat(held("edny-arista-in-turn.txt", "alternative-means"))
                .isEqualTo("Third, there are no alternative means.");
        assertThat(held("edny-arista-in-turn.txt", "need"))
                .isEqualTo("Fourth, without the names the case cannot go forward.");
    }

    @Test
    void anAnswerIsTheOtherSidesOnTheSamePoint() throws IOException {
        IssueRow row = row("ndcal-subpoena-in-turn.txt", "first-amendment-protection");

        assertThat(value(row.movant()))
                .startsWith("The movants contend")
                .doesNotContain("responds");
        assertThat(value(row.opponent()))
                .isEqualTo("Parlance responds that the users would still lose their names.");
        assertThat(value(row.held())).isEqualTo("The court agrees with Parlance.");
    }

    @Test
    void noEvidenceOfBadFaithIsNoQuestionOfFees() throws IOException {
        assertThat(topics("ndcal-subpoena-in-turn.txt")).doesNotContain("fees-and-sanctions");
    }

    @Test
    void whatTheUnnamedSpeakerArguesIsNotHeld() throws IOException {
        IssueRow row = row("nysupct-whether-dendrite.txt", "statement-of-fact");

        assertThat(value(row.opponent())).startsWith("The Anonymous Blogger argues");
        assertThat(row.held()).isNull();
    }

    @Test
    void whatAnotherCaseAsksAndWhatWasMovedForIsNotHeldHere() {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                DISTRICT OF NEVADA

                                ASHE, Plaintiff, v. DOE, Defendant.   Case No. 2:24-cv-04418

                                ORDER ON MOTION TO QUASH SUBPOENA

                                Doe moved for a protective order. Ashe has moved for early discovery.

                                In Dendrite International, Inc. v. Doe No. 3, 342 N.J. Super. 134 (App. Div. 2001), the plaintiff must notify the posters of the subpoena.

                                The motion to quash is DENIED.
                                """);

        assertThat(order.arguments().issues())
                .extracting(IssueRow::topic)
                .containsExactly("disposition");
    }

    /** The right column of a caption may go on below the title's last line that was read. */
    @Test
    void theCaptionsColumnsAreNothingHeld() throws IOException {
        assertThat(held("ndcal-relief-in-part.txt", "disposition"))
                .contains("SUSTAINS")
                .doesNotContain("inclusive");
        assertThat(held("ndcal-relief-in-part.txt", "governing-test")).contains("the right one");
    }

    @Test
    void aMotionOfSomebodyToQuashTurnsTheSides() {
        Filing motion =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                DISTRICT OF NEVADA

                                ASHE, Plaintiff, v. DOES 1-3, Defendants.   Case No. 2:24-cv-04418

                                MOTION OF NON-PARTY JOHN DOE TO QUASH SUBPOENA

                                ARGUMENT

                                Plaintiff contends that Arista governs. See Arista Records, LLC v. Doe 3, 604 F.3d 110 (2d Cir. 2010).
                                """);

        IssueRow governs =
                motion.arguments().issues().stream()
                        .filter(row -> "governing-test".equals(row.topic()))
                        .findFirst()
                        .orElseThrow();
        assertThat(value(governs.opponent())).isEqualTo("Plaintiff contends that Arista governs.");
        assertThat(governs.movant()).isNull();
    }

    /** What is not reached is on another point than the one before it, unless it points back. */
    @Test
    void anotherProngAndWhatIsNotReachedAreOnNoTopicBefore() throws IOException {
        assertThat(held("delsuper-second-is-not.txt", "notice"))
                .endsWith("the first requirement is met.");
    }

    private static List<String> topics(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file)).arguments().issues().stream()
                .map(IssueRow::topic)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String held(String file, String topic) throws IOException {
        return value(row(file, topic).held());
    }

    private static IssueRow row(String file, String topic) throws IOException {
        return Papers.reader().read(Papers.filing(file)).arguments().issues().stream()
                .filter(row -> topic.equals(row.topic()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(@Nullable Found<String> cell) {
        return cell == null ? "" : cell.value();
    }
}
