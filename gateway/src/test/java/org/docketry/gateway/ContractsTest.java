// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.gateway.problems.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The published language holds together. */
class ContractsTest {

    private static final Path FOLDER = Contracts.folder();
    private static final Path ASYNCAPI = FOLDER.resolve("asyncapi.yaml");
    private static final Pattern PROBLEM = Pattern.compile("docketry\\.org/problems/([a-z0-9-]+)");

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        List<Path> documents = new ArrayList<>(Contracts.files(FOLDER, ".yaml"));
        documents.addAll(Contracts.files(FOLDER.resolve("schemas"), ".json"));
        for (Path document : documents) {
            for (String reference : Contracts.references(Contracts.read(document))) {
                if (Contracts.resolve(document, reference) == null) {
                    dangling.add(FOLDER.relativize(document) + " -> " + reference);
                }
            }
        }

        assertThat(documents).hasSizeGreaterThan(2);
        assertThat(dangling).isEmpty();
    }

    @Test
    void everyOpenapiDocumentNamesEachOperationOnce() {
        List<String> ids = new ArrayList<>();
        for (Path document : Contracts.files(FOLDER.resolve("openapi"), ".yaml")) {
            Map<String, Object> read = Contracts.read(document);
            assertThat(read.get("openapi").toString()).startsWith("3.1.");
            Openapi.operations(read)
                    .forEach(
                            operation -> {
                                assertThat(operation.details())
                                        .as(operation.toString())
                                        .containsKeys("operationId", "summary", "responses");
                                ids.add(operation.details().get("operationId").toString());
                            });
        }

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyDescribedPathIsRoutedToTheServiceThatDescribesIt() {
        for (Path document : Contracts.files(FOLDER.resolve("openapi"), ".yaml")) {
            String service = document.getFileName().toString().replace(".yaml", "");
            if (service.equals("gateway")) {
                continue;
            }
            for (Openapi.Operation operation : Openapi.operations(Contracts.read(document))) {
                assertThat(routeOf(operation.path())).as(operation.path()).isEqualTo(service);
            }
        }
    }

    private static String routeOf(String path) {
        PathContainer container = PathContainer.parsePath(path.replaceAll("[{}]", ""));
        for (Map<String, Object> route : routes()) {
            String predicate = ((List<?>) route.get("predicates")).getFirst().toString();
            for (String pattern : predicate.substring("Path=".length()).split(",", -1)) {
                PathPattern parsed = PathPatternParser.defaultInstance.parse(pattern);
                if (parsed.matches(container)) {
                    return route.get("id").toString();
                }
            }
        }
        return "(none)";
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> routes() {
        Path file = Contracts.repository().resolve("gateway/src/main/resources/application.yaml");
        Map<String, Object> spring = (Map<String, Object>) Contracts.read(file).get("spring");
        Map<String, Object> cloud = (Map<String, Object>) spring.get("cloud");
        Map<String, Object> webmvc = (Map<String, Object>) cloud.get("gateway.server.webmvc");
        return (List<Map<String, Object>>) webmvc.get("routes");
    }

    @Test
    void everySchemaHasItsIdItsMessageAndAnExample() {
        String asyncapi = Contracts.text(ASYNCAPI);
        List<Path> schemas = Contracts.files(FOLDER.resolve("schemas"), ".json");

        assertThat(schemas).isNotEmpty();
        for (Path schema : schemas) {
            String path = FOLDER.relativize(schema).toString();
            Map<String, Object> read = Contracts.read(schema);
            assertThat(read.get("$id")).isEqualTo("https://docketry.org/" + path);
            assertThat(asyncapi).as("asyncapi.yaml").contains("schema: {$ref: '" + path + "'}");
            String examples = path.replace("schemas/", "examples/").replace(".json", "");
            assertThat(Contracts.files(FOLDER.resolve(examples), ".json")).as(path).isNotEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyMessageIsInItsChannelAndNamedAfterItsSchema() {
        Map<String, Object> read = Contracts.read(ASYNCAPI);
        Map<String, Object> components = (Map<String, Object>) read.get("components");
        Map<String, Object> channels = (Map<String, Object>) read.get("channels");
        Map<String, Map<String, Object>> messages =
                (Map<String, Map<String, Object>>) components.get("messages");

        assertThat(read.get("asyncapi")).isEqualTo("3.0.0");
        messages.remove("anyEvent");
        messages.forEach(
                (key, message) -> {
                    Map<String, Object> payload = (Map<String, Object>) message.get("payload");
                    String schema = Contracts.references(payload).getFirst();
                    String[] parts = schema.split("/", -1);
                    assertThat(message.get("name"))
                            .isEqualTo(
                                    "org.docketry."
                                            + parts[1]
                                            + "."
                                            + parts[2].replace(".json", ""));
                    assertThat(Contracts.references(channels.get(parts[1])))
                            .contains("#/components/messages/" + key);
                });
    }

    @Test
    void everyProblemTypeHasAPage() {
        TreeSet<String> used = new TreeSet<>();
        Arrays.stream(ProblemType.values()).map(ProblemType::slug).forEach(used::add);
        List<Path> sources = new ArrayList<>(Contracts.files(FOLDER, ".yaml"));
        for (String module :
                List.of("gateway", "docket-service", "analysis-service", "notification-service")) {
            Path main = Contracts.repository().resolve(module).resolve("src/main");
            sources.addAll(Contracts.files(main, ".java"));
        }
        for (Path source : sources) {
            Matcher matcher = PROBLEM.matcher(Contracts.text(source));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }

        for (String slug : used) {
            Path page = FOLDER.resolve("problems").resolve(slug + ".md");
            assertThat(page).exists();
        }
    }

    @Test
    void everyProblemPageSaysItsNameItsStatusAndMore() {
        for (Path page : Contracts.files(FOLDER.resolve("problems"), ".md")) {
            String name = page.getFileName().toString().replace(".md", "");
            assertThat(Contracts.text(page))
                    .startsWith("# " + name + "\n")
                    .containsPattern("Status [45]\\d\\d");
        }
        for (ProblemType type : ProblemType.values()) {
            Path page = FOLDER.resolve("problems").resolve(type.slug() + ".md");
            assertThat(Contracts.text(page)).contains("Status " + type.status());
        }
    }

    @Test
    void aReleasedSchemaNeverChanges() throws Exception {
        List<String> lines =
                Contracts.text(FOLDER.resolve("RELEASED"))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();

        assertThat(lines.stream().map(line -> line.split(" +", -1)[1])).doesNotHaveDuplicates();
        for (String line : lines) {
            String[] parts = line.split(" +", -1);
            byte[] content = Files.readAllBytes(FOLDER.resolve(parts[1]));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
        }
    }
}
