// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.docketry.analysis.domain.layout.CourtStamp;
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

    private static String words(List<PlacedLine> page, PageNotes ofPages) {
        int notes = ofPages.start(page);
        List<String> text = new ArrayList<>(PageTables.asText(page.subList(0, notes)));
        if (notes < page.size()) {
            text.add(PageNotes.RULE);
            text.addAll(PageTables.asText(page.subList(notes, page.size())));
        }
        return String.join("\n", text);
    }

    private static String pages(PDDocument document, int pages, int unitsMax) throws IOException {
        StringBuilder text = new StringBuilder();
        PageLines stripper = new PageLines();
        PageNotes notes = new PageNotes();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (page > 1) {
                text.append('\f');
            }
            stripper.getText(document);
            String words = words(PageColumns.inReadingOrder(stripper.lines()), notes);
            text.append(words.stripTrailing()).append('\n');
            if (text.length() > unitsMax) {
                throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
            }
        }
        // The filing system prints its stamp over a page, be the page itself a picture.
        if (text.toString().lines().allMatch(line -> line.isBlank() || CourtStamp.is(line))) {
            throw new Unreadable(
                    Reason.NO_TEXT, "The PDF has no text: its pages are pictures, as of a scan.");
        }
        return text.toString();
    }
}
