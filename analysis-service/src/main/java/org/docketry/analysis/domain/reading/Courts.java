// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;

/** The federal courts, by the names and the abbreviations that filings give them. */
final class Courts {

    /** "N.D. California" is half an abbreviation. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?<part>Northern|Southern|Eastern|Western|Central|Middle) District of (?<state>.+)");

    private static final Pattern PLACE = Pattern.compile(".*District of (?:the )?(?<place>.+)");
    private static final Pattern LOCAL_BEFORE =
            Phrase.anyCase("\\bsuperior court (?:of|for|in) (?:the )?$");
    private static final Pattern LOCAL_AFTER =
            Phrase.anyCase(" (?:court of appeals|superior court)\\b");
    private static final int LOCAL_REACHES = 40;

    private static final Courts FEDERAL = load();

    private final Map<String, Court> byName = new HashMap<>();
    private final Pattern mention;

    private Courts(List<Court> courts) {
        List<String> forms = new ArrayList<>();
        for (Court court : courts) {
            byName.put(key(court.name()), court);
            byName.put(key(court.abbreviation()), court);
            forms.add("(?i:" + Pattern.quote(court.name()).replace(" ", "\\E \\Q") + ")");
            forms.add(Pattern.quote(court.abbreviation()).replace(" ", "\\E ?\\Q"));
            Matcher part = PART.matcher(court.name());
            if (part.matches()) {
                String half = part.group("part").charAt(0) + ".D. " + part.group("state");
                byName.put(key(half), court);
                forms.add(Pattern.quote(half).replace(" ", "\\E ?\\Q"));
            }
        }
        forms.sort((a, b) -> Integer.compare(b.length(), a.length()));
        mention = Phrase.of("(?<![\\p{L}.])(?:" + String.join("|", forms) + ")(?!\\p{L})");
    }

    static Courts federal() {
        return FEDERAL;
    }

    /** The states and districts that the courts are of, as a pattern of any case. */
    String places() {
        return byName.values().stream()
                .map(court -> PLACE.matcher(court.name()))
                .filter(Matcher::matches)
                .map(place -> Pattern.quote(place.group("place")).replace(" ", "\\E\\s\\Q"))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|", "(?i:", ")"));
    }

    Optional<Court> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Returns every mention of a court from start to end, in order. */
    List<Found<Court>> mentions(CleanText text, int start, int end) {
        List<Found<Court>> found = new ArrayList<>();
        Matcher m = mention.matcher(text.text()).region(start, end);
        while (m.find()) {
            int from = m.start();
            int to = m.end();
            named(m.group())
                    .filter(_ -> !isLocal(text.text(), from, to))
                    .ifPresent(court -> found.add(Found.at(text.span(from, to), 0.99, court)));
        }
        return found;
    }

    /** The District of Columbia has courts of its own, as a state has. */
    private static boolean isLocal(String words, int from, int to) {
        String before = words.substring(Math.max(0, from - LOCAL_REACHES), from);
        return LOCAL_BEFORE.matcher(before).find()
                || LOCAL_AFTER.matcher(words).region(to, words.length()).lookingAt();
    }

    private static String key(String name) {
        return Pattern.compile("[^\\p{L}\\p{N}]")
                .matcher(name)
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Courts load() {
        try (InputStream in =
                        Objects.requireNonNull(Courts.class.getResourceAsStream("courts.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Courts(
                    lines.lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.split("\t", 3))
                            .map(cells -> new Court(cells[0], cells[1], cells[2]))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
