// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;

/** Reads blocks of counsel: the lines above "Attorneys for ..." and the name below it. */
final class CounselReader {

    private static final Pattern FOR =
            Phrase.of(
                    "(?m)^(?:(?:Pro Bono |One of (?:the|its) )?(?:Attorneys?|Counsel|Lawyers)|ATTORNEYS?|COUNSEL) (?i:for) (?<whom>(?:(?i:the )?(?i:non-?party |third-party )?(?i:"
                            + PartyReader.ROLE
                            + ")s?,?\\n{1,2}(?=\\p{Lu}{2})(?![^\\n]*\\b(?:COURT|TABLE)\\b)[^\\n]{2,80}|[^\\n]{2,120}))");

    /** "Counsel for Plaintiff spoke with us": a line of text that opens so. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "\\b(?:spoke|ha[sd]|have|is|are|was|were|will|may|shall|must|did|does|met|conferred|sent|argued|appeared|stated|told|agreed|asked|should|can(?:not)?|contends?|filed|respectfully)\\b");

    /** The Illinois close: the party, "By: /s/ Ann Ashe", "One of Its Attorneys". */
    private static final Pattern ONE_OF =
            Phrase.of(
                    "(?m)^(?!(?i:respectfully|dated))(?<whom>\\p{Lu}[^\\n]{2,100}?),?\\n{1,2}(?:(?:By|BY):? )?(?:/?s/ ?)?[^\\n]{0,60}\\n{1,2}(?i:one of (?:its|his|her|their) (?:attorneys|counsel|lawyers))[.,]?$");

    /** The form of a subpoena names who issues it after the party. */
    private static final Pattern ISSUES =
            Phrase.of(
                    "attorney representing (?:\\(name of party\\)[_ ]{0,20})?(?<whom>[^\\n]{2,120}?)[_ ]{0,20}, who issues or requests this subpoena, (?:is|are):[_ ]{0,20}\\n?"
                            + "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? (?:(?<firm>(?!\\d|(?i:p\\.? ?o\\.? box|suite|floor))[^,\\n]{3,80}?)[,;\\n]|(?=\\d))");

    /** A name alone in the line above "Attorneys for". */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:By:? )?(?<name>\\p{Lu}\\p{Ll}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?:, Esq\\.?)?");

    private static final Pattern BAR =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? *\\((?:[^()]{0,30}(?:SBN|Bar|No\\.|(?i:pro hac vice)|#)[^()]{0,40})\\)");

    /** "ANN ASHE, Cal. Bar No. 199999" */
    private static final Pattern BARE_BAR =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? (?:\\p{Lu}[\\p{L}.]{1,6} )?(?:State )?(?:Bar|SBN|ARDC)(?: (?:No\\.|Number|#))?:? ?#?\\d{4,8}\\b");

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:/s/|(?<![\\p{L}/])s/) ?(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})");
    static final Pattern FIRM =
            Pattern.compile(
                    "^(?!By\\b|[^\\n]*\\b(?:Bar|SBN)\\b)(?<firm>[^\\n@:/]{3,80}?(?:\\b(?:LLP|L\\.L\\.P\\.|PLLC|P\\.?L\\.?L\\.?C\\.?|PC|P\\.C\\.|LLC|P\\.A\\.|Law (?:Firm|Group|Offices?)(?: [A-Z]+)?|LAW (?:FIRM|GROUP|OFFICES?)(?: [A-Z]+)?)))[.,]?$");

    /** "Attorney for Plaintiff: Ann Ashe (by Zoom)", as minutes tell who appeared. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<whom>[^:]{2,100}): (?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?: \\([^()]{2,30}\\))?");

    private static final Pattern ESQUIRE =
            Pattern.compile(
                    "(?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),? (?i:Esq(?:uire|\\.))");
    private static final Pattern BESIDE =
            Phrase.of(",? (?:Attorneys?|Counsel|ATTORNEYS?|COUNSEL) (?i:for) (?i:the )?");
    private static final int LINES_ABOVE = 14;

    /** Over a caption several firms may stand, each with its address. */
    private static final int LINES_OVER_CAPTION = 24;

    private static final int HEAD = 2500;
    private static final Pattern BELOW_HEAD = Pattern.compile("(?i)\\bcourt\\b|\\bdear\\b");
    private static final int LINES_BELOW = 8;
    private static final int MOST = 50;

    private CounselReader() {}

    static List<Counsel> read(CleanText text) {
        List<Counsel> blocks = new ArrayList<>();
        Matcher m = FOR.matcher(text.text());
        int after = 0;
        while (m.find() && blocks.size() < MOST) {
            int from = Math.max(after, above(text.text(), m.start()));
            String whom = CleanText.words(m.group("whom")).replaceAll("[.,;]$", "");
            if (TELLS.matcher(whom).find()) {
                continue;
            }
            Counsel block = block(text, from, m.start(), m.start(), m.end(), whom);
            besideEachOther(block).forEach(counsel -> add(counsel, blocks));
            after = m.end();
        }
        Matcher one = ONE_OF.matcher(text.text());
        while (one.find() && blocks.size() < MOST) {
            int to = below(text.text(), one.end());
            String whom = CleanText.words(one.group("whom"));
            add(block(text, one.end("whom"), to, one.start(), one.end(), whom), blocks);
        }
        LetterCounsel.read(text).ifPresent(counsel -> add(counsel, blocks));
        CounselLine.read(text).forEach(counsel -> add(counsel, blocks));
        CounselList.read(text).forEach(counsel -> add(counsel, blocks));
        CounselInProse.read(text).forEach(counsel -> add(counsel, blocks));
        issues(text).ifPresent(counsel -> add(counsel, blocks));
        return blocks;
    }

    /** Who signs under the caption and again at the end is one counsel of one party. */
    private static void add(Counsel counsel, List<Counsel> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Counsel known = blocks.get(i);
            boolean firmAlone =
                    counsel.attorneys().isEmpty()
                            && counsel.firm() != null
                            && counsel.firm().equals(known.firm());
            if (firmAlone && sameParty(known.represents(), counsel.represents())) {
                return;
            }
            if (sameParty(known.represents(), counsel.represents())
                    && same(known.attorneys(), counsel.attorneys())) {
                boolean fuller = known.firm() == null && counsel.firm() != null;
                blocks.set(i, fuller ? counsel : known);
                return;
            }
        }
        blocks.add(counsel);
    }

    private static boolean same(List<String> known, List<String> again) {
        List<String> one = known.stream().map(PartyReader::key).toList();
        List<String> other = again.stream().map(PartyReader::key).toList();
        return one.equals(other) || (!other.isEmpty() && one.containsAll(other));
    }

    private static boolean sameParty(String known, String again) {
        String one = " " + PartyReader.key(known) + " ";
        String other = " " + PartyReader.key(again) + " ";
        return one.contains(other) || other.contains(one);
    }

    private static Optional<Counsel> issues(CleanText text) {
        Matcher issues = ISSUES.matcher(text.text());
        if (!issues.find()) {
            return Optional.empty();
        }
        boolean firm = issues.group("firm") != null;
        return Optional.of(
                new Counsel(
                        List.of(CleanText.words(issues.group("name"))),
                        firm ? CleanText.words(issues.group("firm")) : null,
                        CleanText.words(issues.group("whom")),
                        0.9,
                        List.of(
                                text.span(
                                        issues.start("whom"),
                                        issues.end(firm ? "firm" : "name")))));
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

    /**
     * The counsel named from the one offset to the other; the line that says for whom is from
     * {@code said} to {@code saidEnd}.
     */
    static Counsel block(
            CleanText text, int from, int to, int said, int saidEnd, String represents) {
        List<String> attorneys = new ArrayList<>();
        for (Pattern pattern : List.of(BAR, BARE_BAR, SIGNED, ESQUIRE)) {
            Matcher m = pattern.matcher(text.text()).region(from, to);
            while (m.find()) {
                String name = CleanText.words(m.group("name"));
                if (!same(attorneys, List.of(name))) {
                    attorneys.add(name);
                }
            }
        }
        String firm = null;
        String alone = null;
        String below = null;
        boolean underFirm = false;
        for (String line : text.text().substring(from, to).split("\n", -1)) {
            Matcher m = FIRM.matcher(line.strip());
            Matcher name = ALONE.matcher(line.strip());
            below = underFirm && name.matches() && !m.matches() ? name.group("name") : below;
            underFirm = m.matches() || (underFirm && line.isBlank());
            firm = m.matches() ? m.group("firm") : firm;
            alone =
                    name.matches() && !m.matches()
                            ? name.group("name")
                            : line.isBlank() ? alone : null;
        }
        String only = alone == null ? below : alone;
        if (attorneys.isEmpty() && only != null) {
            attorneys.add(only);
        }
        Matcher labelled = LABELLED.matcher(represents);
        if (labelled.matches()) {
            return new Counsel(
                    List.of(labelled.group("name")),
                    null,
                    labelled.group("whom"),
                    0.85,
                    List.of(text.span(said, saidEnd)));
        }
        double sure = attorneys.isEmpty() ? 0.7 : 0.9;
        Span at = text.span(Math.min(from, said), Math.max(to, saidEnd));
        return new Counsel(attorneys, firm, represents, sure, List.of(at));
    }

    /** The end of the block's last line, at most so many below. */
    private static int below(String words, int at) {
        int end = at;
        for (int i = 0; i < LINES_BELOW && end < words.length(); i++) {
            int next = words.indexOf('\n', end + 1);
            end = next < 0 ? words.length() : next;
        }
        return end;
    }

    /** The block's first line, at most so many above. */
    private static int above(String words, int at) {
        int start = at;
        boolean below = BELOW_HEAD.matcher(words).region(0, at).find();
        int lines = at < HEAD && !below ? LINES_OVER_CAPTION : LINES_ABOVE;
        for (int i = 0; i < lines && start > 0; i++) {
            start = start < 2 ? 0 : words.lastIndexOf('\n', start - 2) + 1;
        }
        int from = start;
        while (from < at && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        return from;
    }
}
