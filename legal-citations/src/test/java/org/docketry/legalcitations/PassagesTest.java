package org.docketry.legalcitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docketry.legalcitations.Resolutions.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What refers back in the passages of {@code passages.txt}: see there for how they are written. */
class PassagesTest {

    private static final Pattern MARKED = Pattern.compile("⟦([^|⟧]+)\\|([^⟧]+)⟧");

    /** A stretch of a passage; {@code name} starts with "=" where it refers back. */
    private record Mark(String name, Span span) {

        boolean refersBack() {
            return name.startsWith("=");
        }
    }

    private record Passage(String title, String text, List<Mark> marks) {

        static Passage of(String section) {
            int line = section.indexOf('\n');
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            String marked = section.substring(line + 1).strip();
            Matcher matcher = MARKED.matcher(marked);
            int at = 0;
            while (matcher.find()) {
                text.append(marked, at, matcher.start());
                int start = text.length();
                text.append(matcher.group(2));
                marks.add(new Mark(matcher.group(1), new Span(start, text.length())));
                at = matcher.end();
            }
            text.append(marked.substring(at));
            return new Passage(section.substring(0, line).strip(), text.toString(), marks);
        }

        /** What each citation that refers back, in the words of the marks, refers to. */
        List<String> resolved() {
            List<Citation> citations = Citations.find(text);
            Resolutions resolutions = Citations.resolve(citations);
            List<String> resolved = new ArrayList<>();
            for (int i = 0; i < citations.size(); i++) {
                Citation citation = citations.get(i);
                boolean marked =
                        marks.stream()
                                .anyMatch(
                                        m -> m.refersBack() && m.span().overlaps(citation.span()));
                if (marked || isShort(citation)) {
                    resolved.add(
                            "=" + target(citations, resolutions.of(i)) + "|" + citation.kind());
                }
            }
            return resolved;
        }

        private String target(List<Citation> citations, Outcome outcome) {
            return switch (outcome) {
                case Outcome.First() -> "first";
                case Outcome.To(int to) -> named(citations.get(to));
                case Outcome.Among(List<Integer> _) -> "?";
                case Outcome.Nothing(String _) -> "-";
            };
        }

        private String named(Citation citation) {
            return marks.stream()
                    .filter(mark -> !mark.refersBack() && mark.span().overlaps(citation.span()))
                    .map(Mark::name)
                    .findFirst()
                    .orElse("unmarked " + citation.span().in(text));
        }

        private static boolean isShort(Citation citation) {
            return citation instanceof Citation.Id
                    || citation instanceof Citation.ShortCase
                    || citation instanceof Citation.Supra
                    || citation instanceof Citation.Reference;
        }
    }

    private static List<Passage> passages() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PassagesTest.class.getResourceAsStream("passages.txt"))) {
            String[] sections =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ", -1);
            return Stream.of(sections).skip(1).map(Passage::of).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatRefersBackIsResolvedAsItsWriterMeant() throws IOException {
        return passages().stream()
                .map(
                        passage ->
                                dynamicTest(
                                        passage.title(),
                                        () ->
                                                assertThat(passage.resolved())
                                                        .as(passage.text())
                                                        .extracting(
                                                                found ->
                                                                        found.substring(
                                                                                0,
                                                                                found.indexOf('|')))
                                                        .containsExactlyElementsOf(
                                                                passage.marks().stream()
                                                                        .filter(Mark::refersBack)
                                                                        .map(Mark::name)
                                                                        .toList())));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        Map<String, Integer> titles = new HashMap<>();
        passages().forEach(passage -> titles.merge(passage.title(), 1, Integer::sum));

        assertThat(titles)
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy((_, n) -> assertThat(n).isOne());
    }
}
