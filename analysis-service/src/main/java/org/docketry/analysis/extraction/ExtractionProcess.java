// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.docketry.analysis.extraction.Unreadable.Reason;

/** The other process: a file on standard input, its text on standard output, one file a life. */
final class ExtractionProcess {

    private ExtractionProcess() {}

    public static void main(String[] arguments) throws IOException {
        // Parsers write to these; only the text and the verdict may come out.
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        byte[] content = System.in.readAllBytes();
        try {
            String text =
                    read(FileKind.valueOf(arguments[0]), content, Integer.parseInt(arguments[1]));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (Unreadable unreadable) {
            err.print(unreadable.reason() + "|" + unreadable.sentence());
            err.flush();
            Runtime.getRuntime().halt(SeparateProcess.UNREADABLE_EXIT);
        } catch (StackOverflowError nested) {
            err.print(Reason.REFUSED + "|The document is nested too deeply.");
            err.flush();
            Runtime.getRuntime().halt(SeparateProcess.UNREADABLE_EXIT);
        }
        Runtime.getRuntime().halt(0);
    }

    private static String read(FileKind kind, byte[] content, int unitsMax) {
        return switch (kind) {
            case PDF -> PdfText.of(content, unitsMax);
            case DOCX -> DocxText.of(content, unitsMax);
            case HTML -> HtmlText.of(new String(content, StandardCharsets.UTF_8), unitsMax);
            case TEXT, MARKDOWN, DOCKET_ENTRY -> new String(content, StandardCharsets.UTF_8);
        };
    }
}
