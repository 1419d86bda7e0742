package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.json.JsonReader;
import org.docketry.deadlinerules.json.JsonWriter;
import org.docketry.deadlinerules.json.Words;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Limit.Landing;
import org.docketry.deadlinerules.rules.Rule;
import org.docketry.deadlinerules.rules.Transition;
import org.junit.jupiter.api.Test;

/** Tests of the data itself: the files that come with the library. */
class PackDataTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/org/docketry/deadlinerules").toAbsolutePath();

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(path -> path.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** With -Ddocketry.fix-json=true the files are rewritten instead. */
    @Test
    void everyFileIsInCanonicalForm() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file);
            String canonical = JsonWriter.canonical(JsonReader.read(file.toString(), text));
            if (Boolean.getBoolean("docketry.fix-json")) {
                Files.writeString(file, canonical);
            } else {
                assertThat(text).as(file.toString()).isEqualTo(canonical);
            }
        }
    }

    @Test
    void theIndexListsExactlyTheFilesThatAreThere() throws IOException {
        List<String> names =
                files().stream()
                        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
        assertThat(Packs.resource("index.txt").lines().sorted().toList()).isEqualTo(names);
    }

    @Test
    void aRuleFileIsNamedAfterItsRuleAndTheDayItBecameLaw() {
        for (Rule rule : Law.BOOK.rules()) {
            String name = rule.file().substring(rule.file().lastIndexOf('/') + 1);
            String end = name.replace("." + rule.version() + ".json", "");
            assertThat(rule.id()).as(rule.file()).endsWith(end);
        }
    }

    @Test
    void everyCourtThatARuleNamesExists() {
        Set<String> kinds = new TreeSet<>(Set.of("all"));
        for (Court.Kind kind : Court.Kind.values()) {
            kinds.add(Words.of(kind));
        }
        for (Rule rule : Law.BOOK.rules()) {
            assertThat(rule.courts())
                    .as(rule.file())
                    .allMatch(
                            court ->
                                    kinds.contains(court)
                                            || Law.BOOK.courts().find(court).isPresent());
        }
    }

    @Test
    void aChainedRuleRunsFromAnEventOfTheRuleBeforeIt() {
        for (Rule rule : Law.BOOK.rules()) {
            for (Limit limit : rule.limits()) {
                limit.chained()
                        .ifPresent(
                                chain ->
                                        assertThat(Law.BOOK.lawbook().versions(chain.rule()))
                                                .anyMatch(
                                                        before ->
                                                                before.limits()
                                                                        .getFirst()
                                                                        .event()
                                                                        .equals(chain.event())));
            }
        }
    }

    @Test
    void everySuccessorSaysWhichVersionGovernsARunningTime() {
        for (String id : Law.BOOK.lawbook().ids()) {
            List<Rule> versions = Law.BOOK.lawbook().versions(id);
            assertThat(versions.subList(1, versions.size()))
                    .as(id)
                    .allMatch(version -> version.transition() != null);
        }
        for (String id : Law.BOOK.lawbook().lawIds()) {
            List<CountingLaw> versions = Law.BOOK.lawbook().laws(id);
            assertThat(versions.subList(1, versions.size()))
                    .as(id)
                    .allMatch(version -> version.transition() != null);
        }
    }

    @Test
    void everyCountingLawAndEveryLandingAndClauseIsUsedBySomeRule() {
        Set<String> laws = new TreeSet<>();
        Set<Landing> landings = EnumSet.noneOf(Landing.class);
        Set<Transition.How> clauses = EnumSet.noneOf(Transition.How.class);
        for (Rule rule : Law.BOOK.rules()) {
            laws.add(String.valueOf(rule.law()));
            rule.limits().forEach(limit -> landings.add(limit.landing()));
            if (rule.transition() != null) {
                clauses.add(rule.transition().how());
            }
        }
        assertThat(laws).containsAll(Law.BOOK.lawbook().lawIds());
        assertThat(landings).containsExactlyInAnyOrder(Landing.values());
        assertThat(clauses).containsExactlyInAnyOrder(Transition.How.values());
    }

    @Test
    void whatIsFromRecallIsMarked() {
        for (Rule rule : Law.BOOK.rules()) {
            if (rule.source().startsWith("Recall")) {
                assertThat(rule.unverified()).as(rule.file()).isNotEmpty();
            }
        }
    }

    @Test
    void everyDistrictBankruptcyAndAppellateCourtIsThere() {
        List<Court> courts = new ArrayList<>(Law.BOOK.courts().all());
        assertThat(courts).filteredOn(court -> court.kind() == Court.Kind.DISTRICT).hasSize(94);
        assertThat(courts).filteredOn(court -> court.kind() == Court.Kind.BANKRUPTCY).hasSize(94);
        assertThat(courts).filteredOn(court -> court.kind() == Court.Kind.APPELLATE).hasSize(13);
        assertThat(Law.BOOK.courts().find("azb")).map(Court::id).contains("arb");
    }

    @Test
    void theDataHoldsPlainCharactersOnly() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file).chars().filter(c -> c > '~' && c != '§').count())
                    .as(file.toString())
                    .isZero();
        }
    }
}
