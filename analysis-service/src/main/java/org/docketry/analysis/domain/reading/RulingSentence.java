// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;

/**
 * Reads the ruling verbs of one sentence. Only the court's own present act counts: what another
 * court did, what a party asks for and what would follow if something were so are not rulings.
 */
final class RulingSentence {

    private static final Pattern WILL = Phrase.anyCase("\\b(?:will|shall) $");
    private static final Pattern ON_CONDITION = Phrase.anyCase("\\b(?:if|unless)\\b");

    /** "and deny the others" names no motion, and none of those told before. */
    private static final Pattern OTHERS =
            Phrase.anyCase(
                    "^ (?:all |both )?(?:the )?(?:others?|rest|remainder|remaining (?:motions|requests))\\b");

    private static final Pattern WITHOUT_PREJUDICE = Phrase.anyCase("\\bwithout prejudice\\b");
    private static final Pattern DISMISSES =
            Phrase.anyCase(",? and (?:therefore )?dismiss(?:es)? (?:this|the|\\p{L}+['’]s?)\\b");
    private static final Pattern ENDORSES =
            Phrase.anyCase("\\s{0,4}(?:the )?(?:letter[- ])?(?:application|request)(?: is)? ");
    private static final Pattern NAMES =
            Phrase.anyCase(
                    "['’]s? (?:cross-?)?(?:motion|application|petition|request)\\b|\\bcross-?motion|\\b(?:motion|request|application|petition|stipulation) (?:to|for)\\b|\\bmot(?:ion|\\.) seq|\\b(?:dkt|ecf|doc)s?\\.? ?(?:nos?\\. ?)?\\d");

    /** "granted to the extent that Ashe shall produce": the command says what is granted. */
    private static final Pattern COMMANDS =
            Phrase.anyCase("\\b(?:(?:shall|must)(?! be\\b)|(?:is|are) (?:directed|ordered) to)\\b");

    private static final Pattern EXCEPTION =
            Phrase.anyCase(
                    "\\bexcept(?: that)?(?: (?:it|they|the motion|the court))?(?: (?:is|are))? ?$");
    private static final String LIMIT =
            "(?:as to|as against|with respect to|with regard to|against|insofar as (?:it|they) (?:seeks?|concerns?|asks? for|relates? to)"
                    + "|to the extent(?: that| of)?(?: (?:it|they) (?:seeks?|concerns?|asks? for))?|as it relates to|as regards)";
    private static final String ABBREVIATED =
            "(?<=\\b(?:Inc|Corp|Ltd|Co|No|Nos|Dkt|Mr|Mrs|Ms|Dr|Messrs|Hon|St|v))";
    private static final String STOP =
            "(?<!\\b(?:Inc|Corp|Ltd|Co|No|Nos|Dkt|Mr|Mrs|Ms|Dr|Messrs|Hon|St|v))\\.(?:\\s|$)";
    private static final String TARGET = " (?<target>(?:[^.;()]|" + ABBREVIATED + "\\.){1,300}?)";
    private static final Pattern LIMITED =
            Phrase.anyCase(
                    "(?<only>\\b(?:but )?(?:only|solely) )?\\b"
                            + LIMIT
                            + TARGET
                            + "(?=,? (?:except|but|only|until|pending|without prejudice|to the extent|and (?:is )?(?:hereby )?(?:otherwise|den(?:y|ies|ied)|grant(?:s|ed)?|enforced|quashed|modified|sustained|overruled|transferred|stayed|deferred|is|it is|that))\\b|[;()]|"
                            + STOP
                            + "|,?\\s*$)");

    /** "quashed as to Topic 2 and enforced as to Topic 1": the second limit is another verb's. */
    private static final Pattern OTHER_VERB =
            Phrase.anyCase(
                    ",? (?:and|but) (?:is )?(?:hereby )?(?:otherwise )?(?:enforced|upheld|remains|transferred)\\b");

    private static final Pattern EXCEPTED =
            Phrase.anyCase(
                    "\\b(?:except|other than|with the exception of|but not)(?! that (?:it|they|the)\\b)(?: only)?(?: (?:as to|for|with respect to|as against"
                            + "|insofar as it (?:seeks|asks for)|to the extent (?:that )?it (?:seeks|asks for)))?"
                            + TARGET
                            + "(?=[;()]|"
                            + STOP
                            + "|,? (?:which|but|and (?:otherwise|den|grant))\\b|,?\\s*$)");

    /** "to the extent stated above" limits by other words than its own. */
    private static final Pattern ELSEWHERE =
            Phrase.anyCase("(?:(?:as )?(?:stated|set forth|described|indicated|discussed)\\b)");

    private static final Pattern LIKEWISE = Phrase.anyCase(", as (?:is|are) (?<what>[^.;]{5,160})");

    /** "grants leave to proceed as a Doe": what was moved for is the leave. */
    private static final Pattern LEAVE = Phrase.anyCase("^\\s?(?:\\p{L}+ ){0,3}leave to\\b");

    private static final int BRIEFLY = 30;
    private static final Pattern OTHERWISE =
            Phrase.anyCase("\\b(?:otherwise|in all other respects)\\b");
    private static final Pattern COMPELLED =
            Phrase.of("^ (?<target>[\\p{L}\\p{N}.,&’' -]{1,200}?) to \\p{Ll}+");

    private final CleanText text;
    private final Sentences.Sentence sentence;
    private final List<RulingWords> rulings = new ArrayList<>();

    private RulingSentence(CleanText text, Sentences.Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static List<RulingWords> read(CleanText text, Sentences.Sentence sentence) {
        RulingSentence reader = new RulingSentence(text, sentence);
        RulingClauses.of(text, sentence).forEach(reader::add);
        return reader.rulings;
    }

    private void add(RulingClauses.Clause clause) {
        String verb = text.words(clause.verb(), clause.verbEnd());
        String joint = text.text().substring(clause.start(), clause.verb());
        boolean ofItsOwn = NAMES.matcher(joint).find();
        int from = ofItsOwn ? clause.start() : sentence.start();
        String lead = text.text().substring(from, clause.verb());
        String tail = text.text().substring(clause.verbEnd(), clause.end());
        List<Found<String>> targets = new ArrayList<>();
        List<Found<String>> exceptions = new ArrayList<>();
        boolean only = limits(clause.verbEnd(), clause.end(), targets);
        boolean byCommand = targets.removeIf(target -> COMMANDS.matcher(target.value()).find());
        rest(clause, targets);
        if (targets.isEmpty()) {
            boolean passive = RulingVerb.isPassive(verb);
            targets.addAll(
                    SubjectOfRuling.targets(
                            text,
                            passive ? from : clause.verbEnd(),
                            passive ? clause.verb() : clause.end()));
        }
        if (targets.isEmpty() && clause.start() == sentence.start()) {
            targets.addAll(SubjectOfRuling.headed(text, sentence.start()));
        }
        excepts(clause.verbEnd(), clause.end(), exceptions);
        if ("compels".equalsIgnoreCase(verb)) {
            compelled(clause.verbEnd(), clause.end(), targets);
        }
        Outcome outcome =
                SubjectOfRuling.ofObjection(
                        RulingVerb.outcome(verb, tail),
                        RulingVerb.isPassive(verb) ? lead : tail,
                        RulingVerb.isPassive(verb));
        outcome = byCommand && outcome == Outcome.GRANTED ? Outcome.GRANTED_IN_PART : outcome;
        if (!RulingVerb.governs(verb, lead, tail)
                || supposed(lead, tail)
                || OTHERS.matcher(tail).find()) {
            return;
        }
        rulings.add(
                new RulingWords(
                        outcome,
                        motion(CleanText.words(tail), CleanText.words(lead), verb, outcome),
                        targets,
                        exceptions,
                        EXCEPTION.matcher(joint).find(),
                        only,
                        outcome == Outcome.DENIED && withoutPrejudice(verb + tail),
                        ENDORSES.matcher(lead).matches(),
                        RulingVerb.confidence(verb),
                        span(clause)));
        likewise(tail);
    }

    /** "is DENIED, as is Ashe's request for fees": the same is ruled on another. */
    private void likewise(String tail) {
        Matcher also = LIKEWISE.matcher(tail);
        MotionNamed other = also.find() ? MotionNames.in(also.group("what")) : MotionNamed.NONE;
        if (other.kind() != null) {
            rulings.add(rulings.getLast().alsoOn(other));
        }
    }

    /** "DENIES the motion and DISMISSES the action WITHOUT PREJUDICE": the action's, not its. */
    private static boolean withoutPrejudice(String ruling) {
        Matcher dismisses = DISMISSES.matcher(ruling);
        String own = dismisses.find() ? ruling.substring(0, dismisses.start()) : ruling;
        return WITHOUT_PREJUDICE.matcher(own).find();
    }

    private Span span(RulingClauses.Clause clause) {
        int end = clause.end();
        while (end > clause.verbEnd() && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return text.span(clause.start(), end);
    }

    private boolean limits(int start, int end, List<Found<String>> targets) {
        Matcher limited = LIMITED.matcher(text.text()).region(start, end);
        Matcher excepted = EXCEPTED.matcher(text.text()).region(start, end);
        Matcher other = OTHER_VERB.matcher(text.text()).region(start, end);
        int until = excepted.find() ? excepted.start() : end;
        until = other.find() ? Math.min(until, other.start()) : until;
        boolean only = false;
        while (limited.find() && limited.start() < until) {
            only |= limited.group("only") != null;
            targets.addAll(
                    TargetNames.split(
                            text, limited.start("target"), Math.min(until, limited.end("target"))));
        }
        targets.removeIf(
                target ->
                        target.value().matches("(?i)them|it|him|her|all")
                                || TargetNames.isEveryone(target.value())
                                || ELSEWHERE.matcher(target.value()).lookingAt());
        return only;
    }

    /** "and is otherwise denied" rules on what the ruling before it left. */
    private void rest(RulingClauses.Clause clause, List<Found<String>> targets) {
        int tail = Math.min(clause.end(), clause.verbEnd() + BRIEFLY);
        Matcher rest = OTHERWISE.matcher(text.text()).region(clause.start(), tail);
        if (targets.isEmpty() && clause.start() > sentence.start() && rest.find()) {
            Span at = text.span(rest.start(), rest.end());
            targets.add(Found.at(at, 0.9, text.words(rest.start(), rest.end())));
        }
    }

    /** "The Court will grant the motion if": a ruling still to come. */
    private static boolean supposed(String lead, String tail) {
        boolean will = WILL.matcher(lead).find();
        return will && ON_CONDITION.matcher(tail).find();
    }

    private void excepts(int start, int end, List<Found<String>> exceptions) {
        Matcher excepted = EXCEPTED.matcher(text.text()).region(start, end);
        while (excepted.find()) {
            exceptions.addAll(
                    TargetNames.split(text, excepted.start("target"), excepted.end("target")));
        }
    }

    private void compelled(int start, int end, List<Found<String>> targets) {
        Matcher compelled = COMPELLED.matcher(text.text()).region(start, end);
        if (compelled.find() && targets.isEmpty()) {
            targets.addAll(
                    TargetNames.split(text, compelled.start("target"), compelled.end("target")));
        }
    }

    private static MotionNamed motion(String tail, String lead, String verb, Outcome outcome) {
        boolean passive = RulingVerb.isPassive(verb);
        MotionNamed before = passive ? SubjectOfRuling.motion(lead) : MotionNames.in(lead);
        MotionNamed after = MotionNames.in(passive ? SubjectOfRuling.limit(tail, before) : tail);
        boolean compels = "compels".equalsIgnoreCase(verb);
        if (!passive && after.kind() == null && LEAVE.matcher(tail).find()) {
            after = new MotionNamed("for-leave", after.movant(), after.entries(), null);
        }
        if (outcome.isOfObjections()) {
            return SubjectOfRuling.objection(passive ? lead : tail);
        }
        if (outcome.isOfSubpoenas()) {
            return SubjectOfRuling.NAMED_SUBPOENA;
        }
        if (outcome.isOfReports()) {
            return SubjectOfRuling.report(passive ? lead : tail);
        }
        List<Integer> entries = after.entries().isEmpty() ? before.entries() : after.entries();
        return new MotionNamed(
                compels ? "to-compel" : after.kind() == null ? before.kind() : after.kind(),
                after.movant() == null ? before.movant() : after.movant(),
                entries,
                before.sequence());
    }
}
