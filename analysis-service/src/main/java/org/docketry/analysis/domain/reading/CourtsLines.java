// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Caption.Cell;
import org.docketry.analysis.domain.reading.Caption.Row;

/**
 * The lines of the court's name over a caption: a state that ends the name in a line of its own, or
 * at the head of the first party's, is no part of the party.
 */
final class CourtsLines {

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i).*\\b(?:district|state|county|division|circuit|city) of(?: the)?$");
    private static final Pattern COURT =
            Pattern.compile("(?i)(?:in )?the .*\\bcourt\\b.*|.*\\b(?:county|district),?");
    private static final Pattern STATE =
            Pattern.compile("(?<state>" + Courts.federal().places() + ")(?:[.,]|(?= )|$)[ ]*");

    /** A court in capitals, and a party in small letters in the same line. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?<court>(?:[A-Z., ]*\\b)?DISTRICT OF "
                            + Courts.federal().places()
                            + ")\\b,? (?!\\p{Lu}\\p{Ll}+ (?:Division|Courthouse)|Division)(?=\\p{Lu}\\p{Ll})");

    private CourtsLines() {}

    /** The same rows, those behind an open name of a court without the state that closes it. */
    static List<Row> behind(CleanText text, List<Row> rows) {
        String words = text.text();
        List<Row> without = new ArrayList<>();
        String above = "";
        for (Row row : rows) {
            Cell left = row.left();
            Matcher head = HEAD.matcher(words).region(left.start(), left.end());
            if (head.lookingAt() && inCapitals(head.group("court"))) {
                without.add(
                        new Row(
                                new Cell(left.start(), head.end("court")),
                                new Cell(head.end("court"), head.end("court"))));
                without.add(new Row(new Cell(head.end(), left.end()), row.right()));
                above = "";
                continue;
            }
            Matcher state = STATE.matcher(words).region(left.start(), left.end());
            boolean closes =
                    state.lookingAt()
                            && (OPEN.matcher(above).matches()
                                    || (COURT.matcher(above).matches()
                                            && inCapitalsAlone(words, state, left)));
            without.add(closes ? new Row(new Cell(state.end(), left.end()), row.right()) : row);
            above = left.empty() ? above : left.in(words);
        }
        return without;
    }

    /** "TEXAS John Doe": a party whose name began with the state would go on in capitals. */
    private static boolean inCapitalsAlone(String words, Matcher state, Cell line) {
        String name = state.group("state");
        String rest = words.substring(state.end(), line.end());
        boolean small = rest.chars().anyMatch(Character::isLowerCase);
        return inCapitals(name) && (rest.isEmpty() || small);
    }

    private static boolean inCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
