// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.entry.EntryText;
import org.docketry.analysis.extraction.Texts;
import org.docketry.analysis.extraction.Unreadable;
import org.docketry.analysis.findings.AnalysisJson;
import org.docketry.analysis.library.Library;
import org.docketry.analysis.library.UnfitLibrary;
import org.jspecify.annotations.Nullable;

/**
 * {@code analyse FILE [--json]} reads one file and {@code analyse --entry FILE|- [--json]} the line
 * of a docket, without a running system.
 */
public final class AnalyseCommand {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "txt", "text/plain",
                    "md", "text/markdown",
                    "html", "text/html",
                    "htm", "text/html",
                    "pdf", "application/pdf",
                    "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final int USAGE = 2;

    private AnalyseCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.in, System.out, System.err));
    }

    /** Returns the process's exit code: 0, 1 for a file that cannot be read, 2 for wrong usage. */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        List<String> files = new ArrayList<>(arguments);
        boolean json = files.remove("--json");
        boolean entry = files.remove("--entry");
        boolean piped = entry && files.equals(List.of("-"));
        if (files.size() != 1 || (files.getFirst().startsWith("-") && !piped)) {
            err.println("Usage: analyse FILE [--json]   (txt, md, html, pdf, docx)");
            err.println("       analyse --entry FILE|- [--json]   (the line of a docket)");
            return USAGE;
        }
        Path file = Path.of(files.getFirst());
        try {
            out.println(
                    entry
                            ? entry(piped ? in : Files.newInputStream(file), json)
                            : filing(file, json));
            return 0;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read.");
        } catch (Unreadable e) {
            err.println(e.sentence());
        } catch (UnfitLibrary e) {
            err.println(e.getMessage());
        }
        return 1;
    }

    private static String filing(Path file, boolean json) throws IOException {
        Library library = Library.read(folder());
        Filing filing = new FilingReader(library.tests(), library.topics()).read(text(file));
        return json ? AnalysisJson.standard().of(filing) : ReadingAsText.of(filing);
    }

    private static String entry(InputStream line, boolean json) throws IOException {
        try (line) {
            String text = Texts.standard().read(line.readAllBytes(), "text/plain");
            EntryReading entry = EntryText.read(text);
            return json ? AnalysisJson.standard().of(entry) : EntryAsText.of(entry);
        }
    }

    /** The user's own unmasking tests and topics; null where no folder is named. */
    private static @Nullable Path folder() {
        String folder = System.getenv("DOCKETRY_LIBRARY");
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }

    private static String text(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String mediaType = MEDIA_TYPES.getOrDefault(extension, bySignature(content));
        return Texts.standard().read(content, mediaType);
    }

    private static String bySignature(byte[] content) {
        int length = Math.min(content.length, 5);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return start.equals("%PDF-") ? "application/pdf" : "text/plain";
    }
}
