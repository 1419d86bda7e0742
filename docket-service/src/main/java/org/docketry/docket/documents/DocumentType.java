package org.docketry.docket.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of document that are taken, and whether bytes are what they are said to be. */
public enum DocumentType {
    PLAIN_TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    /** The line of a docket, as the court's docket sheet, notice or feed prints it. */
    DOCKET_ENTRY("text/vnd.docketry.docket-entry"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final byte[] PDF_MAGIC = ascii("%PDF-");
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters: a text is kept as UTF-8, whatever the sender called it. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The type that a Content-Type header names.
     *
     * @param contentType a Content-Type header, with or without parameters
     * @return empty if documents of this type, or texts in this character set, are not taken
     */
    public static Optional<DocumentType> of(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=")
                    && !parameter.equals("charset=utf-8")
                    && !parameter.equals("charset=us-ascii")) {
                return Optional.empty();
            }
        }
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(parts[0].strip()))
                .findFirst();
    }

    /** Whether the bytes are what this type says; a look at their form, never an unpacking. */
    public boolean fits(byte[] content) {
        return switch (this) {
            case PLAIN_TEXT, MARKDOWN, DOCKET_ENTRY, HTML -> isText(content);
            case PDF -> startsWith(content, PDF_MAGIC);
            case DOCX ->
                    startsWith(content, ZIP_MAGIC)
                            && contains(content, ascii("[Content_Types].xml"))
                            && contains(content, ascii("word/"));
        };
    }

    private static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0]
                    && Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
