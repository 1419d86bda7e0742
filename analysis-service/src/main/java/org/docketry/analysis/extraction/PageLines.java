// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/** The lines of a PDF's page, each as pieces with wide gaps between them. */
final class PageLines extends PDFTextStripper {

    private static final float WIDE = 2.5f;

    /** A footnote's mark is set smaller than the words beside it, and higher. */
    static final float SMALL = 0.8f;

    static final float RAISED = 0.15f;

    private final Pages pages;
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

    /** Takes the lines of each page that has content, with the page's number. */
    interface Pages {
        void page(int number, List<PlacedLine> lines);
    }

    PageLines(Pages pages) {
        this.pages = pages;
        // By position, so that a margin's number stands before the line that it numbers.
        setSortByPosition(true);
    }

    @Override
    protected void startPage(PDPage page) {
        lines.clear();
        words.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.page(getCurrentPageNo(), RaisedAlone.joined(lines));
    }

    @Override
    protected void writePage() throws IOException {
        FilledBlanks.clear(getCharactersByArticle());
        super.writePage();
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
        List<Word> line = withMarksRaised();
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
        lines.add(new PlacedLine(y, size(line), pieces));
    }

    /** The size that most of the line's characters are set in. */
    private static float size(List<Word> line) {
        Map<Float, Integer> characters = new HashMap<>();
        float most = 0;
        for (Word word : line) {
            for (TextPosition place : word.places()) {
                float size = place.getFontSizeInPt();
                int seen = characters.merge(size, 1, Integer::sum);
                most = seen >= characters.getOrDefault(most, 0) ? size : most;
            }
        }
        return most;
    }

    /** The line with the marks of footnotes as raised digits: so they are none of its numbers. */
    private List<Word> withMarksRaised() {
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
            line.add(withMarksRaised(word, size, base));
        }
        return line;
    }

    private static Word withMarksRaised(Word word, float size, float base) {
        if (word.places().stream().noneMatch(place -> isMark(place, size, base))) {
            return word;
        }
        StringBuilder text = new StringBuilder();
        for (TextPosition place : word.places()) {
            String sign = place.getUnicode();
            if (isMark(place, size, base)) {
                text.append(RaisedAlone.raised(sign));
            } else {
                text.append(sign);
            }
        }
        return new Word(text.toString(), word.places());
    }

    private static boolean isMark(TextPosition place, float size, float base) {
        String sign = place.getUnicode();
        return sign != null
                && !sign.isEmpty()
                && sign.chars().allMatch(c -> c >= '0' && c <= '9')
                && place.getFontSizeInPt() <= SMALL * size
                && base - place.getYDirAdj() >= RAISED * size;
    }
}
