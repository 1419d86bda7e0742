// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Word document reads as it stands with its tracked changes accepted. */
class WordTextTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** Read in 0.2 s; at a cost that grew with the square of the rows it took 38. */
    @Test
    @Timeout(15)
    void aTableOfVeryManyRowsIsReadOnce() throws IOException {
        String row = "<w:tr><w:tc><w:p><w:r><w:t>a cell of a table</w:t></w:r></w:p></w:tc></w:tr>";
        byte[] file = MadeFiles.docx("<w:tbl>" + row.repeat(60_000) + "</w:tbl>");

        assertThat(DocxText.of(file, 10_000_000).lines()).hasSize(60_000);
    }

    @Test
    void whatWasDeletedIsNotReadAndWhatWasInsertedIs() throws IOException {
        String text =
                text(
                        "<w:p>"
                                + run("The motion is ")
                                + "<w:del w:id='1'><w:r><w:tab/><w:delText>GRANTED</w:delText><w:br/></w:r></w:del>"
                                + "<w:ins w:id='2'>"
                                + run("DENIED")
                                + "</w:ins>"
                                + run(".")
                                + "</w:p>");

        assertThat(text).isEqualTo("The motion is DENIED.\n\n");
    }

    @Test
    void whatWasMovedIsReadOnceWhereItStandsNow() throws IOException {
        String text =
                text(
                        "<w:p><w:moveFrom w:id='1'>"
                                + run("Costs are reserved. ")
                                + "</w:moveFrom>"
                                + run("The motion is DENIED. ")
                                + "<w:moveTo w:id='2'>"
                                + run("Costs are reserved.")
                                + "</w:moveTo></w:p>");

        assertThat(text).isEqualTo("The motion is DENIED. Costs are reserved.\n\n");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsItWithTheNext() throws IOException {
        String text =
                text(
                        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                                + run("The motion is ")
                                + "</w:p><w:p>"
                                + run("DENIED.")
                                + "</w:p><w:p>"
                                + run("Done.")
                                + "</w:p>");

        assertThat(text).isEqualTo("The motion is DENIED.\n\nDone.\n\n");
    }

    @Test
    void aDeletedRowLeavesNothing() throws IOException {
        String text =
                text(
                        "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:p><w:del w:id='2'><w:r>"
                                + "<w:delText>Old</w:delText></w:r></w:del></w:p></w:tc></w:tr>"
                                + "<w:tr><w:tc><w:p>"
                                + run("New")
                                + "</w:p></w:tc></w:tr></w:tbl>");

        assertThat(text).isEqualTo("| New | \n");
    }

    @Test
    void wordsStruckOutOrHiddenAreNotRead() throws IOException {
        String text =
                text(
                        "<w:p>"
                                + run("The motion is ")
                                + "<w:r><w:rPr><w:strike/></w:rPr><w:t>GRANTED</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val='true'/></w:rPr><w:t>MOOT</w:t></w:r>"
                                + "<w:r><w:rPr><w:strike w:val='0'/><w:rPrChange w:id='1'><w:rPr><w:vanish/></w:rPr>"
                                + "</w:rPrChange></w:rPr><w:t>DENIED</w:t></w:r>"
                                + run(".")
                                + "</w:p>");

        assertThat(text).isEqualTo("The motion is DENIED.\n\n");
    }

    @Test
    void notesStandBehindTheText() throws IOException {
        for (String kind : new String[] {"footnote", "endnote"}) {
            String notes =
                    "<w:%1$ss %2$s><w:%1$s w:id='1'><w:p>%3$s</w:p></w:%1$s></w:%1$ss>"
                            .formatted(kind, W, run("It was filed late."));
            byte[] docx =
                    MadeFiles.docxWith(
                            notes.getBytes(StandardCharsets.UTF_8), "word/" + kind + "s.xml");

            assertThat(DocxText.of(docx, 10_000))
                    .isEqualTo("The motion is DENIED.\n\n\n\nIt was filed late.\n");
        }
    }

    @Test
    void wordsStruckOutOfAPageAreNotRead() {
        String html = "<p>The motion is <s>GRANTED</s><del>MOOT</del><ins>DENIED</ins>.</p>";

        assertThat(HtmlText.of(html, 10_000).strip()).isEqualTo("The motion is DENIED.");
    }

    @Test
    void aLockedWordDocumentIsCalledThat() {
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26};

        Unreadable refused =
                catchThrowableOfType(
                        Unreadable.class,
                        () -> Texts.standard().read(locked, FileKind.DOCX.mediaType()));

        assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
        assertThat(refused.sentence()).contains("locked with a password");
    }

    private static String text(String body) throws IOException {
        return DocxText.of(MadeFiles.docx(body), 10_000);
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }
}
