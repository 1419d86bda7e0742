// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Finds where the clerk's line on a docket sends a case to another court, or has got it. */
public final class ClerksTransfer {

    private static final Pattern WORDS =
            Phrase.anyCase(
                    "\\btransfer(?:red|ring)?\\b(?: (?!to\\b|from\\b)[\\p{L}#-]{1,20}\\.?,?){0,8} (?<way>to|from):?(?= )");

    /** The filing system's own lists put the state first: "District of California Northern". */
    private static final Pattern STATE_FIRST =
            Phrase.of(
                    "\\bDistrict of (?<state>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) (?<part>Northern|Southern|Eastern|Western|Central|Middle)\\b");

    private static final Pattern NUMBER = Pattern.compile(DocketNumber.PATTERN);
    private static final int NAME = 120;

    private ClerksTransfer() {}

    /** Returns the transfers that the line tells of, in its order. */
    public static List<Found<Transfer>> read(String line) {
        CleanText text = CourtLayout.read(line);
        List<Found<Transfer>> transfers = new ArrayList<>();
        Matcher m = WORDS.matcher(text.text());
        while (m.find()) {
            Found<Court> court = court(text, m.end());
            if (court == null) {
                continue;
            }
            Span at = court.spans().getFirst();
            int end = text.cleanOffset(at.end() - 1) + 1;
            boolean to = m.group("way").toLowerCase(java.util.Locale.ROOT).equals("to");
            Transfer.Way way = to ? Transfer.Way.TO : Transfer.Way.FROM;
            transfers.add(
                    Found.at(
                            text.span(m.start(), end),
                            0.9,
                            new Transfer(way, court.value(), number(text.text(), end))));
        }
        return transfers;
    }

    private static @Nullable Found<Court> court(CleanText text, int from) {
        int reach = Math.min(text.text().length(), from + NAME);
        Matcher inverted = STATE_FIRST.matcher(text.text()).region(from, reach);
        if (inverted.find()) {
            String name = inverted.group("part") + " District of " + inverted.group("state");
            Optional<Court> court = Courts.federal().named(name);
            if (court.isPresent()) {
                return Found.at(text.span(inverted.start(), inverted.end()), 0.9, court.get());
            }
        }
        List<Found<Court>> named = Courts.federal().mentions(text, from, reach);
        return named.isEmpty() ? null : named.getFirst();
    }

    /** The number that stands behind the court's name is its own. */
    private static @Nullable DocketNumber number(String text, int from) {
        int reach = Math.min(text.length(), from + NAME);
        Matcher m = NUMBER.matcher(text).region(from, reach);
        return m.find() ? DocketNumber.of(m, false) : null;
    }
}
