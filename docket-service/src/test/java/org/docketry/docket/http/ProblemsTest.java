package org.docketry.docket.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.docketry.docket.Repository;
import org.docketry.docket.domain.AccessRejection;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Rejection;
import org.docketry.docket.domain.RequestRejection.StaleVersion;
import org.docketry.docket.domain.RuleRejection;
import org.docketry.docket.domain.StateRejection;
import org.docketry.docket.domain.StateRejection.UnknownMotion;
import org.docketry.docket.json.DocketJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
    private static final Set<String> STANDARD =
            Set.of("type", "title", "status", "detail", "instance");

    static List<Class<?>> rejections() {
        List<Class<?>> found = new ArrayList<>();
        collect(Rejection.class, found);
        return found;
    }

    private static void collect(Class<?> type, List<Class<?>> found) {
        if (type.isRecord()) {
            found.add(type);
        } else {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member, found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void everyRejectionHasItsPage(Class<?> rejection) throws IOException {
        if (AccessRejection.class.isAssignableFrom(rejection)) {
            return;
        }
        String slug = Problems.slug(rejection);
        String page = Files.readString(Repository.file("contracts/problems/" + slug + ".md"));
        assertThat(page).startsWith("# " + slug + "\n");
        if (StateRejection.class.isAssignableFrom(rejection)) {
            assertThat(page).contains("Status 409");
        }
        if (RuleRejection.class.isAssignableFrom(rejection)) {
            assertThat(page).contains("Status 422");
        }
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void noRejectionHidesAStandardMember(Class<?> rejection) {
        for (var component : rejection.getRecordComponents()) {
            assertThat(STANDARD).doesNotContain(component.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "malformed-request",
                "unauthenticated",
                "forbidden",
                "not-found",
                "too-large",
                "unsupported-media-type",
                "content-mismatch",
                "proposal-incomplete",
                "too-many-requests",
                "internal-error",
                "unavailable"
            })
    void everyProblemOfTheDoorHasItsPage(String slug) {
        assertThat(Repository.file("contracts/problems/" + slug + ".md")).exists();
    }

    @Test
    void aProblemSaysWhatOneNeedsToMendIt() {
        JsonNode problem =
                DocketJson.MAPPER.readTree(
                        Problems.of(new UnknownMotion(new MotionId("motion-1"))).json());
        assertThat(problem.required("type").asString())
                .isEqualTo("https://docketry.org/problems/unknown-motion");
        assertThat(problem.required("motionId").asString()).isEqualTo("motion-1");
        assertThat(problem.required("status").asInt()).isEqualTo(409);
        assertThat(Problems.of(new StaleVersion(2, 3)).status()).isEqualTo(412);
    }

    @Test
    void whatOneMayNotSeeLooksLikeNothing() {
        assertThat(Problems.of(new AccessRejection.NoSuchDispute())).isEqualTo(Problems.notFound());
    }
}
