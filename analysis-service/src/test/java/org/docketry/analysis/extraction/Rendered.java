// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A made filing in another format, laid out as a court's paper is: blocks of lines, of which those
 * with columns keep them, and tables.
 */
final class Rendered {

    private static final int LINES = 28;
    private static final int WIDTH = 92;
    private static final Pattern NUMBERED = Pattern.compile("(?m)^ ?\\d{1,2}(?:  |$)");

    /** What a court's system prints over every page. */
    private static final Pattern STAMP =
            Pattern.compile("(?:Case |\\d\\d-\\d+-\\p{L}+ +Doc ).* Filed ");

    /** Lines that stand together, or the rows of a table. */
    private record Block(List<String> lines, boolean table) {

        boolean hasColumns() {
            return lines.stream().anyMatch(line -> line.strip().contains("   "));
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final String stamp;

    /**
     * @param markdown whether the text's markup stands for a layout
     */
    Rendered(String text, boolean markdown) {
        String first = text.lines().findFirst().orElse("");
        stamp = STAMP.matcher(first).lookingAt() ? first : "";
        boolean numbered = NUMBERED.matcher(text).results().count() > 20;
        for (String block :
                (numbered ? NUMBERED.matcher(text).replaceAll("") : text)
                        .split("\\n(?:[ \\t]*\\n)+", -1)) {
            List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
            if (lines.isEmpty() || lines.equals(List.of(stamp))) {
                continue;
            }
            boolean table = markdown && lines.stream().allMatch(line -> line.startsWith("|"));
            blocks.add(
                    new Block(
                            lines.stream()
                                    .filter(line -> !table || !line.matches("[|: -]+"))
                                    .map(line -> markdown ? plain(line) : line)
                                    .toList(),
                            table));
        }
    }

    private static String plain(String line) {
        return line.replaceFirst("^#+ ", "").replaceAll("\\*{1,3}", "");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.replaceAll("^\\||\\|$", "").split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>\n");
        if (!stamp.isEmpty()) {
            html.append("<p>").append(stamp).append("</p>\n");
        }
        for (Block block : blocks) {
            if (block.table()) {
                html.append("<table>");
                for (String row : block.lines()) {
                    html.append("<tr>");
                    cells(row).forEach(c -> html.append("<td>").append(xml(c)).append("</td>"));
                    html.append("</tr>\n");
                }
                html.append("</table>\n");
            } else if (block.hasColumns()) {
                html.append("<pre>")
                        .append(xml(String.join("\n", block.lines())))
                        .append("</pre>\n");
            } else {
                html.append("<p>")
                        .append(
                                block.lines().stream()
                                        .map(Rendered::xml)
                                        .collect(Collectors.joining("<br>\n")))
                        .append("</p>\n");
            }
        }
        return html.append("</body></html>").toString();
    }

    /** A page's end as Word last saw it stands after every so many lines. */
    byte[] docx() throws IOException {
        StringBuilder body =
                new StringBuilder(stamp.isEmpty() ? "" : "<w:p>" + run(stamp) + "</w:p>");
        int line = 0;
        for (Block block : blocks) {
            if (block.table()) {
                body.append("<w:tbl>");
                for (String row : block.lines()) {
                    body.append("<w:tr>");
                    cells(row)
                            .forEach(
                                    cell ->
                                            body.append("<w:tc><w:p>")
                                                    .append(run(cell))
                                                    .append("</w:p></w:tc>"));
                    body.append("</w:tr>");
                }
                body.append("</w:tbl>");
                continue;
            }
            body.append("<w:p>");
            for (int i = 0; i < block.lines().size(); i++) {
                body.append(i == 0 ? "" : "<w:r><w:br/></w:r>");
                if (++line % LINES == 0) {
                    body.append("<w:r><w:lastRenderedPageBreak/></w:r>");
                }
                body.append(run(block.lines().get(i)));
            }
            body.append("</w:p>");
        }
        return MadeFiles.docx(body.toString());
    }

    /**
     * What stands on each page of the Word document; a table stands on the page that it begins on.
     */
    List<List<String>> wordPages() {
        List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>(List.of(stamp))));
        int line = 0;
        for (Block block : blocks) {
            for (String words : block.lines()) {
                if (!block.table() && ++line % LINES == 0) {
                    pages.add(new ArrayList<>());
                }
                pages.getLast().add(words);
            }
        }
        return pages;
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + xml(words) + "</w:t></w:r>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * What stands on the lines of each page: long paragraphs broken, a blank line between blocks.
     */
    List<List<String>> pages() {
        List<String> all = new ArrayList<>();
        for (Block block : blocks) {
            for (String line : block.lines()) {
                String words = block.table() ? String.join("    ", cells(line)) : line;
                all.addAll(
                        block.hasColumns() && words.length() <= WIDTH + 8
                                ? List.of(words)
                                : broken(words));
            }
            all.add("");
        }
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LINES) {
            pages.add(all.subList(from, Math.min(all.size(), from + LINES)));
        }
        return pages;
    }

    private static List<String> broken(String line) {
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        boolean title = line.equals(line.toUpperCase(Locale.ROOT));
        StringBuilder now = new StringBuilder(title ? "" : "    ");
        for (String word : line.strip().split(" ", -1)) {
            if (now.length() + word.length() > WIDTH) {
                lines.add(now.toString().stripTrailing());
                now.setLength(0);
            }
            now.append(word).append(' ');
        }
        lines.add(now.toString().stripTrailing());
        return lines;
    }

    /** Pleading paper: numbers in the margin, a running head and foot on every page. */
    byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<List<String>> pages = pages();
            for (int page = 0; page < pages.size(); page++) {
                String head = stamp.isEmpty() && pages.size() > 1 ? "MADE FOR A TEST" : stamp;
                page(document, pages.get(page), head, page + 1);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, List<String> lines, String head, int number)
            throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            show(content, 80, 765, head);
            for (int i = 0; i < LINES; i++) {
                float y = 740 - i * 24f;
                show(content, 30, y, "%2d".formatted(i + 1));
                if (i < lines.size() && !lines.get(i).isBlank()) {
                    int indent = lines.get(i).length() - lines.get(i).stripLeading().length();
                    show(content, 60 + indent * 5.4f, y, lines.get(i).strip());
                }
            }
            show(content, 300, 40, Integer.toString(number));
            show(content, 200, 25, "A MADE FILING IN PLEADING FORM");
        }
    }

    private static void show(PDPageContentStream content, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.COURIER), 9);
        content.newLineAtOffset(x, y);
        content.showText(words.replace('\t', ' '));
        content.endText();
    }
}
