// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * The words of one part of a Word document, as it stands with its tracked changes accepted
 * (ECMA-376 part 1, 17.13.5): what was deleted or moved away is not read, what was inserted is; nor
 * are words that are hidden or struck out.
 */
final class WordPart {

    private static final int DEPTH_MAX = 500;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private static final Set<String> TAKEN_AWAY = Set.of("del", "moveFrom");

    /** Fallback: the same text again, for programs that do not know the first form of it. */
    private static final Set<String> UNSEEN =
            Set.of("Fallback", "del", "moveFrom", "rPrChange", "pPrChange");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final XMLStreamReader xml;
    private final StringBuilder text;
    private final int unitsMax;

    /** Depths of the paragraphs whose end was taken away: they go on in the next one. */
    private final BitSet joined = new BitSet();

    private final Deque<Integer> rows = new ArrayDeque<>();
    private int depth;
    private int unseenFrom = NOWHERE;
    private int properties = NOWHERE;
    private boolean struck;
    private boolean words;

    private WordPart(XMLStreamReader xml, StringBuilder text, int unitsMax) {
        this.xml = xml;
        this.text = text;
        this.unitsMax = unitsMax;
    }

    static void read(InputStream in, StringBuilder text, int unitsMax) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        new WordPart(factory.createXMLStreamReader(in), text, unitsMax).read();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unreadable(
                                Reason.REFUSED, "The Word document declares entities.");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        characters();
                default -> {}
            }
            if (text.length() > unitsMax) {
                throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
            }
        }
    }

    private void characters() {
        if (words) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void start(String name) {
        if (++depth > DEPTH_MAX) {
            throw new Unreadable(Reason.REFUSED, "The document is nested too deeply.");
        }
        words = false;
        if (depth > unseenFrom) {
            return;
        }
        if (UNSEEN.contains(name)) {
            if (TAKEN_AWAY.contains(name) && depth > properties) {
                joined.set(properties - 1);
            }
            unseenFrom = depth;
            return;
        }
        switch (name) {
            case "pPr" -> properties = depth;
            case "r" -> struck = false;
            case "strike", "dstrike", "vanish" -> struck |= !OFF.contains(attribute("val"));
            case "t" -> words = !struck;
            case "tr" -> {
                rows.push(text.length());
                text.append("| ");
            }
            default -> text.append(sign(name));
        }
    }

    private String sign(String name) {
        return switch (name) {
            case "tab" -> "\t";
            case "br" -> "page".equals(attribute("type")) ? "\f" : "\n";
            case "lastRenderedPageBreak" -> "\f";
            case "noBreakHyphen" -> "-";
            case "footnote", "endnote" -> "\n";
            default -> "";
        };
    }

    private String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void end(String name) {
        int at = depth--;
        words = false;
        if (at >= unseenFrom) {
            unseenFrom = at == unseenFrom ? NOWHERE : unseenFrom;
            return;
        }
        switch (name) {
            case "pPr" -> properties = NOWHERE;
            case "p" -> {
                text.append(joined.get(at) ? "" : "\n\n");
                joined.clear(at);
            }
            case "tc" -> cell();
            case "tr" -> row(rows.pop());
            default -> {}
        }
    }

    private void cell() {
        if (text.length() >= 2 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 2);
            text.append(" | ");
        }
    }

    /** A row without a word was deleted, or never said anything. */
    private void row(int from) {
        if (hasWords(from)) {
            text.append('\n');
        } else {
            text.setLength(from);
        }
    }

    /** Looks at nothing before that place: a table may have very many rows. */
    private boolean hasWords(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '|' && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }
}
