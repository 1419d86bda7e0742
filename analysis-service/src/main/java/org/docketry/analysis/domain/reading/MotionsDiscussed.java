// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * The motions that an order discusses, in the order of its text: a ruling on "the motion" is on the
 * one discussed last, and New York's "motion sequence 003" is told of once and then only counted.
 */
final class MotionsDiscussed {

    private static final Pattern MENTION =
            Phrase.anyCase(
                    "\\b(?<cross>cross-?)?(?:motions?|applications?|move[sd]?|moving)(?: (?:pursuant to|under) [^.;,]{2,40}?)? (?<way>to/for|to|for) (?<what>(?:an? |the )?\\p{L}+(?: \\p{L}+)?)");
    private static final Pattern SEQUENCE =
            Phrase.anyCase(
                    "(?:\\b(?:motion seq(?:uence|\\.)?|mot\\. seq\\.)(?: (?:no|number)s?\\.?)? |\\(motion )(?<sequence>0\\d{2})\\b");
    private static final Pattern SEVERAL =
            Phrase.anyCase(
                    "\\b(?:both|all|these|the (?:two|three|four)) (?:of the )?(?:pending )?(?:requests|motions|applications)\\b");
    private static final Pattern CROSS = Phrase.anyCase("\\bcross-?mo");

    /** "Ashe, the seller, has now moved": whose motion it is. */
    private static final Pattern MOVER =
            Pattern.compile(
                    "(?<who>\\p{Lu}[\\p{L}&-]*(?:\\s(?:No\\.\\s)?\\d{1,3})?)(?:,\\s[^,.;]{1,60},)?\\s(?:(?:has|have|now|also|hereby|timely)\\s){0,3}$");

    private static final int MOVER_WITHIN = 120;
    private static final int TOLD_WITHIN = 250;

    private final CleanText text;
    private final NavigableMap<Integer, String> mentions = new TreeMap<>();
    private final NavigableMap<Integer, String> crossMotions = new TreeMap<>();
    private final Map<Integer, String> bySequence = new HashMap<>();

    /** What each mover asks for, by his last name in small letters; nothing where he asks twice. */
    private final Map<String, Set<String>> byMover = new HashMap<>();

    private final boolean several;

    MotionsDiscussed(CleanText text, List<Sentences.Sentence> sentences, int bodyStart) {
        this.text = text;
        String words = text.text();
        int from = Math.min(bodyStart, words.length());
        Matcher m = MENTION.matcher(words).region(from, words.length());
        while (m.find()) {
            String named =
                    CleanText.words(
                            "motion " + m.group("way").replace("/for", "") + " " + m.group("what"));
            String kind = MotionNames.in(named).kind();
            if (kind != null) {
                (m.group("cross") == null ? mentions : crossMotions).put(m.start(), kind);
                moves(words, m.start(), kind);
            }
        }
        mentions.putAll(crossMotions);
        sequences(words, from);
        several = Set.copyOf(mentions.values()).size() > 1;
        sentences.forEach(this::dropList);
    }

    /** Whether the paper discusses more than one motion, so that "the motion" may be any. */
    boolean several() {
        return several;
    }

    /** A sentence that lists the motions discusses none of them. */
    private void dropList(Sentences.Sentence sentence) {
        NavigableMap<Integer, String> within =
                mentions.subMap(sentence.start(), true, sentence.end(), false);
        if (within.values().stream().distinct().count() > 1) {
            within.clear();
        }
    }

    private void moves(String words, int at, String kind) {
        Matcher mover = MOVER.matcher(words).region(Math.max(0, at - MOVER_WITHIN), at);
        if (mover.find()) {
            byMover.computeIfAbsent(name(mover.group("who")), _ -> new HashSet<>()).add(kind);
        }
    }

    private static String name(String written) {
        String name = CleanText.words(written).toLowerCase(Locale.ROOT);
        String plain = name.replaceFirst("^the ", "").replace("no. ", "");
        return plain.matches(".*\\d") ? plain : plain.substring(plain.lastIndexOf(' ') + 1);
    }

    /** What the one whose motion is ruled on asked for; null where that is not said, or not one. */
    private @Nullable String asked(@Nullable String movant) {
        Set<String> asked =
                movant == null ? Set.of() : byMover.getOrDefault(name(movant), Set.of());
        return asked.size() == 1 ? asked.iterator().next() : null;
    }

    private void sequences(String words, int from) {
        Matcher m = SEQUENCE.matcher(words).region(from, words.length());
        while (m.find()) {
            int end = Math.min(words.length(), m.end() + TOLD_WITHIN);
            Matcher next = SEQUENCE.matcher(words).region(m.end(), end);
            Map.Entry<Integer, String> told = mentions.ceilingEntry(m.end());
            if (told != null && told.getKey() < (next.find() ? next.start() : end)) {
                bySequence.putIfAbsent(Integer.valueOf(m.group("sequence")), told.getValue());
            }
        }
    }

    /** The number of the motion's sequence that the words name; null where they name none. */
    static @Nullable Integer sequence(String words) {
        Matcher m = SEQUENCE.matcher(words);
        return m.find() ? Integer.valueOf(m.group("sequence")) : null;
    }

    /**
     * The same ruling with the kind of motion that its words leave to the context; sure of less.
     * Where the paper discusses but one, and its title names one, that is the title's.
     */
    RulingWords named(RulingWords ruling, boolean untitled) {
        MotionNamed motion = ruling.motion();
        if (motion.kind() != null || !motion.entries().isEmpty()) {
            return ruling;
        }
        Integer sequence = motion.sequence();
        boolean any = (several || untitled) && !ofSeveral(ruling);
        String asked = sequence == null ? asked(motion.movant()) : null;
        String kind =
                sequence != null
                        ? bySequence.get(sequence)
                        : asked != null ? asked : any ? last(ruling) : null;
        return kind == null
                ? ruling
                : ruling.of(new MotionNamed(kind, motion.movant(), List.of(), sequence))
                        .lessSure(sequence == null ? 0.9 : 1);
    }

    /** "Both requests are GRANTED": not the one discussed last. */
    private boolean ofSeveral(RulingWords ruling) {
        int start = text.cleanOffset(ruling.span().start());
        int end = text.cleanOffset(ruling.span().end() - 1) + 1;
        return SEVERAL.matcher(text.text()).region(start, end).find();
    }

    /** The kind discussed last before the ruling. */
    private @Nullable String last(RulingWords ruling) {
        int start = text.cleanOffset(ruling.span().start());
        int end = text.cleanOffset(ruling.span().end() - 1) + 1;
        boolean cross = CROSS.matcher(text.text()).region(start, end).find();
        Map.Entry<Integer, String> last = (cross ? crossMotions : mentions).lowerEntry(end);
        return last == null ? null : last.getValue();
    }
}
