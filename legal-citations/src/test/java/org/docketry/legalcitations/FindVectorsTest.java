package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What another finder of citations finds in its own test tables, field by field. */
class FindVectorsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> STRICT =
            List.of("type", "volume", "reporter", "page", "year");
    private static final List<String> LOOSE = List.of("court", "pin", "plaintiff", "defendant");

    private final Map<String, Integer> wrong = new LinkedHashMap<>();

    /** What differs, by vector, citation and field: known by a hash of the vector's text. */
    private final Map<String, String> differences = new TreeMap<>();

    private int total;

    @Test
    void findsWhatTheVectorsExpect() {
        for (JsonNode vector : SharedGates.json("gates/citations/find-vectors.json")) {
            compare(vector);
        }

        System.out.println("find-vectors: " + total + " citations, differing fields " + wrong);
        for (String field : STRICT) {
            assertThat(share(field)).as(field).isGreaterThanOrEqualTo(0.98);
        }
        for (String field : LOOSE) {
            assertThat(share(field)).as(field).isGreaterThanOrEqualTo(0.95);
        }
        assertThat(differences.keySet())
                .as("each difference has a reason in find-vectors-reviewed.tsv: %s", differences)
                .isEqualTo(reviewed().keySet());
        assertThat(reviewed().values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    private static Map<String, String> reviewed() {
        Map<String, String> reviewed = new TreeMap<>();
        for (Table.Row row : Table.rows("find-vectors-reviewed.tsv")) {
            reviewed.put(row.text(0) + " " + row.text(1) + " " + row.text(2), row.text(3));
        }
        return reviewed;
    }

    private double share(String field) {
        return 1.0 - (double) wrong.getOrDefault(field, 0) / total;
    }

    /** What is missing or too many counts against every field. */
    private void compare(JsonNode vector) {
        String text = vector.path("input").stringValue();
        List<JsonNode> found = found(text);
        List<JsonNode> expected = new ArrayList<>();
        vector.path("expected").forEach(expected::add);
        total += expected.size();
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            String place = Integer.toHexString(text.hashCode()) + " " + i + " ";
            if (i >= found.size() || i >= expected.size()) {
                STRICT.forEach(field -> wrong.merge(field, 1, Integer::sum));
                LOOSE.forEach(field -> wrong.merge(field, 1, Integer::sum));
                differences.put(place + "number", found.size() + " for " + expected.size());
                continue;
            }
            Map<String, String> is = fields(found.get(i));
            expectation(expected.get(i))
                    .forEach(
                            (field, value) -> {
                                if (!Objects.equals(value, is.get(field))) {
                                    wrong.merge(field, 1, Integer::sum);
                                    differences.put(place + field, is.get(field) + " for " + value);
                                }
                            });
        }
    }

    private static List<JsonNode> found(String text) {
        List<JsonNode> found = new ArrayList<>();
        for (Citation citation : Citations.find(text)) {
            ObjectNode node = JSON.createObjectNode();
            CitationJson.write(node, text, citation, OptionalInt.empty());
            found.add(node);
        }
        return found;
    }

    private static Map<String, String> fields(JsonNode found) {
        Map<String, String> fields = new LinkedHashMap<>();
        String kind = found.path("kind").stringValue();
        fields.put("type", kind.equals("regulation") ? "statute" : kind);
        for (String name :
                List.of(
                        "volume",
                        "reporter",
                        "page",
                        "year",
                        "court",
                        "pin",
                        "plaintiff",
                        "defendant")) {
            fields.put(name, found.path(name).isNull() ? null : found.path(name).asString());
        }
        return fields;
    }

    private static Map<String, String> expectation(JsonNode expected) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode groups = expected.path("groups");
        JsonNode metadata = expected.path("metadata");
        String type = expected.path("type").stringValue();
        fields.put(
                "type",
                switch (type) {
                    case "FullCaseCitation" -> "full";
                    case "ShortCaseCitation" -> "short";
                    case "SupraCitation" -> "supra";
                    case "IdCitation" -> "id";
                    case "ReferenceCitation" -> "reference";
                    case "FullLawCitation" -> "statute";
                    case "FullJournalCitation" -> "journal";
                    default -> "unknown";
                });
        String volume = first(groups.path("volume"), groups.path("title"), metadata.path("volume"));
        fields.put("volume", volume);
        if (groups.has("reporter") && !type.equals("FullLawCitation")) {
            fields.put("reporter", canonical(expected, volume, text(groups.path("page"))));
        }
        fields.put("page", first(groups.path("page"), groups.path("section")));
        fields.put("year", first(expected.path("year"), metadata.path("year")));
        fields.put("court", text(metadata.path("court")));
        fields.put("pin", pin(text(metadata.path("pin_cite"))));
        fields.put("plaintiff", text(metadata.path("plaintiff")));
        fields.put("defendant", text(metadata.path("defendant")));
        return fields;
    }

    /** The reporter out of the corrected citation: "1 Wis. 2d 1". */
    private static String canonical(JsonNode expected, String volume, String page) {
        String corrected =
                expected.path("corrected")
                        .stringValue()
                        .replace("-" + "NMCERT-", " NMCERT ")
                        .replace("-Ohio-", " Ohio ");
        String tail = corrected.startsWith("T.C.") ? volume + "-" + page : String.valueOf(page);
        int from =
                corrected.startsWith(volume + " ") || corrected.startsWith("None ")
                        ? corrected.indexOf(' ') + 1
                        : 0;
        return corrected.substring(from, corrected.length() - tail.length()).strip();
    }

    private static String pin(String pin) {
        return pin == null ? null : pin.replaceFirst("^at ", "").replaceFirst("^pp?\\. ", "");
    }

    private static String first(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (text(node) != null) {
                return text(node);
            }
        }
        return null;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }
}
