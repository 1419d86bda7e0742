// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;

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

    private Ordinals() {}

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
