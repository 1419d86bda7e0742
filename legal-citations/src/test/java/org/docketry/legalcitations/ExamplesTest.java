package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every example of how a reporter, a law or a court is written leads back to it. */
class ExamplesTest {

    @Test
    void everyExampleOfAReporterParsesToItsEdition() {
        List<String> missed = new ArrayList<>();
        int count = 0;
        int second = 0;
        for (var series : SharedGates.json("gates/reporters/reporters.json").properties()) {
            for (JsonNode reporter : series.getValue()) {
                for (JsonNode example : reporter.path("examples")) {
                    count++;
                    if (!isFound(example.stringValue(), series.getKey())) {
                        missed.add(
                                series.getKey()
                                        + ": "
                                        + example.stringValue()
                                        + " -> "
                                        + Citations.find(example.stringValue()));
                    } else if (!isFirst(example.stringValue(), series.getKey())) {
                        second++;
                        System.out.println(
                                "  not the first reading: "
                                        + series.getKey()
                                        + ": "
                                        + example.stringValue());
                    }
                }
            }
        }

        System.out.println(
                "reporters: "
                        + count
                        + " examples, "
                        + missed.size()
                        + " missed, "
                        + second
                        + " not the first reading");
        assertThat(count).isGreaterThan(200);
        assertThat(second).isLessThan(6);
        assertThat(missed).isEmpty();
    }

    private static boolean isFound(String example, String series) {
        for (Citation.FullCase full : Citations.cases(Citations.find(example))) {
            for (Edition edition : full.editions()) {
                if (edition.series().equals(series.replace('’', '\''))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFirst(String example, String series) {
        return Citations.cases(Citations.find(example)).stream()
                .anyMatch(full -> full.edition().series().equals(series.replace('’', '\'')));
    }

    @Test
    void everyExampleOfALawParsesToIt() {
        List<String> missed = new ArrayList<>();
        int count = 0;
        for (var law : SharedGates.json("gates/reporters/laws.json").properties()) {
            for (JsonNode entry : law.getValue()) {
                for (JsonNode example : entry.path("examples")) {
                    count++;
                    String text = example.stringValue();
                    boolean found =
                            Citations.find(text).stream()
                                    .anyMatch(
                                            citation ->
                                                    citation instanceof Citation.Statute statute
                                                            && statute.law()
                                                                    .abbreviation()
                                                                    .equals(law.getKey()));
                    if (!found) {
                        missed.add(law.getKey() + ": " + text + " -> " + Citations.find(text));
                    }
                }
            }
        }

        System.out.println("laws: " + count + " examples, " + missed.size() + " missed");
        assertThat(count).isGreaterThan(300);
        assertThat(missed).isEmpty();
    }

    @Test
    void everyExampleOfACourtLeadsToIt() {
        List<String> missed = new ArrayList<>();
        int count = 0;
        int several = 0;
        for (JsonNode court : SharedGates.json("gates/courts/courts.json")) {
            String id = court.path("id").stringValue();
            for (JsonNode example : court.path("examples")) {
                count++;
                List<String> found =
                        Courts.named(example.stringValue()).stream().map(Court::id).toList();
                several += found.size() > 1 ? 1 : 0;
                if (!found.contains(id)) {
                    missed.add(id + ": " + example.stringValue() + " -> " + found);
                }
            }
        }

        System.out.println(
                "courts: "
                        + count
                        + " examples, "
                        + missed.size()
                        + " missed, "
                        + several
                        + " of several courts");
        assertThat(count).isGreaterThan(1800);
        assertThat(missed).isEmpty();
    }
}
