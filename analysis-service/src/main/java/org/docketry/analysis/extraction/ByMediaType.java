// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * Chooses the reader by what the file is said to be, after a look whether it begins as such a file
 * does. Text is decoded here; formats with a structure are taken apart in a process of their own.
 */
final class ByMediaType implements Texts {

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w-]{1,40})\"?");

    /** A list of addresses or hashes without a blank may be long. */
    private static final int LONGEST_WORD = 20_000;

    /** To tell whether a word ends behind an accent, each of those before it is looked at. */
    private static final int MOST_ACCENTS = 50;

    private static final int LONGEST_ENTRY = 200_000;

    private final SeparateProcess process;

    ByMediaType(SeparateProcess process) {
        this.process = process;
    }

    @Override
    public String read(byte[] content, String mediaType) {
        FileKind kind =
                FileKind.of(mediaType)
                        .orElseThrow(
                                () ->
                                        new Unreadable(
                                                Reason.UNSUPPORTED,
                                                "Documents of this kind are not read here."));
        if (kind.isLocked(content)) {
            throw new Unreadable(
                    Reason.REFUSED,
                    "The Word document is locked with a password, or older than .docx.");
        }
        if (!kind.fits(content)) {
            throw new Unreadable(
                    Reason.NOT_WHAT_IT_SAYS, "The bytes are not " + kind.mediaType() + ".");
        }
        return readable(kind, text(kind, content, mediaType));
    }

    /**
     * Refuses what no paper has, and what would take a reader the square of its length: a word or a
     * docket's line without end.
     */
    private String readable(FileKind kind, String text) {
        if (text.length() > process.textUnitsMax()) {
            throw new Unreadable(Reason.REFUSED, "The document's text is too long.");
        }
        if (kind == FileKind.DOCKET_ENTRY && text.length() > LONGEST_ENTRY) {
            throw new Unreadable(
                    Reason.REFUSED,
                    "A docket's line of more than " + LONGEST_ENTRY + " characters is not read.");
        }
        int accents = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean accent = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
            accents = accent ? accents + 1 : 0;
            word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
            if (accents > MOST_ACCENTS) {
                throw new Unreadable(
                        Reason.REFUSED,
                        "A text with more than "
                                + MOST_ACCENTS
                                + " accents on a letter is not read.");
            }
            if (word > LONGEST_WORD) {
                throw new Unreadable(
                        Reason.REFUSED,
                        "A text with a word of more than "
                                + LONGEST_WORD
                                + " characters is not read.");
            }
        }
        return text;
    }

    private String text(FileKind kind, byte[] content, String mediaType) {
        return switch (kind) {
            case TEXT, MARKDOWN, DOCKET_ENTRY -> PlainText.decode(content, charset(mediaType));
            case HTML -> {
                // Decoded here first, so that a wrong charset is refused as it is for text.
                String html = PlainText.decode(content, charset(mediaType));
                yield process.read(kind, html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            case PDF, DOCX -> process.read(kind, content);
        };
    }

    private static String charset(String mediaType) {
        Matcher charset = CHARSET.matcher(mediaType);
        return charset.find() ? charset.group(1) : "utf-8";
    }
}
