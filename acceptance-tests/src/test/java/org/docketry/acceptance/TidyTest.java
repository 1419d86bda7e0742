package org.docketry.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The parts of the style that a machine can check: docs/style.md says why. */
class TidyTest {

    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "\\b(TODO|FIXME|XXX)\\b|@Disabled\\b|UnsupportedOperationException\\(\\)");
    private static final Pattern CATCH_ALL = Pattern.compile("\\bdefault\\s*->");

    @Test
    void noMainFileIsLongerThan300Lines() {
        List<String> tooLong =
                mainFiles().stream()
                        .filter(file -> SourceTree.lines(file).size() > 300)
                        .map(Path::toString)
                        .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftOver() {
        assertThat(linesMatching(allJava(), LEFT_OVER)).isEmpty();
    }

    /** A new event must be a compile error where it is not handled, not a silent default. */
    @Test
    void noSwitchOfADomainOrOfTheProblemsHasADefault() {
        List<Path> strict =
                mainFiles().stream()
                        .filter(
                                file ->
                                        file.toString().contains("docket-service")
                                                && (file.toString().contains("/domain/")
                                                        || file.endsWith("Problems.java")))
                        .toList();

        assertThat(strict).isNotEmpty();
        assertThat(linesMatching(strict, CATCH_ALL)).isEmpty();
    }

    @Test
    void everyModuleHasAReadmeOfOneScreen() {
        for (String module : SourceTree.MODULES) {
            Path readme = SourceTree.root().resolve(module).resolve("README.md");
            assertThat(readme).exists();
            assertThat(SourceTree.lines(readme)).as(module).hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void everyDecisionIsNumberedOnce() {
        List<Path> decisions = SourceTree.files("docs/decisions", ".md");

        assertThat(decisions).isNotEmpty();
        assertThat(decisions.stream().map(file -> file.getFileName().toString().substring(0, 4)))
                .allMatch(number -> number.matches("\\d{4}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMainPackageSaysThatNullIsMarked() {
        List<String> unmarked =
                mainFiles().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                        .map(Path::toString)
                        .toList();

        assertThat(unmarked).isEmpty();
    }

    private static List<Path> mainFiles() {
        return SourceTree.MODULES.stream()
                .flatMap(module -> SourceTree.files(module + "/src/main/java", ".java").stream())
                .toList();
    }

    private static List<Path> allJava() {
        return SourceTree.MODULES.stream()
                .flatMap(module -> SourceTree.files(module + "/src", ".java").stream())
                .filter(file -> !file.endsWith("TidyTest.java"))
                .toList();
    }

    private static List<String> linesMatching(List<Path> files, Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            found.addAll(
                    SourceTree.lines(file).stream()
                            .filter(line -> pattern.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip())
                            .collect(Collectors.toList()));
        }
        return found;
    }
}
