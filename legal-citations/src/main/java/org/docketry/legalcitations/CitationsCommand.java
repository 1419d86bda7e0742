package org.docketry.legalcitations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code citations --batch FILE.jsonl}: one text a line in, its citations a line out. */
public final class CitationsCommand {

    /** A whole day's transcript is a tenth of it; a longer text is an accident or an attack. */
    private static final int TEXT_MAX = 16_000_000;

    private static final String PROBLEMS = "https://docketry.org/problems/";
    private static final JsonMapper JSON = mapper();

    private boolean failed;

    private CitationsCommand() {}

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
        boolean piped = given.get(1).equals("-");
        if (!piped && (!Files.isReadable(file) || Files.isDirectory(file))) {
            errors.println("citations: cannot read " + file);
            return 2;
        }
        CitationsCommand command = new CitationsCommand();
        try (BatchLines lines = new BatchLines(piped ? System.in : Files.newInputStream(file));
                BufferedWriter writer =
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            command.batch(lines, writer);
        }
        return command.failed ? 1 : 0;
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder()
                        .maxStringLength(BatchLines.LENGTH_MAX)
                        .maxNestingDepth(24)
                        .build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }

    private void batch(BatchLines lines, BufferedWriter out) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                out.write(JSON.writeValueAsString(answer(line, lines)));
                out.newLine();
            }
        }
    }

    private JsonNode answer(String line, BatchLines lines) {
        if (lines.cut()) {
            return problem(JSON.nullNode(), "too-large", 413, "The line is too long", lines);
        }
        JsonNode request;
        try {
            request = JSON.readTree(line);
        } catch (JacksonException e) {
            return malformed(JSON.nullNode(), "not JSON: " + e.getOriginalMessage(), lines);
        }
        JsonNode id = request.path("id");
        id = id.isMissingNode() || id.isContainer() ? JSON.nullNode() : id;
        JsonNode text = request.path("text");
        if (!request.isObject() || !text.isString()) {
            return malformed(id, "no \"text\" that is a string", lines);
        }
        if (text.stringValue().length() > TEXT_MAX) {
            return problem(id, "too-large", 413, "The text is too long", lines);
        }
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", id);
        answer.set("citations", citations(text.stringValue()));
        return answer;
    }

    private ObjectNode malformed(JsonNode id, String why, BatchLines lines) {
        return problem(id, "malformed-request", 400, "The request is malformed: " + why, lines);
    }

    /** An RFC 9457 problem in the place of the answer, so that answers and lines stay in step. */
    private ObjectNode problem(
            JsonNode id, String type, int status, String detail, BatchLines lines) {
        failed = true;
        ObjectNode problem = JSON.createObjectNode();
        problem.set("id", id);
        problem.put("type", PROBLEMS + type);
        problem.put(
                "title", status == 413 ? "The request is too large" : "The request is malformed");
        problem.put("status", status);
        problem.put("detail", detail + " (line " + lines.number() + ")");
        return problem;
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
