// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.io.Writer;
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

    private final int unitsMax;
    private final StringBuilder text = new StringBuilder();
    private final PageNotes notes = new PageNotes();
    private int open;

    private PdfText(int unitsMax) {
        this.unitsMax = unitsMax;
    }

    static String of(byte[] content, int unitsMax) {
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()
                    && !document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unreadable(Reason.REFUSED, "The document forbids taking its text.");
            }
            return new PdfText(unitsMax).pages(document);
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

    private void add(int page, List<PlacedLine> lines) {
        openPage(page);
        text.append(words(PageColumns.inReadingOrder(lines)).stripTrailing()).append('\n');
        if (text.length() > unitsMax) {
            throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
        }
    }

    /** A page without content is a page too, and empty. */
    private void openPage(int page) {
        while (open < page) {
            text.append(open == 0 ? "" : endsALine() ? "\f" : "\n\f");
            open++;
        }
    }

    private boolean endsALine() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    private String words(List<PlacedLine> page) {
        int start = notes.start(page);
        List<String> words = new ArrayList<>(PageTables.asText(page.subList(0, start)));
        if (start < page.size()) {
            words.add(PageNotes.RULE);
            words.addAll(PageTables.asText(page.subList(start, page.size())));
        }
        return String.join("\n", words);
    }

    private String pages(PDDocument document) throws IOException {
        int pages = count(document);
        PageLines lines = new PageLines(this::add);
        lines.setEndPage(pages);
        lines.writeText(document, Writer.nullWriter());
        openPage(pages);
        // The filing system prints its stamp over a page, be the page itself a picture.
        if (text.toString().lines().allMatch(line -> line.isBlank() || CourtStamp.is(line))) {
            throw new Unreadable(
                    Reason.NO_TEXT, "The PDF has no text: its pages are pictures, as of a scan.");
        }
        return text.toString();
    }
}
