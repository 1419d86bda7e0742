// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** PDFs that no program writes, made object by object. Where it can be, the page says something. */
final class HostilePdfs {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE =
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
    private static final String FONT =
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    private static final String WORDS = "BT /F1 12 Tf 60 700 Td (The motion is DENIED.) Tj ET\n";
    private static final int MEGABYTE = 1024 * 1024;

    private HostilePdfs() {}

    /**
     * @param address where nobody must be called
     */
    static Map<String, byte[]> all(String address) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        structure(all);
        streams(all);
        content(all);
        actions(all, address);
        return all;
    }

    private static void structure(Map<String, byte[]> all) {
        all.put("an xref table whose Prev is itself", pdf("/Prev @XREF", plain()));
        all.put("an xref table of two billion", claimingObjects());
        all.put("a size of two billion", pdf("/Size 2147483647", plain()));
        all.put("a negative size and Prev", pdf("/Size -1 /Prev -5", plain()));
        all.put(
                "a tree of pages with a cycle",
                pdf(
                        "",
                        CATALOG,
                        "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 6 0 R 3 0 R] /Count 9 >>"));
        all.put(
                "pages that are each other's parents",
                pdf(
                        "",
                        CATALOG,
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 6 0 R >>",
                        "<< /Type /Page /Parent 6 0 R /Contents 4 0 R >>",
                        stream("", WORDS),
                        FONT,
                        "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"));
        all.put(
                "five thousand times the same page",
                pdf(
                        "",
                        CATALOG,
                        "<< /Type /Pages /Kids [" + "3 0 R ".repeat(5001) + "] /Count 5001 >>",
                        PAGE,
                        stream("", WORDS),
                        FONT));
        for (String box :
                new String[] {"0 0 2147483647 2147483647", "1e38 1e38 -1e38 0", "0 0 0 0"}) {
            all.put(
                    "a page of " + box,
                    pdf(
                            "",
                            CATALOG,
                            PAGES,
                            PAGE.replace("0 0 612 792", box)
                                    .replace("/Type /Page ", "/Type /Page /UserUnit 1e30 "),
                            stream("", WORDS),
                            FONT));
        }
        all.put(
                "an object stream that says it holds two billion",
                pdf(
                        "",
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        stream("/Type /ObjStm /N 2147483647 /First -7", "1 0 2 0")));
        all.put(
                "an object stream that extends itself",
                pdf(
                        "",
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        stream("/Type /ObjStm /N 1 /First 4 /Extends 6 0 R", "6 0 << >>")));
        all.put(
                "an xref stream with an index of two billion",
                pdf(
                        "",
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        stream(
                                "/Type /XRef /W [1 8 8] /Size 2147483647 /Index [0 2147483647] /Root 1 0 R",
                                "\0\0\0")));
        all.put(
                "arrays in arrays",
                pdf(
                        "",
                        CATALOG.replace(
                                ">>", "/X " + "[".repeat(300_000) + "]".repeat(300_000) + " >>"),
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT));
    }

    private static void streams(Map<String, byte[]> all) {
        for (String length : new String[] {"-1", "2147483648", "99999999999", "4 0 R", "null"}) {
            all.put(
                    "a stream of length " + length,
                    withContent("<< /Length " + length + " >> stream\n" + WORDS + "\nendstream"));
        }
        byte[] once = deflated(' ', 64);
        all.put(
                "a bomb in a filter",
                withContent(stream("/Filter /FlateDecode", deflated(' ', 256))));
        all.put(
                "a bomb in a filter in a filter",
                withContent(
                        stream(
                                "/Filter [/FlateDecode /FlateDecode]",
                                deflated(deflated(' ', 2048), 1))));
        all.put(
                "ten thousand filters",
                withContent(stream("/Filter [" + "/ASCIIHexDecode ".repeat(10_000) + "]", "00>")));
        all.put(
                "a bomb of run lengths",
                withContent(
                        stream("/Filter [/FlateDecode /RunLengthDecode]", deflated(runs(), 16))));
        all.put(
                "a predictor of two billion columns",
                withContent(
                        stream(
                                "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 4 /BitsPerComponent 16 >>",
                                once)));
        all.put(
                "filters that decode by their own stream",
                withContent(
                        "<< /Length 10 /Filter 4 0 R /DecodeParms 4 0 R >> stream\n0123456789\nendstream"));
    }

    private static void content(Map<String, byte[]> all) {
        all.put("a form that draws itself", forms("/X0 Do", 1));
        all.put("forms that draw the next twice, forty deep", forms("/X%d Do /X%d Do", 40));
        all.put("a letter that is drawn by itself", letters());
        all.put(
                "operators in arrays in arrays",
                withContent(stream("", "[".repeat(1_000_000) + WORDS)));
        all.put("a million saved states", withContent(stream("", "q ".repeat(1_000_000) + WORDS)));
        all.put(
                "a line of two million letters",
                withContent(
                        stream(
                                "",
                                "BT /F1 1 Tf 60 700 Td (" + "a ".repeat(1_000_000) + ") Tj ET")));
        all.put(
                "letters at the end of the world",
                withContent(
                        stream(
                                "",
                                "BT /F1 1e30 Tf 1e38 1e38 Td (The motion) Tj 1e-30 0 0 1e-30 -1e38 0 Tm (is DENIED.) Tj ET")));
        all.put(
                "a picture of two billion points",
                withContent(
                        stream(
                                "",
                                WORDS + "BI /W 2147483647 /H 2147483647 /BPC 8 /CS /RGB ID x EI")));
        all.put(
                "one letter that means ten thousand",
                letterThatMeans("<41> <" + "0061".repeat(10_000) + ">", "A".repeat(20_000)));
        all.put(
                "a table of letters that uses itself",
                letterThatMeans(
                        "<41> <0041> endbfchar /X usecmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange 1 beginbfchar <42> <0042>",
                        "AB"));
    }

    private static void actions(Map<String, byte[]> all, String address) {
        for (String action :
                new String[] {
                    "/S /URI /URI (%s)",
                    "/S /GoToR /F << /Type /Filespec /FS /URL /F (%s) >> /D [0 /Fit]",
                    "/S /Launch /F (%s)",
                    "/S /SubmitForm /F << /FS /URL /F (%s) >>",
                    "/S /ImportData /F << /FS /URL /F (%s) >>",
                    "/S /JavaScript /JS (app.launchURL\\('%s'\\); while\\(true\\){})"
                }) {
            String opening = " /OpenAction << " + action.formatted(address) + " >> >>";
            all.put(
                    "an action " + action,
                    pdf("", CATALOG.replace(" >>", opening), PAGES, PAGE, stream("", WORDS), FONT));
        }
        all.put(
                "content that lies elsewhere",
                withContent(
                        "<< /Length 0 /F << /FS /URL /F ("
                                + address
                                + ") >> >> stream\n\nendstream"));
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY % e SYSTEM \""
                        + address
                        + "\"> %e;<!ENTITY f SYSTEM \""
                        + address
                        + "\">]><x>&f;</x>";
        all.put(
                "metadata and a form with entities elsewhere",
                pdf(
                        "",
                        CATALOG.replace(
                                " >>", " /Metadata 6 0 R /AcroForm << /XFA 6 0 R /Fields [] >> >>"),
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        stream("/Type /Metadata /Subtype /XML", xml)));
        all.put(
                "embedded files under a tree of names with a cycle",
                pdf(
                        "",
                        CATALOG.replace(
                                " >>", " /Names << /EmbeddedFiles 6 0 R /JavaScript 6 0 R >> >>"),
                        PAGES,
                        PAGE,
                        stream("", WORDS),
                        FONT,
                        "<< /Kids [6 0 R] /Names [(a.exe) << /Type /Filespec /F ("
                                + address
                                + ") /EF << /F 7 0 R >> >>] >>",
                        stream("/Type /EmbeddedFile /Filter /FlateDecode", deflated(' ', 256))));
    }

    private static String[] plain() {
        return new String[] {CATALOG, PAGES, PAGE, stream("", WORDS), FONT};
    }

    private static byte[] withContent(String content) {
        return pdf("", CATALOG, PAGES, PAGE, content, FONT);
    }

    /** Forms of which each draws the one after it, and the last the first. */
    private static byte[] forms(String draws, int depth) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            names.append("/X%d %d 0 R ".formatted(i, 6 + i));
        }
        List<String> objects = new ArrayList<>();
        objects.add(CATALOG);
        objects.add(PAGES);
        objects.add(PAGE.replace("/Font", "/XObject << " + names + ">> /Font"));
        objects.add(stream("", WORDS + "/X0 Do"));
        objects.add(FONT);
        for (int i = 0; i < depth; i++) {
            int next = (i + 1) % depth;
            objects.add(
                    stream(
                            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << "
                                    + names
                                    + ">> >>",
                            draws.formatted(next, next)));
        }
        return pdf("", objects.toArray(String[]::new));
    }

    private static byte[] letters() {
        String font =
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 84 /LastChar 84 /Widths [9]"
                        + " /Encoding << /Differences [84 /T] >> /CharProcs << /T 6 0 R >> /Resources << /Font << /F1 5 0 R >> >> >>";
        return pdf("", CATALOG, PAGES, PAGE, stream("", WORDS), font, stream("", WORDS));
    }

    private static byte[] letterThatMeans(String meaning, String words) {
        String map =
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF>"
                        + " endcodespacerange 1 beginbfchar "
                        + meaning
                        + " endbfchar endcmap end end";
        return pdf(
                "",
                CATALOG,
                PAGES,
                PAGE,
                stream("", "BT /F1 12 Tf 60 700 Td (" + words + ") Tj ET"),
                FONT.replace(" >>", " /ToUnicode 6 0 R >>"),
                stream("", map));
    }

    private static byte[] claimingObjects() {
        String body = new String(pdf("", plain()), StandardCharsets.ISO_8859_1);
        return body.replace("xref\n0 6", "xref\n0 2000000000")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String entries, String content) {
        return "<< "
                + entries
                + " /Length "
                + content.length()
                + " >> stream\n"
                + content
                + "\nendstream";
    }

    private static String stream(String entries, byte[] content) {
        return stream(entries, new String(content, StandardCharsets.ISO_8859_1));
    }

    /** The objects from number 1 on, an xref table that is right, and a trailer with more in it. */
    private static byte[] pdf(String trailer, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder xref =
                new StringBuilder(
                        "xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
        for (int i = 0; i < objects.length; i++) {
            xref.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = pdf.length();
        String more = trailer.replace("@XREF", Integer.toString(at));
        String size = more.contains("/Size") ? "" : "/Size " + (objects.length + 1);
        pdf.append(xref)
                .append(
                        "trailer << /Root 1 0 R %s %s >>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(size, more, at));
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] runs() {
        byte[] runs = new byte[MEGABYTE];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    private static byte[] deflated(char filler, int megabytes) {
        byte[] block = new byte[MEGABYTE];
        Arrays.fill(block, (byte) filler);
        return deflated(block, megabytes);
    }

    /** The block so many times, packed. */
    static byte[] deflated(byte[] block, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9);
        byte[] buffer = new byte[64 * 1024];
        for (int i = 0; i < times; i++) {
            deflater.setInput(block);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
