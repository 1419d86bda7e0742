// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Counsel in the list at an order's foot, one in a line: "Copies to:", "Appearances:", "cc:", a
 * service list. A line that does not say for whom names no counsel.
 */
final class CounselList {

    private static final String PERSON =
            "\\p{Lu}[\\p{L}.'’-]+(?:\\s(?!\\n)\\p{Lu}[\\p{L}.'’-]*){1,3}";
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?m)^(?:(?:Appearances?|APPEARANCES?)(?: \\([^()\\n]{2,40}\\))?:?|(?:Copies|COPIES)(?: \\([^()\\n]{2,40}\\))?(?: (?:to|TO))?:|(?:Service list|Service List|SERVICE LIST):?|(?:cc|CC|Cc):|(?:Counsel|COUNSEL)(?: on the \\p{L}+)?:)(?=[ \\n])");
    private static final Pattern FOR =
            Pattern.compile(
                    "(?<who>\\p{Lu}[^\\n:()]{4,160}?)(?:, for | for (?!.*, for ))(?:the )?(?<whom>[^\\n]{2,120}?)(?:;|(?<!\\b(?:Inc|Corp|Co|Ltd|L\\.P))\\.)?");
    private static final Pattern FOR_FIRST =
            Pattern.compile(
                    "For (?:the )?(?<whom>[^\\n:]{2,80}?)(?: \\([^()\\n]{2,60}\\))?:(?: (?<who>\\p{Lu}[^\\n]{4,160}))?");
    private static final Pattern NAMES =
            Pattern.compile("(?<names>" + PERSON + "(?: and " + PERSON + ")*)(?<rest>(?:, .*)?)");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?i)esq(?:uire)?\\.?|jr\\.?|sr\\.?|i{2,3}|iv|pro hac vice");
    private static final Pattern FIRM =
            Pattern.compile(
                    ".*(?:\\b(?:LLP|PLLC|LLC|PC|P\\.C\\.|PA|P\\.A\\.|Law|Legal|Clinic|Project|Foundation|Group|Center|Society|Union|Fund|League|Associates|Offices?|Department|Chartered)(?!\\p{L})|&).*");

    private static final Pattern FORM =
            Pattern.compile("LLP|PLLC|LLC|PC|P\\.C\\.?|PA|P\\.A\\.?|Chartered");
    private static final Pattern ESQUIRE_FOR =
            Pattern.compile(
                    "(?<who>" + PERSON + ", Esq\\.?) \\(for (?:the )?(?<whom>[^()\\n]{2,80})\\)");

    private static final int MOST_LINES = 24;
    private static final int COLUMN = 3;

    private final CleanText text;
    private final List<Counsel> counsel = new ArrayList<>();

    private CounselList(CleanText text) {
        this.text = text;
    }

    static List<Counsel> read(CleanText text) {
        CounselList list = new CounselList(text);
        Matcher heading = HEADING.matcher(text.text());
        while (heading.find()) {
            list.block(heading.end());
        }
        Matcher esquire = ESQUIRE_FOR.matcher(text.text());
        while (esquire.find()) {
            list.add(esquire.group("who"), esquire.group("whom"), esquire.start(), esquire.end());
        }
        return list.counsel;
    }

    private void block(int from) {
        String words = text.text();
        String whom = null;
        boolean any = false;
        int at = from;
        for (int i = 0; i < MOST_LINES && at < words.length(); i++) {
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
            int newline = words.indexOf('\n', at);
            int end = newline < 0 ? words.length() : newline;
            String line = words.substring(at, end);
            if (line.isBlank() && any) {
                return;
            }
            Matcher first = FOR_FIRST.matcher(line);
            Matcher behind = FOR.matcher(line);
            if (first.matches()) {
                whom = first.group("whom");
                any = true;
                if (first.group("who") != null) {
                    add(first.group("who"), whom, at, end);
                }
            } else if (behind.matches()) {
                any |= add(behind.group("who"), behind.group("whom"), at, end);
            } else {
                any |= columns(at, end) || (whom != null && add(line, whom, at, end));
            }
            at = end + 1;
        }
    }

    /** "Petitioners Ann Ashe, Ashe Birch LLP": whom in a column of its own. */
    private boolean columns(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (text.text().charAt(i) == ' ' && text.blanks(i) >= COLUMN) {
                return add(
                        text.text().substring(i + 1, end),
                        text.text().substring(from, i),
                        from,
                        end);
            }
        }
        return false;
    }

    private boolean add(String who, String whom, int from, int end) {
        Matcher m = NAMES.matcher(who.strip());
        if (!m.matches() || FIRM.matcher(m.group("names")).matches()) {
            return false;
        }
        List<String> names = List.of(CleanText.words(m.group("names")).split(" and ", -1));
        counsel.add(
                new Counsel(
                        names,
                        firm(m.group("rest")),
                        CleanText.words(whom),
                        0.85,
                        List.of(text.span(from, end))));
        return true;
    }

    /** Behind the name, its own form beside it; a city or a street is none. */
    private static @Nullable String firm(String rest) {
        String firm = null;
        for (String part : rest.split(", ", -1)) {
            String bare = part.replaceAll("(?: ?\\([^()]*\\))+$", "").strip();
            if (bare.isEmpty() || AFTER_NAME.matcher(bare).matches()) {
                continue;
            }
            if (firm == null && FIRM.matcher(bare).matches()) {
                firm = bare;
            } else if (firm != null && FORM.matcher(bare).matches()) {
                return firm + ", " + bare;
            } else {
                return firm;
            }
        }
        return firm;
    }
}
