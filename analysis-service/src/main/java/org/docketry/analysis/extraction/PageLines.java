// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/** The lines of a PDF's page, each as pieces with wide gaps between them. */
final class PageLines extends PDFTextStripper {

    private static final float WIDE = 2.5f;

    /** A footnote's mark is set smaller than the words beside it, and higher. */
    private static final float SMALL = 0.8f;

    private static final float RAISED = 0.15f;

    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, List<TextPosition> places) {
        TextPosition first() {
            return places.getFirst();
        }

        float reaches() {
            return places.getLast().getXDirAdj() + places.getLast().getWidthDirAdj();
        }
    }

    PageLines() {
        // By position, so that a margin's number stands before the line that it numbers.
        setSortByPosition(true);
    }

    /** Returns the lines of the page that was read last. */
    List<PlacedLine> lines() {
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void startPage(PDPage page) {
        lines.clear();
        words.clear();
    }

    @Override
    protected void writeString(String word, List<TextPosition> places) {
        if (!places.isEmpty()) {
            words.add(new Word(word, places));
        }
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        List<Word> line = withoutMarks();
        words.clear();
        List<Piece> pieces = new ArrayList<>();
        Word before = null;
        for (Word word : line) {
            float space = word.first().getWidthOfSpace();
            boolean apart =
                    before == null || word.first().getXDirAdj() - before.reaches() > WIDE * space;
            Piece last = apart ? null : pieces.removeLast();
            pieces.add(
                    last == null
                            ? new Piece(
                                    word.text(), word.first().getXDirAdj(), word.reaches(), space)
                            : new Piece(
                                    last.words() + " " + word.text(),
                                    last.from(),
                                    word.reaches(),
                                    last.space()));
            before = word;
        }
        float y = line.isEmpty() ? 0 : line.getFirst().first().getYDirAdj();
        lines.add(new PlacedLine(y, pieces));
    }

    /** The line without the marks of footnotes, which would stand as digits in its words. */
    private List<Word> withoutMarks() {
        float size = 0;
        float base = 0;
        for (Word word : words) {
            for (TextPosition place : word.places()) {
                if (place.getFontSizeInPt() > size) {
                    size = place.getFontSizeInPt();
                    base = place.getYDirAdj();
                }
            }
        }
        List<Word> line = new ArrayList<>();
        for (Word word : words) {
            Word plain = withoutMarks(word, size, base);
            if (!plain.places().isEmpty()) {
                line.add(plain);
            }
        }
        return line.isEmpty() ? List.copyOf(words) : line;
    }

    private static Word withoutMarks(Word word, float size, float base) {
        List<TextPosition> kept =
                word.places().stream().filter(place -> !isMark(place, size, base)).toList();
        if (kept.size() == word.places().size()) {
            return word;
        }
        StringBuilder text = new StringBuilder();
        kept.forEach(place -> text.append(place.getUnicode()));
        return new Word(text.toString(), kept);
    }

    private static boolean isMark(TextPosition place, float size, float base) {
        String sign = place.getUnicode();
        return sign != null
                && !sign.isEmpty()
                && sign.chars().allMatch(Character::isDigit)
                && place.getFontSizeInPt() <= SMALL * size
                && base - place.getYDirAdj() >= RAISED * size;
    }
}
