// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Splits and sorts what a ruling is limited to: parties, or parts of what was asked for. */
final class TargetNames {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*";
    private static final Pattern PARTY =
            Phrase.of(
                    NAME_WORD
                            + "(?: (?:of |the |& )?"
                            + NAME_WORD
                            + "){0,6}"
                            + "(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co|N\\.A|Jr|Sr)\\.?)?");
    private static final Pattern SEPARATOR =
            Phrase.of(
                    "(?:, and |,? and |, (?!(?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co|N\\.A|Jr|Sr)\\b)| as well as )");
    private static final Pattern LEAD =
            Phrase.anyCase(
                    "^(?:both |each of |all of |the |non-?party |nonparty |respondents? (?=\\p{L}))+");
    private static final Pattern DEMAND_WORD =
            Phrase.anyCase(
                    "^(?:requests?|demands?|documents?|topics?|exhibits?|categor(?:y|ies)|interrogator(?:y|ies)"
                            + "|items?|subpoenas?|paragraphs?|rfps?|schedules?|attachments?)\\b.*");
    private static final Pattern EVERYONE =
            Phrase.anyCase(
                    "(?:all|both|the) (?:respondents?|parties|defendants)|each (?:respondents?|party|side|defendant)");

    /** What is asked for beside demands: "as to Request 3 and sanctions" are two. */
    private static final Pattern BESIDES =
            Phrase.anyCase("(?:(?:attorney['’]?s['’]? )?fees|costs|expenses|sanctions)");

    /** What a party wrote, told apart by letters or numbers, is no party. */
    private static final Pattern WRITTEN =
            Phrase.anyCase(
                    "^(?:reviews?|posts?|statements?|accounts?|counts?|claims?|comments?|threads?) [A-Z\\d].*");

    private TargetNames() {}

    /** Splits a list of names where every part is a party; otherwise returns the whole as one. */
    static List<Found<String>> split(CleanText text, int start, int end) {
        List<int[]> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text.text()).region(start, end);
        int from = start;
        while (separator.find()) {
            parts.add(new int[] {from, separator.start()});
            from = separator.end();
        }
        parts.add(new int[] {from, end});
        int[] last = parts.getLast();
        Found<String> beside = parts.size() > 1 ? trimmed(text, last[0], last[1]) : null;
        if (beside != null && BESIDES.matcher(beside.value()).matches()) {
            int[] before = parts.get(parts.size() - 2);
            List<Found<String>> both = new ArrayList<>(split(text, start, before[1]));
            both.add(beside);
            return both;
        }
        List<Found<String>> names = new ArrayList<>();
        for (int[] part : parts) {
            Found<String> name = trimmed(text, part[0], part[1]);
            if (name == null || !isParty(name.value())) {
                Found<String> whole = trimmed(text, start, end);
                return whole == null ? List.of() : List.of(whole);
            }
            names.add(name);
        }
        return names;
    }

    static boolean isParty(String name) {
        return PARTY.matcher(name).matches()
                && !DEMAND_WORD.matcher(name).matches()
                && !WRITTEN.matcher(name).matches();
    }

    /** Whether the words mean all respondents and so limit nothing. */
    static boolean isEveryone(String name) {
        return EVERYONE.matcher(name).matches();
    }

    /** Whether the demand's own words name the party, as "Pinterest user agreements" does. */
    static boolean names(String demand, String party) {
        String first = party.split("[\\s,]", 2)[0];
        Matcher named =
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(first) + "(?!\\p{L})")
                        .matcher(demand);
        return named.find();
    }

    private static @org.jspecify.annotations.Nullable Found<String> trimmed(
            CleanText text, int start, int end) {
        int from = start;
        int to = end;
        String words = text.text();
        while (to > from && ",; \n".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        if (from >= to) {
            return null;
        }
        if (!isEveryone(text.words(from, to))) {
            Matcher lead = LEAD.matcher(words).region(from, to);
            from = lead.lookingAt() && lead.end() < to ? lead.end() : from;
        }
        return Found.at(text.span(from, to), 0.95, text.words(from, to));
    }
}
