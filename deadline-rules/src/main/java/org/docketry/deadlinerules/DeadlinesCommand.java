package org.docketry.deadlinerules;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.deadlinerules.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * The command line: one deadline with its derivation, or a batch of requests, one JSON object a
 * line. Exits with 0 when a date was computed (or a batch was read), 1 when none was, 2 for a
 * misused command.
 */
public final class DeadlinesCommand {

    private static final String USAGE =
            """
            deadlines --court COURT (--rule RULE | --within "14 days after" | --fixed DATE)
                      [--trigger DATE[THH:MM]] [--event NAME] [--service METHOD] [--state CODE]
                      [--closure DATE]... [--law LAW] [--law-as-of DATE] [--also EVENT=DATE[THH:MM]]...
                      [--ends-at HH:MM] [--printed DATE] [--packs FOLDER] [--json]
            deadlines --batch FILE.jsonl [--packs FOLDER]     (FILE - is standard input)
            deadlines --rules [--packs FOLDER]                lists the rules
            """;

    private DeadlinesCommand() {}

    public static void main(String[] arguments) {
        int status = run(arguments, System.out, System.err);
        System.out.flush();
        System.exit(status);
    }

    /** Runs one command; returns the exit status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            CommandLine line = CommandLine.parse(List.of(arguments));
            if (line.has("help") || arguments.length == 0) {
                out.print(USAGE);
                return 0;
            }
            RuleBook book = RuleBook.bundled();
            if (line.has("packs")) {
                book = book.with(Path.of(line.one("packs")));
            }
            if (line.has("rules")) {
                book.rules()
                        .forEach(
                                rule ->
                                        out.println(
                                                rule.id()
                                                        + " "
                                                        + rule.version()
                                                        + "  "
                                                        + rule.authority()
                                                        + ": "
                                                        + rule.title()));
                return 0;
            }
            Deadlines deadlines = new Deadlines(book);
            return line.has("batch")
                    ? batch(deadlines, line.one("batch"), out)
                    : one(deadlines, line, out);
        } catch (CommandLine.Misused misused) {
            err.println(misused.getMessage());
            err.print(USAGE);
            return 2;
        } catch (DataFault fault) {
            err.println(fault.getMessage());
            return 2;
        } catch (IOException | UncheckedIOException e) {
            err.println("cannot read: " + e.getMessage());
            return 2;
        }
    }

    private static int one(Deadlines deadlines, CommandLine line, PrintStream out) {
        Answer answer = deadlines.compute(line.request());
        if (line.has("json")) {
            out.println(DeadlineJson.answer(answer));
        } else {
            out.print(text(answer));
        }
        return answer instanceof Computed ? 0 : 1;
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Computed computed -> computed.asText();
            case Answer.Conditional conditional -> "No date yet. " + conditional.detail() + "\n";
            case Answer.Missing missing ->
                    "No date. "
                            + missing.detail()
                            + " Missing: "
                            + String.join(", ", missing.missing())
                            + "\n";
            case Answer.Refused refused -> "No date. " + refused.detail() + "\n";
        };
    }

    private static int batch(Deadlines deadlines, String file, PrintStream out) throws IOException {
        InputStream bytes = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        try (Reader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                Writer writer =
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String line = line(lines); line != null; line = line(lines)) {
                if (!line.isBlank()) {
                    writer.write(DeadlineJson.reply(deadlines, line).json());
                    writer.write('\n');
                }
            }
        }
        return 0;
    }

    /**
     * Reads a line in bounded memory: of one that is too long enough is kept to be refused. Bytes
     * that are no UTF-8 become replacement characters, so that a bad line costs no other.
     */
    private static @Nullable String line(Reader in) throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() <= JsonReader.LENGTH_MAX && c != '\ufeff') {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.toString();
    }

    static Map<String, Boolean> options() {
        Map<String, Boolean> takesValue = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "court",
                        "rule",
                        "within",
                        "fixed",
                        "trigger",
                        "event",
                        "service",
                        "state",
                        "closure",
                        "law",
                        "law-as-of",
                        "also",
                        "ends-at",
                        "printed",
                        "packs",
                        "batch")) {
            takesValue.put(name, true);
        }
        for (String name : List.of("json", "rules", "help")) {
            takesValue.put(name, false);
        }
        return takesValue;
    }
}
