// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What is deployed is confined, fed from secrets, and names settings that the services read. */
@SuppressWarnings("unchecked")
class DeployTest {

    private static final Path DEPLOY = Contracts.repository().resolve("deploy");
    private static final Path BASE = DEPLOY.resolve("k8s/base");
    private static final Set<String> SERVICES =
            Set.of("docket-service", "analysis-service", "notification-service", "gateway");

    @Test
    void everyManifestIsInTheBase() {
        Map<String, Object> base = Contracts.read(BASE.resolve("kustomization.yaml"));
        List<String> files =
                Contracts.files(BASE, ".yaml").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("kustomization.yaml"))
                        .toList();

        assertThat((List<String>) base.get("resources")).containsExactlyInAnyOrderElementsOf(files);
        assertThat(manifests("Deployment").stream().map(DeployTest::name))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(manifests("Service").stream().map(DeployTest::name))
                .containsExactlyInAnyOrderElementsOf(SERVICES);
        assertThat(manifests("NetworkPolicy").stream().map(DeployTest::name))
                .containsAll(SERVICES)
                .contains("deny-all");
    }

    @Test
    void everyContainerIsConfinedAndProbed() {
        for (Map<String, Object> deployment : manifests("Deployment")) {
            Map<String, Object> pod = at(deployment, "spec", "template", "spec");
            assertThat(at(pod, "securityContext")).containsEntry("runAsNonRoot", true);
            assertThat(pod).containsEntry("automountServiceAccountToken", false);
            for (Map<String, Object> container : containers(deployment)) {
                assertThat(container)
                        .containsKeys("startupProbe", "readinessProbe", "livenessProbe");
                assertThat(at(container, "resources", "limits")).containsKey("memory");
                assertThat(at(container, "securityContext"))
                        .containsEntry("allowPrivilegeEscalation", false)
                        .containsEntry("readOnlyRootFilesystem", true)
                        .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
            }
        }
    }

    @Test
    void secretsComeByReferenceOnly() {
        for (Map<String, Object> deployment : manifests("Deployment")) {
            for (Map<String, Object> variable : environment(deployment)) {
                String name = variable.get("name").toString();
                if (name.matches(".*(PASSWORD|SERVICE_TOKEN|MONGO_URI)")) {
                    assertThat(at(variable, "valueFrom")).as(name).containsKey("secretKeyRef");
                }
            }
        }
        assertThat(manifests("Secret")).isEmpty();
    }

    @Test
    void onlyTheGatewayHasTheSigningKeyAndIsReachedFromOutside() {
        for (Map<String, Object> deployment : manifests("Deployment")) {
            boolean signs =
                    environment(deployment).stream()
                            .anyMatch(each -> each.containsValue("DOCKETRY_TOKEN_PRIVATE_KEY"));
            assertThat(signs).isEqualTo(name(deployment).equals("gateway"));
        }
        compose()
                .forEach(
                        (name, service) -> {
                            assertThat(service.containsKey("ports"))
                                    .isEqualTo(name.equals("gateway"));
                            assertThat(service.toString().contains("internal-token.key"))
                                    .isEqualTo(name.equals("gateway"));
                        });
    }

    @Test
    void everySettingIsOneThatTheServiceReads() {
        for (Map<String, Object> deployment : manifests("Deployment")) {
            for (Map<String, Object> variable : environment(deployment)) {
                assertIsRead(name(deployment), variable.get("name").toString());
            }
        }
        compose()
                .forEach(
                        (name, service) -> {
                            if (SERVICES.contains(name)) {
                                at(service, "environment")
                                        .keySet()
                                        .forEach(variable -> assertIsRead(name, variable));
                            }
                        });
    }

    private static void assertIsRead(String service, String variable) {
        Path settings =
                Contracts.repository()
                        .resolve(service)
                        .resolve("src/main/resources/application.yaml");
        if (Files.exists(settings)) {
            assertThat(Contracts.text(settings)).as(service).contains("${" + variable);
        }
    }

    private static List<Map<String, Object>> manifests(String kind) {
        List<Map<String, Object>> found = new ArrayList<>();
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        for (Path file : Contracts.files(BASE, ".yaml")) {
            Yaml yaml = new Yaml(new SafeConstructor(options));
            for (Object document : yaml.loadAll(Contracts.text(file))) {
                Map<String, Object> manifest = (Map<String, Object>) document;
                assertThat(manifest).containsKeys("apiVersion", "kind");
                if (kind.equals(manifest.get("kind"))) {
                    found.add(manifest);
                }
            }
        }
        return found;
    }

    private static Map<String, Map<String, Object>> compose() {
        return (Map<String, Map<String, Object>>)
                Contracts.read(DEPLOY.resolve("compose.yaml")).get("services");
    }

    private static List<Map<String, Object>> containers(Map<String, Object> deployment) {
        return (List<Map<String, Object>>)
                at(deployment, "spec", "template", "spec").get("containers");
    }

    private static List<Map<String, Object>> environment(Map<String, Object> deployment) {
        return containers(deployment).stream()
                .flatMap(each -> ((List<Map<String, Object>>) each.get("env")).stream())
                .toList();
    }

    private static String name(Map<String, Object> manifest) {
        return at(manifest, "metadata").get("name").toString();
    }

    private static Map<String, Object> at(Map<String, Object> node, String... path) {
        Map<String, Object> found = node;
        for (String step : path) {
            found = (Map<String, Object>) found.get(step);
        }
        return found;
    }
}
