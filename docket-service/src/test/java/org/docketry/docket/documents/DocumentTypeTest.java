package org.docketry.docket.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "Text/Plain; charset=UTF-8", "text/plain;charset=\"utf-8\""})
    void aTypeIsKnownByItsNameWhateverItsParameters(String contentType) {
        assertThat(DocumentType.of(contentType)).contains(DocumentType.PLAIN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "application/zip", "text/plain; charset=utf-16", "text/plainish", "*/*"})
    void otherTypesAndCharacterSetsAreNotTaken(String contentType) {
        assertThat(DocumentType.of(contentType)).isEmpty();
    }

    @Test
    void textIsUtf8WithoutControlCharacters() {
        assertThat(
                        DocumentType.PLAIN_TEXT.fits(
                                "§ 1 “quoted”\r\n\f2".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(DocumentType.PLAIN_TEXT.fits(new byte[] {'a', 0, 'b'})).isFalse();
        assertThat(DocumentType.MARKDOWN.fits(new byte[] {(byte) 0xC3, '('})).isFalse();
        assertThat(
                        DocumentType.PLAIN_TEXT.fits(
                                "%PDF-1.7\n\u0001".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aPdfStartsAsOne() {
        assertThat(DocumentType.PDF.fits("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(DocumentType.PDF.fits("an order".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(DocumentType.PDF.fits(new byte[0])).isFalse();
    }

    @Test
    void aDocxIsAnArchiveWithAWordPart() throws IOException {
        assertThat(DocumentType.DOCX.fits(archive("[Content_Types].xml", "word/document.xml")))
                .isTrue();
        assertThat(DocumentType.DOCX.fits(archive("[Content_Types].xml", "xl/workbook.xml")))
                .isFalse();
        assertThat(DocumentType.DOCX.fits(archive("readme.txt"))).isFalse();
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
