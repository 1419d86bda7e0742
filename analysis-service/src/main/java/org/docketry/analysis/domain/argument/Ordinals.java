// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.argument.TestContext.Place;

/** The words by which a paper counts the parts of a test: "the second prong". */
final class Ordinals {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
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

    private Ordinals() {}

    /** Whether the words open with "Second," and so begin another point. */
    static boolean counts(String words) {
        Matcher counted = COUNTED.matcher(words);
        return counted.matches()
                && ORDINALS.indexOf(counted.group("ordinal").toLowerCase(Locale.ROOT)) != 0;
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

    /** Cues that point to the place of a part, from 0. */
    static Cues<Integer> cues() {
        Cues<Integer> ordinals = new Cues<>();
        for (int i = 0; i < ORDINALS.size(); i++) {
            for (String part : PARTS) {
                ordinals.add(ORDINALS.get(i) + " " + part, i);
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
