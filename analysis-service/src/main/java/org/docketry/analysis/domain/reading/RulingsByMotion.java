// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rulings of an order by the motion that they are on; those on one motion say nothing of
 * another. Words that name none go on with the motion ruled on before them, the first with the
 * title's. Where the order discusses several motions they go on only within their section and not
 * behind a list of rulings: then they are on the motion on which the order elsewhere rules the same
 * of the same demand, or on one that is not said.
 */
final class RulingsByMotion {

    private final MotionNamed titled;
    private final boolean several;
    private final List<List<RulingWords>> groups = new ArrayList<>();
    private final List<RulingWords> unsaid = new ArrayList<>();
    private final List<RulingWords> ofTheSentence = new ArrayList<>();
    private @Nullable List<RulingWords> last;
    private @Nullable Section lastSection;

    RulingsByMotion(MotionNamed titled, boolean several) {
        this.titled = titled;
        this.several = several;
    }

    /** Adds what one sentence rules. */
    void add(List<RulingWords> sentence, Section section) {
        if (sentence.isEmpty()) {
            return;
        }
        if (several && !section.equals(lastSection)) {
            last = null;
        }
        lastSection = section;
        ofTheSentence.clear();
        sentence.forEach(this::add);
        long motions = sentence.stream().map(w -> w.motion().kind()).distinct().count();
        if (several && motions > 1) {
            last = null;
        }
    }

    private void add(RulingWords words) {
        MotionNamed named = words.motion();
        if (named.nameless() && several && last == null) {
            unsaid.add(words);
            return;
        }
        List<RulingWords> group = named.nameless() ? last : known(named);
        if (group == null) {
            group = new ArrayList<>();
            groups.add(group);
            named = titled.mayBe(named) ? named.orElse(titled) : named;
        }
        group.add(words.of(named));
        ofTheSentence.add(group.getLast());
        last = named.isMotion() ? group : last;
    }

    /** Returns the rulings on each motion, each with all that is said of the motion. */
    List<List<RulingWords>> groups() {
        List<RulingWords> nameless = new ArrayList<>();
        for (RulingWords words : unsaid) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(w -> w.rulesLike(words)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(words), () -> nameless.add(words));
        }
        unsaid.clear();
        if (!nameless.isEmpty()) {
            nameless.replaceAll(words -> words.of(words.motion().orElse(titled)));
            List<RulingWords> titles = titled.nameless() ? null : known(titled);
            if (titles == null) {
                groups.addFirst(nameless);
            } else {
                titles.addAll(nameless);
            }
        }
        groups.forEach(RulingsByMotion::shareNames);
        return groups;
    }

    private static void shareNames(List<RulingWords> group) {
        MotionNamed all =
                group.stream()
                        .map(RulingWords::motion)
                        .reduce(MotionNamed.NONE, MotionNamed::orElse);
        group.replaceAll(words -> words.of(words.motion().orElse(all)));
    }

    /** "Application GRANTED" is on the letter above it, whatever motion is named after it. */
    private static boolean endorsement(List<RulingWords> group) {
        return group.stream().allMatch(w -> w.endorses() && w.motion().nameless());
    }

    /**
     * "Ashe's motion is granted and the motion to quash denied": what one sentence names in two
     * ways is two motions.
     */
    private boolean besides(RulingWords words, MotionNamed named) {
        return ofTheSentence.contains(words) && words.motion().isOtherwiseNamed(named);
    }

    /**
     * The rulings on the motion named. All of them must be on what may be it: "the motion", said of
     * a motion that was named before, may be any and opens the group to none.
     */
    private @Nullable List<RulingWords> known(MotionNamed named) {
        return groups.stream()
                .filter(group -> group.stream().allMatch(w -> w.motion().mayBe(named)))
                .filter(group -> !endorsement(group))
                .filter(group -> group.stream().noneMatch(w -> besides(w, named)))
                .filter(group -> !several || group.stream().noneMatch(w -> onlyCited(w, named)))
                .findFirst()
                .orElse(null);
    }

    /** "Dkt. 5 is granted", and then a request that has no entry: of several they are two. */
    private static boolean onlyCited(RulingWords words, MotionNamed named) {
        MotionNamed motion = words.motion();
        return motion.kind() == null
                && !motion.entries().isEmpty()
                && named.kind() != null
                && named.entries().isEmpty();
    }
}
