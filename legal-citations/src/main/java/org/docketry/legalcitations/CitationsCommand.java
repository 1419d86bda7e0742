package org.docketry.legalcitations;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code citations --batch FILE.jsonl}: one text a line in, its citations a line out. */
public final class CitationsCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream errors;
    private boolean failed;

    private CitationsCommand(PrintStream errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs the command; answers its exit status: 0, 1 where a line was refused, 2 where misused.
     */
    static int run(String[] arguments, PrintStream out, PrintStream errors) throws IOException {
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && given.getFirst().equals("citations")) {
            given = given.subList(1, given.size());
        }
        if (given.size() != 2 || !given.getFirst().equals("--batch")) {
            errors.println("usage: citations --batch FILE.jsonl   ({\"id\", \"text\"} a line)");
            return 2;
        }
        Path file = Path.of(given.get(1));
        if (!given.get(1).equals("-") && !Files.isReadable(file)) {
            errors.println("citations: cannot read " + file);
            return 2;
        }
        CitationsCommand command = new CitationsCommand(errors);
        try (BufferedReader in = open(given.get(1), file);
                BufferedWriter writer =
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            command.batch(in, writer);
        }
        return command.failed ? 1 : 0;
    }

    private static BufferedReader open(String name, Path file) throws IOException {
        return name.equals("-")
                ? new BufferedReader(
                        new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private void batch(BufferedReader in, BufferedWriter out) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                JsonNode answer = answer(line, number);
                if (answer != null) {
                    out.write(JSON.writeValueAsString(answer));
                    out.newLine();
                }
            }
        }
    }

    private @Nullable JsonNode answer(String line, int number) {
        JsonNode request;
        try {
            request = JSON.readTree(line);
        } catch (JacksonException e) {
            return refuse(number, "not JSON");
        }
        JsonNode text = request.path("text");
        if (!request.isObject() || !text.isString()) {
            return refuse(number, "no \"text\"");
        }
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", request.path("id").isMissingNode() ? JSON.nullNode() : request.path("id"));
        answer.set("citations", citations(text.stringValue()));
        return answer;
    }

    private @Nullable JsonNode refuse(int number, String why) {
        errors.println("citations: line " + number + ": " + why);
        failed = true;
        return null;
    }

    private static ArrayNode citations(String text) {
        List<Citation> citations = Citations.find(text);
        Resolutions resolutions = Citations.resolve(citations);
        ArrayNode nodes = JSON.createArrayNode();
        for (int i = 0; i < citations.size(); i++) {
            CitationJson.write(nodes.addObject(), text, citations.get(i), resolutions.target(i));
        }
        return nodes;
    }
}
