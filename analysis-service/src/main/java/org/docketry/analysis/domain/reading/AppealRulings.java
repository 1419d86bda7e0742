// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;

/** Reads what a court of appeals does to what is appealed from. */
final class AppealRulings {

    private static final String PRESENT = "(?:affirm|reverse|vacate|remand|dismiss)s?";
    private static final String PAST = "(?:affirmed|reversed|vacated|remanded|dismissed)";

    /** "we therefore grant the petition, vacate the order and remand": the court itself speaks. */
    private static final Pattern WE =
            Phrase.anyCase(
                    "\\b(?:we|the court|this court)(?: (?:therefore|hereby|accordingly|thus|must|will|also|now|would|consequently)){0,2},? (?<what>(?:"
                            + PRESENT
                            + "|grants?|den(?:y|ies))\\b[^.;]{0,300})");

    /** A writ that is asked for is granted or denied like a motion. */
    private static final Pattern PETITION =
            Phrase.anyCase(
                    "(?<verb>grant|deny|denies)s?(?<part> in part)?(?: the| this| his| her| its| their| \\p{L}+['’]s?){0,2} petitions?\\b(?<rest>[^.;,]{0,80})");

    /** "the judgment is affirmed", "the appeal is hereby dismissed". */
    private static final Pattern PASSIVE =
            Phrase.anyCase(
                    "(?<![^.;\\n] )\\bthe (?:(?!\\b(?:schedule|argument|hearing|conference|deadline|stay|calendar)\\b)[^.;]){0,160}?\\b(?:judgments?|orders?|decisions?|appeals?|convictions?|decree)\\b[^.;]{0,160}? (?:is|are|be|must be)(?: (?:hereby|therefore|accordingly))? (?<what>"
                            + PAST
                            + "\\b[^.;]{0,300})");

    /** A line that says nothing else: "AFFIRMED.", "Affirmed and Remanded". */
    private static final Pattern LINE =
            Phrase.anyCase(
                    "(?m)^(?:judgment |order )?(?<what>(?:affirmed|reversed|vacated|remanded|dismissed)(?:(?:,|;| and|, and)? ?(?:in part|affirmed|reversed|vacated|remanded|dismissed|with (?:instructions|directions))){0,5})\\.?$");

    /** The mandate at an opinion's foot: "JUDGMENT OF THE CIRCUIT COURT REVERSED." */
    private static final Pattern MANDATE =
            Phrase.of(
                    "^(?:JUDGMENTS?|ORDERS?|DECREE|DECISION|APPEAL|CASE)\\b[\\p{Lu}\\d’',.& -]{0,200}?\\b(?<what>(?:AFFIRMED|REVERSED|VACATED|REMANDED|DISMISSED)\\b[\\p{Lu}\\d’',.& -]{0,200})");

    /** "the motion to dismiss", "on remand" are no acts of the court. */
    private static final Pattern EACH_NOW =
            Pattern.compile("(?i)(?<!\\b(?:to|on|for|a|the) )\\b(?<verb>" + PRESENT + ")\\b");

    private static final Pattern EACH_DONE = Pattern.compile("(?i)\\b(?<verb>" + PAST + ")\\b");

    /** Another court's act, or what a party asks for. */
    private static final Pattern NOT_OURS =
            Phrase.anyCase(
                    "\\b(?:if|whether|unless|would have|asks? (?:that|us)|argues?|urges?|should)\\b[^.;]*$");

    private static final MotionNamed APPEAL =
            new MotionNamed(MotionNames.APPEAL, null, List.of(), null);

    private AppealRulings() {}

    static List<Ruling> read(CleanText text, List<Sentences.Sentence> sentences) {
        Map<Outcome, Ruling> rulings = new LinkedHashMap<>();
        for (Sentences.Sentence sentence : sentences) {
            for (Pattern form : List.of(WE, PASSIVE, LINE, MANDATE)) {
                Matcher m = form.matcher(text.text()).region(sentence.start(), sentence.end());
                while (m.find()) {
                    String before = text.text().substring(sentence.start(), m.start());
                    if (!NOT_OURS.matcher(before).find()) {
                        each(text, sentence, m, form == WE ? EACH_NOW : EACH_DONE, rulings);
                    }
                }
            }
        }
        return List.copyOf(rulings.values());
    }

    private static void each(
            CleanText text,
            Sentences.Sentence sentence,
            Matcher said,
            Pattern verbs,
            Map<Outcome, Ruling> into) {
        Matcher petition =
                PETITION.matcher(text.text()).region(said.start("what"), said.end("what"));
        if (petition.lookingAt()) {
            into.putIfAbsent(asked(petition), ruling(asked(petition), text, sentence));
        }
        Matcher m = verbs.matcher(text.text()).region(said.start("what"), said.end("what"));
        while (m.find()) {
            Outcome outcome = outcome(m.group("verb"));
            into.putIfAbsent(outcome, ruling(outcome, text, sentence));
        }
    }

    private static Outcome asked(Matcher petition) {
        boolean inPart =
                petition.group("part") != null || petition.group("rest").contains(" in part");
        if (petition.group("verb").toLowerCase(Locale.ROOT).startsWith("den")) {
            return Outcome.DENIED;
        }
        return inPart ? Outcome.GRANTED_IN_PART : Outcome.GRANTED;
    }

    private static Ruling ruling(Outcome outcome, CleanText text, Sentences.Sentence sentence) {
        return new Ruling(
                outcome,
                APPEAL,
                null,
                null,
                null,
                false,
                0.85,
                List.of(text.span(sentence.start(), sentence.end())));
    }

    private static Outcome outcome(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT).charAt(2)) {
            case 'f' -> Outcome.AFFIRMED;
            case 'v' -> Outcome.REVERSED;
            case 'c' -> Outcome.VACATED;
            case 'm' -> Outcome.REMANDED;
            default -> Outcome.DISMISSED;
        };
    }
}
