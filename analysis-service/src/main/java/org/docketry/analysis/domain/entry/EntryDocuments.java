// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Found;

/** Finds the numbers of the docket's other documents that a line refers to. */
final class EntryDocuments {

    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?<![\\w/-])(?:(?:[Rr]e|RE|[Gg]ranting|[Dd]enying|granted|denied|[Rr]egarding|part|moot|[Tt]erminating|[Ww]ithdrawing"
                            + "|[Ss]triking|[Vv]acating|[Aa]dopting|[Ee]xtending|document\\(s\\)|order|(?i:response|reply|opposition|objections?|relates"
                            + "|related|support)\\s(?:to|of)):?\\s{0,3}"
                            + "(?<lead>\\d{1,5})(?=(?:-\\d{1,3})?\\s{1,3}(?!U\\.?\\s?S\\.?\\s?C|C\\.?\\s?F\\.?\\s?R)[A-Z])"
                            + "|\\[(?<bracket>\\d{1,5})(?:-\\d{1,3})?\\](?!\\s?\\[\\d{2}-)"
                            + "|(?<![\\w-])(?i:dkt|docket|ecf|docs?|document|filing)\\.?(?:\\s(?i:entry))?\\s{0,2}(?i:nos?\\.?|#)?\\s{0,2}(?<named>\\d{1,5})(?![\\w/:-])"
                            + "|,\\s{1,2}(?<list>\\d{1,5})\\s(?=MOTION|Motion|Order|Notice|Memorandum|Response|Reply|Objection|Stipulation|Declaration|Judgment))");

    private EntryDocuments() {}

    static List<Found<Integer>> read(String text) {
        Map<Integer, Found<Integer>> documents = new LinkedHashMap<>();
        Matcher m = DOCUMENT.matcher(text);
        while (m.find()) {
            for (String group : List.of("lead", "bracket", "named", "list")) {
                if (m.group(group) != null) {
                    Integer number = Integer.valueOf(m.group(group));
                    documents.putIfAbsent(
                            number,
                            new Found<>(
                                    number,
                                    0.95,
                                    List.of(
                                            EntryReading.span(
                                                    text, m.start(group), m.end(group)))));
                }
            }
        }
        return List.copyOf(documents.values());
    }
}
