// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files made for the tests, well-meant and otherwise. */
final class MadeFiles {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private MadeFiles() {}

    /** A PDF in pleading layout: each page has the margin's 28 numbers and the given lines. */
    static byte[] pdf(String[]... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String[] lines : pages) {
                page(document, lines);
            }
            return saved(document);
        }
    }

    private static void page(PDDocument document, String[] lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < 28; i++) {
                float y = 740 - i * 24f;
                show(content, 40, y, Integer.toString(i + 1));
                if (i < lines.length) {
                    show(content, 80, y, lines[i]);
                }
            }
        }
    }

    private static void show(PDPageContentStream content, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, new String[] {"secret"});
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    static byte[] pdfWithJavaScript() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, new String[] {"The motion is DENIED."});
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("while(true){app.alert('x')}"));
            return saved(document);
        }
    }

    /** Opening it should start a program, opening its page should run a script. */
    static byte[] pdfThatStarts(String program, String argument) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, new String[] {"The motion is DENIED."});
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF(program);
            launch.setP(argument);
            document.getDocumentCatalog().setOpenAction(launch);
            document.getPage(0)
                    .getActions()
                    .setO(new PDActionJavaScript("app.launchURL('file://" + program + "')"));
            return saved(document);
        }
    }

    static byte[] scannedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A page tree whose only node is its own child and says that it has two billion pages. */
    static byte[] pdfWithEndlessPages() {
        return rawPdf("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2147483647 >>", "");
    }

    /** One page, of which a file that is whole otherwise says that there are so many. */
    static byte[] pdfThatCounts(long pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, new String[] {"The motion is DENIED."});
            document.getPages().getCOSObject().setLong(COSName.COUNT, pages);
            return saved(document);
        }
    }

    static byte[] pdfNestedDeeply() {
        return rawPdf(
                "<< /Type /Pages /Kids "
                        + "[".repeat(200_000)
                        + "]".repeat(200_000)
                        + " /Count 1 >>",
                "");
    }

    /** A page whose content inflates from a few kilobytes to half a gigabyte. */
    static byte[] pdfBomb() {
        byte[] zeros = new byte[1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');
        byte[] packed = HostilePdfs.deflated(zeros, 512);
        String stream = new String(packed, StandardCharsets.ISO_8859_1);
        String page =
                "3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] >> endobj\n"
                        + "4 0 obj << /Length "
                        + packed.length
                        + " /Filter /FlateDecode >> stream\n"
                        + stream
                        + "\nendstream endobj\n";
        return rawPdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page);
    }

    private static byte[] rawPdf(String pages, String more) {
        String body =
                "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj "
                        + pages
                        + " endobj\n"
                        + more
                        + "trailer << /Root 1 0 R >>\n%%EOF\n";
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] docx(String body) throws IOException {
        return zip("word/document.xml", document(body));
    }

    static byte[] docxWithEntities() throws IOException {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String body = document("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>");
        return zip("word/document.xml", body.replaceFirst("\\?>", "?>" + dtd + "]>"));
    }

    static byte[] docxThatReadsAFile(String path) throws IOException {
        String body = document("<w:p><w:r><w:t>&leak;</w:t></w:r></w:p>");
        String dtd = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"file://" + path + "\">]>";
        return zip("word/document.xml", body.replaceFirst("\\?>", "?>" + dtd));
    }

    static byte[] docxBomb(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(entry));
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    static byte[] docxOfManyParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Its schema lies elsewhere, and a program that wants it has to go there. */
    static byte[] docxThatCalls(String address) throws IOException {
        String dtd = "<!DOCTYPE x SYSTEM \"" + address + "\">";
        return zip("word/document.xml", document("<w:p/>").replaceFirst("\\?>", "?>" + dtd));
    }

    /** A Word document with parts of any names, each holding {@code content}, before its text. */
    static byte[] docxWith(byte[] content, String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                part(zip, name, content);
            }
            String body = document("<w:p><w:r><w:t>The motion is DENIED.</w:t></w:r></w:p>");
            part(zip, "word/document.xml", body.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 check = new CRC32();
        check.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** An archive in an archive in an archive, each under the same name. */
    static byte[] zipOfZips(int levels) throws IOException {
        byte[] zip = zip("a.zip", "the end");
        for (int level = 1; level < levels; level++) {
            zip = zip("a.zip", zip);
        }
        return zip;
    }

    static byte[] zip(String name, String content) throws IOException {
        return zip(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String document(String body) {
        return "<?xml version=\"1.0\"?><w:document "
                + W
                + "><w:body>"
                + body
                + "</w:body></w:document>";
    }
}
