// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.docketry.analysis.extraction.Unreadable.Reason;

/** Decodes text strictly: a byte that is no character means that the file is something else. */
final class PlainText {

    private static final Map<String, Charset> CHARSETS =
            Map.of(
                    "utf-8", StandardCharsets.UTF_8,
                    "us-ascii", StandardCharsets.US_ASCII,
                    "iso-8859-1", StandardCharsets.ISO_8859_1,
                    "windows-1252", Charset.forName("windows-1252"));

    private PlainText() {}

    static String decode(byte[] content, String charset) {
        Charset known = CHARSETS.get(charset.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new Unreadable(Reason.UNSUPPORTED, "This character set is not read here.");
        }
        try {
            String text =
                    known.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString();
            return checked(text, known);
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    Reason.NOT_WHAT_IT_SAYS, "The bytes are not text in " + known.name() + ".");
        }
    }

    private static String checked(String text, Charset charset) {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(
                    Reason.NOT_WHAT_IT_SAYS, "The bytes are not text in " + charset.name() + ".");
        }
        if (text.isBlank()) {
            throw new Unreadable(Reason.NO_TEXT, "There is no text in this document.");
        }
        return text;
    }
}
