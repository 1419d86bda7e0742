// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What every refusal must be. */
final class Refusals {

    private static final String TYPES = "https://docketry.org/problems/";

    private Refusals() {}

    static JsonNode assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = RunningGateway.json(answer);
        assertThat(problem.get("type").asString()).isEqualTo(TYPES + slug);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(answer.body())
                .doesNotContain(
                        "Exception",
                        "org.docketry.",
                        "springframework",
                        "\tat ",
                        "/home/",
                        ".java");
        return problem;
    }
}
