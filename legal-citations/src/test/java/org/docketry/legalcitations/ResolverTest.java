package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.junit.jupiter.api.Test;

/** What short forms refer to; every case and paper here is invented. */
class ResolverTest {

    /** The words of what each citation refers to, in order; a dash where that is not known. */
    private static List<String> targets(String text) {
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            targets.add(
                    switch (resolutions.of(i)) {
                        case Outcome.First() -> "first";
                        case Outcome.To(int to) -> citations.get(to).span().in(text);
                        case Outcome.Among(List<Integer> numbers) -> "among " + numbers.size();
                        case Outcome.Nothing(String _) -> "-";
                    });
        }
        return targets;
    }

    @Test
    void anIdRefersToTheCaseBeforeIt() {
        assertThat(targets("Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993). So held. Id. at 37."))
                .containsExactly("first", "12 F.3d 34, 36");
    }

    @Test
    void anIdAfterARecordCitationRefersToTheRecord() {
        assertThat(
                        targets(
                                "Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). He fell. Compl. ¶ 5. He rose. Id. ¶ 6."))
                .containsExactly("first", "first", "Compl. ¶ 5");
    }

    @Test
    void anIdSkipsWhatIsOnlyQuotedInAParenthesis() {
        String text =
                "Ashe v. Birch, 12 F.3d 34, 36 (9th Cir. 1993) (quoting Cole v. Dunn, 10 F.3d 1, 2 (2d Cir. 1992)). Id. at 37.";

        assertThat(targets(text)).containsExactly("first", "first", "12 F.3d 34, 36");
    }

    @Test
    void anIdSkipsTheLaterHistory() {
        String text =
                "Ashe v. Birch, 12 F. Supp. 34, 36 (D. Me. 1993), aff'd, 10 F.3d 1 (1st Cir. 1994). Id. at 37.";

        assertThat(targets(text).getLast()).isEqualTo("12 F. Supp. 34, 36");
    }

    @Test
    void anIdInTheBodyRefersPastTheFootnote() {
        String text =
                "Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). It held so. Id. at 35.\n\n¹ Cole v. Dunn, 10 F.3d 1 (2d Cir. 1992).\n\nIt went on. Id. at 36.";

        assertThat(targets(text)).containsExactly("first", "12 F.3d 34", "first", "12 F.3d 34");
    }

    @Test
    void anIdWithAStarPageRefersToWhatHasStarPages() {
        String text =
                "Ashe v. Birch, 2019 WL 1234567, at *2 (N.D. Cal. May 1, 2019). See 28 U.S.C. § 1331. Id. at *3.";

        assertThat(targets(text).getLast()).isEqualTo("2019 WL 1234567, at *2");
    }

    @Test
    void anIdMayNameAPageOfARegisterOrOfSessionLaws() {
        assertThat(targets("65 Fed. Reg. 82,462, 82,465 (Dec. 28, 2000). Id. at 82,466."))
                .containsExactly("first", "65 Fed. Reg. 82,462, 82,465");
        assertThat(targets("112 Stat. 2860 (1998). Id. at 2877."))
                .containsExactly("first", "112 Stat. 2860");
    }

    @Test
    void anIdWithASectionGoesOnWithAWorkThatIsNotNamed() {
        String text =
                "28 U.S.C. § 1782. He read Birch upon Wrongs § 652A. Id. § 652B. Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). It read § 5 so. Id. at 35.";

        assertThat(targets(text)).element(2).isEqualTo("§ 652A");
        assertThat(targets(text)).last().isEqualTo("12 F.3d 34");
    }

    @Test
    void anIdWithoutAnythingBeforeItRefersToNothing() {
        assertThat(targets("Id. at 5.")).containsExactly("-");
    }

    @Test
    void aShortFormRefersToItsVolumeAndName() {
        String text =
                "Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). Cole v. Dunn, 12 F.3d 300 (9th Cir. 1993). Ashe, 12 F.3d at 35. Cole, 12 F.3d at 310.";

        assertThat(targets(text)).containsExactly("first", "first", "12 F.3d 34", "12 F.3d 300");
    }

    @Test
    void ofSeveralCasesInAVolumeThePageTells() {
        String text =
                "Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). Cole v. Dunn, 12 F.3d 300 (9th Cir. 1993). 12 F.3d at 310.";

        assertThat(targets(text).getLast()).isEqualTo("12 F.3d 300");
    }

    @Test
    void aSupraRefersToTheCaseOfThatName() {
        assertThat(targets("Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). So Ashe, supra, at 36."))
                .containsExactly("first", "12 F.3d 34");
    }

    @Test
    void aSupraToASectionIsNoCitation() {
        assertThat(targets("See supra Section IV.B. See supra Part II.")).isEmpty();
    }

    @Test
    void aNameThatTwoCasesShareIsAmbiguous() {
        String text =
                "Ashe v. Birch, 12 F.3d 34 (9th Cir. 1993). Ashe v. Cole, 10 F.3d 1 (2d Cir. 1992). Ashe, supra, at 36.";

        assertThat(targets(text).getLast()).isEqualTo("among 2");
    }

    @Test
    void aShortNameGivenInTheTextIsKnown() {
        String text =
                "Compare Ashe v. Birch & Sons, 12 F.3d 34 (9th Cir. 1993) (“*Birch Sons*”). In *Birch Sons* the court said so.";

        assertThat(targets(text)).containsExactly("first", "12 F.3d 34");
    }

    @Test
    void aPaperIsKnownByTheNameGivenToIt() {
        String text =
                "Dkt. 4, Declaration of Ann Ashe (“Ashe Decl.”) ¶ 2. He left. Ashe Decl. ¶ 3.";

        assertThat(targets(text)).hasSize(2);
        assertThat(targets(text).getLast()).startsWith("Dkt. 4");
    }

    @Test
    void parallelCitationsAreOneAuthority() {
        String text =
                "Ashe v. Birch, 500 U.S. 1, 3, 111 S. Ct. 5, 7 (1991). Ashe, 111 S. Ct. at 8.";

        assertThat(targets(text)).containsExactly("first", "500 U.S. 1, 3", "500 U.S. 1, 3");
    }
}
