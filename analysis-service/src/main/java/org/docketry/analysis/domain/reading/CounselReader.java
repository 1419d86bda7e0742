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
                    "(?m)^(?:(?:Pro Bono )?(?:Attorneys?|Counsel|Lawyers)|ATTORNEYS?|COUNSEL) (?i:for) (?<whom>(?:(?i:the )?(?i:non-?party |third-party )?(?i:"
                            + PartyReader.ROLE
                            + ")s?,?\\n{1,2}(?=\\p{Lu}{2})[^\\n]{2,80}|[^\\n]{2,120}))");

    /** The form of a subpoena names who issues it after the party. */
    private static final Pattern ISSUES =
            Phrase.of(
                    "attorney representing (?:\\(name of party\\)[_ ]{0,20})?(?<whom>[^\\n]{2,120}?)[_ ]{0,20}, who issues or requests this subpoena, (?:is|are):[_ ]{0,20}\\n?"
                            + "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}), (?<firm>[^,\\n]{3,80}?)[,;\\n]");

    /** A name alone in the line above "Attorneys for". */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:By:? )?(?<name>\\p{Lu}\\p{Ll}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?:, Esq\\.?)?");

    private static final Pattern BAR =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? *\\((?:[^()]{0,30}(?:SBN|Bar|No\\.|pro hac vice|#)[^()]{0,40})\\)");
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:/s/|(?<![\\p{L}/])s/) ?(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})");
    private static final Pattern FIRM =
            Pattern.compile(
                    "^(?!By\\b)(?<firm>[^\\n@:/]{3,80}?(?:\\b(?:LLP|L\\.L\\.P\\.|PLLC|P\\.?L\\.?L\\.?C\\.?|PC|P\\.C\\.|LLC|P\\.A\\.|Law (?:Firm|Group|Offices?)(?: [A-Z]+)?|LAW (?:FIRM|GROUP|OFFICES?)(?: [A-Z]+)?)))[.,]?$");

    /** "Attorney for Plaintiff: Ann Ashe (by Zoom)", as minutes tell who appeared. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<whom>[^:]{2,100}): (?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?: \\([^()]{2,30}\\))?");

    private static final Pattern ESQUIRE =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? Esq(?:uire|\\.)");
    private static final Pattern BESIDE =
            Phrase.of(",? (?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL) (?i:for) (?i:the )?");
    private static final int LINES_ABOVE = 14;
    private static final int MOST = 50;

    private CounselReader() {}

    static List<Counsel> read(CleanText text) {
        List<Counsel> blocks = new ArrayList<>();
        Matcher m = FOR.matcher(text.text());
        int after = 0;
        while (m.find() && blocks.size() < MOST) {
            int from = Math.max(after, above(text.text(), m.start()));
            for (Counsel counsel : besideEachOther(block(text, from, m))) {
                boolean known =
                        blocks.stream()
                                .anyMatch(
                                        b ->
                                                b.attorneys().equals(counsel.attorneys())
                                                        && b.represents()
                                                                .equals(counsel.represents()));
                if (!known) {
                    blocks.add(counsel);
                }
            }
            after = m.end();
        }
        Matcher issues = ISSUES.matcher(text.text());
        if (issues.find()) {
            blocks.add(
                    new Counsel(
                            List.of(CleanText.words(issues.group("name"))),
                            CleanText.words(issues.group("firm")),
                            CleanText.words(issues.group("whom")),
                            0.9,
                            List.of(text.span(issues.start("whom"), issues.end("firm")))));
        }
        return blocks;
    }

    /** Two sides that sign beside each other: each has its own attorney, and whose firm is open. */
    private static List<Counsel> besideEachOther(Counsel counsel) {
        String[] sides = BESIDE.split(counsel.represents(), -1);
        if (sides.length < 2) {
            return List.of(counsel);
        }
        List<Counsel> apart = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            boolean each = counsel.attorneys().size() == sides.length;
            apart.add(
                    new Counsel(
                            each ? List.of(counsel.attorneys().get(i)) : List.of(),
                            null,
                            sides[i].strip(),
                            each ? 0.8 : 0.7,
                            counsel.spans()));
        }
        return apart;
    }

    private static Counsel block(CleanText text, int from, Matcher whom) {
        List<String> attorneys = new ArrayList<>();
        for (Pattern pattern : List.of(BAR, SIGNED, ESQUIRE)) {
            Matcher m = pattern.matcher(text.text()).region(from, whom.start());
            while (m.find()) {
                String name = CleanText.words(m.group("name"));
                if (!attorneys.contains(name)) {
                    attorneys.add(name);
                }
            }
        }
        String firm = null;
        String alone = null;
        for (String line : text.text().substring(from, whom.start()).split("\n", -1)) {
            Matcher m = FIRM.matcher(line.strip());
            firm = m.matches() ? m.group("firm") : firm;
            Matcher name = ALONE.matcher(line.strip());
            alone =
                    name.matches() && !m.matches()
                            ? name.group("name")
                            : line.isBlank() ? alone : null;
        }
        if (attorneys.isEmpty() && alone != null) {
            attorneys.add(alone);
        }
        String represents = CleanText.words(whom.group("whom")).replaceAll("[.,;]$", "");
        Matcher labelled = LABELLED.matcher(represents);
        if (labelled.matches()) {
            return new Counsel(
                    List.of(labelled.group("name")),
                    null,
                    labelled.group("whom"),
                    0.85,
                    List.of(text.span(whom.start(), whom.end())));
        }
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
