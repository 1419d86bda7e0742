// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.jspecify.annotations.Nullable;

/** Matches the names and roles that an order uses to the parties on record; never by guessing. */
final class Parties {

    private static final Set<String> CORPORATE =
            Set.of(
                    "inc",
                    "llc",
                    "llp",
                    "lp",
                    "ltd",
                    "corp",
                    "co",
                    "na",
                    "corporation",
                    "company",
                    "the");

    private final List<PartyJoined> parties;

    Parties(List<PartyJoined> parties) {
        this.parties = parties;
    }

    /**
     * Returns the parties that the words mean: one for a name, all of them for a plural role. Empty
     * where nobody or more than one could be meant.
     *
     * @param motion the motion that the order rules on, which says who moves and who answers; null
     *     where it is not known
     */
    List<String> meantBy(String words, @Nullable MotionFiled motion) {
        String role = words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|both|all) ", "");
        return switch (role) {
            case "petitioner", "movant", "moving party" -> single(movants(motion));
            case "petitioners", "movants", "moving parties" -> movants(null);
            case "respondent" -> single(respondents(motion));
            case "respondents" -> respondents(motion);
            case "plaintiff" -> single(holding("underlying-plaintiff"));
            case "plaintiffs" -> holding("underlying-plaintiff");
            case "defendant" -> single(holding("underlying-defendant"));
            case "defendants" -> holding("underlying-defendant");
            default -> named(words);
        };
    }

    private List<String> movants(@Nullable MotionFiled motion) {
        return motion == null ? holding("movant") : List.of(motion.by());
    }

    private List<String> respondents(@Nullable MotionFiled motion) {
        return motion == null || motion.against().isEmpty()
                ? holding("respondent")
                : motion.against();
    }

    private List<String> holding(String role) {
        return parties.stream()
                .filter(p -> p.roles().contains(role))
                .map(PartyJoined::partyId)
                .toList();
    }

    private static List<String> single(List<String> candidates) {
        return candidates.size() == 1 ? candidates : List.of();
    }

    private List<String> named(String words) {
        List<String> wanted = tokens(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<String> equal =
                parties.stream()
                        .filter(p -> tokens(p.name()).equals(wanted))
                        .map(PartyJoined::partyId)
                        .toList();
        if (equal.size() == 1) {
            return equal;
        }
        List<String> part =
                parties.stream()
                        .filter(p -> Collections.indexOfSubList(tokens(p.name()), wanted) >= 0)
                        .map(PartyJoined::partyId)
                        .toList();
        return single(part);
    }

    /** The parties whose name, or its first word, stands among the words. */
    List<String> namedIn(String words) {
        List<String> said = tokens(words);
        return parties.stream()
                .filter(
                        party -> {
                            List<String> name = tokens(party.name());
                            return !name.isEmpty() && said.contains(name.getFirst());
                        })
                .map(PartyJoined::partyId)
                .toList();
    }

    /** The parties whose name, but for its corporate form, stands among the words. */
    List<String> namedWholeIn(String words) {
        List<String> said = tokens(words);
        return parties.stream()
                .filter(party -> !tokens(party.name()).isEmpty())
                .filter(party -> Collections.indexOfSubList(said, tokens(party.name())) >= 0)
                .map(PartyJoined::partyId)
                .toList();
    }

    private static List<String> tokens(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(token -> !token.isEmpty() && !CORPORATE.contains(token))
                .toList();
    }
}
