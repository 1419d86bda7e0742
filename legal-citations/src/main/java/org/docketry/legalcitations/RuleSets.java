package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sets of rules that one text names, and the rules that it cites by number alone. A bare {@code
 * Rule 26} belongs to the set of which the text cites that rule by name, before or after it; or
 * else to the only national set it names that can have such a number. Where two sets could be meant
 * the set stays unknown: it is not guessed from which was named last.
 */
final class RuleSets {

    /** The Federal Rules of Evidence are numbered from 101, those of procedure stay below. */
    private static final int FIRST_OF_EVIDENCE = 101;

    /** The Federal Rules of Bankruptcy Procedure are numbered from 1001. */
    private static final int FIRST_OF_BANKRUPTCY = 1001;

    private static final String EVIDENCE = "Fed. R. Evid.";
    private static final String BANKRUPTCY = "Fed. R. Bankr. P.";
    private static final String NATIONAL = "Fed. R. ";

    /** Rules of which the text does not say whose they are. */
    static final Law UNNAMED =
            new Law("Rule", "Rules of court", "", "rule", null, null, "", List.of("rule"));

    private final Set<Law> named = new LinkedHashSet<>();
    private final Map<String, Set<Law>> byNumber = new HashMap<>();
    private final List<Bare> open = new ArrayList<>();

    /** A rule cited by its number alone, and the sets that had been named before it. */
    private record Bare(Draft rule, String number, List<Law> before) {}

    /** Takes note of a set that the text names, with a rule of it or without. */
    void name(Law set) {
        named.add(set);
    }

    /** Takes note of a rule that is cited with the name of its set. */
    void cite(Law set, @Nullable String number) {
        name(set);
        if (number != null) {
            byNumber.computeIfAbsent(number, _ -> new HashSet<>(2)).add(set);
        }
    }

    /**
     * Gives a rule that is cited by its number alone its set, or waits for the rest of the text.
     */
    void citeBare(Draft rule, String number) {
        Set<Law> cited = byNumber.get(number);
        if (cited == null) {
            open.add(new Bare(rule, number, possible(number)));
        } else if (cited.size() == 1) {
            rule.law = cited.iterator().next();
        }
    }

    /** Gives the other bare rules their sets, now that the whole text is read. */
    void settle() {
        for (Bare bare : open) {
            Set<Law> cited = byNumber.getOrDefault(bare.number(), Set.of());
            List<Law> meant = bare.before().isEmpty() ? List.copyOf(cited) : bare.before();
            if (meant.isEmpty()) {
                meant = possible(bare.number());
            }
            if (meant.size() == 1) {
                bare.rule().law = meant.getFirst();
            }
        }
    }

    /** The national sets named so far that can have a rule of that number. */
    private List<Law> possible(String number) {
        boolean plain = number.chars().allMatch(c -> CleanText.isDigit((char) c));
        return plain
                ? named.stream().filter(set -> canHave(set, Resolver.number(number))).toList()
                : List.of();
    }

    private static boolean canHave(Law set, int number) {
        return switch (set.abbreviation()) {
            case EVIDENCE -> number >= FIRST_OF_EVIDENCE && number < FIRST_OF_BANKRUPTCY;
            case BANKRUPTCY -> number >= FIRST_OF_BANKRUPTCY;
            default -> set.abbreviation().startsWith(NATIONAL) && number < FIRST_OF_EVIDENCE;
        };
    }
}
