// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * Counsel as reporters and databases list them, in one run: "Ann Ashe and Ben Birch, Ashe & Birch
 * LLP, Reno, NV, for Plaintiff."
 */
final class CounselLine {

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}.'’()-]*|and|of|the|de|la|von|van|&|on|brief|[Pp]ro|[Hh]ac|[Vv]ice|with|him|her|them|whom|was|were|by|d/b/a),?";

    private static final Pattern LINE =
            Phrase.of(
                    "(?m)(?:^|(?<=[^\\p{Lu}][.;] ))(?:(?i:counsel|on the briefs?|on brief|argued|present|appearances?):? )?(?<who>\\p{Lu}[\\p{L}.'’-]*,?(?:\\s(?!\\n)"
                            + WORD
                            + "){1,40}?),? (?:(?i:attorneys?|counsel|solicitors?) )?for (?i:the )?(?<whom>(?:(?i:pro bono|non-?party|third-party) )?(?i:"
                            + PartyReader.ROLE
                            + "|amic(?:us|i)(?: curiae)?|defense|nonparty|interested part(?:y|ies))s?\\b(?:[-/](?:\\p{Lu}\\p{L}+))?(?:,? (?:and )?\\p{Lu}[^.;\\n]{0,100}?(?: (?:Inc|Corp|Co|Ltd)\\.| Nos?\\. \\d{1,3})?)?)(?:[.;]|(?<=\\.))(?=\\s|$)");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?i)esq(?:uire)?\\.?|jr\\.?|sr\\.?|i{2,3}|iv|pro hac vice|\\(.*");
    private static final Pattern FIRM =
            Pattern.compile(
                    ".*(?:\\b(?:LLP|L\\.L\\.P\\.?|PLLC|PC|P\\.C\\.?|LLC|L\\.L\\.C\\.?|PA|P\\.A\\.?|Law|LAW|Offices?|OFFICES?|Clinic|Foundation|Group|Department|Department of .*|Attorneys?|Citizen|Center|Project|Associates|Chartered)(?!\\p{L})|&).*|[A-Z]{2,}(?: (?:& )?[A-Z]{2,})*");
    private static final Pattern FORM =
            Pattern.compile("LLP|L\\.L\\.P\\.?|PLLC|PC|P\\.C\\.?|LLC|L\\.L\\.C\\.?|PA|P\\.A\\.?");
    private static final Pattern LAST =
            Pattern.compile(
                    "[A-Z]{2}|D\\.?C\\.?|N\\.?Y\\.?|\\p{Lu}\\p{Ll}+\\.|(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New .*|North .*|South .*|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)");

    /** "Ashe Birch P.C., New York City (Carl Cedar of counsel), for petitioner." */
    private static final Pattern NEW_YORK =
            Phrase.of(
                    "(?<=^|\\n|[.;] )(?<firm>\\p{Lu}[^()\\n;]{2,100}?), \\p{Lu}[\\p{L}. ]{2,30}(?:, [A-Z.]{2,5})? \\((?<names>\\p{Lu}[^()]{3,160}?),? of counsel\\),? for (?<whom>[^.;\\n]{3,60}?(?:(?:Inc|Corp|Co|Ltd)\\.,? [^.;\\n]{0,40})?)[.;]");

    /** The next line's counsel is another's, too. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\b(?:attorneys?|counsel) for\\b|, for \\p{L}");

    private CounselLine() {}

    static List<Counsel> read(CleanText text) {
        List<Counsel> counsel = new ArrayList<>();
        Matcher line = LINE.matcher(text.text());
        while (line.find()) {
            List<String> attorneys = new ArrayList<>();
            String firm = apart(CleanText.words(line.group("who")), attorneys);
            boolean twoColumns = BESIDE.matcher(line.group("whom")).find();
            if (!attorneys.isEmpty() && !twoColumns) {
                counsel.add(
                        new Counsel(
                                attorneys,
                                firm.isEmpty() ? null : firm,
                                CleanText.words(line.group("whom")),
                                0.85,
                                List.of(text.span(line.start("who"), line.end("whom")))));
            }
        }
        Matcher york = NEW_YORK.matcher(text.text());
        while (york.find()) {
            List<String> attorneys =
                    List.of(CleanText.words(york.group("names")).split(",? and |, ", -1));
            counsel.add(
                    new Counsel(
                            attorneys,
                            CleanText.words(york.group("firm")),
                            CleanText.words(york.group("whom")),
                            0.85,
                            List.of(text.span(york.start("firm"), york.end("whom")))));
        }
        return counsel;
    }

    /** The names up to the firm; its own may be set with commas, and a city follows it. */
    private static String apart(String who, List<String> attorneys) {
        List<String> parts = new ArrayList<>(List.of(who.split(",? and (?=\\p{Lu})|, ", -1)));
        if (parts.size() > 2 && LAST.matcher(parts.getLast()).matches()) {
            parts.removeLast();
            parts.removeLast();
        }
        StringBuilder firm = new StringBuilder();
        for (String part : parts) {
            String bare = part.strip();
            boolean suffix = AFTER_NAME.matcher(bare).matches();
            boolean ofFirm = FIRM.matcher(bare).matches() || bare.indexOf(' ') < 0;
            if (suffix) {
                continue;
            }
            boolean open = firm.isEmpty() || !FIRM.matcher(firm).matches();
            if ((ofFirm && open) || (!open && FORM.matcher(bare).matches())) {
                firm.append(firm.isEmpty() ? "" : ", ").append(bare);
            } else if (firm.isEmpty()
                    && PERSON.matcher(bare).matches()
                    && !attorneys.contains(bare)) {
                attorneys.add(bare);
            }
        }
        return firm.toString();
    }
}
