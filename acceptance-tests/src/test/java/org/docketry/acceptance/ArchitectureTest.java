package org.docketry.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shape of the whole: read from the compiled classes of every module, so that the rules live
 * once. A rule whose subject is empty fails; the packages that rules forbid are seen to exist by
 * {@link #everyPackageThatARuleNamesExists}.
 */
class ArchitectureTest {

    private static final Set<String> SERVICES =
            Set.of("docket", "analysis", "notification", "gateway");

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
        classes()
                .that()
                .resideInAPackage("org.docketry.*.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.docketry.*.domain..",
                        "org.docketry.deadlinerules..",
                        "org.docketry.legalcitations..")
                .check(all);
    }

    @Test
    void theDomainReadsNoClockAndMakesNoRandomId() {
        noClasses()
                .that()
                .resideInAPackage("org.docketry.*.domain..")
                .should()
                .callMethodWhere(
                        calls(
                                "now",
                                "randomUUID",
                                "systemDefault",
                                "systemUTC",
                                "getenv",
                                "currentTimeMillis",
                                "nanoTime"))
                .check(all);
    }

    @Test
    void axonStaysInTheStoreAndItsProcessors() {
        onlyIn(
                "org.axonframework..",
                "org.docketry.docket.store..",
                "org.docketry.docket.views..",
                "org.docketry.docket.publish..",
                "org.docketry.eventstore..");
    }

    @Test
    void kafkaStaysInTheTransport() {
        onlyIn("org.apache.kafka..", "org.docketry.eventtransport..", "org.docketry.devstack..");
    }

    @Test
    void springWebStaysAtTheDoor() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.docketry.*.domain..",
                        "org.docketry.*.store..",
                        "org.docketry.*.views..",
                        "org.docketry.*.findings..",
                        "org.docketry.*.reminders..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(all);
    }

    @Test
    void theLibrariesKnowNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.docketry.eventtransport..",
                        "org.docketry.eventstore..",
                        "org.docketry.deadlinerules..",
                        "org.docketry.legalcitations..",
                        "org.docketry.devstack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(all);
    }

    @Test
    void noServiceKnowsAnother() {
        for (String service : SERVICES) {
            String[] others =
                    SERVICES.stream()
                            .filter(other -> !other.equals(service))
                            .map(other -> "org.docketry." + other + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.docketry." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(all);
        }
    }

    @Test
    void noPackagesGoRoundInCircles() {
        for (String service : SERVICES) {
            slices().matching("org.docketry." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(all);
        }
    }

    @Test
    void namesSaySomething() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Common")
                .orShould()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..shared..", "..misc..")
                .check(all);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .check(all);
    }

    @Test
    void theFamiliesAreSealedAndOfRecords() {
        List<JavaClass> families =
                all.stream()
                        .filter(
                                type ->
                                        type.getPackageName()
                                                .matches("org\\.docketry\\.docket\\.domain"))
                        .filter(
                                type ->
                                        type.getSimpleName()
                                                .matches(
                                                        "(Dispute|Docket)(Command|Event|State)|Rejection"))
                        .toList();

        assertThat(families).hasSizeGreaterThanOrEqualTo(4);
        for (JavaClass family : families) {
            assertThat(family.isInterface() ? family.isSealed() : family.isRecord())
                    .as(family.getName())
                    .isTrue();
        }
    }

    @Test
    void outsideTheDomainAServiceShowsLittle() {
        List<String> shown =
                all.stream()
                        .filter(type -> type.getPackageName().startsWith("org.docketry."))
                        .filter(
                                type ->
                                        SERVICES.contains(
                                                type.getPackageName().split("\\.", -1)[2]))
                        .filter(type -> !type.getPackageName().contains(".domain"))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                        .filter(type -> !type.getSimpleName().endsWith("Application"))
                        .filter(type -> !type.getSimpleName().endsWith("Command"))
                        // The published language is a port: Kafka and live streams speak it alike.
                        .filter(type -> !type.getSimpleName().equals("PublishedEvents"))
                        .filter(type -> !type.isAssignableTo(Throwable.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toList());

        assertThat(shown).isEmpty();
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

    private static void onlyIn(String framework, String... stations) {
        noClasses()
                .that()
                .resideInAPackage("org.docketry..")
                .and()
                .resideOutsideOfPackages(stations)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework)
                .check(all);
    }

    private static DescribedPredicate<JavaMethodCall> calls(String... names) {
        Set<String> forbidden = Set.of(names);
        return DescribedPredicate.describe(
                "calls that read the outside world",
                call ->
                        forbidden.contains(call.getTarget().getName())
                                && call.getTargetOwner().getPackageName().startsWith("java."));
    }
}
