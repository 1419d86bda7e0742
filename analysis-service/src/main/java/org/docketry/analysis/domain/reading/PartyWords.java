// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Pattern;

/** The words by which what looks like a name shows that it is none, or where it ends. */
final class PartyWords {

    /** Words that open a sentence, or name papers, courts and laws, and nobody who takes part. */
    static final Pattern NOBODY =
            Pattern.compile(
                    "(?i)^(?:not|made|lacks?|lacked|offers?|offered|relies|waived|needs?|wants?|demands?|stands?|showed|meets?|met|now comes?|comes? now|shows?|below|who|whose|which|profile|leadership|steering|liaison|appellees?|appellants?|to|obtaining|filing|from|with|re|counsel|attorneys?|lawyers?|the(?!\\b.*\\b(?:inc|llc|llp|ltd|corp|company|companies|foundation|association|trust)\\b)|this|that|in|on|at|by|an?|his|her|its|their|and|but|has|have|is|was|are|were|shall|must|may|cannot|can|could|would|will|should|fails?|seeks?|moves?|moved|opposes?|have|had|do|did|does(?! \\d)|also|counters?|argues?"
                            + "|contends?|orders?|motions?|subpoenas?|complaints?|exhibit|rule|rules|federal|first|second|section|court|united|northern|southern|eastern"
                            + "|western|district|dkt|ecf|civil|case|no|cal|see|id|docket|internet|copyright|act|decl.*|declaration|amendment|opp.*|mot|brief)\\b.*"
                            + "|(?:"
                            + PartyReader.ROLE
                            + ")s?(?:[-/ ](?:"
                            + PartyReader.ROLE
                            + ")s?)*[.,]?|.*\\bJudges?\\b.*|.*\\b(?:Act|Amendment|Rule|Court|Order|Motion|Subpoenas?|Complaint|Decl\\.?|Declaration|Policy|Action|Lawsuit|Procedure|Code|Agreement|Statute|Test|Circuit)$"
                            + "|.* v\\. .*|.*\\bdistrict court\\b.*|.*\\b(?:he|she|it|they|has|have|must|cannot|failed|fails)\\b.*");

    /** In a caption "United States" or "Federal Trade Commission" is who takes part. */
    static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?!.*\\b(?:courts?|district|division|department|circuit|rules?|docket|case|action|amended|amendment|judge|v\\.)(?!\\p{L}))(?:(?:the )?(?:united|federal|first|second|northern|southern|eastern|western)\\b.*|the \\p{L}.*)");

    static final Pattern GENITIVE =
            Pattern.compile(
                    "['’](?i:s)? (?i:reply|motion|opposition|notice|response|objections?|memorandum|brief|petition|declaration|counsel|position|subpoenas?|cross-motion)\\b.*$");

    /** "... Ann Ashe. Plaintiff tried to": the next sentence opens with a role. */
    static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=\\p{Ll}{3})(?<!\\b(?:Inc|Corp|Ltd|Bros|Assn|Mfg|Intl|Univ|Assoc))\\. \\p{Lu}.*$|(?<=\\b(?:LLC|LLP|PLLC))\\. \\p{Lu}.*$|(?<=\\p{Ll}{3})\\. (?i:"
                            + PartyReader.ROLE
                            + ")s?\\b.*$| IN THE UNITED STATES\\b.*$");

    /** "LARKSPUR, INC. Non-party Larkspur": a title's end, and the text's first words. */
    static final Pattern ANOTHER =
            Pattern.compile("(?<=[.,]) (?i:" + PartyReader.ROLE + ")s? \\p{Lu}.*$");

    /** "Non-Party Movant-Appellant Birch": the second role is no name either. */
    static final Pattern ROLES_BEFORE =
            Pattern.compile(
                    "^(?i:"
                            + PartyReader.ROLE
                            + ")(?:[-/](?i:"
                            + PartyReader.ROLE
                            + "))* (?=\\p{Lu})");

    private PartyWords() {}
}
