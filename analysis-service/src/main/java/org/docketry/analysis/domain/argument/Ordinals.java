// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.argument.TestContext.Place;

/** The words by which a paper counts the parts of a test: "the second prong". */
final class Ordinals {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final List<String> PARTS =
            List.of(
                    "prong",
                    "step",
                    "factor",
                    "part",
                    "element",
                    "requirement",
                    "hurdle",
                    "inquiry");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?i)(?:and )?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|finally|lastly),.*",
                    Pattern.DOTALL);

    private static final Pattern LISTED =
            Pattern.compile(
                    "(?<![^\\s])(?<word>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Finally|Lastly),(?=\\s)");

    /** A cue that ends with the ordinal itself, behind which the part may stand. */
    private static final Pattern ENDS_OPEN =
            Pattern.compile("(?i).*\\b(?:" + String.join("|", ORDINALS) + ")$", Pattern.DOTALL);

    private static final Pattern NOUN =
            Pattern.compile(
                    "\\s+(?!(?:and|or|but|of|is|does|has|nor|as|because|since|for|alone|the|"
                            + String.join("|", PARTS)
                            + ")s?\\b)\\p{Ll}{3,}");

    /** Two points are how anybody argues; from three on a list follows the test before it. */
    private static final int FEWEST = 3;

    /**
     * A sentence of a list of so many.
     *
     * @param place from 0
     */
    record Counted(int place, int of) {}

    private Ordinals() {}

    /** Whether the words open with "Second," and so begin another point. */
    static boolean counts(String words) {
        Matcher counted = COUNTED.matcher(words);
        return counted.matches()
                && ORDINALS.indexOf(counted.group("ordinal").toLowerCase(Locale.ROOT)) != 0;
    }

    /** Of several tests "the first factor" is that of the one which has factors. */
    static Set<UnmaskingTest> countedSo(
            String words, Cues.Hit<Integer> hit, Set<UnmaskingTest> tests) {
        String said = words.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
        Set<UnmaskingTest> named =
                tests.stream()
                        .filter(
                                test ->
                                        PARTS.stream()
                                                .anyMatch(
                                                        part ->
                                                                said.contains(part)
                                                                        && test.name()
                                                                                .contains(part)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return named.isEmpty() ? tests : named;
    }

    /** "On the fourth floor" counts no part of a test. */
    static boolean countsAnother(String words, Cues.Hit<Integer> hit) {
        Matcher noun = NOUN.matcher(words).region(hit.end(), words.length());
        return ENDS_OPEN.matcher(words.substring(hit.start(), hit.end())).matches()
                && noun.lookingAt();
    }

    /** "Fourth, ..." behind a sentence on the third prong is on the fourth. */
    static Set<Place> next(String words, Set<Place> before) {
        Matcher counted = COUNTED.matcher(words);
        Set<Place> places = new LinkedHashSet<>();
        if (counted.matches()) {
            int at = ORDINALS.indexOf(counted.group("ordinal").toLowerCase(Locale.ROOT));
            for (Place place : before) {
                int prong = at < 0 ? place.test().prongs().size() - 1 : at;
                if (place.prong() == prong - 1 && prong < place.test().prongs().size()) {
                    places.add(new Place(place.test(), prong));
                }
            }
        }
        return places;
    }

    /** Returns the sentences that count up from "First," to the last, by where each begins. */
    static Map<Integer, Counted> enumerated(String text) {
        Map<Integer, Counted> all = new HashMap<>();
        List<Integer> run = new ArrayList<>();
        Matcher m = LISTED.matcher(text);
        while (m.find()) {
            int at = ORDINALS.indexOf(m.group("word").toLowerCase(Locale.ROOT));
            boolean goesOn = !run.isEmpty() && (at < 0 || at == run.size());
            if (!goesOn) {
                close(run, all);
            }
            if (goesOn || at == 0) {
                run.add(m.start());
            }
            if (at < 0) {
                close(run, all);
            }
        }
        close(run, all);
        return all;
    }

    private static void close(List<Integer> run, Map<Integer, Counted> all) {
        for (int i = 0; run.size() >= FEWEST && i < run.size(); i++) {
            all.put(run.get(i), new Counted(i, run.size()));
        }
        run.clear();
    }

    /** Cues that point to the place of a part, from 0. */
    static Cues<Integer> cues() {
        Cues<Integer> ordinals = new Cues<>();
        for (int i = 0; i < ORDINALS.size(); i++) {
            for (String part : PARTS) {
                ordinals.add(ORDINALS.get(i) + " " + part, i);
            }
            for (String part : List.of("step", "prong", "factor")) {
                ordinals.add(part + " " + NUMBERS.get(i), i);
            }
            for (String verb : List.of("is", "does", "has")) {
                ordinals.add("the " + ORDINALS.get(i) + " " + verb, i);
            }
            for (String verb :
                    List.of(
                            "reach",
                            "address",
                            "consider",
                            "decide",
                            "does",
                            "on",
                            "meets",
                            "satisfies",
                            "fails")) {
                ordinals.add(verb + " the " + ORDINALS.get(i), i);
            }
        }
        return ordinals;
    }
}
