// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.entry.EntryMark.Kind;

/** Finds the clerk's and the court's words that a line, or what it sets, was changed afterwards. */
final class EntryMarks {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\w-])(?:(?<modified>modified(?=[^.;]{0,60}\\b(?:on|by)\\b))|(?<replaced>replaced(?=\\s+on\\b))"
                            + "|(?<corrected>corrected|to\\s+correct|correcting)"
                            + "|(?<vacated>vacat(?:ed|es|ing)|cancell?ed)"
                            + "|(?<stricken>stricken|strikes|struck)"
                            + "|(?<terminated>terminat(?:ed|es|ing))"
                            + "|(?<withdrawn>(?<!\\d (?:is|are) )withdrawn)"
                            + "|(?<unsealed>unseal(?:ed|ing))|(?<sealed>sealed|under\\s+seal(?!\\s+as\\s+\\[?\\d))"
                            + "|(?<inerror>(?:filed|entered|docketed)\\s+in\\s+error|disregard))(?![\\w-])",
                    Pattern.CASE_INSENSITIVE);

    private EntryMarks() {}

    static List<EntryMark> read(String text) {
        List<EntryMark> marks = new ArrayList<>();
        Matcher m = WORDS.matcher(text);
        while (m.find()) {
            marks.add(new EntryMark(kind(m), EntryReading.span(text, m.start(), m.end())));
        }
        return marks;
    }

    private static Kind kind(Matcher m) {
        for (Kind kind : Kind.values()) {
            if (m.group(kind.name().toLowerCase(Locale.ROOT).replace("_", "")) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("a mark without a kind: " + m.group());
    }
}
