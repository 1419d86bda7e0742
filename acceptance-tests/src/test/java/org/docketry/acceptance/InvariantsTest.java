package org.docketry.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each invariant is held against the smallest classes that break it: a rule that nothing can break
 * would guard nothing.
 */
class InvariantsTest {

    @TempDir Path folder;

    @Test
    void aDomainThatKnowsAFrameworkIsFound() {
        breaks(
                Invariants.DOMAIN_KNOWS_ONLY_JAVA_AND_PURE_LIBRARIES,
                "package com.mongodb; public class Client {}",
                "package org.docketry.docket.domain; class Breach { com.mongodb.Client client; }");
    }

    @Test
    void aDomainThatReadsTheClockIsFound() {
        breaks(
                Invariants.DOMAIN_READS_NO_CLOCK_AND_MAKES_NO_RANDOM_ID,
                "package org.docketry.docket.domain; class Breach { Object at = java.time.Instant.now(); }");
    }

    @Test
    void aDomainThatMakesARandomIdIsFound() {
        breaks(
                Invariants.DOMAIN_READS_NO_CLOCK_AND_MAKES_NO_RANDOM_ID,
                "package org.docketry.docket.domain; class Breach { Object id = java.util.UUID.randomUUID(); }");
    }

    @Test
    void axonAtTheDoorIsFound() {
        breaks(
                Invariants.AXON_STAYS_IN_THE_STORE_AND_ITS_PROCESSORS,
                "package org.axonframework.bus; public class Gateway {}",
                "package org.docketry.docket.http; class Breach { org.axonframework.bus.Gateway gateway; }");
    }

    @Test
    void kafkaOutsideTheTransportIsFound() {
        breaks(
                Invariants.KAFKA_STAYS_IN_THE_TRANSPORT,
                "package org.apache.kafka; public class Producer {}",
                "package org.docketry.docket.publish; class Breach { org.apache.kafka.Producer producer; }");
    }

    @Test
    void springWebBehindTheDoorIsFound() {
        breaks(
                Invariants.SPRING_WEB_STAYS_AT_THE_DOOR,
                "package org.springframework.web; public class Request {}",
                "package org.docketry.notification.reminders; class Breach { org.springframework.web.Request r; }");
    }

    @Test
    void aLibraryWithSpringIsFound() {
        breaks(
                Invariants.LIBRARIES_KNOW_NO_SPRING,
                "package org.springframework.context; public class Context {}",
                "package org.docketry.deadlinerules; class Breach { org.springframework.context.Context c; }");
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        breaks(
                Invariants.knowsNoOtherService("analysis"),
                "package org.docketry.gateway.identity; public class Account {}",
                "package org.docketry.analysis.http; class Breach { org.docketry.gateway.identity.Account a; }");
    }

    @Test
    void packagesThatGoRoundInCirclesAreFound() {
        breaks(
                Invariants.packagesGoNotInCircles("gateway"),
                "package org.docketry.gateway.identity; public class Breach { org.docketry.gateway.edge.Edge e; }",
                "package org.docketry.gateway.edge; public class Edge { org.docketry.gateway.identity.Breach b; }");
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        for (String name : List.of("DateUtils", "Helper", "FileManager", "ClockImpl", "CommonId")) {
            breaks(
                    Invariants.NAMES_SAY_SOMETHING,
                    "package org.docketry.docket.domain; class %s {}".formatted(name));
        }
        breaks(Invariants.NAMES_SAY_SOMETHING, "package org.docketry.docket.util; class Dates {}");
    }

    @Test
    void anInjectedFieldIsFound() {
        breaks(
                Invariants.NOTHING_IS_INJECTED_INTO_FIELDS,
                """
                package org.springframework.beans.factory.annotation;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface Autowired {}""",
                """
                package org.docketry.docket.http;
                class Breach { @org.springframework.beans.factory.annotation.Autowired Object it; }""");
    }

    @Test
    void aFamilyThatIsNotSealedIsFound() {
        JavaClasses classes =
                compiled("package org.docketry.docket.domain; public interface DisputeEvent {}");

        assertThat(Invariants.openFamilies(classes))
                .containsExactly("org.docketry.docket.domain.DisputeEvent");
    }

    @Test
    void aClassShownWithoutNeedIsFound() {
        JavaClasses classes =
                compiled("package org.docketry.docket.http; public class Controller {}");

        assertThat(Invariants.shownWithoutNeed(classes))
                .containsExactly("org.docketry.docket.http.Controller");
    }

    private void breaks(ArchRule rule, String... sources) {
        assertThat(rule.evaluate(compiled(sources)).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    private JavaClasses compiled(String... sources) {
        try {
            Path out = Files.createTempDirectory(folder, "classes");
            Path in = Files.createTempDirectory(folder, "sources");
            Stream.Builder<String> arguments = Stream.builder();
            Stream.of("-proc:none", "-d", out.toString()).forEach(arguments);
            for (String source : sources) {
                arguments.add(file(in, source).toString());
            }
            int result =
                    ToolProvider.getSystemJavaCompiler()
                            .run(null, null, null, arguments.build().toArray(String[]::new));
            assertThat(result).as(String.join("\n", sources)).isZero();
            return new ClassFileImporter().importPaths(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String source) throws IOException {
        String name = source.replaceAll("(?s).*?\\b(?:class|interface|@interface) (\\w+).*", "$1");
        return Files.writeString(folder.resolve(name + ".java"), source);
    }
}
