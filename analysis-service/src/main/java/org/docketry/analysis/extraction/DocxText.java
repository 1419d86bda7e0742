// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * The text of a Word document: its main part and its notes, read as streams. No part but these is
 * looked at, no entity is resolved, nothing is inflated beyond a limit.
 */
final class DocxText {

    private static final int ENTRIES_MAX = 5000;
    private static final long INFLATED_MAX = 200L * 1024 * 1024;
    private static final String BODY = "word/document.xml";
    private static final Set<String> NOTES = Set.of("word/footnotes.xml", "word/endnotes.xml");

    private final int unitsMax;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Set<String> notesSeen = new HashSet<>();
    private boolean bodySeen;
    private long inflated;

    private DocxText(int unitsMax) {
        this.unitsMax = unitsMax;
    }

    static String of(byte[] content, int unitsMax) {
        DocxText text = new DocxText(unitsMax);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            text.parts(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Reason.REFUSED, "The Word document is broken.");
        } catch (XMLStreamException e) {
            throw new Unreadable(Reason.REFUSED, "The Word document's XML is not read here.");
        }
        if (!text.bodySeen) {
            throw new Unreadable(
                    Reason.NOT_WHAT_IT_SAYS,
                    "The bytes are not " + FileKind.DOCX.mediaType() + ".");
        }
        String notes = text.notes.toString().strip();
        return text.body + (notes.isEmpty() ? "" : "\n\n" + notes + "\n");
    }

    private void parts(ZipInputStream zip) throws IOException, XMLStreamException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > ENTRIES_MAX) {
                throw new Unreadable(Reason.REFUSED, "The Word document has too many parts.");
            }
            if (entry.getName().equals(BODY) && !bodySeen) {
                bodySeen = true;
                WordPart.read(new Limited(zip), body, unitsMax);
            } else if (NOTES.contains(entry.getName()) && notesSeen.add(entry.getName())) {
                WordPart.read(new Limited(zip), notes, unitsMax);
            } else {
                new Limited(zip).skipAll();
            }
        }
    }

    /**
     * One part of the archive; counts what all of them inflate to, and never closes the archive.
     */
    private final class Limited extends InputStream {
        private final ZipInputStream zip;

        Limited(ZipInputStream zip) {
            this.zip = zip;
        }

        void skipAll() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Only what was inflated counts, and read has counted it.
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = zip.read(buffer, offset, length);
            inflated += Math.max(0, count);
            if (inflated > INFLATED_MAX) {
                throw new Unreadable(Reason.REFUSED, "The document inflates beyond reason.");
            }
            return count;
        }
    }
}
