// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.docketry.analysis.extraction.Unreadable.Reason;

/** The text layer of a PDF, a form feed after each page but the last. Runs no script of it. */
final class PdfText {

    private static final int PAGES_MAX = 5000;

    private PdfText() {}

    static String of(byte[] content, int unitsMax) {
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()
                    && !document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unreadable(Reason.REFUSED, "The document forbids taking its text.");
            }
            return pages(document, count(document), unitsMax);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Reason.REFUSED, "The document is encrypted.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new Unreadable(Reason.REFUSED, "The PDF is broken.");
        }
    }

    /** As the file has it, not cut to an int: 2^31 would be a negative number, and 2^32 none. */
    private static int count(PDDocument document) {
        long pages = document.getPages().getCOSObject().getLong(COSName.COUNT);
        if (pages < 1) {
            throw new Unreadable(Reason.REFUSED, "The PDF does not say how many pages it has.");
        }
        if (pages > PAGES_MAX) {
            throw new Unreadable(Reason.REFUSED, "More than " + PAGES_MAX + " pages are not read.");
        }
        return (int) pages;
    }

    /** Keeps columns apart and in their place, as in a caption: a wide gap is as many blanks. */
    private static final class ColumnStripper extends PDFTextStripper {

        private static final float WIDE = 2.5f;
        private static final int COLUMNS = 100;

        private float lineReaches = -1;

        @Override
        protected void writeString(String words, List<TextPosition> places) throws IOException {
            TextPosition first = places.getFirst();
            float gap = first.getXDirAdj() - lineReaches;
            if (lineReaches >= 0 && gap > WIDE * first.getWidthOfSpace()) {
                int blanks = Math.round(gap / first.getWidthOfSpace()) - 1;
                super.writeString(" ".repeat(Math.clamp(blanks, 2, COLUMNS)), List.of());
            }
            super.writeString(words, places);
            TextPosition last = places.getLast();
            lineReaches = last.getXDirAdj() + last.getWidthDirAdj();
        }

        @Override
        protected void writeLineSeparator() throws IOException {
            lineReaches = -1;
            super.writeLineSeparator();
        }

        @Override
        protected void startPage(PDPage page) {
            lineReaches = -1;
        }
    }

    private static String pages(PDDocument document, int pages, int unitsMax) throws IOException {
        StringBuilder text = new StringBuilder();
        PDFTextStripper stripper = new ColumnStripper();
        // By position, so that a margin's number stands before the line that it numbers.
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (page > 1) {
                text.append('\f');
            }
            text.append(stripper.getText(document).strip()).append('\n');
            if (text.length() > unitsMax) {
                throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
            }
        }
        return text.toString();
    }
}
