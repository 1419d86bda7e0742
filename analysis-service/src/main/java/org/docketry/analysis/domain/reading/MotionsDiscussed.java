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
                    "\\b(?<cross>cross-?)?(?:motions?|applications?|petitions?(?! for (?:an? )?(?:writ|review|rehearing|mandamus|certiorari))|move[sd]?|moving)(?: (?:pursuant to|under) [^.;,]{2,40}?| (?:of|by) (?:the )?[\\p{Lu}](?:[^.;:,()]|,(?= \\d)){2,60}?)? (?<way>to/for|to|for) (?<what>(?:an? |the )?\\p{L}+(?: \\p{L}+)?)");

    /** "It is denied as to the rest" goes on with the motion of the sentence before. */
    private static final Pattern GOES_ON =
            Phrase.anyCase("\\s*(?:\\(?\\w{1,2}[.)] )?(?:it|they) (?:is|are)\\b");

    private static final Pattern SEQUENCE =
            Phrase.anyCase(
                    "(?:\\b(?:motion seq(?:uence|\\.)?|mot\\. seq\\.)(?: (?:no|number)s?\\.?)? |\\(motion )(?<sequence>0\\d{2})\\b");

    /** "the emergency motion": one that is told from the others by how it is made. */
    private static final Pattern MANNER =
            Phrase.anyCase(
                    "\\b(?<manner>emergency|renewed|consent|letter|joint|unopposed|second|third)[- ]motions?\\b");

    private static final Pattern SEVERAL =
            Phrase.anyCase(
                    "\\b(?:both|all|these|the (?:two|three|four)) (?:of the )?(?:pending )?(?:requests|motions|applications)\\b");
    private static final Pattern CROSS = Phrase.anyCase("\\bcross-?mo");

    /** "Ashe, the seller, has now moved": whose motion it is. */
    private static final Pattern MOVER =
            Pattern.compile(
                    "(?<who>\\p{Lu}[\\p{L}&-]*(?:\\s(?:No\\.\\s)?\\d{1,3})?)(?:,\\s[^,.;]{1,60},)?\\s(?:(?:has|have|now|also|hereby|timely)\\s){0,3}$");

    private static final Pattern REST =
            Phrase.anyCase("[^.;,(\\[]*? (?:in contempt|under seal)\\b");
    private static final int REST_REACHES = 120;
    private static final int CITED_WITHIN = 200;
    private static final int MOVER_WITHIN = 120;
    private static final int TOLD_WITHIN = 250;

    private final CleanText text;
    private final NavigableMap<Integer, String> mentions = new TreeMap<>();
    private final NavigableMap<Integer, String> crossMotions = new TreeMap<>();
    private final Map<Integer, String> byEntry = new HashMap<>();
    private final Map<Integer, String> bySequence = new HashMap<>();
    private final Map<String, String> byManner = new HashMap<>();

    /** What each mover asks for, by his last name in small letters; nothing where he asks twice. */
    private final Map<String, Set<String>> byMover = new HashMap<>();

    private final boolean several;

    private final RequestsMade requests;

    MotionsDiscussed(CleanText text, List<Sentences.Sentence> sentences, Outline outline) {
        this.text = text;
        int first = sentences.isEmpty() ? 0 : sentences.getFirst().start();
        int bodyStart = Math.max(first, outline.bodyStart());
        String words = text.text();
        int from = Math.min(bodyStart, words.length());
        this.requests = new RequestsMade(text, from, outline);
        Matcher m = MENTION.matcher(words).region(from, words.length());
        while (m.find()) {
            String named =
                    CleanText.words(
                            "motion "
                                    + m.group("way").replace("/for", "")
                                    + " "
                                    + m.group("what")
                                    + behind(words, m.end()));
            String kind = MotionNames.in(named).kind();
            if (kind != null) {
                (m.group("cross") == null ? mentions : crossMotions).put(m.start(), kind);
                moves(words, m.start(), kind);
                cited(words, m.end(), kind);
                String manner = manner(words.substring(Math.max(from, m.start() - 12), m.end()));
                if (manner != null) {
                    byManner.putIfAbsent(manner, kind);
                }
            }
        }
        mentions.putAll(crossMotions);
        sequences(words, from);
        several = Set.copyOf(mentions.values()).size() > 1;
        sentences.forEach(this::dropList);
        dropSummaries(sentences);
    }

    /** Whether the paper discusses more than one motion, so that "the motion" may be any. */
    boolean several() {
        return several;
    }

    /** "to hold Ashe in contempt", "to file Volume 2 under seal": the end tells what is asked. */
    private static String behind(String words, int from) {
        Matcher rest =
                REST.matcher(words).region(from, Math.min(words.length(), from + REST_REACHES));
        return rest.lookingAt() ? rest.group() : "";
    }

    /** "the motion to quash (Dkt. 27)": the entry by which it may be called later. */
    private void cited(String words, int from, String kind) {
        int end = Math.min(words.length(), from + CITED_WITHIN);
        Matcher next = MENTION.matcher(words).region(from, end);
        int until = next.find() ? next.start() : end;
        int stop = words.indexOf(';', from);
        until = stop >= 0 ? Math.min(until, stop) : until;
        List<Integer> entries = MotionNames.entries(words.substring(from, until));
        if (!entries.isEmpty()) {
            byEntry.putIfAbsent(entries.getFirst(), kind);
        }
    }

    /** A sentence that lists the motions discusses none of them. */
    private void dropList(Sentences.Sentence sentence) {
        NavigableMap<Integer, String> within =
                mentions.subMap(sentence.start(), true, sentence.end(), false);
        if (within.values().stream().distinct().count() > 1) {
            within.clear();
        }
    }

    /** So does a paragraph that opens with rulings on several, before any reasons. */
    private void dropSummaries(List<Sentences.Sentence> sentences) {
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            boolean ends =
                    i == sentences.size()
                            || text.text()
                                    .substring(sentences.get(i - 1).end(), sentences.get(i).start())
                                    .contains("\n\n");
            if (ends) {
                dropSummary(sentences.subList(from, i));
                from = i;
            }
        }
    }

    private void dropSummary(List<Sentences.Sentence> paragraph) {
        NavigableMap<Integer, String> within =
                mentions.subMap(
                        paragraph.getFirst().start(), true, paragraph.getLast().end(), false);
        boolean several = within.values().stream().distinct().count() > 1;
        if (!several || RulingClauses.of(text, paragraph.getFirst()).isEmpty()) {
            return;
        }
        long ruling =
                paragraph.stream()
                        .filter(s -> !within.subMap(s.start(), s.end()).isEmpty())
                        .filter(s -> !RulingClauses.of(text, s).isEmpty())
                        .count();
        if (ruling > 1) {
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
        if (motion.kind() != null || goesOn(ruling)) {
            return ruling;
        }
        if (!motion.entries().isEmpty()) {
            String cited = byEntry.get(motion.entries().getFirst());
            return cited == null
                    ? ruling
                    : ruling.of(
                            new MotionNamed(
                                    cited, motion.movant(), motion.entries(), motion.sequence()));
        }
        String manner = manner(ruling.span().text());
        if (manner != null && byManner.containsKey(manner)) {
            return ruling.of(
                    new MotionNamed(byManner.get(manner), motion.movant(), List.of(), null));
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

    private static @Nullable String manner(String words) {
        Matcher m = MANNER.matcher(words);
        return m.find() ? m.group("manner").toLowerCase(Locale.ROOT) : null;
    }

    private boolean goesOn(RulingWords ruling) {
        String words = ruling.span().text();
        return GOES_ON.matcher(words).lookingAt() || RulingClauses.A_DECISION.matcher(words).find();
    }

    /** The kind discussed last before the ruling. */
    private @Nullable String last(RulingWords ruling) {
        int start = text.cleanOffset(ruling.span().start());
        int end = text.cleanOffset(ruling.span().end() - 1) + 1;
        boolean cross = CROSS.matcher(text.text()).region(start, end).find();
        Map.Entry<Integer, String> last = (cross ? crossMotions : mentions).lowerEntry(end);
        String other = requests.meant(start, end, last == null ? -1 : last.getKey());
        return other != null ? other : last == null ? null : last.getValue();
    }
}
