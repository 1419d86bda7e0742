// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Section;

/**
 * Whether a topic can arise where a statement stands: "relevant" is a question of discovery only
 * where discovery is spoken of, by the paper's title, a heading above or the paragraph.
 */
final class Scope {

    /** A shorter title, such as "ORDER", does not say what a paper is on; its opening does. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?i)\\b(?:memorandum|opinion|order|decision|ruling|entry|minute|report|recommendation|findings|judgment|and|of|the)\\b|&");
    private static final int OPENING = 1500;
    private static final int NEAR = 600;

    private final CleanText text;
    private final Cues<Topic> within = new Cues<>();
    private final Set<Topic> ofThePaper;

    Scope(CleanText text, Reading reading, int bodyStart, List<Topic> topics) {
        this.text = text;
        topics.forEach(topic -> topic.within().forEach(cue -> within.add(cue, topic)));
        this.ofThePaper = spokenOf(subject(reading, bodyStart));
    }

    private String subject(Reading reading, int bodyStart) {
        String title = reading.title() == null ? "" : reading.title().value();
        String particular = CleanText.words(GENERAL.matcher(title).replaceAll(" "));
        if (particular.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS) {
            return title;
        }
        int from = Math.min(bodyStart, text.text().length());
        return text.text().substring(from, Math.min(text.text().length(), from + OPENING));
    }

    boolean admits(Topic topic, Statement statement) {
        if (topic.within().isEmpty() || ofThePaper.contains(topic)) {
            return true;
        }
        Section section = statement.section();
        while (section != null && section.level() > 0) {
            if (spokenOf(section.title()).contains(topic)) {
                return true;
            }
            section = section.parent();
        }
        return spokenOf(paragraph(statement)).contains(topic);
    }

    private String paragraph(Statement statement) {
        String words = text.text();
        int above = words.lastIndexOf("\n\n", statement.start());
        int below = words.indexOf("\n\n", statement.end());
        int from = Math.max(above, statement.start() - NEAR);
        int to = Math.min(below < 0 ? words.length() : below, statement.end() + NEAR);
        return words.substring(Math.max(0, from), to);
    }

    private Set<Topic> spokenOf(String words) {
        Set<Topic> topics = new HashSet<>();
        within.find(words, 0, words.length()).forEach(hit -> topics.add(hit.target()));
        return topics;
    }
}
