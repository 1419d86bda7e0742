// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PDFs do to the words on their pages. */
class PdfFormsTest {

    private static final int UNITS_MAX = 1_000_000;
    static final float[] COLUMNS = {40, 150, 290, 430};

    static final String[][] TABLE = {
        {"Issue", "Movant", "Respondent", "Held"},
        {
            "Standing to assert the users' rights",
            "Third parties have no standing to object.",
            "A provider may assert the rights of its users.",
            "Provider has standing."
        },
        {
            "Undue burden",
            "The search is a matter of minutes.",
            "Nine accounts are a burden on a non-party.",
            "No undue burden was shown."
        }
    };

    /** Draws on one page. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    @Test
    void aTableIsTakenApartByPosition() throws IOException {
        List<IssueRow> rows = DocumentReader.read(text(table(11, 9))).issues();

        assertThat(rows).hasSize(2);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(words(rows.get(i))).containsExactly(TABLE[i + 1]);
        }
    }

    /** Where rows and lines lie equally far apart, nothing tells where a row ends. */
    @Test
    void aTableThatIsNotToldByPositionGivesNoRows() throws IOException {
        assertThat(DocumentReader.read(text(table(11, 0))).issues()).isEmpty();
    }

    private static List<@Nullable String> words(IssueRow row) {
        List<@Nullable String> words = new ArrayList<>();
        for (Found<String> cell : cells(row)) {
            words.add(cell == null ? null : cell.value());
        }
        return words;
    }

    private static List<@Nullable Found<String>> cells(IssueRow row) {
        List<@Nullable Found<String>> cells = new ArrayList<>();
        cells.add(row.issue());
        cells.add(row.movant());
        cells.add(row.opponent());
        cells.add(row.held());
        return cells;
    }

    /** Each cell wrapped in its column; so much room more between rows. */
    private static byte[] table(float line, float between) throws IOException {
        return drawn(
                content -> {
                    float y = 700;
                    show(content, 9, 200, 740, "Halloran Shipping Co. v. Murmur Networks, Inc.");
                    for (String[] row : TABLE) {
                        int most = 0;
                        for (int column = 0; column < row.length; column++) {
                            List<String> lines = wrapped(row[column], 22);
                            for (int i = 0; i < lines.size(); i++) {
                                show(content, 9, COLUMNS[column], y - i * line, lines.get(i));
                            }
                            most = Math.max(most, lines.size());
                        }
                        y -= most * line + between;
                    }
                });
    }

    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ", -1)) {
            String line = lines.getLast();
            if (!line.isEmpty() && line.length() + word.length() >= width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, line.isEmpty() ? word : line + " " + word);
            }
        }
        return lines;
    }

    /** Over the middle of the page, or beside the names of the parties. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDER GRANTING IN PART AND DENYING IN PART MOTION TO COMPEL COMPLIANCE WITH SUBPOENA AND DENYING MOTION TO SEAL",
                "RESPONDENT MURMUR NETWORKS, INC.'S OPPOSITION TO HALLORAN SHIPPING CO.'S MOTION TO COMPEL; MEMORANDUM OF POINTS AND AUTHORITIES",
                "Order Granting Motion to Compel Compliance with Subpoena and Denying Motion to Seal",
                "DECLARATION OF CONRAD FARNSWORTH IN SUPPORT OF OPPOSITION TO MOTION TO COMPEL"
            })
    void aTitleOverSeveralLinesIsWhole(String title) throws IOException {
        for (boolean beside : new boolean[] {true, false}) {
            List<String> lines = wrapped(title, beside ? 32 : 68);
            byte[] pdf =
                    drawn(
                            content -> {
                                show(content, 12, 200, 740, "UNITED STATES DISTRICT COURT");
                                show(content, 12, 190, 726, "NORTHERN DISTRICT OF CALIFORNIA");
                                show(content, 12, 72, 690, "HALLORAN SHIPPING CO.,");
                                show(content, 12, 330, 690, "Case No. 3:24-mc-80377-VWX");
                                show(content, 12, 90, 676, "Movant,");
                                show(content, 12, 80, 662, "v.");
                                show(content, 12, 72, 648, "MURMUR NETWORKS, INC.,");
                                show(content, 12, 90, 634, "Respondent.");
                                for (int i = 0; i < lines.size(); i++) {
                                    float x = beside ? 330 : 306 - 3.6f * lines.get(i).length();
                                    float y = (beside ? 662 : 600) - 14 * i;
                                    show(content, 12, x, y, lines.get(i));
                                }
                                show(content, 12, 72, 520, "The Court has read the papers.");
                            });

            assertThat(DocumentReader.read(text(pdf)).title().value()).isEqualTo(title);
        }
    }

    @Test
    void aTextInTwoColumnsIsReadDownTheLeftOneFirst() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            show(content, 9, 250, 760, "ORDER");
                            for (int i = 0; i < 14; i++) {
                                String left =
                                        "left column line " + (char) ('a' + i) + " runs on and on";
                                String right = "right column line " + (char) ('a' + i) + " ends";
                                show(
                                        content,
                                        9,
                                        60,
                                        720 - 12 * i,
                                        left + " until it comes to the gutter");
                                show(content, 9, 320, 720 - 12 * i, right);
                            }
                        });

        String text = text(pdf);

        assertThat(text.indexOf("left column line n"))
                .isPositive()
                .isLessThan(text.indexOf("right column line a"));
        assertThat(text).contains("gutter\nleft column line b");
    }

    @Test
    void aRotatedPageReadsAsOneThatIsNot() throws IOException {
        for (int degrees : new int[] {90, 180, 270}) {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                page.setRotation(degrees);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    turned(content, degrees, 60, "The motion to compel is GRANTED as to the");
                    turned(content, degrees, 80, "names and DENIED as to the messages.");
                }
                assertThat(CourtLayout.read(text(saved(document))).text().strip())
                        .as("%d degrees", degrees)
                        .isEqualTo(
                                "The motion to compel is GRANTED as to the\nnames and DENIED as to the messages.");
            }
        }
    }

    /** Draws so that the words stand upright once the page is turned. */
    private static void turned(PDPageContentStream content, int degrees, float down, String words)
            throws IOException {
        double angle = Math.toRadians(degrees);
        float width = PDRectangle.LETTER.getWidth();
        float height = PDRectangle.LETTER.getHeight();
        float x = degrees == 90 ? down : degrees == 180 ? width - 60 : width - down;
        float y = degrees == 90 ? 60 : degrees == 180 ? down : height - 60;
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
        content.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
        content.showText(words);
        content.endText();
    }

    @Test
    void ligaturesAreLetters() throws IOException {
        String text = text(withLigatures());

        assertThat(text.strip()).isEqualTo("The confidential flow");
        assertThat(CourtLayout.read("The con\ufb01dential o\ufb03ce and \ufb02ow").text())
                .isEqualTo("The confidential office and flow");
    }

    /** A font of its own coding, whose table says that two of its signs are ligatures. */
    private static byte[] withLigatures() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
            String map =
                    """
                    /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                    /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange
                    1 beginbfrange <20> <7A> <0020> endbfrange
                    2 beginbfchar <7B> <FB01> <7C> <FB02> endbfchar
                    endcmap end end
                    """;
            PDStream stream =
                    new PDStream(
                            document,
                            new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII)));
            font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 11);
                content.newLineAtOffset(60, 700);
                content.showText("The con{dential |ow");
                content.endText();
            }
            return saved(document);
        }
    }

    @Test
    void softHyphensJoinTheirWord() throws IOException {
        assertThat(CourtLayout.read("The motion to com\u00ad\npel is gran\u00adted.\n").text())
                .isEqualTo("The motion to compel is granted.");
        byte[] pdf =
                drawn(
                        content -> {
                            show(content, 11, 60, 700, "The motion to com\u00ad");
                            show(content, 11, 60, 686, "pel is granted.");
                        });
        assertThat(CourtLayout.read(text(pdf)).text().strip())
                .isEqualTo("The motion to compel is granted.");
    }

    @Test
    void smallCapitalsAreOneWord() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            content.beginText();
                            content.newLineAtOffset(60, 700);
                            for (String word : List.of("Order", "Granting", "Motion")) {
                                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                                content.showText(word.substring(0, 1));
                                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 9);
                                content.showText(
                                        word.substring(1).toUpperCase(java.util.Locale.ROOT) + " ");
                            }
                            content.endText();
                        });

        assertThat(text(pdf).strip()).isEqualTo("ORDER GRANTING MOTION");
    }

    @Test
    void theMarkOfAFootnoteIsNoDigitOfTheText() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            content.beginText();
                            content.newLineAtOffset(60, 700);
                            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                            content.showText("Acme shall comply by May 3, 2024");
                            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 7);
                            content.setTextRise(5);
                            content.showText("12");
                            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                            content.setTextRise(0);
                            content.showText(" and file a proof of it.");
                            content.endText();
                        });

        assertThat(text(pdf).strip())
                .isEqualTo("Acme shall comply by May 3, 2024¹² and file a proof of it.");
        assertThat(CourtLayout.read(text(pdf)).text().strip())
                .isEqualTo("Acme shall comply by May 3, 2024 and file a proof of it.");
    }

    /** The print tells: smaller to the foot of the page, and the first line bears a number. */
    @Test
    void aSentenceRunsOverNotesAtThePagesFoot() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument()) {
            draw(
                    document,
                    content -> {
                        marked(content, 700, "The subpoena is narrow", "1", " and asks for");
                        show(content, 12, 60, 676, "the names of nine accounts, which");
                        marked(content, 120, "", "1", " Orchard asked for more in May, and");
                        show(content, 9, 60, 110, "later for less, as its letter");
                        show(content, 12, 300, 60, "1");
                    });
            draw(
                    document,
                    content -> {
                        show(content, 12, 60, 700, "Bramble shall produce.");
                        show(content, 12, 60, 676, "The rest is DENIED.");
                        show(content, 9, 60, 120, "of June shows.");
                        show(content, 12, 300, 60, "2");
                    });
            pdf = saved(document);
        }

        assertThat(CourtLayout.read(text(pdf)).text().strip())
                .isEqualTo(
                        "The subpoena is narrow and asks for\nthe names of nine accounts, which\nBramble shall produce.\nThe rest is DENIED.\n\n"
                                + "Orchard asked for more in May, and\nlater for less, as its letter\nof June shows.");
    }

    /** Some courts raise the mark so far that nothing of it stands beside its words. */
    @Test
    void aMarkThatStandsAboveItsNoteBelongsToIt() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            marked(content, 700, "The subpoena is narrow", "12", " and clear.");
                            show(content, 12, 60, 676, "It is enforced.");
                            show(content, 12, 60, 126, "______");
                            show(content, 5, 64, 118, "12");
                            show(content, 9, 72, 112, "See Orchard v. Pell, 3, 17");
                            show(content, 9, 60, 102, "71 Pell asked for more.");
                        });

        assertThat(CourtLayout.read(text(pdf)).text().strip())
                .isEqualTo(
                        "The subpoena is narrow and clear.\nIt is enforced.\n\nSee Orchard v. Pell, 3, 17\n71 Pell asked for more.");
    }

    /** Words, a raised digit and words; behind no words those of a note. */
    private static void marked(
            PDPageContentStream content, float y, String before, String mark, String after)
            throws IOException {
        float size = before.isEmpty() ? 9 : 12;
        content.beginText();
        content.newLineAtOffset(60, y);
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
        content.showText(before);
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size * 0.6f);
        content.setTextRise(size * 0.4f);
        content.showText(mark);
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
        content.setTextRise(0);
        content.showText(after);
        content.endText();
    }

    @Test
    void anEmptyPasswordOpensAndAnOwnersBanHolds() throws IOException {
        assertThat(text(locked(new AccessPermission()))).contains("The motion is DENIED.");

        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> PdfText.of(locked(none), UNITS_MAX));
        assertThat(refused.reason()).isEqualTo(Reason.REFUSED);
        assertThat(refused.sentence()).isEqualTo("The document forbids taking its text.");
    }

    private static byte[] locked(AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            draw(document, content -> show(content, 11, 60, 700, "The motion is DENIED."));
            document.protect(new StandardProtectionPolicy("owner", "", permission));
            return saved(document);
        }
    }

    /** The filing system prints its stamp over a scan too; that is no text of the paper. */
    @Test
    void aScanHasNoTextThoughItIsStamped() throws IOException {
        for (String stamp :
                List.of(
                        "",
                        "Case 3:24-mc-80377-VWX   Document 12   Filed 01/02/25   Page 1 of 1")) {
            byte[] pdf;
            try (PDDocument document = new PDDocument()) {
                BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
                draw(
                        document,
                        content -> {
                            content.drawImage(
                                    LosslessFactory.createFromImage(document, picture), 50, 50);
                            if (!stamp.isEmpty()) {
                                show(content, 9, 60, 770, stamp);
                            }
                        });
                pdf = saved(document);
            }
            Unreadable refused =
                    catchThrowableOfType(Unreadable.class, () -> PdfText.of(pdf, UNITS_MAX));
            assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT);
            assertThat(refused.sentence()).contains("no text").contains("scan");
        }
    }

    static byte[] drawn(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            draw(document, drawing);
            return saved(document);
        }
    }

    static void draw(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        }
    }

    static void show(PDPageContentStream content, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static String text(byte[] pdf) {
        return PdfText.of(pdf, UNITS_MAX);
    }
}
