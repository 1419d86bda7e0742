// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;

/**
 * What the title of an order says of its rulings. It is trusted less than an operative sentence.
 */
final class TitleRulings {

    private static final Pattern VERB =
            Phrase.of(
                    "\\b(?i)(?<verb>GRANTING[ -]IN[ -]PART,? AND DENYING[ -]IN[ -]PART|GRANTING IN PART|DENYING IN PART|DENYING AS MOOT|GRANTING|DENYING)\\b");

    private TitleRulings() {}

    /** The motion that the title is on; one that names several kinds says of none that it is it. */
    static MotionNamed motion(String title) {
        List<MotionNamed> named = ruled(title).stream().map(Part::motion).toList();
        List<MotionNamed> all = named.isEmpty() ? MotionNames.all(title) : named;
        boolean several = all.stream().map(MotionNamed::kind).distinct().count() > 1;
        return several
                ? MotionNamed.NONE
                : named.stream().reduce(MotionNamed::orElse).orElse(MotionNames.in(title));
    }

    /** One ruling for each verb, on the motion that stands behind it. */
    static List<Ruling> read(Found<String> title) {
        return ruled(title.value()).stream()
                .map(
                        part ->
                                new Ruling(
                                        part.outcome(),
                                        part.motion(),
                                        null,
                                        null,
                                        null,
                                        false,
                                        0.6,
                                        title.spans()))
                .toList();
    }

    private record Part(Outcome outcome, MotionNamed motion) {}

    private static List<Part> ruled(String title) {
        List<Part> parts = new ArrayList<>();
        Matcher verb = VERB.matcher(title);
        boolean more = verb.find();
        while (more) {
            String written = verb.group("verb");
            int from = verb.end();
            more = verb.find();
            String tail = title.substring(from, more ? verb.start() : title.length());
            parts.add(new Part(outcome(written, tail), MotionNames.in(tail)));
        }
        return parts;
    }

    private static Outcome outcome(String written, String tail) {
        String verb = written.toUpperCase(Locale.ROOT);
        if (verb.contains("PART")
                || tail.stripLeading().toUpperCase(Locale.ROOT).startsWith("IN PART")) {
            return Outcome.GRANTED_IN_PART;
        }
        if (verb.contains("MOOT")) {
            return Outcome.MOOT;
        }
        return verb.startsWith("DENY") ? Outcome.DENIED : Outcome.GRANTED;
    }
}
