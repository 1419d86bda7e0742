// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * The text of a Word document: its main part and its footnotes, read as streams. No part but these
 * is looked at, no entity is resolved, nothing is inflated beyond a limit.
 */
final class DocxText {

    private static final int ENTRIES_MAX = 5000;
    private static final long INFLATED_MAX = 200L * 1024 * 1024;
    private static final int DEPTH_MAX = 500;
    private static final String BODY = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";

    private final int unitsMax;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
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
        String notes = text.footnotes.toString().strip();
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
                part(new Limited(zip), body);
            } else if (entry.getName().equals(FOOTNOTES) && footnotes.isEmpty()) {
                part(new Limited(zip), footnotes);
            } else {
                new Limited(zip).skipAll();
            }
        }
    }

    private void part(InputStream in, StringBuilder text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int depth = 0;
        int fallback = Integer.MAX_VALUE;
        boolean words = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable(Reason.REFUSED, "The Word document declares entities.");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEPTH_MAX) {
                    throw new Unreadable(Reason.REFUSED, "The document is nested too deeply.");
                }
                if (xml.getLocalName().equals("Fallback")) {
                    // The same text again, for programs that do not know the first form of it.
                    fallback = Math.min(fallback, depth);
                }
                words = depth < fallback && xml.getLocalName().equals("t");
                start(xml, text);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                fallback = depth == fallback ? Integer.MAX_VALUE : fallback;
                depth--;
                words = false;
                end(xml.getLocalName(), text);
            } else if (words && xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (text.length() > unitsMax) {
                throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
            }
        }
    }

    private static void start(XMLStreamReader xml, StringBuilder text) {
        switch (xml.getLocalName()) {
            case "tr" -> text.append("| ");
            case "tab" -> text.append('\t');
            case "br" -> text.append("page".equals(attribute(xml, "type")) ? '\f' : '\n');
            case "lastRenderedPageBreak" -> text.append('\f');
            case "noBreakHyphen" -> text.append('-');
            case "footnote" -> text.append('\n');
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void end(String name, StringBuilder text) {
        if (name.equals("p")) {
            text.append("\n\n");
        }
        if (name.equals("tc") && text.length() >= 2 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 2);
            text.append(" | ");
        }
        if (name.equals("tr")) {
            text.append('\n');
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
