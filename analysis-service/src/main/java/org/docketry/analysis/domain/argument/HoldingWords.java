// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in a sentence of a court whether the party that wants a name has shown what it must. */
final class HoldingWords {

    static final Pattern FINDS =
            Pattern.compile(
                    "\\b(?:(?:[Tt]he|[Tt]his) Court|[Tt]he undersigned|this court|I|[Ww]e)\\s+(?:\\p{L}+ly\\s+|also\\s+|further\\s+|thus\\s+|therefore\\s+|is\\s+|am\\s+|are\\s+|shall\\s+|does\\s+not\\s+|cannot\\s+|need\\s+not\\s+|will\\s+not\\s+|will\\s+|hereby\\s+){0,3}"
                            + "(?:finds?|concludes?|holds?|agrees?|disagrees?|rejects?|(?:not\\s+)?(?:persuaded|convinced|satisfied|unpersuaded)|determines?|declines?|appl(?:y|ies)|adopts?|recommends?|grants?|GRANTS?|denies|DENIES|assumes?|reach(?:es)?|decides?|resolves?|credits?|follows?|considers?|address(?:es)?)\\b"
                            + "|\\b[Tt]he court (?:(?:therefore|thus|also|further|accordingly|hereby|is|does not|cannot) ){0,3}(?:finds?|concludes?|holds|agrees?|disagrees?|rejects?|declines|grants|denies|applies|adopts|(?:not )?(?:persuaded|satisfied|convinced)|reach)\\b");
    private static final String SHOW =
            "(?:shown?|do\\s+so|ma[dk]e|establish(?:ed)?|demonstrated?|satisf(?:y|ied)|met|meet|present(?:ed)?|provided?|adduced?|identified|identify|offer(?:ed)?|carried|carry|submit(?:ted)?|pleaded|pled|plead|stated?|articulated?|proffer(?:ed)?|produced?|come\\s+forward|overcome)";
    private static final String ADVERB =
            "(?:\\p{L}+ly\\s+|nonetheless\\s+|nevertheless\\s+|also\\s+|yet\\s+|therefore\\s+|thus\\s+|now\\s+|here\\s+){0,3}";
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "\\b(?:ha[sd]|have)\\s+"
                            + ADVERB
                            + "(?:not|never|neither|failed\\s+to)\\s+"
                            + ADVERB
                            + SHOW
                            + "\\b|\\b(?:does|do|did|can|could)\\s*not\\s+"
                            + ADVERB
                            + SHOW
                            + "\\b|\\bfail(?:s|ed)?\\s+(?:to\\s+"
                            + ADVERB
                            + SHOW
                            + "|at\\s+(?:the|step|prong)|as\\s+to|under|on|this|the)\\b|\\bfalls?\\s+(?:well\\s+)?short\\b|\\bstumbles?\\b|\\bwould\\s+not\\s+(?:survive|satisfy|suffice)\\b|\\b[Nn](?:or|either)\\s+(?:ha[sd]|have|do(?:es)?|did)\\s+[^.;,]{2,60}?\\s"
                            + SHOW
                            + "\\b|\\b(?:is|are|was|were)\\s+(?:\\p{L}+ly\\s+|therefore\\s+|thus\\s+)?(?:insufficient|inadequate|not\\s+(?:\\p{L}+ly\\s+)?(?:enough|sufficient|satisfied|met|adequate|established|shown|present))\\b"
                            + "|\\b(?:no|without\\s+any|lacks?(?:\\s+any)?)\\s+(?:competent\\s+|admissible\\s+|real\\s+|actual\\s+|credible\\s+)?(?:evidence|evidentiary\\s+(?:basis|support)|showing)\\b(?!\\s+(?:of|that)\\s+[^.,;]{0,60}?(?:bad\\s+faith|improper|harass|retaliat|pretext))|\\btoo\\s+conclusory\\b"
                            + "|^No\\s+prima\\s+facie\\s+(?:claim|case|showing)\\b"
                            + "|^The\\s+(?:first|second|third|fourth|fifth|other|latter)\\s+(?:is|are|does|do|has|have)\\s+not\\s*\\.?$");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\b(?:ha[sd]|have)\\s+"
                            + ADVERB
                            + SHOW
                            + "\\b|\\b(?:satisf(?:y|ies)|meets|(?:satisfied|met|established|demonstrated)(?=\\s+(?:the|this|that|each|all|its|every|both)\\b)|establishes|demonstrates|suffices|clears|makes\\s+(?:out|the|a|this))\\b"
                            + "|\\b(?:is|are|was|were)\\s+"
                            + ADVERB
                            + "(?:enough|sufficient|satisfied|met|established|adequate|present|shown|easily\\s+met)\\b"
                            + "|\\b(?:showing|case)\\s+(?:(?:is|was|has\\s+been)\\s+)?made\\b"
                            + "|\\b(?:made|makes)\\s+(?:out\\s+)?(?:\\p{L}+\\s+){0,3}(?:showing|case)\\b|\\bpleads?\\s+(?:adequately|sufficiently)\\b|\\b(?:adequately|sufficiently|plausibly)\\s+(?:ple(?:a)?d(?:s|ed)?|alleges?|alleged)\\b"
                            + "|\\b(?:states|stated)\\s+an?\\s+(?:\\p{L}+\\s+){0,3}(?:claim|case|cause)\\b|\\bprovides?\\s+(?:competent|credible|sufficient|adequate|ample)\\b|\\bmeets?\\s+that\\s+demand\\b"
                            + "|\\bthere\\s+(?:is|are|appears?\\s+to\\s+be)\\s+no\\s+(?:\\p{L}+\\s+){0,3}(?:means|way|source|alternative|avenue|method)\\b|\\b(?:has|have)\\s+no\\s+(?:other\\s+|alternative\\s+)?(?:means|way|source|avenue|method)\\b|\\bno\\s+(?:other|alternative|less\\s+intrusive)\\s+(?:\\p{L}+\\s+){0,2}(?:means|ways?|sources?|methods?)\\b|\\bcannot\\s+(?:otherwise\\s+)?be\\s+(?:had|obtained|identified|learned)\\b");
    private static final Pattern LEFT_OPEN =
            Pattern.compile(
                    "(?i)\\b(?:need\\s+not|not\\s+necessary|unnecessary|no\\s+need|no\\s+occasion\\s+to|not\\s+need\\s+to|need(?:s)?\\s+not|(?:do(?:es)?|did)\\s+not|declines?\\s+to|will\\s+not|without)\\s+(?:\\p{L}+\\s+){0,5}?(?:be\\s+)?(?:resolv|decid|determin|reach|address|choos|consider|settl)\\p{L}*\\b|\\bexpress(?:es)?\\s+no\\s+(?:view|opinion)\\b|\\bremains?\\s+open\\b|\\bleaves?\\s+open\\b|\\bassum(?:es|ing),?\\s+without\\s+deciding\\b|\\bnot\\s+reached\\b");
    private static final Pattern ANY_TEST =
            Pattern.compile(
                    "(?i)\\bunder\\s+(?:either|any|both|each)\\s+(?:of\\s+(?:the|these)\\s+)?(?:\\p{L}+\\s+){0,2}(?:test|standard|framework|approach)|\\bunder\\s+either(?:\\s+one)?(?=[.,;]|\\s*$)|\\b(?:regardless\\s+of|no\\s+matter|whichever)\\s+(?:which\\s+|the\\s+)?(?:\\p{L}+\\s+){0,2}(?:test|standard|framework|approach)|\\beven\\s+(?:under|applying|assuming)\\s+the\\s+(?:\\p{L}+\\s+){0,2}(?:strict|stringent|rigorous|demanding|exacting|high)\\p{L}*\\s+(?:test|standard)");
    private static final Pattern OF_TESTS =
            Pattern.compile(
                    "(?i)\\b(?:test|standard|framework|which\\s+of|this\\s+(?:issue|question|dispute)|law\\s+of\\s+(?:which|the)|circuit|governs|controls)\\b");

    private static final Pattern AGREES =
            Pattern.compile(
                    "\\b(?:(?:[Tt]he|[Tt]his)\\s+[Cc]ourt|I|[Ww]e)\\s+(?:\\p{L}+ly\\s+)?agrees?\\s+with\\s+(?<whom>[^.;,]{2,60}?)(?=\\s+that\\b|[.;,]|\\s*$)");
    private static final Pattern QUALIFIED =
            Pattern.compile(
                    "(?i)\\b(?:but|however|although|though|nonetheless|nevertheless|while|in\\s+part|not|only\\s+as\\s+to|as\\s+to\\s+[^.;]{2,60}?\\s+only)\\b");

    /** A whole sentence under a heading that names the factor: "Satisfied." */
    static final Pattern TERSE =
            Pattern.compile(
                    "(?i)(?:(?:also|clearly|easily|plainly)\\s+)?(?<not>not\\s+|un)?(?:satisfied|met|shown)(?:\\s+as\\s+[^;.,]{2,40})?(?<other>;\\s+(?:not\\s+)?(?:satisfied|met|shown)\\b[^;.,]{0,60})?\\.?"
                            + "|(?<no>no\\s+)?prima\\s+facie\\s+(?:claim|case|showing)(?:\\s+(?:is\\s+|was\\s+|has\\s+been\\s+)?(?:made|shown))?\\.?");

    /** "The one claim is adequately pleaded; the other is not." */
    private static final Pattern OTHER_NOT =
            Pattern.compile(
                    "(?:;|,\\s+(?:but|while|whereas))\\s+[^;.]{3,120}?\\b(?:is|are|does|do|has|have)\\s+not\\s*(?:[.,;]|$)"
                            + "|\\b(?:and|but)\\s+not\\s+(?:\\p{L}+\\s+)?(?:as\\s+to|for)\\b");

    /** "has made the required showing as to one of three reviews" */
    private static final Pattern ONLY_SOME =
            Pattern.compile(
                    "(?i)\\bas\\s+to\\s+(?:only\\s+)?(?:one|two|three|some)\\b|\\bonly\\s+as\\s+to\\b|\\bas\\s+to\\s+[^.;]{2,60}?\\bonly\\b|\\bin\\s+part\\b");

    /** What is only asked, supposed or required has not been found. */
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "(?i)\\b(?:whether|if|unless|until|once|suppos(?:e|ing)|assum(?:e|es|ing))\\b[^,;.]*$"
                            // "whether the plaintiff, Ashe, Inc., has shown": what is beside the
                            // name is no clause.
                            + "|\\b(?:whether|if)\\s+(?:\\p{L}+\\s+){0,4}\\p{L}+,\\s+[^,;.]{2,60}(?:,\\s+\\p{L}{2,4}\\.?)?,\\s+[^,;.]*$");

    private static final Pattern DOUBTED =
            Pattern.compile(
                    "(?i)\\b(?:(?:not|un)\\s*(?:persuaded|convinced|satisfied)\\s+that|(?:cannot|can\\s+not|does\\s+not|do\\s+not|declines?\\s+to|unable\\s+to|refuses?\\s+to)\\s+(?:say|find|conclude|agree|hold)\\s+that|no\\s+basis\\s+(?:to|for)\\s+(?:conclud|find)\\p{L}+\\s+that|disagrees?\\s+that|rejects?\\s+[^.,;]{0,60}\\s(?:argument|contention|claim|assertion|position)\\s+that)\\b[^;.]*$");

    /** What the other side grants is said of the side that seeks the name. */
    private static final Pattern CONCEDES =
            Pattern.compile(
                    "(?i)\\b(?:(?:do(?:es)?|did)\\s+not\\s+(?:seriously\\s+|meaningfully\\s+)?(?:dispute|contest|challenge|deny)|conced(?:es?|ed)|acknowledg(?:es?|ed)|admit(?:s|ted)?)\\s+that\\b");

    private static final Pattern UNPERSUADED =
            Pattern.compile(
                    "(?i)^(?:(?:the|this)\\s+court|i|we|the\\s+undersigned)\\s+(?:is|am|are|remains?)\\s+(?:not\\s+(?:persuaded|convinced)|unpersuaded|unconvinced)\\s*[.,]?(?:\\s*$|(?=\\s*by\\s+(?:this|that|the|these)\\b))"
                            + "|^(?:(?:the|this)\\s+court|i|we|the\\s+undersigned)\\s+(?:disagrees?|rejects?\\s+(?:this|that|the|these)\\s+(?:argument|contention|position)s?)\\s*\\.?$|^(?:this|that|the|these)\\s+(?:argument|contention|position)s?\\s+(?:is|are|fails?|lacks?)\\s*(?:unpersuasive|unavailing|not\\s+persuasive|without\\s+merit|merit|meritless|rejected)?\\s*\\.?$|^not\\s+so\\s*[.:]");
    private static final Pattern BURDEN_NOT_CARRIED =
            Pattern.compile(
                    "(?i)\\b(?:ha[sd]|have)\\s+not\\s+(?:carried|met|sustained|satisfied|discharged)\\s+(?:that|this|its|his|her|their|the)\\s+burden\\b|\\bfail(?:s|ed)?\\s+to\\s+(?:carry|meet)\\s+(?:that|this|its|his|her|their|the)\\s+burden\\b");
    private static final Pattern QUALIFIED_BUT_NOT =
            Pattern.compile("(?i)\\b(?:but|however|although|though|in\\s+part|entirely|wholly)\\b");

    private HoldingWords() {}

    /**
     * Returns what the sentence holds; null where it holds nothing of the kind.
     *
     * @param words the court's own words
     * @param aboutTests whether the sentence or the one before speaks of which test governs
     */
    static @Nullable Holding holding(String words, Sides sides, boolean aboutTests) {
        boolean open = LEFT_OPEN.matcher(words).find();
        if (ANY_TEST.matcher(words).find()
                || (open && aboutTests && OF_TESTS.matcher(words).find())) {
            return Holding.STANDARD_NOT_DECIDED;
        }
        return open ? Holding.NOT_REACHED : shown(words, sides);
    }

    /** Where the words say that the court does not come to something; -1 where they do not. */
    static int leftOpenAt(String words) {
        Matcher open = LEFT_OPEN.matcher(words);
        return open.find() ? open.start() : -1;
    }

    /** Returns what the sentence says was shown, whatever it leaves open beside it. */
    static @Nullable Holding shown(String words, Sides sides) {
        Holding balance = BalanceWords.balance(words, sides);
        if (balance != null) {
            return balance;
        }
        Matcher terse = TERSE.matcher(words);
        if (terse.matches()) {
            return terse.group("other") != null
                    ? Holding.MET_IN_PART
                    : terse.group("not") == null && terse.group("no") == null
                            ? Holding.MET
                            : Holding.NOT_MET;
        }
        int conceded = end(CONCEDES, words);
        Matcher notShown = NOT_SHOWN.matcher(words);
        if (notShown.find()) {
            return saidOf(words, notShown, sides, conceded, Holding.NOT_MET);
        }
        Matcher shown = SHOWN.matcher(words);
        if (shown.find()) {
            return saidOf(words, shown, sides, conceded, Holding.MET);
        }
        return agreed(words, sides);
    }

    /**
     * What the words hold of the side that seeks the name; nothing where they only suppose it. "The
     * Court is not persuaded that" turns what follows round.
     */
    private static @Nullable Holding saidOf(
            String words, Matcher said, Sides sides, int conceded, Holding holding) {
        int from = Math.min(conceded, said.start());
        if (SUPPOSED.matcher(words.substring(0, said.start())).find()
                || !subjectSeeks(words.substring(from), said.start() - from, sides)) {
            return null;
        }
        boolean doubted = DOUBTED.matcher(words.substring(0, said.start())).find();
        if (doubted) {
            return holding == Holding.MET ? Holding.NOT_MET : Holding.MET;
        }
        boolean other =
                holding == Holding.MET
                        && (OTHER_NOT.matcher(words).find(said.end())
                                || ONLY_SOME.matcher(words).find(said.end()));
        return other ? Holding.MET_IN_PART : holding;
    }

    private static int end(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        return m.find() ? m.end() : 0;
    }

    /** Whether the words answer an argument and say nothing of what it was about. */
    static boolean turnsDown(String words) {
        return UNPERSUADED.matcher(words).find();
    }

    /**
     * Whom the words turn down who argued just before: "The Court is not persuaded", "Doe has not
     * carried that burden". Null where they turn nobody down, or not wholly.
     *
     * @param argued who argued in the sentence before; null where nobody did
     */
    static @Nullable Speaker turnedDown(String words, Sides sides, @Nullable Speaker argued) {
        if (argued == null || QUALIFIED_BUT_NOT.matcher(words).find()) {
            return null;
        }
        if (UNPERSUADED.matcher(words).find()) {
            return argued;
        }
        Matcher burden = BURDEN_NOT_CARRIED.matcher(words);
        return burden.find() && sides.lastBefore(words, burden.start()) == argued ? argued : null;
    }

    /** With whom the court agrees on the point; not so far as, and not on which test governs. */
    private static @Nullable Holding agreed(String words, Sides sides) {
        Matcher agrees = AGREES.matcher(words);
        if (!agrees.find() || QUALIFIED.matcher(words).find() || OF_TESTS.matcher(words).find()) {
            return null;
        }
        Speaker side = sides.firstIn(agrees.group("whom"));
        return side == null ? null : sides.seeks(side) ? Holding.MET : Holding.NOT_MET;
    }

    /** Whether the words say, of anybody, that something is shown or not, weighs or must follow. */
    static boolean takesPosition(String words) {
        return NOT_SHOWN.matcher(words).find()
                || SHOWN.matcher(words).find()
                || BalanceWords.weighs(words);
    }

    /** Whether the words say with whom the court agrees, and of nothing that it was shown. */
    static boolean merelyAgrees(String words) {
        return AGREES.matcher(words).find() && !takesPosition(words);
    }

    /** "Ashe gave notice on Birch's board; the first step is met": who did is in his own clause. */
    private static int clause(String words, int verb) {
        return words.lastIndexOf(';', verb) + 1;
    }

    /** "Respondent has not shown a burden" says nothing of what the other side has shown. */
    private static boolean subjectSeeks(String words, int verb, Sides sides) {
        int from = clause(words, verb);
        Speaker subject = sides.lastBefore(words.substring(from), verb - from);
        return subject == null || sides.seeks(subject);
    }
}
