package org.docketry.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * What holds for the compiled classes of every module. {@link ArchitectureTest} holds them against
 * the project, {@link InvariantsTest} against classes that break them.
 */
final class Invariants {

    static final List<String> SERVICES = List.of("docket", "analysis", "notification", "gateway");

    static final ArchRule DOMAIN_KNOWS_ONLY_JAVA_AND_PURE_LIBRARIES =
            classes()
                    .that()
                    .resideInAPackage("org.docketry.*.domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.pcollections..",
                            "org.docketry.*.domain..",
                            "org.docketry.deadlinerules..",
                            "org.docketry.legalcitations..");

    static final ArchRule DOMAIN_READS_NO_CLOCK_AND_MAKES_NO_RANDOM_ID =
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
                                    "nanoTime"));

    static final ArchRule AXON_STAYS_IN_THE_STORE_AND_ITS_PROCESSORS =
            onlyIn(
                    "org.axonframework..",
                    "org.docketry.docket.store..",
                    "org.docketry.docket.views..",
                    "org.docketry.docket.publish..",
                    "org.docketry.eventstore..");

    static final ArchRule KAFKA_STAYS_IN_THE_TRANSPORT =
            onlyIn(
                    "org.apache.kafka..",
                    "org.docketry.eventtransport..",
                    "org.docketry.devstack..");

    static final ArchRule SPRING_WEB_STAYS_AT_THE_DOOR =
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
                    .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    static final ArchRule LIBRARIES_KNOW_NO_SPRING =
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
                    .resideInAPackage("org.springframework..");

    static final ArchRule NAMES_SAY_SOMETHING =
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
                            "..util..", "..common..", "..helper..", "..shared..", "..misc..");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should()
                    .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .andShould()
                    .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    private Invariants() {}

    static ArchRule knowsNoOtherService(String service) {
        String[] others =
                SERVICES.stream()
                        .filter(other -> !other.equals(service))
                        .map(other -> "org.docketry." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.docketry." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    static ArchRule packagesGoNotInCircles(String service) {
        return slices().matching("org.docketry." + service + ".(*)..").should().beFreeOfCycles();
    }

    /** The interfaces and states at the heart of the domain. */
    static List<JavaClass> families(JavaClasses all) {
        return all.stream()
                .filter(type -> type.getPackageName().equals("org.docketry.docket.domain"))
                .filter(
                        type ->
                                type.getSimpleName()
                                        .matches("(Dispute|Docket)(Command|Event|State)|Rejection"))
                .toList();
    }

    /** Those of {@link #families} that are neither sealed interfaces nor records. */
    static List<String> openFamilies(JavaClasses all) {
        return families(all).stream()
                .filter(family -> !(family.isInterface() ? family.isSealed() : family.isRecord()))
                .map(JavaClass::getName)
                .toList();
    }

    /** Public classes of a service outside its domain that are no port, value, error or entry. */
    static List<String> shownWithoutNeed(JavaClasses all) {
        return all.stream()
                .filter(type -> type.getPackageName().startsWith("org.docketry."))
                .filter(type -> SERVICES.contains(type.getPackageName().split("\\.", -1)[2]))
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
                .toList();
    }

    private static ArchRule onlyIn(String framework, String... stations) {
        return noClasses()
                .that()
                .resideInAPackage("org.docketry..")
                .and()
                .resideOutsideOfPackages(stations)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework);
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
