// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Pattern;

/** The words by which an order commands, and those by which it names whom. */
final class DutyWords {

    /** Neither the verb of "ASHE SHALL", nor the genitive of "Ashe's counsel". */
    private static final String NAME_WORD =
            "(?!(?:SHALL|MUST|Shall|Must)\\b)\\p{Lu}(?:[\\p{L}\\p{N}.&-]|['’](?!s? (?:counsel|attorney)))*";

    private static final String SUFFIX = "(?:, (?:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co|Jr|Sr)\\b\\.?)?";
    private static final String ROLE =
            "(?:(?:[Cc]ounsel for (?:the (?:"
                    + NAME_WORD
                    + " (?:and )?){1,4})?)?(?:[Tt]he |[Nn]on-?[Pp]arty )?(?:(?:[Mm]oving|[Oo]pposing|[Pp]revailing|[Rr]esponding|[Pp]ropounding|[Ss]erving|[Rr]equesting|[Dd]emanding) (?=[Pp]art))?(?:[Pp]etitioner|[Rr]espondent|[Pp]laintiff|[Dd]efendant"
                    + "|[Mm]ovant|[Aa]ppellant|[Aa]ppellee|[Pp]art(?:y|ies)|[Nn]onparty|[Cc]ounsel|[Ss]ubscriber|[Hh]ost|[Pp]rovider|[Aa]ccount ?holder|[Dd]eponent|[Cc]ustodian|[Ee]ach (?:recipient|side))s?\\b(?: "
                    + NAME_WORD
                    + "){0,4}"
                    + SUFFIX
                    + ")";
    static final String PARTY =
            "(?:"
                    + ROLE
                    + "(?:['’]s? (?:counsel|attorneys?))?"
                    + "|(?:John |Jane )?Does? (?:Nos?\\. )?\\d{1,3}(?:(?:[-–]| through | and )\\d{1,3})?"
                    + "|"
                    + NAME_WORD
                    + "(?: (?:of |& )?"
                    + NAME_WORD
                    + "){0,6}"
                    + SUFFIX
                    + ")";

    /** Each is read in one way only: where a role is a name, too, a list could be split in many. */
    private static final String PARTIES =
            "(?>" + PARTY + ")(?:(?:,? and |, )(?>" + PARTY + ")){0,9}";

    static final String DOES =
            "(?:produce|serve|file|provide|submit|pay|deliver|disclose|give|notify|return|destroy|preserve|meet|appear|comply|respond|show|post|identify|maintain|transmit|refrain|withdraw|redact|search|confer)";

    /** Behind "ORDERED that Ashe" more verbs command than behind a bare "and". */
    private static final String COMMANDED =
            "(?:"
                    + DOES
                    + "|answer|refer|move|oppose|reply|complete|amend|attend|bring|cease|stop|remove|delete|refile|re-file|supplement|certify|reimburse|mail|e-?mail|forward|send|turn over|permit|cooperate|retain|keep|advise|inform|contact|prepare|exchange|lodge|bear|use|treat|log|make(?= [^.;]{2,120}?\\bavailable\\b)|not)";

    /** "They shall not exceed ten pages" is said of papers. */
    static final String OWN_ACT = "(?!not\\b)" + COMMANDED;

    static final Pattern ACTS =
            Phrase.of(
                    "(?<![\\p{L}\\p{N}])(?<actors>(?:[Bb]oth |[Ee]ach (?:of )?)?"
                            + PARTIES
                            + ")"
                            + "(?:,? (?:and )?(?:his|her|its|their)(?: respective)? (?:officers?|agents?|servants?|employees?|attorneys?|counsel)[^.;]{0,200}?,?(?= (?:is|are|shall) ))?(?:, (?:who|which) [^.;]{2,160}?(?=, (?i:shall|must)\\b))?(?: each| both| jointly)?(?:,? who(?= (?i:shall|must)\\b))?,? (?<modal>(?i:shall|must)|will|may(?! not\\b| be\\b)|(?:is|are) (?:given|granted|allowed)(?= (?:leave|until|\\d{1,3}|[\\p{L}-]+ \\(\\d+\\)|(?:seven|ten|fourteen|twenty-one|twenty-eight|thirty)) )|agrees? to|(?:is|are) (?:(?:hereby|again|also|further|therefore|accordingly) ){0,2}(?i:(?:ordered|directed|required|commanded) to)|(?:is|are)(?= (?:[\\p{L}]+ly |hereby |also |further ){0,2}(?:enjoined|prohibited|restrained|barred|precluded|forbidden) (?:from|to) )|(?:is|are) to(?= "
                            + COMMANDED
                            + "\\b))(?: each| both| jointly| also| promptly| forthwith| immediately)?[,:]? ");

    /** "He shall answer": of things the same words say what they are to be like. */
    static final Pattern PRONOUN_ACTS =
            Phrase.of(
                    "(?<!\\p{L})(?<pronoun>(?i:he|she|it|they)),? (?:(?:shall|must|(?:is|are) (?:(?:hereby|also|further) ){0,2}(?i:(?:ordered|directed|required|commanded) to))(?: also| then| promptly| forthwith| immediately| not){0,2})[,:]? (?=(?:within [\\p{L}\\d-]+(?: \\(\\d+\\))? (?:court |business |calendar )?days,? )?"
                            + OWN_ACT
                            + "\\b)");

    static final Pattern COMPELS =
            Phrase.of(
                    "(?i:(?:\\b(?:the|this) |^|\\| ?|; ?)court(?:, (?:on its own motion|sua sponte),)? (?:(?:hereby|therefore|accordingly|thus|further|also) ){0,3}(?:orders|directs|compels|commands)|\\bwe (?:(?:hereby|therefore|will|shall) ){0,2}(?:grant [^.;,]{2,60}? and )?(?:order|direct)) (?<actors>(?:both )?"
                            + PARTIES
                            + ")(?:,? (?<time>(?:within|by|on or before|no later than) [^;:]{3,80}?),)? to ");

    /** "ORDERED that Ashe serve a copy", "Moving party to give notice". */
    static final Pattern SUBJUNCTIVE =
            Phrase.of(
                    "(?:(?i:\\bordered that,? |[,;] and that,? )(?:(?:[^.;]|(?<=[ap])\\.(?=m)|(?<=\\.m)\\.){0,80}?, )?(?:(?:the )?(?=\\p{L}))(?<actors>(?:both )?"
                            + PARTIES
                            + ")(?: each)? (?="
                            + COMMANDED
                            + "\\b)|(?<![^.;:\\n]\\n)(?<![^.;:\\n]\\n\\n)(?m:^)(?<actor>"
                            + PARTY
                            + "|[Mm]oving [Pp]arty|[Cc]ounsel|The [Pp]arties) to (?="
                            + DOES
                            + "\\b))");

    /** "May file by May 1", "is given 28 days to file": what one may do and need not. */
    static final Pattern PERMITS = Phrase.of("may|(?:is|are) (?:given|granted|allowed)");

    /** "is to give notice" commands a party; "the purpose is to" does not. */
    static final Pattern IS_TO = Phrase.of("(?:is|are) to");

    static final Pattern BY_ROLE =
            Phrase.of(
                    "(?:[Bb]oth |[Ee]ach (?:of )?)?" + ROLE + "(?:['’]s? (?:counsel|attorneys?))?");

    private DutyWords() {}
}
