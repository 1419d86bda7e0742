// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Section;
import org.jspecify.annotations.Nullable;

/** Says which side wrote a paper, by its kind, its title, or by whom a letter says it is for. */
final class Writers {

    private static final Pattern FOR =
            Pattern.compile(
                    "(?i)\\b(?:we|this\\s+firm|i|our\\s+firm|undersigned)\\b[^.]{0,60}?\\b(?:represents?|on\\s+behalf\\s+of|(?:are|am|is)\\s+counsel\\s+(?:for|to))\\s+(?<whom>[^.]{2,160})|\\bon\\s+behalf\\s+of\\s+(?<other>[^.]{2,120})");
    private static final Pattern OPPOSES =
            Pattern.compile(
                    "(?i)\\b(?:in\\s+opposition\\s+to|oppose|in\\s+response\\s+to|respond\\s+to)\\b");
    private static final Pattern MOVES =
            Pattern.compile(
                    "(?i)\\b(?:move|moves|seek|request|ask)s?\\b[^.]{0,80}\\b(?:compel|quash|order|conference|leave|extension)");
    private static final int LETTER_HEAD = 2500;

    private Writers() {}

    /** Returns null for a paper that neither argues nor decides. */
    static @Nullable Speaker of(CleanText text, Reading reading, Sides sides, int bodyStart) {
        if (reading.kind() == null) {
            return null;
        }
        DocumentKind kind = reading.kind().value();
        return switch (kind) {
            case ORDER, TENTATIVE_RULING, RECOMMENDATION, JUDGMENT, CASE_SUMMARY -> Speaker.COURT;
            case MOTION, REPLY -> Speaker.MOVANT;
            case OPPOSITION -> Speaker.OPPONENT;
            case BRIEF, OBJECTION -> byTitle(reading, sides);
            case LETTER -> letter(text.text(), sides, bodyStart);
            case PROPOSED_ORDER,
                    DECLARATION,
                    STIPULATION,
                    SUBPOENA,
                    COMPLAINT,
                    ANSWER,
                    NOTICE,
                    DOCKET_SHEET,
                    UNKNOWN ->
                    null;
        };
    }

    private static Speaker byTitle(Reading reading, Sides sides) {
        String title =
                reading.title() == null ? "" : reading.title().value().toLowerCase(Locale.ROOT);
        if (title.contains("opposition") || title.contains("response")) {
            return Speaker.OPPONENT;
        }
        if (title.contains("in support")) {
            return Speaker.MOVANT;
        }
        Speaker named = sides.firstIn(title);
        boolean objection = reading.is(DocumentKind.OBJECTION);
        return named != null ? named : objection ? Speaker.OPPONENT : Speaker.MOVANT;
    }

    /** Returns for whom a letter speaks; null where it does not tell. */
    static @Nullable Speaker letter(String words, Sides sides, int bodyStart) {
        int from = Math.min(bodyStart, words.length());
        String head = words.substring(from, Math.min(words.length(), from + LETTER_HEAD));
        Matcher whom = FOR.matcher(head);
        if (whom.find()) {
            String named = whom.group("whom") == null ? whom.group("other") : whom.group("whom");
            Speaker side = sides.firstIn(named);
            if (side != null) {
                return side;
            }
        }
        if (OPPOSES.matcher(head).find()) {
            return Speaker.OPPONENT;
        }
        return MOVES.matcher(head).find() ? Speaker.MOVANT : null;
    }

    /** In a joint letter a heading such as "Plaintiff's Position" says who speaks below it. */
    static @Nullable Speaker under(Section section, Sides sides) {
        Section at = section;
        while (at != null) {
            if (StatementWords.POSITION.matcher(at.title()).find()) {
                Speaker side = sides.firstIn(at.title());
                if (side != null) {
                    return side;
                }
            }
            at = at.parent();
        }
        return null;
    }
}
