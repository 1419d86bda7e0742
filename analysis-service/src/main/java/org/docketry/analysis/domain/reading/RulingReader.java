// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * Sets the ruling verbs of an order beside each other and makes one ruling of each: per respondent,
 * and per demand that is ruled on apart. Never one flag for a mixed order.
 */
final class RulingReader {

    private record Key(Outcome outcome, String respondent, String demand) {}

    private final MotionNamed titled;
    private final Map<Key, Ruling> rulings = new LinkedHashMap<>();

    private RulingReader(MotionNamed titled) {
        this.titled = titled;
    }

    static List<Ruling> read(
            CleanText text, List<Sentences.Sentence> sentences, @Nullable Found<String> title) {
        MotionNamed titled = title == null ? MotionNamed.NONE : TitleRulings.motion(title.value());
        Outline outline = Outline.of(text);
        MotionsDiscussed discussed = new MotionsDiscussed(text, sentences, outline);
        boolean untitled = titled.nameless();
        RulingsByMotion byMotion = new RulingsByMotion(titled, discussed.several());
        for (Sentences.Sentence sentence : sentences) {
            if (title == null || !insideTitle(text, sentence, title)) {
                List<RulingWords> words = new ArrayList<>();
                for (RulingWords ruled : RulingSentence.read(text, sentence)) {
                    boolean goesOn = !words.isEmpty() && ruled.motion().nameless();
                    words.add(goesOn ? ruled : discussed.named(ruled, untitled));
                }
                byMotion.add(words, outline.at(sentence.start()));
            }
        }
        List<Ruling> rulings = new ArrayList<>();
        for (List<RulingWords> ofOne : byMotion.groups()) {
            RulingReader reader = new RulingReader(ofOne.getFirst().motion());
            reader.setBeside(ofOne);
            rulings.addAll(reader.rulings.values());
        }
        if (title != null && rulings.stream().noneMatch(r -> r.motion().isMotion())) {
            rulings.addAll(TitleRulings.read(title));
        }
        return List.copyOf(rulings);
    }

    private static boolean insideTitle(
            CleanText text, Sentences.Sentence sentence, Found<String> title) {
        Span span = text.span(sentence.start(), sentence.end());
        return span.start() >= title.spans().getFirst().start()
                && span.end() <= title.spans().getFirst().end();
    }

    private void setBeside(List<RulingWords> words) {
        boolean anyGranted = words.stream().anyMatch(w -> w.outcome() == Outcome.GRANTED);
        for (RulingWords each : words) {
            List<Found<String>> parties = parties(each.targets());
            List<Found<String>> demands = without(each.targets(), parties);
            if (each.only() && each.outcome() == Outcome.DENIED && !anyGranted) {
                add(each, Outcome.GRANTED, null, null, first(demands), 0.7);
            }
            if (each.targets().isEmpty()) {
                add(each, each.outcome(), null, null, except(each, words, null), each.confidence());
            }
            for (Found<String> party : parties) {
                add(
                        each,
                        each.outcome(),
                        party,
                        null,
                        except(each, words, party),
                        each.confidence());
            }
            for (Found<String> demand : demands) {
                add(each, each.outcome(), owner(demand, words), demand, null, each.confidence());
            }
            if (grants(each.outcome())) {
                deniedByException(each, words);
            }
        }
        dropTheGeneral();
    }

    private static boolean grants(Outcome outcome) {
        return outcome == Outcome.GRANTED || outcome == Outcome.GRANTED_IN_PART;
    }

    /** What a grant leaves out is denied, and that is a ruling of its own. */
    private void deniedByException(RulingWords granted, List<RulingWords> words) {
        for (Found<String> left : granted.exceptions()) {
            boolean party = TargetNames.isParty(left.value()) && !namesKnownParty(left, words);
            add(
                    granted,
                    Outcome.DENIED,
                    party ? left : owner(left, words),
                    party ? null : left,
                    null,
                    0.9);
        }
    }

    private @Nullable Found<String> except(
            RulingWords granted, List<RulingWords> words, @Nullable Found<String> party) {
        if (!grants(granted.outcome())) {
            return null;
        }
        Stream<Found<String>> said = granted.exceptions().stream();
        Stream<Found<String>> later =
                words.stream()
                        .filter(w -> w.outcome() == Outcome.DENIED && (w.isException() || w.only()))
                        .flatMap(w -> w.targets().stream());
        return Stream.concat(said, later)
                .filter(left -> party == null || !left.value().equals(party.value()))
                .filter(left -> party == null || belongs(left, party, words))
                .findFirst()
                .orElse(null);
    }

    /**
     * An exception that names a party is that party's alone; one that names none is everybody's.
     */
    private boolean belongs(Found<String> left, Found<String> party, List<RulingWords> words) {
        Found<String> owner = owner(left, words);
        return owner == null || owner.value().equals(party.value());
    }

    private @Nullable Found<String> owner(Found<String> demand, List<RulingWords> words) {
        return words.stream()
                .flatMap(w -> w.targets().stream())
                .filter(target -> TargetNames.isParty(target.value()))
                .filter(target -> !target.value().equals(demand.value()))
                .filter(target -> TargetNames.names(demand.value(), target.value()))
                .findFirst()
                .map(target -> new Found<>(target.value(), 0.9, demand.spans()))
                .orElse(null);
    }

    private boolean namesKnownParty(Found<String> target, List<RulingWords> words) {
        return owner(target, words) != null;
    }

    private List<Found<String>> parties(List<Found<String>> targets) {
        return targets.stream()
                .filter(target -> TargetNames.isParty(target.value()))
                .filter(
                        target ->
                                rulings.keySet().stream()
                                        .map(Key::respondent)
                                        .noneMatch(known -> isPartOf(target.value(), known)))
                .toList();
    }

    /** "Pinterest User Agreements", once Pinterest is known, is not another party. */
    private static boolean isPartOf(String target, String known) {
        boolean longer = !known.isEmpty() && target.startsWith(known + " ");
        return longer
                && !target.substring(known.length())
                        .matches("(?i),? (?:inc|llc|ltd|corp|platforms).*");
    }

    private static List<Found<String>> without(List<Found<String>> all, List<Found<String>> some) {
        return all.stream().filter(target -> !some.contains(target)).toList();
    }

    private static @Nullable Found<String> first(List<Found<String>> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private void add(
            RulingWords words,
            Outcome outcome,
            @Nullable Found<String> respondent,
            @Nullable Found<String> demand,
            @Nullable Found<String> except,
            double confidence) {
        Key key = new Key(outcome, value(respondent), value(demand));
        Ruling before = rulings.get(key);
        MotionNamed motion = words.motion().orElse(before == null ? titled : before.motion());
        List<Span> spans = new ArrayList<>(before == null ? List.of() : before.spans());
        spans.add(words.span());
        double sure = before == null ? confidence : Math.max(confidence, before.confidence());
        Found<String> leftOut = except == null && before != null ? before.except() : except;
        boolean again = words.withoutPrejudice() || (before != null && before.withoutPrejudice());
        boolean denies = outcome == Outcome.DENIED;
        rulings.put(
                key,
                new Ruling(
                        outcome,
                        motion,
                        respondent,
                        demand,
                        leftOut,
                        denies && again,
                        sure,
                        spans));
    }

    /** "GRANTS the motion" beside "GRANTS the motion as to Meta" says the same less exactly. */
    private void dropTheGeneral() {
        for (Outcome outcome : Outcome.values()) {
            boolean exact =
                    rulings.keySet().stream()
                            .anyMatch(
                                    key ->
                                            key.outcome() == outcome
                                                    && !key.respondent().isEmpty()
                                                    && key.demand().isEmpty());
            if (exact) {
                rulings.remove(new Key(outcome, "", ""));
            }
        }
        boolean apart =
                rulings.keySet().stream().anyMatch(key -> key.outcome() == Outcome.GRANTED)
                        && rulings.keySet().stream()
                                .anyMatch(key -> key.outcome() == Outcome.DENIED);
        if (apart) {
            rulings.keySet().removeIf(key -> key.equals(new Key(Outcome.GRANTED_IN_PART, "", "")));
        }
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }
}
