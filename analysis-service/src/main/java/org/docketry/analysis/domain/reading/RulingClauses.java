// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * Takes a sentence that rules apart, a clause for each ruling verb. Only the court's own present
 * act counts: what another court did, what a party asks for and what would follow if something were
 * so are not rulings.
 */
final class RulingClauses {

    private static final String ADVERB =
            "(?:(?:hereby|therefore|accordingly|thus|also|further|now|will|shall|sua sponte) ){0,2}";
    private static final Pattern COURT_ACTS =
            Phrase.anyCase(
                    "(?:\\b(?:the|this)|^|\\| ?|; ?)\\s?court (?:has (?:considered|reviewed)\\b[^.;]{0,100}? and )?"
                            + ADVERB
                            + "$|\\b(?:I|we|the undersigned) "
                            + ADVERB
                            + "$");

    /** "The Court VACATES the hearing and GRANTS the motion": capitals go on from its first act. */
    private static final Pattern COURT_GOES_ON =
            Phrase.anyCase("\\b(?:the|this) court\\b[^;]{3,300}?,? and (?:hereby )?$");

    private static final Pattern IS_RULED =
            Phrase.anyCase(
                    "\\b(?:is|are) "
                            + ADVERB
                            + "$|\\b(?:recommends?|orders?|ordered) that\\b[^;]*\\bbe "
                            + ADVERB
                            + "$");

    /** "Application granted in part": an endorsement spares the verb's auxiliary. */
    private static final Pattern ENDORSED =
            Phrase.anyCase(
                    "\\s{0,4}(?:the |this |\\p{L}+['’]s? )?(?:letter[- ])?(?:application|motion|request) "
                            + "|\\s{0,4}(?:outcome|disposition|result|ruling|decision|holding)s?: (?:the )?(?:\\p{L}+['’]s? )?motions? to \\p{L}+(?: \\p{L}+){0,2} ");

    /** "said motion will be denied": the court says at the head what it does below. */
    private static final Pattern WILL_BE =
            Phrase.anyCase(
                    "\\b(?:the|said|this|\\p{L}+['’]s?) (?:\\p{L}+ ){0,2}(?:motion|application|request|petition|objection)s?(?: to \\p{L}+)? (?:will|shall) (?:therefore |accordingly |hereby )?be $");

    /** "A subpoena is quashed where" states the law. */
    private static final Pattern THE_SUBPOENA =
            Phrase.anyCase(
                    "^(?!.*\\b(?:where|when)\\b).*\\b(?:the|this|these|\\p{L}+['’]s?) (?:\\p{L}+ ){0,3}subpoenas?\\b");

    private static final Pattern ASKED_FOR =
            Phrase.anyCase(
                    "\\b(?:(?:counter-?|cross-?)?motions?|requests?|applications?|petitions?|stipulations?|objections?|mot\\. seq|subpoenas?|report|recommendations?|R&R)\\b|^\\s*(?:it|they) (?:is|are) $");
    private static final Pattern NOT_A_RULING =
            Phrase.anyCase(
                    "\\b(?:if|unless|whether|should|would|could|may(?! \\d)|argues?|argued|contends?|contended|asks?|asked"
                            + "|requests that|(?<!['’])\\b(?:\\p{L}{2,}s|I|we) request that|seeks?|moves?|ordinarily|generally|once|courts)\\b");
    private static final Pattern SUPPOSES =
            Phrase.anyCase("\\b(?:if|unless|whether|should|would|could|may(?! \\d)|that)\\b");
    private static final Pattern THE_MOTION_IS =
            Phrase.anyCase(
                    "[,;] (?:and )?(?:so )?(?:the |\\p{L}+['’]s? )(?:cross-?)?(?:motion|request|application|petition)(?: (?:to|for) \\p{L}+)? is "
                            + ADVERB
                            + "$");
    private static final String CITED =
            "(?: (?:at |in )?\\(?(?:dkt|docket|ecf|doc)s?\\.? (?:nos?\\. )?\\d{1,4}\\)?)?";
    private static final Pattern CONTINUES =
            Phrase.anyCase(
                    "(?:\\band|\\bbut|[,;:]|\\bexcept(?: that)?|\\(\\w{1,2}\\))(?: \\(\\w{1,2}\\))?"
                            + "(?: (?:the court|I|we|it|they|the motion|which|(?:the |(?:[\\p{L}.&-]+ ){0,3}(?:[\\p{L}.&-]+|\\d{1,3})['’]s? |his |her |its |their ){1,2}(?:remaining |other )?(?:cross-?|counter-?)?(?:motion|application|petition|request|objection|stipulation)s?"
                            + CITED
                            + "(?: (?:to|for) [^.,;]{2,60}?)?"
                            + CITED
                            + "|(?:ruling on )?"
                            + SubjectOfRuling.DEMANDS
                            + "|(?:that )?(?:the |this )(?:subpoenas?|report and recommendation|R&R)(?: (?:to|on|served on) [^.,;]{2,60})?))?(?: (?:is|are|be))?(?: hereby)?(?: (?:otherwise|in all other respects))?(?: (?:is|are))? $");

    private static final Pattern ORDERED = Phrase.anyCase("\\border(?:ed|s) (?:hereby )?$");

    /** "As to Ashe, decision is DEFERRED": on the motion ruled on before. */
    static final Pattern A_DECISION =
            Phrase.anyCase("\\b(?:decision|ruling)(?: on \\p{L}+)? (?:is|are) (?:hereby )?$");

    private static final Pattern HEARD = Phrase.anyCase("\\b(?:hearing|argument)s?\\b");

    /** "The R&R recommends that the Court grant": another's word, whatever becomes of it. */
    private static final Pattern RECOMMENDED =
            Phrase.anyCase(
                    "\\b(?<!this )(?:R&R|report|magistrate judge(?: \\p{Lu}[\\p{L}-]+)?|recommendation|judge \\p{Lu}[\\p{L}-]+) (?:\\p{L}+ )?recommend(?:s|ed)\\b");

    /**
     * One verb and what it governs.
     *
     * @param start where its clause begins: the sentence's start, or the words that join it on
     */
    record Clause(int start, int verb, int verbEnd, int end) {
        Clause until(int nearer) {
            return new Clause(start, verb, verbEnd, nearer);
        }
    }

    private RulingClauses() {}

    static List<Clause> of(CleanText text, Sentences.Sentence sentence) {
        Matcher verbs =
                RulingVerb.VERB.matcher(text.text()).region(sentence.start(), sentence.end());
        List<Clause> clauses = new ArrayList<>();
        while (verbs.find()) {
            if (clauses.isEmpty()) {
                if (opens(text.text().substring(sentence.start(), verbs.start()), verbs.group())) {
                    clauses.add(
                            new Clause(
                                    sentence.start(), verbs.start(), verbs.end(), sentence.end()));
                }
                continue;
            }
            Clause last = clauses.getLast();
            Matcher joint = CONTINUES.matcher(text.text()).region(last.verbEnd(), verbs.start());
            if (joint.find()) {
                clauses.set(clauses.size() - 1, last.until(joint.start()));
                clauses.add(new Clause(joint.start(), verbs.start(), verbs.end(), sentence.end()));
            }
        }
        return clauses;
    }

    private static boolean opens(String whole, String verb) {
        String lead = ofTheCourt(whole);
        boolean anothers = RECOMMENDED.matcher(whole).find();
        if (anothers || NOT_A_RULING.matcher(lead).find() || insideQuotation(whole)) {
            return false;
        }
        if (RulingVerb.isPassive(verb)) {
            if (!RulingVerb.governs(verb, lead, "") || lawOfSubpoenas(lead, verb)) {
                return false;
            }
            String first = verb.split("\\s", 2)[0];
            boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
            boolean stated =
                    IS_RULED.matcher(lead).find()
                            || WILL_BE.matcher(lead).find()
                            || capitals
                            || ENDORSED.matcher(lead).matches();
            boolean heard =
                    RulingVerb.outcome(verb) == Outcome.DEFERRED && HEARD.matcher(lead).find();
            boolean putsOff =
                    RulingVerb.outcome(verb) == Outcome.DEFERRED && A_DECISION.matcher(lead).find();
            return stated && !heard && (putsOff || ASKED_FOR.matcher(lead).find());
        }
        boolean goesOn =
                verb.equals(verb.toUpperCase(Locale.ROOT)) && COURT_GOES_ON.matcher(lead).find();
        return RulingVerb.isGerund(verb)
                ? ORDERED.matcher(lead).find()
                : goesOn || COURT_ACTS.matcher(lead).find();
    }

    private static boolean lawOfSubpoenas(String lead, String verb) {
        return RulingVerb.outcome(verb).isOfSubpoenas()
                && !THE_SUBPOENA.matcher(CleanText.words(lead)).find();
    }

    /**
     * "Request 9 seeks everything; it is overbroad, and the motion is": only the last clause rules.
     */
    private static String ofTheCourt(String lead) {
        Matcher ruling = THE_MOTION_IS.matcher(lead);
        boolean supposes = SUPPOSES.matcher(lead).find();
        return !supposes && ruling.find() ? lead.substring(ruling.start()) : lead;
    }

    private static boolean insideQuotation(String lead) {
        return lead.lastIndexOf('“') > lead.lastIndexOf('”');
    }
}
