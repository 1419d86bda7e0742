// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/** A footnote's mark that is set so high that it seems a line of its own, above its words. */
final class RaisedAlone {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedAlone() {}

    static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(digit -> raised.append(DIGITS.charAt(digit - '0')));
        return raised.toString();
    }

    static List<PlacedLine> joined(List<PlacedLine> lines) {
        List<PlacedLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlacedLine line = lines.get(i);
            boolean mark = i + 1 < lines.size() && isMarkOf(line, lines.get(i + 1));
            if (mark) {
                i++;
                joined.add(with(line.pieces().getFirst(), lines.get(i)));
            } else {
                joined.add(line);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isMarkOf(PlacedLine line, PlacedLine next) {
        float rise = next.y() - line.y();
        return line.pieces().size() == 1
                && !next.pieces().isEmpty()
                && NUMBER.matcher(line.pieces().getFirst().words()).matches()
                && line.size() <= PageLines.SMALL * next.size()
                && rise >= PageLines.RAISED * next.size()
                && rise <= next.size();
    }

    /** The mark stands before the words, or behind those that end where it begins. */
    private static PlacedLine with(Piece mark, PlacedLine line) {
        List<Piece> pieces = new ArrayList<>(line.pieces());
        int at = 0;
        while (at < pieces.size() && pieces.get(at).to() <= mark.from() + 1) {
            at++;
        }
        String raised = raised(mark.words());
        int behind = Math.max(0, at - 1);
        Piece piece = pieces.get(behind);
        String words = at == 0 ? raised + " " + piece.words() : piece.words() + raised;
        float from = at == 0 ? mark.from() : piece.from();
        pieces.set(behind, new Piece(words, from, Math.max(mark.to(), piece.to()), piece.space()));
        return new PlacedLine(line.y(), line.size(), pieces);
    }
}
