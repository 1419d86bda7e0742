// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, the hostile ones with a clear refusal and nothing else. */
class ExtractionIT {

    private static final String PDF = FileKind.PDF.mediaType();
    private static final String DOCX = FileKind.DOCX.mediaType();
    private static final Texts TEXTS =
            new ByMediaType(
                    new SeparateProcess(
                            new ExtractionLimits(
                                    Duration.ofSeconds(60),
                                    128,
                                    2,
                                    Duration.ofSeconds(120),
                                    2_000_000)));

    @Test
    void aPleadingInPdfReadsAsOnPaper() throws Exception {
        byte[] pdf =
                MadeFiles.pdf(
                        new String[] {
                            "ORDER GRANTING MOTION TO COMPEL",
                            "",
                            "The motion is GRANTED. Acme shall produce the"
                        },
                        new String[] {"records by May 3, 2024.", "", "Dated: April 2, 2024"});

        Reading order = DocumentReader.read(TEXTS.read(pdf, PDF));

        assertThat(order.pages()).isEqualTo(2);
        assertThat(order.obligations()).hasSize(1);
        assertThat(order.obligations().getFirst().act().value()).isEqualTo("produce the records");
        assertThat(order.dated("signed").orElseThrow().spans().getFirst().page()).isEqualTo(2);
        assertThat(order.dated("signed").orElseThrow().spans().getFirst().line()).isEqualTo(3);
    }

    @Test
    void wordGivesParagraphsAndPages() throws Exception {
        byte[] docx =
                MadeFiles.docx(
                        "<w:p><w:r><w:t>ORDER</w:t></w:r></w:p><w:p><w:r><w:t>The motion </w:t></w:r>"
                                + "<w:r><w:lastRenderedPageBreak/><w:t>is DENIED.</w:t></w:r></w:p>");

        Reading order = DocumentReader.read(TEXTS.read(docx, DOCX));

        assertThat(order.rulings()).hasSize(1);
        assertThat(order.pages()).isEqualTo(2);
    }

    @Test
    void htmlShowsWhatAReaderSees() {
        String html =
                "<html><head><title>t</title><script>var x='The motion is GRANTED.'</script></head><body><h1>ORDER</h1>"
                        + "<p>The <b>motion</b> to seal is&nbsp;DENIED.<p style='x'>Done.<div hidden>no</div></body></html>";

        String text = TEXTS.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");

        assertThat(CourtLayout.read(text).text())
                .isEqualTo("ORDER\n\nThe motion to seal is DENIED.\n\nDone.");
    }

    @Test
    void theWrongSignatureIsRefused() throws Exception {
        byte[] pdf = MadeFiles.pdf(new String[][] {{"x"}});

        assertThat(refusal("plain text".getBytes(StandardCharsets.UTF_8), PDF))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(pdf, "text/plain")).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(pdf, DOCX)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(MadeFiles.zip("a.txt", "hello"), DOCX))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal("no markup at all".getBytes(StandardCharsets.UTF_8), "text/html"))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(pdf, "image/png")).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void brokenAndLockedFilesAreRefused() throws Exception {
        byte[] pdf = MadeFiles.pdf(new String[][] {{"x"}});

        assertThat(refusal("%PDF-1.7\nnothing more".getBytes(StandardCharsets.UTF_8), PDF))
                .isEqualTo(Reason.REFUSED);
        assertThat(refusal(java.util.Arrays.copyOf(MadeFiles.docx("<w:p/>"), 60), DOCX))
                .isEqualTo(Reason.REFUSED);
        assertThat(refusal(MadeFiles.encryptedPdf(), PDF)).isEqualTo(Reason.REFUSED);
        assertThat(refusal(MadeFiles.scannedPdf(), PDF)).isEqualTo(Reason.NO_TEXT);
        assertThat(TEXTS.read(pdf, PDF)).contains("x");
    }

    @Test
    void aPageTreeWithoutEndEnds() {
        assertThat(refusal(MadeFiles.pdfWithEndlessPages(), PDF))
                .isIn(Reason.REFUSED, Reason.NO_TEXT);
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        assertThat(refusal(MadeFiles.pdfNestedDeeply(), PDF)).isIn(Reason.REFUSED, Reason.NO_TEXT);
        assertThat(refusal(MadeFiles.docx("<w:p>".repeat(100_000)), DOCX))
                .isEqualTo(Reason.REFUSED);
        String html = "<div>".repeat(200_000) + "deep";
        try {
            assertThat(TEXTS.read(html.getBytes(StandardCharsets.UTF_8), "text/html"))
                    .contains("deep");
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isEqualTo(Reason.REFUSED);
        }
    }

    @Test
    void bombsDoNotGoOffHere() throws Exception {
        assertThat(refusal(MadeFiles.pdfBomb(), PDF)).isIn(Reason.REFUSED, Reason.NO_TEXT);
        assertThat(refusal(MadeFiles.docxBomb("word/document.xml"), DOCX))
                .isEqualTo(Reason.REFUSED);
        assertThat(refusal(MadeFiles.docxBomb("word/media/a.png"), DOCX)).isEqualTo(Reason.REFUSED);
        assertThat(refusal(MadeFiles.docxOfManyParts(), DOCX)).isEqualTo(Reason.REFUSED);
        assertThat(refusal(MadeFiles.docxWithEntities(), DOCX)).isEqualTo(Reason.REFUSED);
    }

    @Test
    void noFileOfOursIsReadForAStranger(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");

        assertThat(refusal(MadeFiles.docxThatReadsAFile(secret.toString()), DOCX))
                .isEqualTo(Reason.REFUSED);
    }

    @Test
    void aScriptInAPdfIsNotRun() throws Exception {
        assertThat(TEXTS.read(MadeFiles.pdfWithJavaScript(), PDF))
                .contains("The motion is DENIED.");
    }

    @Test
    void aProgramThatAPdfNamesIsNotStarted(@TempDir Path folder) throws Exception {
        Path mark = folder.resolve("started");

        String text = TEXTS.read(MadeFiles.pdfThatStarts("/bin/touch", mark.toString()), PDF);

        assertThat(text).contains("The motion is DENIED.");
        assertThat(mark).doesNotExist();
    }

    @Test
    void aNumberOfPagesThatCannotBeIsRefused() throws Exception {
        for (long pages : new long[] {1L << 31, (1L << 31) - 1, 1L << 32, 0, -1}) {
            assertThat(refusal(MadeFiles.pdfThatCounts(pages), PDF))
                    .as("%s pages", pages)
                    .isEqualTo(Reason.REFUSED);
        }
        assertThat(TEXTS.read(MadeFiles.pdfThatCounts(1), PDF)).contains("DENIED");
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws Exception {
        byte[] bomb = MadeFiles.docxBomb("word/document.xml");

        assertThat(refusal(MadeFiles.zipOfZips(1000), DOCX)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(TEXTS.read(MadeFiles.docxWith(bomb, "word/embeddings/a.docx"), DOCX))
                .contains("The motion is DENIED.");
    }

    @Test
    void aFileOfTwoKindsIsReadAsTheOneThatItBeginsAs() throws Exception {
        byte[] pdf = MadeFiles.pdf(new String[][] {{"The motion is GRANTED."}});
        byte[] pdfThenWord = MadeFiles.joined(pdf, MadeFiles.docxWith(new byte[0]));
        byte[] wordThenPdf = MadeFiles.docxWith(pdf, "a.pdf");

        assertThat(TEXTS.read(pdfThenWord, PDF)).contains("GRANTED").doesNotContain("DENIED");
        assertThat(refusal(pdfThenWord, DOCX)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(TEXTS.read(wordThenPdf, DOCX)).contains("DENIED").doesNotContain("GRANTED");
        assertThat(refusal(wordThenPdf, PDF)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal("<html><p>x</p></html>".getBytes(StandardCharsets.UTF_8), PDF))
                .isEqualTo(Reason.NOT_WHAT_IT_SAYS);
    }

    @Test
    void anEmptyFileIsNothing() {
        assertThat(refusal(new byte[0], PDF)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(new byte[0], DOCX)).isEqualTo(Reason.NOT_WHAT_IT_SAYS);
        assertThat(refusal(new byte[0], "text/html")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(new byte[0], "text/plain")).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void nobodyIsCalledForAStranger() throws Exception {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.dtd";

            assertThat(refusal(MadeFiles.docxThatCalls(address), DOCX)).isEqualTo(Reason.REFUSED);

            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void namesInAnArchiveArePathsToNowhere(@TempDir Path folder) throws Exception {
        String outside = "../" + folder.getFileName() + "-outside.txt";
        byte[] docx =
                MadeFiles.docxWith(
                        "evil".getBytes(StandardCharsets.UTF_8),
                        outside,
                        folder.resolve("inside.txt").toString(),
                        "word/../../" + outside,
                        "C:\\evil.txt");

        assertThat(TEXTS.read(docx, DOCX)).contains("The motion is DENIED.");
        assertThat(folder).isEmptyDirectory();
        assertThat(Path.of(outside)).doesNotExist();
        assertThat(Path.of("../" + outside)).doesNotExist();
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws Exception {
        Texts hasty =
                new ByMediaType(
                        new SeparateProcess(
                                new ExtractionLimits(
                                        Duration.ofMillis(1),
                                        64,
                                        1,
                                        Duration.ofSeconds(60),
                                        1_000_000)));
        byte[] pdf = MadeFiles.pdf(new String[][] {{"x"}});

        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> hasty.read(pdf, PDF));

        assertThat(refused.sentence()).isEqualTo("The document takes too long to read.");
    }

    private static Reason refusal(byte[] content, String mediaType) {
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> TEXTS.read(content, mediaType));
        assertThat(refused).as(mediaType).isNotNull();
        return refused.reason();
    }
}
