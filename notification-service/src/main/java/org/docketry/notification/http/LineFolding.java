// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Content lines of at most 75 octets (RFC 5545, section 3.1). Folds between characters, not within
 * one: octets of UTF-8 are counted, which the library's own folding does not do.
 */
final class LineFolding {

    private static final int OCTETS_MAX = 75;

    private LineFolding() {}

    /** Folds text whose lines end in CRLF. */
    static byte[] fold(String unfolded) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(unfolded.length() + 64);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int point = unfolded.codePointAt(i);
            byte[] character = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            boolean lineBreak = point == '\r' || point == '\n';
            if (!lineBreak && octets + character.length > OCTETS_MAX) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            folded.writeBytes(character);
            octets = lineBreak ? 0 : octets + character.length;
            i += Character.charCount(point);
        }
        return folded.toByteArray();
    }
}
