package org.docketry.acceptance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI documents and event schemas, as something to hold a running system against. */
final class PublishedContracts {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** One operation of one document; {@code open} if it takes no token. */
    record Operation(
            String method, String path, boolean open, JsonNode document, JsonNode operation) {

        /** The schema of the JSON that a success answers, if it answers JSON. */
        Optional<JsonNode> answer() {
            for (String status : List.of("200", "201")) {
                JsonNode schema =
                        operation
                                .path("responses")
                                .path(status)
                                .path("content")
                                .path("application/json")
                                .path("schema");
                if (!schema.isMissingNode()) {
                    return Optional.of(schema);
                }
            }
            return Optional.empty();
        }

        /** The path with the query of the documented examples; as it is where there are none. */
        String exemplary() {
            List<String> query = new ArrayList<>();
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("in").asString("").equals("query") && parameter.has("example")) {
                    query.add(
                            parameter.required("name").asString()
                                    + "="
                                    + URLEncoder.encode(
                                            parameter.required("example").asString(),
                                            StandardCharsets.UTF_8));
                }
            }
            return query.isEmpty() ? path : path + "?" + String.join("&", query);
        }

        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        for (Path file : SourceTree.files("contracts/openapi", ".yaml")) {
            JsonNode document = YAML.readTree(file.toFile());
            document.required("paths")
                    .properties()
                    .forEach(path -> collect(document, path.getKey(), path.getValue(), found));
        }
        return found;
    }

    private static void collect(
            JsonNode document, String path, JsonNode item, List<Operation> found) {
        item.properties()
                .forEach(
                        method -> {
                            if (METHODS.contains(method.getKey())) {
                                JsonNode own = method.getValue().path("security");
                                boolean open = own.isArray() && own.isEmpty();
                                found.add(
                                        new Operation(
                                                method.getKey(),
                                                path,
                                                open,
                                                document,
                                                method.getValue()));
                            }
                        });
    }

    /** What is wrong with an answer, by the operation's own document; empty if nothing is. */
    List<String> violations(Operation operation, JsonNode schema, JsonNode answer) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", operation.document().required("components"));
        return validate(registry.getSchema(whole), answer);
    }

    /** What is wrong with an event's data, by its released schema. */
    List<String> violations(String eventType, JsonNode data) {
        String[] parts = eventType.split("\\.", -1);
        Path file =
                SourceTree.root()
                        .resolve("contracts/schemas")
                        .resolve(parts[2])
                        .resolve(parts[3] + "." + parts[4] + ".json");
        return validate(registry.getSchema(Api.JSON.readTree(file.toFile())), data);
    }

    private static List<String> validate(Schema schema, JsonNode value) {
        return schema.validate(value).stream().map(Object::toString).toList();
    }
}
