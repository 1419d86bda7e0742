// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** For whom a letter is written: "We represent Birch, Inc. (“Birch”)", and who signs it. */
final class LetterCounsel {

    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:of |the |and |& )?(?:\\p{Lu}[\\p{L}.&’'-]*|\\d{1,3})){0,6}(?:, (?:(?i:Inc|LLC|LLP|L\\.P|LP|Ltd|Corp|Co)|N\\.A)\\b\\.?)?)";

    static final Pattern REPRESENTS =
            Phrase.of(
                    "\\b(?:[Ww]e|I|[Tt]his (?:firm|office)|[Oo]ur (?:firm|office)|(?:[Tt]he )?[Uu]ndersigned(?: counsel)?)(?:,? as you know,?)? (?:represents?|(?:are|am|is) counsel (?:for|to)|writes? on behalf of|(?:am|are) writing on behalf of|has been retained by|have been retained by) (?:our client,? )?(?:the )?(?:(?<role>(?i:(?:John |Jane )?doe defendants?|"
                            + PartyReader.ROLE
                            + ")s?)(?: and (?i:"
                            + PartyReader.ROLE
                            + "))? )?"
                            + NAME
                            + "(?<alias>,? \\((?:the |collectively,? ?(?:the )?)?[“\"][^”\"()]{1,60}[”\"](?:[^()]{0,60})\\))?");

    private static final Pattern SIGNED =
            Phrase.anyCase(
                    "(?m)^ ?(?:respectfully(?: submitted| yours)?|sincerely(?: yours)?|(?:very )?truly yours|yours truly|best regards|regards),?$");

    private static final Pattern COPIES = Pattern.compile("(?im)^ ?(?:cc|enc\\w*|bcc):?\\s");
    private static final int SIGNATURE = 240;
    private static final int HEAD = 300;

    private LetterCounsel() {}

    /** Returns where the name and what closes the letter are; nothing in any other paper. */
    static Optional<Counsel> read(CleanText text) {
        String words = text.text();
        Matcher dear = Endorsement.DEAR.matcher(words);
        Matcher represents = REPRESENTS.matcher(words);
        if (!dear.find() || !represents.find(dear.end())) {
            return Optional.empty();
        }
        Matcher signed = SIGNED.matcher(words);
        if (!signed.find(represents.end())) {
            return Optional.empty();
        }
        int to = Math.min(words.length(), signed.end() + SIGNATURE);
        Matcher copies = COPIES.matcher(words).region(signed.end(), to);
        to = copies.find() ? copies.start() : to;
        int endorsed = Endorsement.start(text);
        to = endorsed > signed.end() ? Math.min(to, endorsed) : to;
        Counsel below =
                CounselReader.block(
                        text,
                        signed.end(),
                        to,
                        represents.start("name"),
                        represents.end("name"),
                        whom(represents));
        return below.attorneys().isEmpty()
                ? Optional.empty()
                : Optional.of(below.firm() == null ? withFirm(text, below) : below);
    }

    private static String whom(Matcher represents) {
        String role = represents.group("role");
        String name = CleanText.words(represents.group("name"));
        return role == null ? name : CleanText.words(role) + " " + name;
    }

    /** The firm whose letter it is stands at its head. */
    private static Counsel withFirm(CleanText text, Counsel counsel) {
        int to = Math.min(text.text().length(), HEAD);
        for (String line : text.text().substring(0, to).split("\n", -1)) {
            Matcher firm = CounselReader.FIRM.matcher(line.strip());
            if (firm.matches()) {
                return new Counsel(
                        counsel.attorneys(),
                        firm.group("firm"),
                        counsel.represents(),
                        counsel.confidence(),
                        counsel.spans());
            }
        }
        return counsel;
    }
}
