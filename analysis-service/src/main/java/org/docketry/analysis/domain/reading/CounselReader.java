// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Reads blocks of counsel: the lines above "Attorneys for ..." and the name below it. */
final class CounselReader {

    private static final Pattern FOR =
            Phrase.of(
                    "(?m)^(?:(?:Pro Bono )?(?:Attorneys?|Counsel|Lawyers)|ATTORNEYS?|COUNSEL) (?i:for) (?<whom>[^\\n]{2,120}(?:\\n{1,2}(?=\\p{Lu}{2})[^\\n]{2,60})?)");
    private static final Pattern BAR =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? *\\((?:[^()]{0,30}(?:SBN|Bar|No\\.|pro hac vice|#)[^()]{0,40})\\)");
    private static final Pattern SIGNED =
            Pattern.compile("/s/ ?(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})");
    private static final Pattern FIRM =
            Pattern.compile(
                    "^(?!By\\b)(?<firm>[^\\n@:/]{3,80}?(?:\\b(?:LLP|L\\.L\\.P\\.|PLLC|P\\.?L\\.?L\\.?C\\.?|PC|P\\.C\\.|LLC|P\\.A\\.|Law (?:Firm|Group|Offices?)(?: [A-Z]+)?|LAW (?:FIRM|GROUP|OFFICES?)(?: [A-Z]+)?)))[.,]?$");
    private static final int LINES_ABOVE = 14;
    private static final int MOST = 50;

    private CounselReader() {}

    static List<Counsel> read(CleanText text) {
        List<Counsel> blocks = new ArrayList<>();
        Matcher m = FOR.matcher(text.text());
        int after = 0;
        while (m.find() && blocks.size() < MOST) {
            int from = Math.max(after, above(text.text(), m.start()));
            Counsel counsel = block(text, from, m);
            boolean known =
                    blocks.stream()
                            .anyMatch(
                                    b ->
                                            b.attorneys().equals(counsel.attorneys())
                                                    && b.represents().equals(counsel.represents()));
            if (!known) {
                blocks.add(counsel);
            }
            after = m.end();
        }
        return blocks;
    }

    private static Counsel block(CleanText text, int from, Matcher whom) {
        List<String> attorneys = new ArrayList<>();
        for (Pattern pattern : List.of(BAR, SIGNED)) {
            Matcher m = pattern.matcher(text.text()).region(from, whom.start());
            while (m.find()) {
                String name = CleanText.words(m.group("name"));
                if (!attorneys.contains(name)) {
                    attorneys.add(name);
                }
            }
        }
        String firm = null;
        for (String line : text.text().substring(from, whom.start()).split("\n", -1)) {
            Matcher m = FIRM.matcher(line.strip());
            firm = m.matches() ? m.group("firm") : firm;
        }
        String represents = CleanText.words(whom.group("whom")).replaceAll("[.,;]$", "");
        double sure = attorneys.isEmpty() ? 0.7 : 0.9;
        return new Counsel(attorneys, firm, represents, sure, List.of(text.span(from, whom.end())));
    }

    /** The block's first line, at most so many above. */
    private static int above(String words, int at) {
        int start = at;
        for (int i = 0; i < LINES_ABOVE && start > 0; i++) {
            start = start < 2 ? 0 : words.lastIndexOf('\n', start - 2) + 1;
        }
        int from = start;
        while (from < at && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        return from;
    }
}
