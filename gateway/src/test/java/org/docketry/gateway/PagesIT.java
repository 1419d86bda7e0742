// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.gateway.Refusals.assertProblem;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.docketry.gateway.problems.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PagesIT {

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = RunningGateway.shared();
    }

    @Test
    void everyContractIsServedAsItIs() throws Exception {
        Path folder = Contracts.folder();
        for (Path file : Contracts.files(folder, ".yaml")) {
            HttpResponse<String> answer = get("/" + folder.relativize(file));
            assertThat(answer.body()).isEqualTo(Contracts.text(file));
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/yaml");
        }
        for (Path file : Contracts.files(folder.resolve("schemas"), ".json")) {
            assertThat(get("/" + folder.relativize(file)).body()).isEqualTo(Contracts.text(file));
        }
    }

    @Test
    void everyProblemTypeLeadsToItsPage() throws Exception {
        for (ProblemType type : ProblemType.values()) {
            HttpResponse<String> answer = get(type.uri().getPath());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("# " + type.slug());
        }
    }

    @Test
    void theIndexesNameWhatThereIs() throws Exception {
        assertThat(get("/openapi").body()).contains("/openapi/gateway.yaml");
        assertThat(get("/problems").body()).contains("/problems/too-large").doesNotContain(".md");
    }

    @Test
    void examplesAndReleasesAreNotServed() throws Exception {
        assertProblem(get("/RELEASED"), 401, "unauthenticated");
        assertProblem(get("/schemas/../RELEASED"), 400, "malformed-request");
        assertProblem(get("/problems/README"), 404, "not-found");
    }

    @Test
    void securityTxtHasAContactAndIsNotOutOfDate() throws Exception {
        List<String> lines = get("/.well-known/security.txt").body().lines().toList();

        assertThat(lines).anyMatch(line -> line.matches("Contact: (mailto|https|tel):\\S+"));
        String expires =
                lines.stream()
                        .filter(line -> line.startsWith("Expires: "))
                        .findFirst()
                        .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isAfter(Instant.now())
                .isBefore(Instant.now().plusSeconds(366L * 24 * 3600));
    }

    @Test
    void theDashboardRunsItsOwnScriptsOnlyAndWritesTextOnly() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContainPattern("<script(?! type=\"module\" src=)| on\\w+=|style=");
        for (String script : List.of("dashboard.js", "api.js", "live.js")) {
            HttpResponse<String> answer = get("/dashboard/" + script);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .contains("javascript");
            assertThat(answer.body())
                    .doesNotContain(
                            "innerHTML",
                            "outerHTML",
                            "insertAdjacentHTML",
                            "eval(",
                            "document.write");
        }
        assertProblem(get("/index.html"), 401, "unauthenticated");
        assertProblem(get("/dashboard/none.js"), 404, "not-found");
    }

    @Test
    void everyEndpointIsDescribedAndEveryDescribedOneIsThere() {
        Set<String> described = new TreeSet<>();
        Openapi.operations(Contracts.read(Contracts.folder().resolve("openapi/gateway.yaml")))
                .forEach(operation -> described.add(shape(operation.method(), operation.path())));
        Set<String> mapped = new TreeSet<>();
        gateway.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapped.addAll(shapes(mapping)));
        mapped.removeIf(each -> each.endsWith(" /error"));

        assertThat(mapped).isEqualTo(described);
    }

    private static Set<String> shapes(RequestMappingInfo mapping) {
        Set<String> shapes = new TreeSet<>();
        for (String path : mapping.getPatternValues()) {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            methods.forEach(method -> shapes.add(shape(method.name(), path)));
            if (methods.isEmpty()) {
                shapes.add("ANY " + path);
            }
        }
        return shapes;
    }

    /** Variables have no names here, and all of a folder is one. */
    private static String shape(String method, String path) {
        return method
                + " "
                + path.replaceAll("\\{[^}]*\\}/\\{[^}]*\\}$", "**").replaceAll("\\{[^}]*\\}", "*");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return gateway.send(gateway.request(path));
    }
}
