// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * What is bound behind a paper's signature: declarations, exhibits, proposed orders, certificates
 * of service. What stands there is not the paper's own word.
 */
public final class Attachments {

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?m)^(?:.{0,60}\\b(?i:respectfully submitted)\\b.*|(?:Dated|DATED):.*|.{0,40}(?:/s/|(?<![\\p{L}/])s/) ?\\p{Lu}.*"
                            + "|(?i:sincerely|very truly yours|yours truly|respectfully)(?: yours)?,)$");

    /** The heading of what is attached, alone in its lines. */
    private static final Pattern OPENS =
            Pattern.compile(
                    "(?m)^(?:(?:\\[?PROPOSED\\]? ORDER|(?:DECLARATION|AFFIDAVIT|AFFIRMATION) OF|(?:EXHIBIT|ATTACHMENT|APPENDIX)\\b|CERTIFICAT(?:E|ION) OF|PROOF OF SERVICE|VERIFICATION)[^\\p{Ll}\\n]*"
                            + "|(?:Exhibit|Attachment|Appendix) [A-Z\\d]{1,3}|(?:Certificate|Proof) of Service|Declaration of \\p{Lu}[\\p{L}.’' -]{3,60})$");

    private static final Pattern SWORN =
            Phrase.of(
                    "(?m)^(?:1\\. )?I, \\p{Lu}[\\p{L}.’', -]{2,60}, (?:(?:hereby|do|state and|being|the undersigned|of lawful age) )*(?:declare|state|affirm|certify|swear|depose|duly sworn|make oath)\\b");

    /** Behind a declaration the paper may go on; behind an exhibit all is of others. */
    private static final Pattern RESUMES =
            Pattern.compile(
                    "(?m)^(?:(?:PLAINTIFF|DEFENDANT|MOVANT|PETITIONER|NON-?PARTY)[^\\p{Ll}\\n]{0,60} )?(?:MEMORANDUM|NOTICE OF MOTION|MOTION|BRIEF IN)\\b[^\\p{Ll}\\n]*$");

    private static final Pattern EXHIBIT =
            Pattern.compile("(?i)(?:exhibit|attachment|appendix)\\b.*");

    private record Stretch(int start, int end) {}

    private final CleanText text;
    private final List<Stretch> stretches;

    private Attachments(CleanText text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /**
     * Finds what is bound behind a paper.
     *
     * @param from where the paper's own text begins
     */
    public static Attachments behind(CleanText text, int from) {
        List<Stretch> stretches = new ArrayList<>();
        int at = Math.min(from, text.text().length());
        int start = next(text, at);
        while (start >= 0) {
            Matcher resumes = RESUMES.matcher(text.text());
            boolean exhibit = EXHIBIT.matcher(line(text, start)).lookingAt();
            int end = !exhibit && resumes.find(start + 1) ? resumes.start() : text.text().length();
            stretches.add(new Stretch(start, end));
            start = end < text.text().length() ? next(text, end) : -1;
        }
        return new Attachments(text, stretches);
    }

    private static int next(CleanText text, int from) {
        String words = text.text();
        Matcher signed = SIGNED.matcher(words);
        int headed = -1;
        if (signed.find(from)) {
            Matcher opens = OPENS.matcher(words);
            headed = opens.find(signed.end()) ? opens.start() : -1;
        }
        Matcher sworn = SWORN.matcher(words);
        int declared = sworn.find(from) ? sworn.start() : -1;
        return headed < 0 || (declared >= 0 && declared < headed) ? declared : headed;
    }

    private static String line(CleanText text, int start) {
        int end = text.text().indexOf('\n', start);
        return text.text().substring(start, end < 0 ? text.text().length() : end);
    }

    /** Whether the offset of the clean text stands in what is attached. */
    public boolean hold(int offset) {
        int place = text.bodyOffset(offset);
        return stretches.stream().anyMatch(s -> s.start() <= place && place < s.end());
    }
}
