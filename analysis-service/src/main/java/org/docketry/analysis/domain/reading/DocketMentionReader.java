// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.jspecify.annotations.Nullable;

/** Finds docket numbers, each with the court that the words beside it name. */
final class DocketMentionReader {

    private static final Pattern DASHED = Pattern.compile(DocketNumber.PATTERN);
    private static final Pattern SPACED = Phrase.of(DocketNumber.SPACED);
    private static final Pattern UNDERLYING =
            Phrase.anyCase(
                    "\\b(?:underlying|pending in|arises? (?:out of|from)|arising (?:out of|from)|filed in|lawsuit|civil action)\\b");
    private static final int CAPTION_REACHES = 4000;
    private static final int NEAR = 320;

    private record Mention(int start, Found<DocketNumber> number) {}

    private DocketMentionReader() {}

    static List<Found<DocketMention>> read(CleanText text) {
        List<Mention> mentions = new ArrayList<>();
        find(text, DASHED, false, mentions);
        find(text, SPACED, true, mentions);
        mentions.sort(Comparator.comparingInt(Mention::start));
        List<Found<DocketMention>> found = new ArrayList<>();
        Court own = firstCourt(text);
        boolean ownSeen = false;
        for (Mention mention : mentions) {
            if (found.stream()
                    .anyMatch(f -> f.value().number().sameDocketAs(mention.number().value()))) {
                continue;
            }
            boolean underlying = speaksOfUnderlying(text, mention.start());
            boolean first = !ownSeen && !underlying && mention.start() < CAPTION_REACHES;
            Relation relation =
                    first ? Relation.OWN : underlying ? Relation.UNDERLYING : Relation.OTHER;
            Court court = first ? own : courtBefore(text, mention.start());
            ownSeen |= first;
            found.add(mention.number().map(number -> new DocketMention(number, court, relation)));
        }
        return found;
    }

    private static void find(
            CleanText text, Pattern pattern, boolean spaced, List<Mention> mentions) {
        Matcher m = pattern.matcher(text.text());
        while (m.find()) {
            DocketNumber number = DocketNumber.of(m, spaced);
            mentions.add(
                    new Mention(m.start(), Found.at(text.span(m.start(), m.end()), 0.97, number)));
        }
    }

    private static @Nullable Court firstCourt(CleanText text) {
        int end = Math.min(text.text().length(), CAPTION_REACHES);
        List<Found<Court>> courts = Courts.federal().mentions(text, 0, end);
        return courts.isEmpty() ? null : courts.getFirst().value();
    }

    private static @Nullable Court courtBefore(CleanText text, int at) {
        List<Found<Court>> courts = Courts.federal().mentions(text, Math.max(0, at - NEAR), at);
        return courts.isEmpty() ? null : courts.getLast().value();
    }

    private static boolean speaksOfUnderlying(CleanText text, int at) {
        int from = Math.max(text.text().lastIndexOf("\n\n", at), at - NEAR);
        return UNDERLYING.matcher(text.text()).region(Math.max(0, from), at).find();
    }
}
