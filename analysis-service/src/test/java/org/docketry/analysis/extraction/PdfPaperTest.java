// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.docketry.analysis.extraction.PdfFormsTest.draw;
import static org.docketry.analysis.extraction.PdfFormsTest.drawn;
import static org.docketry.analysis.extraction.PdfFormsTest.saved;
import static org.docketry.analysis.extraction.PdfFormsTest.show;
import static org.docketry.analysis.extraction.PdfFormsTest.text;
import static org.docketry.analysis.extraction.PdfFormsTest.wrapped;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.extraction.Unreadable.Reason;
import org.junit.jupiter.api.Test;

/** What the paper itself bears: a numbered margin, the blanks of a form, a court's stamp. */
class PdfPaperTest {

    private static final float INDENT = 40;

    @Test
    void aTableOnPleadingPaperIsReadWithoutItsMargin() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            for (int i = 0; i < 28; i++) {
                                show(content, 12, i < 9 ? 46 : 40, 740 - 24 * i, "" + (i + 1));
                            }
                            show(content, 9, 200, 740, "Halloran Shipping Co. v. Murmur Networks");
                            table(content, 716);
                            show(content, 9, 80, 500, "Dated: May 3, 2024");
                        });

        List<IssueRow> rows = DocumentReader.read(text(pdf)).issues();

        assertThat(rows).hasSize(2);
        for (int i = 0; i < 2; i++) {
            String[] cells = PdfFormsTest.TABLE[i + 1];
            assertThat(value(rows.get(i).issue())).isEqualTo(cells[0]);
            assertThat(value(rows.get(i).movant())).isEqualTo(cells[1]);
            assertThat(value(rows.get(i).opponent())).isEqualTo(cells[2]);
            assertThat(value(rows.get(i).held())).isEqualTo(cells[3]);
        }
        assertThat(CourtLayout.read(text(pdf)).text()).contains("Dated: May 3, 2024");
    }

    private static String value(Found<String> cell) {
        assertThat(cell).isNotNull();
        return cell.value();
    }

    /** Its lines lie closer than the margin's, as those of a table in such a paper do. */
    private static void table(PDPageContentStream content, float top) throws IOException {
        float y = top;
        for (String[] row : PdfFormsTest.TABLE) {
            int most = 0;
            for (int column = 0; column < row.length; column++) {
                List<String> lines = wrapped(row[column], 22);
                for (int i = 0; i < lines.size(); i++) {
                    float x = INDENT + PdfFormsTest.COLUMNS[column];
                    show(content, 9, x, y - i * 12, lines.get(i));
                }
                most = Math.max(most, lines.size());
            }
            y -= (most + 1) * 12;
        }
    }

    /** The answer is printed over the blank, not into it. */
    @Test
    void aBlankThatIsFilledInReadsAsItsAnswer() throws IOException {
        byte[] pdf =
                drawn(
                        content -> {
                            show(content, 11, 60, 700, "Served on (name): ____________________");
                            show(content, 11, 150, 701.5f, "Conrad A. Farnsworth");
                            show(content, 11, 60, 660, "Signed: ____________________");
                        });

        assertThat(text(pdf).lines().map(String::strip).toList())
                .contains("Signed: ____________________")
                .anyMatch(
                        line -> line.matches("Served on \\(name\\): *_?Conrad A. Farnsworth *_*"));
    }

    /** Each court of appeals has an order of its own for the same labels. */
    @Test
    void theStampOfACourtOfAppealsIsNoTextOfThePaper() throws IOException {
        for (String stamp :
                List.of(
                        "Appellate Case: 24-901     Document: 010110000001     Date Filed: 01/11/2024     Page: 1",
                        "Case: 24-1507     Document: 00110000002     Page: 1      Date Filed: 12/22/2024      Entry ID: 6390001",
                        "Case: 24-16276, 08/05/2024, ID: 11770000, DktEntry: 19, Page 1 of 1",
                        "Case 24-3510, Document 1-1, 10/31/2024, 2160000, Page1 of 1",
                        "USCA4 Appeal: 24-2218      Doc: 17            Filed: 10/31/2024      Pg: 1 of 1",
                        "Appellate Case: 24-1801     Page: 1      Date Filed: 01/19/2024 Entry ID: 5230000",
                        "Case 4:24-cv-00377   Document 12   Filed on 01/02/25 in TXSD   Page 1 of 1",
                        "01/02/2025 10:11 FAX 555-201-0100  Law Offices        P. 001/001")) {
            byte[] paper =
                    drawn(
                            content -> {
                                show(content, 9, 60, 770, stamp);
                                show(content, 12, 60, 700, "The motion is DENIED.");
                            });
            byte[] scan;
            try (PDDocument document = new PDDocument()) {
                draw(document, content -> show(content, 9, 60, 770, stamp));
                scan = saved(document);
            }

            assertThat(CourtLayout.read(text(paper)).text())
                    .as(stamp)
                    .isEqualTo("The motion is DENIED.");
            assertThat(catchThrowableOfType(Unreadable.class, () -> text(scan)).reason())
                    .as(stamp)
                    .isEqualTo(Reason.NO_TEXT);
        }
    }

    @Test
    void aSentenceThatNamesAPaperIsNoStamp() throws IOException {
        for (String words :
                List.of(
                        "Case 24-901 was filed on 01/11/2024, see Document 12, Page 3.",
                        "Case: Orchard v. Pell, Document 12, Filed 01/11/2024",
                        "Document 12 Filed 01/11/2024 Page 3")) {
            String text = "The motion is moot.\n" + words + "\nIt is DENIED.";

            assertThat(CourtLayout.read(text).text()).isEqualTo(text);
        }
    }
}
