package io.ampgate.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest, parsed strictly by the typed models of Kubernetes: an unknown or missing field fails. */
class KubernetesManifestsTest {

    static final List<String> SERVICES = List.of("gateway", "transaction", "operations", "dashboard");

    static Stream<JsonNode> objects() {
        return ProjectFiles.manifests().stream().flatMap(file -> ProjectFiles.documents(file).stream());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void isWhatKubernetesExpects(JsonNode object) {
        assertThatCode(() -> validate(object)).doesNotThrowAnyException();
    }

    @Test
    void anUnknownFieldIsFound() throws IOException {
        JsonNode misspelt =
                new ObjectMapper().readTree("{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"spec\":{\"selektor\":{}}}");
        assertThatThrownBy(() -> validate(misspelt)).hasMessageContaining("selektor");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void serviceIsDeployedSafely(String service) {
        JsonNode workload = objects()
                .filter(each -> List.of("Deployment", "StatefulSet")
                        .contains(each.path("kind").asText()))
                .filter(each -> each.at("/metadata/name").asText().equals(service))
                .findFirst()
                .orElseThrow();
        JsonNode pod = workload.at("/spec/template/spec");
        JsonNode container = pod.at("/containers/0");
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .isTrue();
        assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                .isEqualTo("ALL");
        assertThat(container.at("/readinessProbe/httpGet/port").asText()).isEqualTo("management");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/resources/limits/memory").isMissingNode()).isFalse();
    }

    @Test
    void noServiceExposesAManagementPort() {
        assertThat(objects().filter(each -> each.path("kind").asText().equals("Service")))
                .hasSize(SERVICES.size())
                .allSatisfy(service -> assertThat(service.at("/spec/ports"))
                        .allSatisfy(port ->
                                assertThat(port.path("targetPort").asText()).isEqualTo("public")));
    }

    @Test
    void kustomizationListsEveryManifest() {
        List<String> files = ProjectFiles.manifests().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        Path kustomization = ProjectFiles.ROOT.resolve("deploy/kubernetes/kustomization.yaml");
        assertThat(ProjectFiles.yaml(kustomization)
                        .path("resources")
                        .valueStream()
                        .map(JsonNode::asText))
                .containsExactlyElementsOf(files);
    }

    private static void validate(JsonNode object) throws IOException {
        JsonElement json = JsonParser.parseString(object.toString());
        switch (object.path("kind").asText()) {
            case "Namespace" -> V1Namespace.validateJsonElement(json);
            case "ConfigMap" -> V1ConfigMap.validateJsonElement(json);
            case "StatefulSet" -> V1StatefulSet.validateJsonElement(json);
            case "Deployment" -> V1Deployment.validateJsonElement(json);
            case "Service" -> V1Service.validateJsonElement(json);
            case "PodDisruptionBudget" -> V1PodDisruptionBudget.validateJsonElement(json);
            case "Ingress" -> V1Ingress.validateJsonElement(json);
            default -> throw new IllegalArgumentException("no model for the kind of " + object);
        }
    }
}
