// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The made filings say the same as PDF, Word and HTML as they say as text. */
class FormatsTest {

    private static final int UNITS_MAX = 2_000_000;

    /** Its lines are wider than the made page, which breaks its caption and its stamp. */
    private static final String TOO_WIDE_FOR_PDF = "new-york-sequences.txt";

    private static final List<String> FILINGS =
            List.of(
                    "ao88b.txt",
                    "bankr-2004-order.txt",
                    "california-tentative.txt",
                    "cdcal-motion-to-quash.txt",
                    "continuance-order.txt",
                    "ddc-opinion.txt",
                    "declaration.txt",
                    "ded-memorandum-order.txt",
                    "edny-declaration.txt",
                    "edny-ex-rel-letter.txt",
                    "edny-quash-memo.txt",
                    "edny-show-cause.txt",
                    "edva-order.txt",
                    "meet-confer.txt",
                    "memo-endorsed.txt",
                    "ndcal-amended.txt",
                    "ndcal-dmca-order.txt",
                    "ndcal-docket-sheet.txt",
                    "ndcal-mdl-order.txt",
                    "ndcal-opposition.md",
                    "ndcal-reply-toa.txt",
                    "ndcal-stipulation-production.txt",
                    "ndill-minute-entry.txt",
                    "new-york-decision.txt",
                    "new-york-sequences.txt",
                    "new-york-subpoena.txt",
                    "nj-letter-order.txt",
                    "objection-letter.txt",
                    "objections-to-order.txt",
                    "order-on-objections.txt",
                    "pacer-docket-sheet.txt",
                    "reply-tx.txt",
                    "santa-clara-notice.txt",
                    "sdny-cross-motions.txt",
                    "stipulation.txt",
                    "summary-grid.md",
                    "summary-labels.txt",
                    "transfer-order.txt",
                    "transferee-order.txt");

    private static final Set<String> WITH_TABLES =
            Set.of("edny-quash-memo.txt", "ndcal-reply-toa.txt");

    static Stream<String> filings() {
        return FILINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("filings")
    void html(String name) throws IOException {
        same(name, HtmlText.of(rendered(name).html(), UNITS_MAX));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void word(String name) throws IOException {
        same(name, DocxText.of(rendered(name).docx(), UNITS_MAX));
    }

    /**
     * The made page breaks a row's line where it is full, so that position tells no cells: of the
     * grid no row is read, and none made up.
     */
    @ParameterizedTest
    @MethodSource("filings")
    void pdf(String name) throws IOException {
        String text = PdfText.of(rendered(name).pdf(), UNITS_MAX);

        if (name.equals("summary-grid.md")) {
            assertThat(DocumentReader.read(text).issues()).isEmpty();
        } else if (name.equals(TOO_WIDE_FOR_PDF)) {
            otherwise(name, text);
        } else {
            assertThat(said(DocumentReader.read(text)))
                    .isEqualTo(said(DocumentReader.read(Papers.filing(name))));
        }
    }

    /** Where the finding says that it stands, the page has the words that it was read from. */
    @ParameterizedTest
    @MethodSource("filings")
    void placesLeadBackToThePage(String name) throws IOException {
        Rendered paper = rendered(name);
        Reading reading = DocumentReader.read(PdfText.of(paper.pdf(), UNITS_MAX));
        List<List<String>> pages = paper.pages();

        List<Span> places = places(reading);

        assertThat(places).isNotEmpty();
        for (Span place : places) {
            String line = pages.get(place.page() - 1).get(Objects.requireNonNull(place.line()) - 1);
            String first = place.text().lines().findFirst().orElseThrow().strip();
            assertThat(squeezed(line)).as(place.toString()).contains(squeezed(first));
        }
    }

    /** Of Word the page is known, by its own marks; of HTML only the line of the text as shown. */
    @ParameterizedTest
    @MethodSource("filings")
    void placesInWordAndHtmlLeadBackToo(String name) throws IOException {
        Rendered paper = rendered(name);
        String word = DocxText.of(paper.docx(), UNITS_MAX);
        List<List<String>> pages = paper.wordPages();
        Reading reading = DocumentReader.read(word);
        // A table of authorities begins a page of its own, which Word's marks do not count.
        boolean counted = reading.pages() == pages.size();
        assertThat(counted).isEqualTo(!WITH_TABLES.contains(name));
        for (Span place : places(reading)) {
            assertThat(word.substring(place.start(), place.end())).isEqualTo(place.text());
            if (counted) {
                String page = squeezed(String.join("", pages.get(place.page() - 1)));
                assertThat(page).as(place.toString()).contains(squeezed(firstLine(place)));
            }
        }
        String html = HtmlText.of(paper.html(), UNITS_MAX);
        String[] sheets = html.split("\f", -1);
        Reading shown = DocumentReader.read(html);
        for (Span place : places(shown)) {
            assertThat(html.substring(place.start(), place.end())).isEqualTo(place.text());
            if (shown.pages() == sheets.length) {
                String line =
                        sheets[place.page() - 1]
                                .lines()
                                .toList()
                                .get(Objects.requireNonNull(place.line()) - 1);
                assertThat(squeezed(line)).contains(squeezed(firstLine(place)));
            }
        }
    }

    private static String firstLine(Span place) {
        return place.text().lines().findFirst().orElseThrow().strip();
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** Those of the findings that stand in the body; the stamp stands above the numbered lines. */
    private static List<Span> places(Reading reading) {
        return Stream.of(
                        Stream.of(reading.title(), reading.judge())
                                .filter(Objects::nonNull)
                                .flatMap(found -> found.spans().stream().limit(1)),
                        reading.dates().stream()
                                .filter(date -> !date.value().label().equals("filed"))
                                .flatMap(date -> date.spans().stream()),
                        reading.hearings().stream().flatMap(h -> h.spans().stream()),
                        reading.extensions().stream().flatMap(e -> e.spans().stream()),
                        reading.counsel().stream().flatMap(c -> c.spans().stream()),
                        reading.rulings().stream().flatMap(r -> r.spans().stream()),
                        reading.obligations().stream().flatMap(o -> o.act().spans().stream()),
                        reading.issues().stream().flatMap(i -> i.issue().spans().stream()),
                        reading.objections().stream().flatMap(o -> o.spans().stream()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Rendered rendered(String name) throws IOException {
        return new Rendered(Papers.filing(name), name.endsWith(".md"));
    }

    /** Fails once the gap is closed, so that its name is taken off. */
    private static void otherwise(String name, String text) throws IOException {
        assertThat(said(DocumentReader.read(text)))
                .isNotEqualTo(said(DocumentReader.read(Papers.filing(name))));
    }

    private static void same(String name, String text) throws IOException {
        assertThat(said(DocumentReader.read(text)))
                .isEqualTo(said(DocumentReader.read(Papers.filing(name))));
    }

    /** Everything but where it stands and how sure it is, a finding a line. */
    private static String said(Reading reading) {
        List<String> said = new ArrayList<>();
        add(said, "kind", reading.kind());
        add(said, "title", reading.title());
        add(said, "court", reading.court());
        reading.dockets().forEach(found -> add(said, "docket", found));
        reading.transfers().forEach(found -> add(said, "transfer", found));
        add(said, "entry", reading.entry());
        reading.dates().forEach(found -> add(said, "date", found));
        reading.hearings()
                .forEach(
                        h ->
                                said.add(
                                        "hearing %s %s %s %s %s"
                                                .formatted(
                                                        h.change(),
                                                        h.hearing(),
                                                        h.from(),
                                                        h.on(),
                                                        h.time())));
        reading.extensions()
                .forEach(
                        e ->
                                said.add(
                                        "extension %s %s %s %s"
                                                .formatted(e.act(), e.from(), e.to(), e.days())));
        add(said, "judge", reading.judge());
        add(said, "bench", reading.bench());
        reading.parties().forEach(p -> said.add("party " + p.name() + p.roles() + p.aliases()));
        reading.counsel()
                .forEach(c -> said.add("counsel " + c.attorneys() + c.firm() + c.represents()));
        reading.regarding().forEach(found -> add(said, "regarding", found));
        reading.rulings()
                .forEach(
                        r ->
                                said.add(
                                        "ruling %s %s %s %s %s"
                                                .formatted(
                                                        r.outcome(),
                                                        r.motion().kind() + r.motion().entries(),
                                                        value(r.respondent()),
                                                        value(r.demand()),
                                                        value(r.except()))));
        reading.obligations()
                .forEach(
                        o ->
                                said.add(
                                        "obligation %s %s %s %s %s"
                                                .formatted(
                                                        value(o.actor()),
                                                        value(o.act()),
                                                        o.objects().stream()
                                                                .map(Found::value)
                                                                .toList(),
                                                        value(o.recipient()),
                                                        value(o.due()))));
        reading.issues()
                .forEach(
                        i ->
                                said.add(
                                        "issue %s | %s | %s | %s"
                                                .formatted(
                                                        value(i.issue()),
                                                        value(i.movant()),
                                                        value(i.opponent()),
                                                        value(i.held()))));
        if (reading.subpoena() != null) {
            add(said, "to", reading.subpoena().to());
            add(said, "due", reading.subpoena().due());
            reading.subpoena().demands().forEach(found -> add(said, "demand", found));
        }
        reading.objections().forEach(found -> add(said, "objection", found));
        return String.join("\n", said);
    }

    private static void add(List<String> said, String what, @Nullable Found<?> found) {
        if (found != null) {
            said.add(what + " " + value(found));
        }
    }

    private static String value(@Nullable Found<?> found) {
        return found == null ? "-" : CleanText.words(String.valueOf(found.value()));
    }
}
