// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.entry.DocketSheet;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The courts' own docket reports, as pages, against what others read in them. */
class DocketSheetsGateTest {

    private static final int UNITS_MAX = 20_000_000;

    private record Sheet(Reading reading, DocketSheet read, JsonNode gate, String name) {}

    @Test
    void everyEntryHasItsNumberAndItsDay() throws IOException {
        int entries = 0;
        for (Sheet sheet : sheets()) {
            List<String> wanted = new ArrayList<>();
            for (JsonNode entry : sheet.gate().path("docket_entries")) {
                String filed = entry.path("date_filed").asString("");
                wanted.add(
                        entry.path("document_number").asString("-")
                                + " "
                                + (filed.isEmpty()
                                        ? entry.path("date_entered").asString("")
                                        : filed));
            }
            List<String> read =
                    sheet.read().entries().stream()
                            .map(e -> number(e.number()) + " " + e.filed().value())
                            .toList();
            assertThat(read).as(sheet.name()).containsExactlyInAnyOrderElementsOf(wanted);
            entries += wanted.size();
        }
        System.out.printf("Docket sheets: %d entries, each with its number and day%n", entries);
        assertThat(entries).isGreaterThan(1000);
    }

    private static Object number(
            org.docketry.analysis.domain.reading.@org.jspecify.annotations.Nullable Found<Integer>
                    number) {
        return number == null ? "-" : number.value();
    }

    /** The panel on multidistrict litigation is no court of those known here. */
    @Test
    void everySheetHasItsCourtAndNumber() throws IOException {
        for (Sheet sheet : sheets()) {
            String court = sheet.gate().path("court_id").asString("");
            if (!court.isEmpty() && !court.equals("jpml")) {
                assertThat(sheet.reading().court().value().id()).as(sheet.name()).isEqualTo(court);
            }
            String number = sheet.gate().path("docket_number").asString("");
            if (!number.isEmpty()) {
                assertThat(sheet.reading().ownDocket().orElseThrow().value().number().canonical())
                        .as(sheet.name())
                        .isEqualTo(number);
            }
        }
    }

    /** Missing are parties whose role is none of the law's ("Service List", "Unknown"). */
    @Test
    void partiesAndAttorneysAreFoundAndNearlyNoneIsMadeUp() throws IOException {
        int parties = 0;
        int partiesFound = 0;
        int attorneys = 0;
        int attorneysFound = 0;
        int made = 0;
        for (Sheet sheet : sheets()) {
            Set<String> names = new HashSet<>();
            Set<String> counsel = new HashSet<>();
            for (JsonNode party : sheet.gate().path("parties")) {
                names.add(CleanText.words(party.path("name").asString("")));
                party.path("attorneys")
                        .forEach(a -> counsel.add(CleanText.words(a.path("name").asString(""))));
            }
            Set<String> read =
                    sheet.reading().parties().stream().map(p -> p.name()).collect(toSet());
            Set<String> attorneysRead =
                    sheet.reading().counsel().stream()
                            .flatMap(c -> c.attorneys().stream())
                            .collect(toSet());
            parties += names.size();
            partiesFound += (int) names.stream().filter(read::contains).count();
            attorneys += counsel.size();
            attorneysFound += (int) counsel.stream().filter(attorneysRead::contains).count();
            if (!counsel.isEmpty()) {
                made += (int) attorneysRead.stream().filter(a -> !counsel.contains(a)).count();
            }
        }
        System.out.printf(
                "Docket sheets: %d of %d parties, %d of %d attorneys, %d that are none%n",
                partiesFound, parties, attorneysFound, attorneys, made);
        assertThat(partiesFound).isGreaterThanOrEqualTo(parties * 95 / 100);
        assertThat(attorneysFound).isGreaterThanOrEqualTo(attorneys * 98 / 100);
        assertThat(made).isLessThanOrEqualTo(1);
    }

    private static List<Sheet> sheets() throws IOException {
        Path folder = SharedFiles.shared("gates/court-notices/dockets-district");
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                String html = Files.readString(page);
                CleanText text = CourtLayout.read(HtmlText.of(html, UNITS_MAX));
                Reading reading = DocumentReader.read(text);
                DocketSheet sheet = DocketSheet.read(text, reading);
                Path gate = Path.of(page.toString().replace(".html", ".json"));
                JsonNode json = JsonMapper.shared().readTree(Files.readString(gate));
                // One page says only that there is no such case.
                if (sheet != null || !json.path("docket_number").asString("").isEmpty()) {
                    sheets.add(
                            new Sheet(
                                    reading,
                                    sheet == null ? new DocketSheet(null, List.of()) : sheet,
                                    json,
                                    String.valueOf(page.getFileName())));
                }
            }
        }
        return sheets;
    }
}
