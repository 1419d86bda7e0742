// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What an order says that somebody asks for without a motion of its own: "Ashe also asks for
 * attorney's fees. The request is denied." Under a heading that names no more than such a matter
 * "the request" is on that.
 */
final class RequestsMade {

    private static final String ASKS =
            "\\b(?:asks?|asked|requests?|requested|seeks?|sought)(?: the court)? ";
    private static final String FEES =
            "(?:attorneys?['’]?s?['’]? |legal |counsel )?(?:fees|costs|sanctions)\\b";
    private static final Pattern REQUEST =
            Phrase.anyCase(
                    ASKS
                            + "(?:(?<way>for|to) (?:(?:an?|the|its|his|her|their) )?(?:own )?(?<what>(?:"
                            + FEES
                            + "|\\p{L}+(?: \\p{L}+)?))"
                            + "|(?:(?:its|his|her|their) )?(?:own )?(?<fees>"
                            + FEES
                            + ")|(?<that>that)\\b)");

    private static final Pattern OF_A_REQUEST =
            Phrase.anyCase(
                    "\\brequest (?:(?:under|pursuant to) [^.;]{3,80}? )?(?:is|are)\\b|\\b(?:den(?:y|ies)|grants?) (?:the|this|that|his|her|its|their) request\\b");
    private static final Map<Pattern, String> TOPICS =
            Map.of(
                    Phrase.anyCase("(?:attorneys?['’]?s?['’]? )?fees(?: and costs)?"),
                    "for-fees",
                    Phrase.anyCase("costs"),
                    "for-costs",
                    Phrase.anyCase("sanctions"),
                    "for-sanctions",
                    Phrase.anyCase("sealing"),
                    "to-seal",
                    Phrase.anyCase("contempt"),
                    "for-contempt",
                    Phrase.anyCase("reconsideration"),
                    "for-reconsideration");
    private static final Pattern CITED =
            Phrase.anyCase(" ?[(\\[][^()\\[\\]]{1,40}[)\\]]\\s*$|[.:]$");

    private final CleanText text;
    private final Outline outline;
    private final NavigableMap<Integer, String> requests = new TreeMap<>();

    RequestsMade(CleanText text, int from, Outline outline) {
        this.text = text;
        this.outline = outline;
        Matcher m = REQUEST.matcher(text.text()).region(from, text.text().length());
        while (m.find()) {
            String kind = kind(m);
            if (kind != null) {
                requests.put(m.start(), kind);
            }
        }
    }

    private static @Nullable String kind(Matcher m) {
        String asked =
                m.group("that") != null
                        ? "that"
                        : m.group("fees") != null
                                ? "for " + m.group("fees")
                                : m.group("way") + " " + m.group("what");
        return MotionNames.in(CleanText.words("request " + asked)).kind();
    }

    /**
     * What words from start to end rule on that name no motion; null where that is the motion
     * discussed last.
     *
     * @param lastMotion where that motion is spoken of; -1 where none is
     */
    @Nullable String meant(int start, int end, int lastMotion) {
        Section section = outline.at(start);
        boolean ofRequest = OF_A_REQUEST.matcher(text.text()).region(start, end).find();
        Map.Entry<Integer, String> last = ofRequest ? requests.lowerEntry(start) : null;
        if (last != null && last.getKey() > lastMotion && last.getKey() >= section.start()) {
            return last.getValue();
        }
        return lastMotion < section.start() ? topic(section) : null;
    }

    private static @Nullable String topic(Section section) {
        String title = CITED.matcher(section.title()).replaceAll("").strip();
        return TOPICS.entrySet().stream()
                .filter(topic -> topic.getKey().matcher(title).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
