package org.docketry.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shape of the whole: read from the compiled classes of every module, so that the rules live
 * once. A rule whose subject is empty fails; the packages that rules forbid are seen to exist by
 * {@link #everyPackageThatARuleNamesExists}.
 */
class ArchitectureTest {

    private static JavaClasses all;

    @BeforeAll
    static void readTheClasses() {
        List<Path> folders =
                SourceTree.MODULES.stream()
                        .map(module -> SourceTree.root().resolve(module).resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList();
        assertThat(folders).hasSize(SourceTree.MODULES.size());
        all = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void theDomainKnowsOnlyJavaAndThePureLibraries() {
        Invariants.DOMAIN_KNOWS_ONLY_JAVA_AND_PURE_LIBRARIES.check(all);
    }

    @Test
    void theDomainReadsNoClockAndMakesNoRandomId() {
        Invariants.DOMAIN_READS_NO_CLOCK_AND_MAKES_NO_RANDOM_ID.check(all);
    }

    @Test
    void axonStaysInTheStoreAndItsProcessors() {
        Invariants.AXON_STAYS_IN_THE_STORE_AND_ITS_PROCESSORS.check(all);
    }

    @Test
    void kafkaStaysInTheTransport() {
        Invariants.KAFKA_STAYS_IN_THE_TRANSPORT.check(all);
    }

    @Test
    void springWebStaysAtTheDoor() {
        Invariants.SPRING_WEB_STAYS_AT_THE_DOOR.check(all);
    }

    @Test
    void theLibrariesKnowNoSpring() {
        Invariants.LIBRARIES_KNOW_NO_SPRING.check(all);
    }

    @Test
    void namesSaySomething() {
        Invariants.NAMES_SAY_SOMETHING.check(all);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        Invariants.NOTHING_IS_INJECTED_INTO_FIELDS.check(all);
    }

    @Test
    void noServiceKnowsAnother() {
        Invariants.SERVICES.forEach(service -> Invariants.knowsNoOtherService(service).check(all));
    }

    @Test
    void noPackagesGoRoundInCircles() {
        Invariants.SERVICES.forEach(
                service -> Invariants.packagesGoNotInCircles(service).check(all));
    }

    @Test
    void theFamiliesAreSealedAndOfRecords() {
        assertThat(Invariants.families(all)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Invariants.openFamilies(all)).isEmpty();
    }

    @Test
    void outsideTheDomainAServiceShowsLittle() {
        assertThat(Invariants.shownWithoutNeed(all)).isEmpty();
    }

    @Test
    void everyPackageThatARuleNamesExists() {
        for (String named :
                List.of(
                        "org.docketry.docket.domain",
                        "org.docketry.docket.store",
                        "org.docketry.docket.views",
                        "org.docketry.docket.publish",
                        "org.docketry.docket.http",
                        "org.docketry.analysis.domain",
                        "org.docketry.analysis.findings",
                        "org.docketry.notification.domain",
                        "org.docketry.notification.reminders",
                        "org.docketry.eventtransport",
                        "org.docketry.eventstore",
                        "org.docketry.deadlinerules",
                        "org.docketry.legalcitations",
                        "org.docketry.devstack")) {
            assertThat(all.stream().anyMatch(type -> type.getPackageName().startsWith(named)))
                    .as(named)
                    .isTrue();
        }
    }
}
