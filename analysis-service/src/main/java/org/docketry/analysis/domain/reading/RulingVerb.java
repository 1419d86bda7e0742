// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** The verbs by which a court rules, puts a ruling off, or disposes of objections. */
final class RulingVerb {

    static final Pattern VERB =
            Phrase.anyCase(
                    "\\b(?<verb>granted-in-part,? and denied-in-part|grants? in part,? and den(?:y|ies) in part|granted in part,? and denied in part"
                            + "|grants? (?:in part|as modified)|granted (?:in part|as modified)|den(?:y|ies) as moot|denied as moot"
                            + "|terminated as moot|den(?:y|ies) in part|denied in part|grants?|granted|den(?:y|ies)|denied"
                            // Massachusetts allows a motion.
                            + "|allowed in part,? and denied in part|allowed in part|allowed"
                            + "|sustained in part,? and overruled in part|sustained in part|sustains? in part"
                            + "|sustains?|overrules?|sustained|overruled(?: as moot)?"
                            + "|(?:adopted|accepted) in part,? and (?:rejected|modified) in part|(?:adopted|accepted|rejected) (?:in part|as modified|with modifications?)"
                            + "|adopts? in part,? and (?:rejects?|modif(?:y|ies)) in part|(?:adopts?|accepts?|rejects?) (?:in part|as modified)"
                            + "|(?:adopts?|accepts?|rejects?)(?: and (?:adopts?|approves?))?(?= [^.;]{0,90}?\\b(?:report|recommendations?|R&R)\\b)"
                            + "|(?:accepted|approved) and adopted|adopted|accepted|rejected"
                            + "|(?:quashes|quash|modifies|modify)(?= [^.;]{0,60}?\\bsubpoenas?\\b)|quashed(?: in part)?|modified"
                            + "|defers?|reserves?|(?:takes?|holds?)(?= [^.;]{2,200}?\\b(?:under (?:submission|advisement)|in abeyance)\\b)"
                            + "|(?:taken )?under (?:submission|advisement)|held in abeyance|deferred|reserved"
                            // "IT IS ORDERED granting in part the motion": the District of
                            // Arizona's form.
                            + "|granting in part|denying (?:in part|as moot|without prejudice)|granting|denying|overruling|sustaining"
                            + "|compels|withdrawn|moot|does not reach|need not reach)\\b");
    private static final Pattern PASSIVE =
            Phrase.anyCase(
                    "(?:granted|denied|allowed|terminated|withdrawn|moot|sustained|overruled|deferred|reserved|held|taken|under|adopted|accepted|approved|rejected|quashed|modified)\\b");
    private static final Pattern IN_PART =
            Phrase.anyCase("^ [^.;,]{3,120}? in part(?=[.;,]|\\s*$| and\\b)");

    /** "DENIES the motion for leave as moot". */
    private static final Pattern AS_MOOT =
            Phrase.anyCase(
                    "(?:(?!\\b(?:grant|den|and|but)(?:s|ed|y|ies|ied)?\\b)[^;]){0,160}? (?:as|because (?:it|they) (?:is|are)) moot\\b");

    private static final Pattern PUTS_OFF =
            Phrase.anyCase(
                    "^ (?:(?:it|them)\\b|(?:its )?(?:ruling|decision|judgment|resolution|consideration|determination)\\b|(?:(?:the|this|\\p{L}+['’]s?) ){0,2}(?:[\\p{L}-]+ )?(?:motion|request|application|petition|matter)\\b)");
    private static final Pattern OBJECTIONS = Phrase.anyCase("\\bobjections?\\b");
    private static final Pattern SUBPOENAS =
            Phrase.anyCase("\\bsubpoenas?\\b(?![^.;]*\\b(?:motion|request)s?\\b)");
    private static final Pattern REPORTS = Phrase.anyCase("\\b(?:report|recommendations?|R&R)\\b");
    private static final Pattern ASKED_FOR =
            Phrase.anyCase(
                    "\\b(?:(?:counter-?|cross-?)?motions?|requests?|applications?|petitions?)\\b");

    /** "grants plaintiff another opportunity to file a motion" rules on none. */
    private static final Pattern ANOTHER_CHANCE =
            Phrase.anyCase(
                    "^ (?!(?:[^.;,]{0,60} )?(?:motion|request|application)s?\\b[^.;,]{0,60}(?:opportunity|chance))[^.;,]{0,60}?\\b(?:opportunity|chance)\\b|^ (?:(?!\\b(?:motion|request|application)s?\\b)[^.;,]){0,40}\\bleave to (?:amend|replead|file an? (?:\\p{L}+ )?amended)\\b");

    private static final Pattern GERUND = Phrase.anyCase("(?:grant|deny|overrul|sustain)ing\\b.*");

    private RulingVerb() {}

    static boolean isPassive(String verb) {
        return PASSIVE.matcher(verb).lookingAt();
    }

    /** Whether the verb only rules behind "ordered", as in "IT IS ORDERED granting". */
    static boolean isGerund(String verb) {
        return GERUND.matcher(verb).matches();
    }

    /** "will grant the motion to compel in part": the limit stands behind the motion. */
    static Outcome outcome(String verb, String tail) {
        Outcome outcome = outcome(verb);
        if (outcome == Outcome.DENIED && AS_MOOT.matcher(tail).lookingAt()) {
            return Outcome.MOOT;
        }
        boolean inPart =
                outcome == Outcome.GRANTED && !isPassive(verb) && IN_PART.matcher(tail).find();
        return inPart ? Outcome.GRANTED_IN_PART : outcome;
    }

    static Outcome outcome(String written) {
        String verb = written.toLowerCase(Locale.ROOT);
        boolean inPart = verb.replace('-', ' ').contains("in part");
        if (verb.startsWith("sustain")) {
            return inPart ? Outcome.SUSTAINED_IN_PART : Outcome.SUSTAINED;
        }
        if (verb.startsWith("overrule")) {
            return Outcome.OVERRULED;
        }
        if (verb.matches("(?:quash|modif).*")) {
            return verb.startsWith("quash") && !inPart ? Outcome.QUASHED : Outcome.MODIFIED;
        }
        if (verb.matches("(?:adopt|accept|approve|reject).*")) {
            return reported(verb);
        }
        if (verb.matches("(?:defer|reserve|take|hold|held|under).*")) {
            return Outcome.DEFERRED;
        }
        if (verb.endsWith("moot")) {
            return Outcome.MOOT;
        }
        if (inPart || verb.contains("as modified")) {
            return Outcome.GRANTED_IN_PART;
        }
        if (verb.contains("reach")) {
            return Outcome.NOT_REACHED;
        }
        if (verb.equals("withdrawn")) {
            return Outcome.WITHDRAWN;
        }
        return verb.startsWith("den") ? Outcome.DENIED : Outcome.GRANTED;
    }

    /** A report that is rejected in part is adopted in the other. */
    private static Outcome reported(String verb) {
        if (verb.matches(".*(?:in part|modif).*")) {
            return Outcome.ADOPTED_IN_PART;
        }
        return verb.startsWith("reject") ? Outcome.REJECTED : Outcome.ADOPTED;
    }

    /**
     * Whether what stands round the verb is something that a court so treats: a motion is put off,
     * an objection sustained; "reserves the right" and "overrules the precedent" rule on nothing.
     */
    static boolean governs(String verb, String lead, String tail) {
        boolean passive = isPassive(verb);
        return switch (outcome(verb)) {
            case NOT_REACHED -> ASKED_FOR.matcher(tail).find();
            case SUSTAINED, SUSTAINED_IN_PART, OVERRULED ->
                    OBJECTIONS.matcher(passive ? lead : tail).find()
                            || (passive && SubjectOfRuling.MOTION_LAST.matcher(lead).find());
            case QUASHED, MODIFIED -> SUBPOENAS.matcher(passive ? lead : tail).find();
            case ADOPTED, ADOPTED_IN_PART, REJECTED ->
                    REPORTS.matcher(passive ? lead : tail).find();
            case DEFERRED -> passive || PUTS_OFF.matcher(tail).find();
            case GRANTED -> passive || !ANOTHER_CHANCE.matcher(tail).find();
            case DENIED, GRANTED_IN_PART, MOOT, WITHDRAWN -> true;
            case AFFIRMED, REVERSED, VACATED, REMANDED, DISMISSED -> false;
        };
    }

    /** Courts set the operative verb in capitals; the same verb in small letters may be prose. */
    static double confidence(String verb) {
        return verb.equals(verb.toUpperCase(Locale.ROOT)) ? 0.97 : 0.85;
    }
}
