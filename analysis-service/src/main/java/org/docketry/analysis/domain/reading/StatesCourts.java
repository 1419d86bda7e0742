// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.legalcitations.Court;
import org.docketry.legalcitations.Courts;
import org.jspecify.annotations.Nullable;

/** The court of a state that the name over a caption means, where the name alone tells it. */
final class StatesCourts {

    private static final Pattern STATE =
            Pattern.compile(
                    "\\b" + org.docketry.analysis.domain.reading.Courts.federal().places() + "\\b");
    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(?i)\\b(?:first|second|third|fourth|fifth|sixth|\\d{1,2}(?:st|nd|rd|th)) (?:appellate )?(?:district|department)\\b");

    private StatesCourts() {}

    /**
     * Empty where the name may mean several courts, of which none is a part of the other.
     *
     * @param state whose court it is, in any case; null where the caption does not say
     */
    static Optional<Court> named(String name, boolean federal, @Nullable String state) {
        List<Court> courts =
                Courts.named(name).stream()
                        .filter(court -> federal || isStates(court))
                        .filter(court -> mayBeOf(state, court))
                        .toList();
        if (courts.size() > 1) {
            courts = ofTheState(name, courts);
        }
        return courts.size() == 1 ? Optional.of(courts.getFirst()) : whole(name, courts);
    }

    /** A county's name may be found in several states. */
    private static boolean mayBeOf(@Nullable String state, Court court) {
        String its = court.state();
        return state == null || its == null || its.equalsIgnoreCase(state);
    }

    /** A court of the United States says so over its captions. */
    private static boolean isStates(Court court) {
        return !court.system().equals("federal") && !court.name().contains("United States");
    }

    /** "Miami Circuit Court" is one of Ohio; the name that ends with Florida means none of Ohio. */
    private static List<Court> ofTheState(String name, List<Court> courts) {
        Matcher state = STATE.matcher(name);
        String last = null;
        while (state.find()) {
            last = state.group().toLowerCase(Locale.ROOT);
        }
        String said = last;
        List<Court> its =
                said == null
                        ? List.of()
                        : courts.stream()
                                .filter(c -> c.name().toLowerCase(Locale.ROOT).contains(said))
                                .toList();
        return its.isEmpty() ? courts : its;
    }

    /** Of a court and one of its parts the part only where the name counts it. */
    private static Optional<Court> whole(String name, List<Court> courts) {
        if (courts.size() != 2) {
            return Optional.empty();
        }
        Court one = courts.getFirst();
        Court other = courts.getLast();
        boolean partLast = one.id().equals(other.parent());
        boolean partFirst = other.id().equals(one.parent());
        if (!partLast && !partFirst) {
            return Optional.empty();
        }
        Court part = partLast ? other : one;
        Court all = partLast ? one : other;
        return Optional.of(ORDINAL.matcher(name).find() ? part : all);
    }
}
