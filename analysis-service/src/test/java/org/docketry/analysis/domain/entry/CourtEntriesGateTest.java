// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docketry.analysis.SharedFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of real notices, dockets and feeds, where they are at hand. Their text stays where it
 * is: what a person reviewed of each is kept under a hash of the line, as roles and dates alone.
 */
class CourtEntriesGateTest {

    /** A date in figures behind the commonest labels, looked for without the reader's help. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "([A-Za-z]+)\\)? ((?:is |are |has been )?(?:due(?: by| on or before)?|(?:re)?set for|REset for|reset to|(?:re)?scheduled (?:for|to)"
                            + "|continued to|Deadline set for|Restriction set for))"
                            + "(?: (?:Mon|Tues|Wednes|Thurs|Fri)day,)?(?: \\d?\\d:\\d\\d)? (\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b");

    private static final Set<DateRole> OF_THE_CALENDAR =
            Set.of(
                    DateRole.DUE,
                    DateRole.SET,
                    DateRole.MOVED,
                    DateRole.VACATED,
                    DateRole.REQUESTED);

    private record Line(String text, String filed, String entered) {}

    @Test
    void labelsAndDatesAreFoundAndNoDateIsWrong() throws IOException {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Line line : lines()) {
            EntryReading reading = EntryText.read(line.text());
            Matcher plain = PLAIN.matcher(line.text());
            while (plain.find()) {
                all++;
                String label =
                        plain.group(1)
                                + (line.text().charAt(plain.end(1)) == ')' ? ") " : " ")
                                + plain.group(2);
                String date = date(plain);
                boolean found =
                        reading.dates().stream()
                                .anyMatch(
                                        d ->
                                                d.date().toString().equals(date)
                                                        && d.at().start() == plain.start(3)
                                                        && OF_THE_CALENDAR.contains(d.role())
                                                        && d.label().endsWith(label));
                if (!found) {
                    missed.add(hash(line.text()) + " " + date);
                }
            }
        }
        System.out.printf(
                "Docket entries: %d of %d labels with their dates%n", all - missed.size(), all);
        assertThat(all).isGreaterThan(350);
        assertThat(missed.size()).as("missed: %s", missed).isLessThanOrEqualTo(all / 50);
    }

    @Test
    void everyDayIsWhatAPersonReadInTheLine() throws IOException {
        Map<String, String> reviewed = reviewed();
        Map<String, String> read = new TreeMap<>();
        for (Line line : lines()) {
            String dates =
                    EntryText.read(line.text()).dates().stream()
                            .filter(date -> OF_THE_CALENDAR.contains(date.role()))
                            .map(date -> date.role().term() + " " + date.date())
                            .collect(joining(", "));
            if (!dates.isEmpty()) {
                read.put(hash(line.text()), dates);
            }
        }
        assertThat(read).containsExactlyInAnyOrderEntriesOf(reviewed);
    }

    @Test
    void theDaysOfFilingAndEntryAreTheDocketsOwn() throws IOException {
        int entered = 0;
        int filed = 0;
        for (Line line : lines()) {
            EntryReading reading = EntryText.read(line.text());
            if (!line.entered().isEmpty() && reading.entered().isPresent()) {
                entered++;
                assertThat(reading.entered().get())
                        .as(hash(line.text()))
                        .isEqualTo(LocalDate.parse(line.entered()));
            }
            if (line.text().contains("(Filed on ")) {
                filed++;
                assertThat(reading.filed())
                        .as(hash(line.text()))
                        .contains(LocalDate.parse(line.filed()));
            }
        }
        assertThat(entered).isGreaterThan(500);
        assertThat(filed).isGreaterThan(100);
    }

    private static String date(Matcher plain) {
        int year = Integer.parseInt(plain.group(5));
        int full = year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
        return LocalDate.of(
                        full, Integer.parseInt(plain.group(3)), Integer.parseInt(plain.group(4)))
                .toString();
    }

    private static Map<String, String> reviewed() throws IOException {
        try (var in =
                CourtEntriesGateTest.class.getResourceAsStream("/entries/reviewed-dates.tsv")) {
            Map<String, String> reviewed = new TreeMap<>();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(row -> row.split("\t"))
                    .forEach(row -> reviewed.put(row[0], row[1]));
            return reviewed;
        }
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Stream<Path> files = Files.walk(SharedFiles.shared("gates/court-notices"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> collect(json(file), seen, lines));
        }
        assertThat(lines).hasSizeGreaterThan(2000);
        return lines;
    }

    private static void collect(JsonNode node, Set<String> seen, List<Line> lines) {
        for (String name : List.of("description", "short_description")) {
            String text = node.path(name).asString("");
            if (!text.isEmpty() && seen.add(text)) {
                lines.add(
                        new Line(
                                text,
                                node.path("date_filed").asString(""),
                                node.path("date_entered").asString("")));
            }
        }
        node.forEach(child -> collect(child, seen, lines));
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
