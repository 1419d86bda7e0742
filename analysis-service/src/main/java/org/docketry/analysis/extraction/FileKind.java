// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read, and how each begins. */
enum FileKind {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    /** The line of a docket, as the court's docket sheet, notice or feed prints it. */
    DOCKET_ENTRY(Texts.DOCKET_ENTRY),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** An OLE compound file: what Word wrote before 2007, and wraps an encrypted document in. */
    private static final byte[] COMPOUND_SIGN = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ZIP_SIGN = {'P', 'K', 3, 4};

    /** ISO 32000 lets a PDF begin within the first kilobyte. */
    private static final int PDF_SIGN_WITHIN = 1024;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.mediaType.equals(bare)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a Word document was said to come, and an encrypted or an old one did. */
    boolean isLocked(byte[] content) {
        return this == DOCX && find(content, COMPOUND_SIGN, COMPOUND_SIGN.length);
    }

    /** Whether the bytes begin as this kind does, and not as another. */
    boolean fits(byte[] content) {
        boolean pdf = find(content, PDF_SIGN, PDF_SIGN_WITHIN);
        boolean zip = find(content, ZIP_SIGN, ZIP_SIGN.length);
        return switch (this) {
            // What begins as an archive is one, whatever its first part holds.
            case PDF -> pdf && !zip;
            case DOCX -> zip;
            case TEXT, MARKDOWN, DOCKET_ENTRY, HTML ->
                    !zip && !find(content, PDF_SIGN, PDF_SIGN.length);
        };
    }

    private static boolean find(byte[] content, byte[] sign, int within) {
        int last = Math.min(content.length, within) - sign.length;
        for (int i = 0; i <= last; i++) {
            int matched = 0;
            while (matched < sign.length && content[i + matched] == sign[matched]) {
                matched++;
            }
            if (matched == sign.length) {
                return true;
            }
        }
        return false;
    }
}
