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
