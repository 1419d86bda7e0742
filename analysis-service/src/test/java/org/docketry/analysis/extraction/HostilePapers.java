// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents, pages and texts that no office and no court writes. */
final class HostilePapers {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String SAID = "<w:p><w:r><w:t>The motion is DENIED.</w:t></w:r></w:p>";
    private static final String RELS = "word/_rels/document.xml.rels";

    private HostilePapers() {}

    static Map<String, byte[]> word(String address) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String relation = "<Relationship Id=\"r\" TargetMode=\"External\" Type=\"x/";
        String rels =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation
                        + "aFChunk\" Target=\""
                        + address
                        + "\"/>"
                        + relation
                        + "attachedTemplate\" Target=\""
                        + address
                        + "\"/>"
                        + relation
                        + "image\" Target=\"data:text/html;base64,PGI+\"/></Relationships>";
        all.put(
                "parts that lie elsewhere",
                docx(
                        SAID
                                + "<w:altChunk r:id=\"r1\" xmlns:r=\"r\"/><w:p><w:r><w:instrText>INCLUDETEXT "
                                + address
                                + "</w:instrText></w:r></w:p>",
                        RELS,
                        rels));
        String entities =
                "<!DOCTYPE x [<!ENTITY %% e SYSTEM \"%1$s\"> %%e;<!ENTITY f SYSTEM \"%1$s\">]><x>&f;</x>"
                        .formatted(address);
        for (String part :
                new String[] {
                    RELS, "word/styles.xml", "[Content_Types].xml", "word/settings.xml"
                }) {
            all.put("entities elsewhere in " + part, docx(SAID, part, entities));
        }
        all.put("entities elsewhere in the notes", docx(SAID, "word/footnotes.xml", entities));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        all.put(
                "a billion laughs in the styles",
                docx(SAID, "word/styles.xml", laughs + "]><x>&a39;</x>"));
        all.put(
                "a billion laughs in the notes",
                docx(SAID, "word/endnotes.xml", laughs + "]><x>&a39;</x>"));
        all.put(
                "the main part twice",
                docx(
                        SAID,
                        "word/document2.xml",
                        "<x/>",
                        "word/footnotes.xml",
                        notes("a"),
                        "word/FOOTNOTES.xml",
                        notes("b")));
        all.put(
                "another kind than it says",
                docx(
                        SAID,
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/x-msdownload\"/></Types>"));
        all.put("tables in tables", docx("<w:tbl><w:tr><w:tc>".repeat(100_000) + SAID));
        all.put(
                "half a million paragraphs of nothing",
                docx("<w:p><w:r><w:tab/></w:r></w:p>".repeat(500_000)));
        all.put(
                "a mark of fifty megabytes",
                docx(SAID + "<w:p w:x=\"" + "a".repeat(50_000_000) + "\"/>"));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append(" w:a").append(i).append("=\"\"");
        }
        all.put("two hundred thousand attributes", docx(SAID + "<w:p" + names + "/>"));
        all.put(
                "characters that are none",
                docx(SAID + "<w:p><w:r><w:t>&#0;&#xD800;&#xFFFF;</w:t></w:r></w:p>"));
        all.put(
                "a coding that is none",
                archive(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"x-none\"?><a/>"
                                .getBytes(StandardCharsets.US_ASCII)));
        all.put(
                "the main part in UTF-16",
                archive(
                        "word/document.xml",
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document "
                                        + W
                                        + "><w:body>"
                                        + SAID
                                        + "</w:body></w:document>")
                                .getBytes(StandardCharsets.UTF_16)));
        all.put("a million comments", docx("<!-- -->".repeat(1_000_000) + SAID));
        all.put("one part under ten thousand names", overlapping(10_000));
        all.put("an archive that lies about its sizes", lying(docx(SAID)));
        all.put(
                "an archive within itself",
                docx(
                        SAID,
                        "word/embeddings/a.docx",
                        new String(
                                docx(SAID, "word/embeddings/a.docx", "PK"),
                                StandardCharsets.ISO_8859_1)));
        return all;
    }

    static Map<String, byte[]> pages(String address) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "a million blocks in blocks",
                html("<div>".repeat(1_000_000) + "The motion is DENIED."));
        all.put(
                "paragraphs in bold in bold",
                html("<b><p>".repeat(30_000) + "The motion is DENIED."));
        all.put(
                "links in links",
                html("<a href=x><b><i>".repeat(30_000) + "The motion is DENIED."));
        all.put(
                "tables in tables",
                html("<table><tr><td>".repeat(20_000) + "The motion is DENIED."));
        all.put("pre in pre", html("<pre>a".repeat(20_000) + "The motion is DENIED."));
        all.put("raised in raised", html("<sup>1".repeat(20_000) + "The motion is DENIED."));
        all.put(
                "an attribute of twenty megabytes",
                html("<p title=\"" + "a ".repeat(10_000_000) + "\">The motion is DENIED.</p>"));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append(" a").append(i).append("=1");
        }
        all.put(
                "two hundred thousand attributes",
                html("<p" + names + ">The motion is DENIED.</p>"));
        all.put(
                "three hundred thousand entities",
                html("&amp;&lt;&nosuch;&#x110000;&#0; ".repeat(60_000)));
        all.put("an entity without end", html("&#" + "9".repeat(5_000_000) + ";"));
        all.put(
                "a comment without end",
                html("<p>The motion is DENIED.</p><!-- " + "- ".repeat(3_000_000)));
        all.put(
                "a script without end",
                html("<p>The motion is DENIED.</p><script>" + "<!-- <script> ".repeat(300_000)));
        all.put(
                "a doctype with entities",
                bytes(
                        "<!DOCTYPE html [<!ENTITY a SYSTEM \""
                                + address
                                + "\">]><html><p>&a; The motion is DENIED.</p></html>"));
        all.put(
                "what lies elsewhere",
                html(
                        ("<base href='%1$s'><meta http-equiv=refresh content='0;url=%1$s'><link rel=stylesheet href='%1$s'><style>@import '%1$s'</style>"
                                        + "<img src='%1$s'><iframe src='%1$s'></iframe><object data='%1$s'></object><embed src='%1$s'><script src='%1$s'></script>"
                                        + "<img src='data:image/svg+xml;base64,PHN2Zz4='><svg><image href='%1$s'/></svg><video src='%1$s' autoplay></video>The motion is DENIED.")
                                .formatted(address)));
        all.put("bytes that are zero", bytes("<p>The mo\0tion is DENIED.</p>"));
        all.put("marks of another kind", html("<![CDATA[ <? <% ".repeat(100_000)));
        return all;
    }

    static Map<String, byte[]> texts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a line of fifty megabytes", bytes("The motion is DENIED. ".repeat(2_300_000)));
        all.put(
                "half a character",
                new byte[] {'a', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', 'b'});
        all.put("UTF-16 under its mark", "The motion is DENIED.".getBytes(StandardCharsets.UTF_16));
        all.put(
                "UTF-16 without a mark",
                "The motion is DENIED.".getBytes(StandardCharsets.UTF_16LE));
        all.put(
                "the mark of UTF-16 before UTF-8",
                joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes("The motion is DENIED.")));
        all.put("the mark of UTF-8 three times", bytes("\ufeff\ufeff\ufeffThe motion is DENIED."));
        all.put("words turned round", bytes("\u202e\u2066The motion\u2069 is \u202dDENIED.\u202c"));
        all.put(
                "a letter under a million accents",
                bytes("ORDER\n\na" + "\u0301".repeat(15_000) + " The motion is DENIED."));
        all.put(
                "signs of control",
                bytes("\u0001\u0007\u001b[31mThe motion is DENIED.\u007f\u0085\u2028\u2029"));
        all.put(
                "a million form feeds",
                bytes("ORDER\n" + "\f".repeat(1_000_000) + "The motion is DENIED."));
        all.put("thousands of notes", bytes(manyNotes()));
        all.put("raised digits only", bytes("¹²³ ".repeat(100_000)));
        return all;
    }

    private static String manyNotes() {
        StringBuilder notes = new StringBuilder("ORDER\n\n");
        for (int i = 1; i < 1000; i++) {
            notes.append("The motion is moot.").append(i).append('\n');
        }
        for (int i = 1; i < 1000; i++) {
            notes.append(i).append(" See Orchard, as to Ex.").append(i).append('\n');
        }
        return notes.toString().repeat(4);
    }

    private static String notes(String words) {
        return "<w:footnotes "
                + W
                + "><w:footnote><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:footnote></w:footnotes>";
    }

    private static byte[] html(String body) {
        return bytes("<html><body>" + body + "</body></html>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return MadeFiles.joined(first, second);
    }

    /** The main part, and other parts by name and content. */
    private static byte[] docx(String body, String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    bytes(
                            "<?xml version=\"1.0\"?><w:document "
                                    + W
                                    + "><w:body>"
                                    + body
                                    + "</w:body></w:document>"));
        }
        return out.toByteArray();
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** Its directory leads under each of so many names to the same bytes. */
    private static byte[] overlapping(int names) throws IOException {
        byte[] one = docx(SAID);
        int directory =
                ByteBuffer.wrap(one, one.length - 6, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] entry = Arrays.copyOfRange(one, directory, one.length - 22);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, 0, directory);
        for (int i = 0; i < names; i++) {
            out.write(entry);
        }
        ByteBuffer end =
                ByteBuffer.wrap(Arrays.copyOfRange(one, one.length - 22, one.length))
                        .order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(8, (short) names).putShort(10, (short) names).putInt(12, names * entry.length);
        out.write(end.array());
        return out.toByteArray();
    }

    /** Its first header says that the part is empty, and stored. */
    private static byte[] lying(byte[] docx) {
        byte[] lying = docx.clone();
        Arrays.fill(lying, 6, 26, (byte) 0);
        return lying;
    }
}
