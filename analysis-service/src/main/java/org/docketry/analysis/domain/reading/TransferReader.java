// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Transfer.Way;
import org.jspecify.annotations.Nullable;

/** Finds where a paper says that its proceeding is sent to another court, or was sent from one. */
final class TransferReader {

    /** A wish, a motion or a rule ("may transfer") sends nothing. */
    private static final Pattern SENT =
            Phrase.of(
                    "(?:\\b(?:(?i:the|this) [Cc]ourt|I) (?:(?:hereby|therefore|accordingly) )?(?i:transfers)\\b"
                            + "|\\b(?:is|are) (?:(?:hereby|therefore|accordingly) )?(?i:transferred)\\b"
                            + "|\\bORDERED that (?:this|the) [^.;]{2,80}? be (?:and (?:hereby )?is )?(?:hereby )?(?i:transferred)\\b)"
                            + "[^.;]{0,160}? to (?=the )");

    private static final Pattern CAME =
            Phrase.anyCase(
                    "\\b(?:was|were|been|being|having been|as) (?:\\p{L}+ly )?transferred\\b[^.;]{0,120}?\\b(?:from|by) (?=the |judge )"
                            + "|\\btransferred (?:here |to this (?:court|district) )[^.;]{0,80}?\\b(?:from|by) (?=the |judge )");

    private static final int NAME = 120;

    private TransferReader() {}

    static List<Found<Transfer>> read(CleanText text, List<Sentences.Sentence> sentences) {
        List<Found<Transfer>> transfers = new ArrayList<>();
        for (Sentences.Sentence sentence : sentences) {
            for (Way way : Way.values()) {
                Found<Transfer> found = read(text, sentence, way);
                boolean known =
                        found == null
                                || transfers.stream()
                                        .anyMatch(
                                                t ->
                                                        t.value()
                                                                .court()
                                                                .equals(found.value().court()));
                if (!known) {
                    transfers.add(found);
                }
            }
        }
        return transfers;
    }

    private static @Nullable Found<Transfer> read(
            CleanText text, Sentences.Sentence sentence, Way way) {
        Matcher m =
                (way == Way.TO ? SENT : CAME)
                        .matcher(text.text())
                        .region(sentence.start(), sentence.end());
        if (!m.find()) {
            return null;
        }
        int reach = Math.min(sentence.end(), m.end() + NAME);
        List<Found<Court>> courts = Courts.federal().mentions(text, m.end(), reach);
        if (courts.isEmpty()) {
            return null;
        }
        Span court = courts.getFirst().spans().getFirst();
        DocketNumber number = number(text, text.cleanOffset(court.end() - 1) + 1, sentence.end());
        Span whole = text.span(m.start(), text.cleanOffset(court.end() - 1) + 1);
        return Found.at(whole, 0.9, new Transfer(way, courts.getFirst().value(), number));
    }

    private static @Nullable DocketNumber number(CleanText text, int from, int to) {
        Matcher m = Pattern.compile(DocketNumber.PATTERN).matcher(text.text()).region(from, to);
        return m.find() ? DocketNumber.of(m, false) : null;
    }
}
