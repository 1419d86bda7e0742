package org.docketry.benchmarks.citations;

import java.util.List;
import java.util.Random;

/** Text in the manner of an opinion, of any length and any density of citations; all invented. */
final class LegalProse {

    private static final List<String> SENTENCES =
            List.of(
                    "The court turns first to the question whether the respondent was properly served with the subpoena. ",
                    "Nothing in the record suggests that the movant sought the information from any other source. ",
                    "The petitioner contends, however, that the statements at issue are not protected at all. ",
                    "That argument fails for two reasons, and the court takes them in the order of the briefs. ",
                    "At the hearing on January 12, 2023, counsel conceded that only 3 of the 9 accounts remain in use.\n\n",
                    "A party that resists discovery carries the burden of showing that it should not be allowed. ");
    private static final List<String> CITATIONS =
            List.of(
                    "*See Ashe v. Birch*, 385 F. Supp. 2d 969, 975-76 (N.D. Cal. 2005). ",
                    "*Id.* at 976. ",
                    "Finch v. Holt, 514 U.S. 334, 357 (1995) (\"a parenthetical\"). ",
                    "Alder Int'l, Inc. v. Doe No. 3, 342 N.J. Super. 134, 775 A.2d 756 (App. Div. 2001). ",
                    "Fed. R. Civ. P. 45(d)(2)(B). ",
                    "17 U.S.C. § 512(h); ",
                    "Dkt. 22, ¶¶ 23, 31; Reed Decl., Ex. 6 at 1-4. ",
                    "Finch, 514 U.S. at 341. ");

    private LegalProse() {}

    /** Returns that many characters with about that many citations in a thousand of them. */
    static String of(int length, int density) {
        Random random = new Random(length * 31L + density);
        StringBuilder text = new StringBuilder(length + 200);
        long cited = 0;
        while (text.length() < length) {
            if (cited * 1000 < (long) density * text.length()) {
                text.append(CITATIONS.get(random.nextInt(CITATIONS.size())));
                cited++;
            } else {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
        }
        text.setLength(length);
        return text.toString();
    }
}
