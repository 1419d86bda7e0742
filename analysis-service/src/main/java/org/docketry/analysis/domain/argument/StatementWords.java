// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which a sentence shows whose it is, and of which case it speaks. */
final class StatementWords {

    /** Sentences that tell of another court's case, or of what the law asks of anybody. */
    static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\b[Tt]he (?:district |trial |appellate |\\p{Lu}\\p{L}+ (?:Circuit )?)?court (?:\\p{L}+ )?(?:held|found|applied|concluded|ruled|denied|granted|noted|explained|stated|observed|agreed|quashed|reasoned|determined)\\b|\\b[Tt]he (?:superior|lower|trial|chancery|family) court (?:\\p{L}+ ){0,2}(?:applied|considered|erred|abused|did|required|relied|decided|refused|ordered)\\b|^There, |\\b[Tt]he court there\\b|\\bfound it unnecessary to\\b|^In that case|^In (?:\\p{Lu}\\p{L}+)?, |\\bJudge \\p{Lu}\\p{L}+ (?:held|found|concluded|ruled|denied|granted|noted|stated|dismissed)");

    static final Pattern ANYBODY =
            Pattern.compile(
                    "\\b(?:[Aa]|[Aa]ny) (?!real |third |natural )(?:\\p{L}+ )?(?:party|litigant|plaintiff|movant|court|speaker|defendant|subpoena|person|respondent|requesting party)\\b|\\bthe (?:moving|opposing|requesting|resisting|responding|non-moving) party\\b|\\b[Tt]he (?:petitioner|applicant|plaintiff|movant) must (?:show|establish|demonstrate|prove)\\b|\\bthe party (?:seeking|opposing|resisting|moving)\\b|\\bonly (?:where|if|when)\\b|\\b[Cc]ourts (?:have|apply|consider|in|generally|require|must|also|often|regularly|typically|evaluate|balance|weigh|look)\\b|\\b(?:Rule|[Ss]ection|§|Act|Constitution|Amendment)\\b[^.;]{0,40}\\b(?:provides|states|requires|permits|authorizes|allows)\\b|\\b(?:is|are) (?:decided|governed|determined|evaluated|assessed|measured|tested) (?:under|by|according to)\\b|\\bIf (?:the|a|such|this)\\b.{0,80}\\b(?:must|should|may|then)\\b");

    /** "It asks the court to (1) ensure ...; (2) require ...": a test told in its parts. */
    private static final Pattern RECITES_TEST =
            Pattern.compile(
                    "\\b(?:asks?|requires?|directs?|considers?|weighs?|must|should|factors?|elements?)\\b[^()]{0,80}\\((?:1|i|a)\\)[^()]{3,200}\\((?:2|ii|b)\\)");

    /** "It found" behind a sentence on the court below. */
    static final Pattern IT_FOUND =
            Pattern.compile(
                    "^(?:It|He|She|They) (?:also |then |further )?(?:found|held|concluded|denied|granted|ruled|reasoned|applied)\\b");

    /** Even where the law is told, "the posts here are commercial" speaks of the case. */
    static final Pattern AT_HAND =
            Pattern.compile("(?i)\\b(?:here|in this case|at issue here|in the present case)\\b");

    static final Pattern AS_HERE =
            Pattern.compile("(?i)\\bas here\\b|^applying (?:that|this|these|those)\\b");

    /** What a brief tells of the other side only to answer it. */
    static final Pattern ANSWERS =
            Pattern.compile(
                    "(?i)\\b(?:but|yet|although|though|while|even if|fails?|failed|conced\\p{L}*|wrong\\p{L}*|never|nowhere|repeatedly|appears to|alone|solely|nothing more)\\b");

    /** "Petitioner's contention that ... is not accepted". */
    static final Pattern DISPOSED =
            Pattern.compile(
                    "(?i)\\b(?:argument|contention|position|objection|point)s?\\b[^.]{0,200}\\b(?:is|are)\\s+(?:\\p{L}+\\s+)?(?:not\\s+accepted|accepted|rejected|unpersuasive|persuasive|without\\s+merit|unavailing|overruled|sustained|well\\s+taken|misplaced|premature|moot|irrelevant|foreclosed|meritless|beside\\s+the\\s+point|untimely|waived)\\b");

    /** What says of which part of a test it speaks: "Third, ...", "this step". */
    static final Pattern COUNTS =
            Pattern.compile(
                    "^(?:First|Second|Third|Fourth|Fifth|Finally|Lastly),|(?i)\\b(?:factor|prong|step|element|requirement)\\b");

    /** "Second, it violates the Act": a brief counts its own reasons. */
    static final Pattern COUNTED =
            Pattern.compile(
                    "(?:First|Second|Third|Fourth|Fifth|Sixth|Finally|Lastly|Moreover|Further|Additionally|Nor|Thus|Accordingly),?(?: and finally,)? (?:it|they|he|she|there|no)\\b");

    /** What a side wants done. */
    static final Pattern ASKS_COURT =
            Pattern.compile(
                    "(?i)\\b(?<!not )(?:requests?|asks?|prays?|urges?)(?: that)? (?:(?:the|this) (?:honorable )?court|leave)\\b(?! to (?:apply|adopt|follow|reject)\\b)");

    /** "Ashe responds that": on what was argued just before. */
    static final Pattern RESPONDS =
            Pattern.compile(
                    "\\b(?:responds?|responded|counters?|countered|replies|replied|answers|answered|rejoins|disagrees?)\\b");

    /** "So does the second": the same is held once more. */
    static final Pattern ECHOES =
            Pattern.compile("(?:So|As) (?:do|does|is|are)\\b|The same is true of\\b");

    /** What happened in the case, told before anything is decided. */
    static final Pattern RECITAL =
            Pattern.compile(
                    "(?i)^(?:(?:\\d{1,2}\\. )?whether\\b|(?:we|i|the court) (?:must )?considers? (?:whether|(?:two|three|four|five) )|the following (?:e-filed )?(?:documents|papers)\\b|this (?:case|action|dispute|matter|appeal|lawsuit) (?:concerns|involves|arises|stems)\\b|.{0,300}\\bnow comes?\\b|.{0,200}\\b(?:please take notice|notice is (?:hereby )?given)\\b|as (?:directed|ordered|instructed) by (?:the|this) court\\b|i (?:make|submit|give) this (?:declaration|affidavit|affirmation)\\b|(?:also |now )?(?:pending )?before (?:the|this) court\\b|also pending\\b|this matter (?:comes|is) before|this is (?:my|the court['’]s) (?:decision|ruling|order)\\b|.{0,160}\\b(?:filed|has filed|have filed|submitted) (?:an? |the |its |his |her |their )?(?:\\p{L}+ ){0,3}(?:motion|response|reply|opposition|brief|letter|objections?|petition)\\b|.{0,120}\\b(?:now |also |has |have )*(?:cross-)?move[sd]? (?:(?:under|pursuant to) [^,;]{2,40} )?(?:to|for)\\b|.{0,120}\\bnoted (?:an? )?(?:timely )?appeal\\b|.{0,80}\\bgranted certiorari\\b|.{0,80}\\b(?:sues|sued|brings? this (?:(?:special |summary )?(?:action|proceeding)|case|suit)|commenced this (?:action|case|suit)|filed suit|takes? no position)\\b|(?:their|his|her|its|the) (?:first|second|third|fourth|next|last|final) (?:argument|contention|ground) is\\b|.{0,160}\\b(?:alleges?|requests?) that\\b|.{0,100}\\b(?:now )?(?:cross-)?appeal(?:s|ed)\\b|.{0,100}\\bmoved to (?:quash|compel|dismiss|remand|transfer|strike)\\b)");

    /** How the court goes about it decides nothing between the parties. */
    static final Pattern PROCEEDS =
            Pattern.compile(
                    "(?i)\\b(?:suitable|appropriate)\\s+for\\s+(?:resolution|determination|disposition|decision)\\b|\\bwithout\\s+(?:oral\\s+argument|a?\\s*hearing)\\b|\\bvacates?\\s+the\\s+hearing\\b|\\bunder\\s+submission\\b|\\b(?:heard|held)\\s+(?:oral\\s+)?(?:argument|a\\s+hearing)\\b|\\bexamined\\s+whether\\b|\\braises?\\s+(?:\\p{L}+\\s+){0,3}issues\\b|\\bissues\\s+this\\s+(?:written\\s+)?(?:order|opinion)\\b|\\bturns?\\s+(?:first\\s+|next\\s+)?to\\b");

    static final Pattern PRONOUN =
            Pattern.compile(
                    "^(?:They|He|She|It|That|This|The (?:first|second|third|fourth|fifth|other|latter) (?:is|are|does|do|has|have))\\b");

    /** What is not reached, where the words do not say it themselves: "does not reach it". */
    static final Pattern POINTS_BACK =
            Pattern.compile(
                    "(?i)\\b(?:it|this|that|these|those|the (?:issue|question|point|factor|prong|step|argument))\\b");

    static final Pattern HERE =
            Pattern.compile(
                    "(?i)\\b(?:here|the court should|this court should|this case|at issue|this (?:factor|prong|step|showing|element|requirement|standard|test|motion|subpoena|dispute|matter)|the (?:first|second|third|fourth|fifth|final|last|remaining|other) (?:\\p{L}+ )?(?:factor|prong|step|element|requirement|part)|the (?:balance|harms?|motion|subpoenas?|requests?|requested|showing|evidence|declaration|record|posts?|tweets?|reviews?|statements?|information|author|speakers?|users?|accounts?|identity|identities)|on this record|all (?:five|two|four|three|the)|these (?:factors|facts)|factors?)\\b");

    static final Pattern ABOUT_TESTS =
            Pattern.compile("(?i)\\b(?:test|standard|framework|circuit|factors)\\b");

    static final Pattern POSITION =
            Pattern.compile(
                    "(?i)['’]s?\\s+(?:\\p{L}+\\s+){0,2}(?:position|statement|portion|view)\\b");

    /** "the evidence Petitioner submitted" reports nothing: who speaks opens a clause. */
    static final Pattern OPENS =
            Pattern.compile(
                    "(?:^|[,;:—–]|\\b(?i:while|although|though|and|but|because|that|as|where|whereas|however|since|here|first|second|third|finally|further|moreover|also|accordingly|indeed))\\s*(?:[Pp]etitioner |[Nn]on-?party |[Dd]efendants? |[Pp]laintiffs? )?$");

    /** A pronoun goes on with what the sentence right before was on. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:He|She|It|They|Its|His|Her|Their|Each|Both|Neither|None)\\b");

    /** "The Act Bars Production of Messages.": a heading that runs into its paragraph. */
    private static final Pattern HEADLINE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}’'-]*,?|(?:of|the|an?|and|or|to|in|for|by|on|under|with|at|from|its|not))(?: (?:\\p{Lu}[\\p{L}’'-]*,?|of|the|an?|and|or|to|in|for|by|on|under|with|at|from|its|not)){3,16}\\.");

    /** "(Doe 6 Decl., filed under seal, ¶ 3.)" is a place in the record. */
    private static final Pattern CITES =
            Pattern.compile(
                    "\\([^()]*(?:\\b(?:Decl|Aff|Affirm|Ex|Dkt|ECF|Compl|Doc)\\b|¶)[^()]*\\)\\.?");

    /** Under the heading of an objection: "Overruled." */
    static final Pattern RULED =
            Pattern.compile("(?:Overruled|Sustained|Denied|Granted)(?:, [^.;]{3,60})?[.:]?");

    /** What becomes of a motion or a subpoena. */
    static final Pattern RULES =
            Pattern.compile(
                    "^(?:Overruled|Sustained|Denied|Granted)\\b|\\b(?<![Aa] )[Mm]otions?\\b[^.;:]{0,120}\\b(?:is|are)\\s+(?:(?:therefore|hereby|accordingly)\\s+)?(?:granted|denied|transferred)\\b|\\b(?:GRANT(?:S|ED)?|DEN(?:Y|IES|IED)|QUASH(?:ES|ED)?|COMPELS)\\b|\\b[Ww]e (?:therefore |accordingly )?(?:affirm|reverse|vacate|quash|remand)\\b|\\band (?:therefore )?(?:affirm|reverse|vacate) the\\b");

    private static final int RIGHT_BEHIND = 60;

    private static final int FEWEST_LETTERS = 12;

    private StatementWords() {}

    /** Whether a statement may be on what the one before it was on. */
    static boolean mayGoOn(Statement statement) {
        return statement.holding() != Holding.NOT_REACHED
                || POINTS_BACK.matcher(statement.own()).find();
    }

    /** Whether the words are a heading in capitals, or too few to say anything. */
    static boolean saysNothing(String own) {
        boolean few = own.chars().filter(Character::isLetter).count() < FEWEST_LETTERS;
        boolean capitals = own.equals(own.toUpperCase(Locale.ROOT));
        return CITES.matcher(own).matches() || (!isTerse(own) && (few || capitals));
    }

    /** Whether the words tell a test in its parts. */
    static boolean recitesATest(String own) {
        return RECITES_TEST.matcher(own).find();
    }

    /** Whether the words say what the law asks of anybody, and rule on nothing here. */
    static boolean isOnAnybody(String own) {
        return (ANYBODY.matcher(own).find() || recitesATest(own))
                && !AS_HERE.matcher(own).find()
                && !RULES.matcher(own).find();
    }

    /** Whether the court says in a word what becomes of what was told just before. */
    static boolean isTerse(String own) {
        return HoldingWords.TERSE.matcher(own).matches() || RULED.matcher(own).lookingAt();
    }

    /** Whether a brief's sentence speaks of the case without a name. */
    static boolean ofTheCase(String own) {
        return HERE.matcher(own).find()
                || COUNTED.matcher(own).lookingAt()
                || HEADLINE.matcher(own).matches();
    }

    /** Whether a court's sentence speaks of the case without a name. */
    static boolean ofTheCase(String own, @Nullable Holding holding) {
        return HERE.matcher(own).find()
                || RULES.matcher(own).find()
                || isTerse(own)
                || (holding != null && (PRONOUN.matcher(own).find() || COUNTS.matcher(own).find()));
    }

    /**
     * Whether a brief's sentence goes on with one that speaks of the case.
     *
     * @param behind how far that one's end is
     */
    static boolean goesOn(String own, int behind) {
        return behind < RIGHT_BEHIND && GOES_ON.matcher(own).lookingAt();
    }

    /** Whether a court's sentence tells what happened, or how it goes about the case. */
    static boolean decidesNothing(String own, boolean finds) {
        return PROCEEDS.matcher(own).find() || (!finds && RECITAL.matcher(own).lookingAt());
    }

    /** In a summary "the court held" is what this court found. */
    static boolean finds(String own, boolean summary) {
        return HoldingWords.FINDS.matcher(own).find()
                || DISPOSED.matcher(own).find()
                || (summary && ELSEWHERE.matcher(own).find());
    }
}
