// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.docketry.legalcitations.Courts;

/**
 * The states' trial courts of general jurisdiction, of which each sits in many counties: "In the
 * District Court of Harris County, Texas" is Texas's District Court.
 */
final class TrialCourts {

    /**
     * One line of the table.
     *
     * @param kind the words by which the state names it, such as {@code superior}
     */
    private record TrialCourt(String state, String kind, Court court) {
        boolean isNamedIn(String words) {
            return words.contains(CALLED.getOrDefault(kind, kind + " court"));
        }
    }

    /** The kinds that stand behind "court of" as well as before "court". */
    private static final Map<String, String> CALLED =
            Map.of("common pleas", "common pleas", "chancery", "chancery");

    private static final List<TrialCourt> ALL = load();

    private TrialCourts() {}

    /**
     * Empty where that state has no such court.
     *
     * @param state in any case
     * @param name the lines of the court's name
     */
    static Optional<Court> of(String state, String name) {
        String words = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(one -> one.state.equalsIgnoreCase(state) && one.isNamedIn(words))
                .map(TrialCourt::court)
                .findFirst();
    }

    private static List<TrialCourt> load() {
        try (InputStream in =
                        Objects.requireNonNull(
                                TrialCourts.class.getResourceAsStream("trial-courts.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 5))
                    .map(TrialCourts::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrialCourt row(String[] cells) {
        Court court =
                Courts.byId(cells[2])
                        .map(OwnCourt::ours)
                        .orElseGet(() -> new Court(cells[2], cells[3], cells[4]));
        return new TrialCourt(cells[0], cells[1], court);
    }
}
