// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Pattern;

/** The forms in which running text introduces who takes part. */
final class PartyForms {

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*";
    private static final String NAME =
            NAME_WORD
                    + "(?: (?:of |the |and |& |v\\. )?(?:"
                    + NAME_WORD
                    + "|(?:# ?)?\\d[\\d-]{0,6}(?![\\d/]))){0,6}(?:, (?:(?i:Inc|LLC|LLP|L\\.P|Ltd|Corp|Co)|N\\.A|PLC)\\b\\.?)?";

    /** "Petitioner Ann Ashe", "non-party Birch, Inc.". */
    static final Pattern ROLE_AND_NAME =
            Phrase.of(
                    "(?<![\\p{L}-])(?<role>(?i:"
                            + PartyReader.ROLE
                            + "))s? (?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the |collectively,? ?(?:the )?)?[“\"][^”\"()]{1,60}[”\"](?:[^()]{0,60})\\))?");

    /** "Ann Ashe (“Petitioner”)", "Birch, Inc. (“Birch”)". */
    static final Pattern NAME_AND_ALIAS =
            Phrase.of(
                    // Within a word no name begins; tried at each letter, a long word takes its
                    // square.
                    "(?<![\\p{L}\\p{N}&])(?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the |collectively,? ?(?:the )?|together,? ?)?[“\"][^”\"()]{1,60}[”\"](?:[^()]{0,60})\\))");

    /** "a subpoena served on Birch, Inc.": whom a subpoena asks. */
    static final Pattern ASKED =
            Phrase.of(
                    "(?:\\b(?:subpoenas?|subpoenaed|identity|information|documents)\\b[^.;]{0,120}? (?:to|on|upon|from|commanding|directing|requiring)|\\bcompel(?:ling)?) (?:non-?party )?(?<name>"
                            + NAME_WORD
                            + "(?: "
                            + NAME_WORD
                            + "){0,4},? (?:Inc|LLC|L\\.P|Ltd|Corp|Co)\\b\\.?)(?<alias>,? \\((?:the )?[“\"][^”\"()]{1,60}[”\"]\\))?");

    /** In a proceeding "In re ...": who moves, applies or asks the clerk. */
    static final Pattern MOVES =
            Phrase.of(
                    "(?<![\\p{L}\\p{N}&])(?<name>"
                            + NAME
                            + ")(?<alias>,? \\((?:the )?[“\"][^”\"()]{1,60}[”\"]\\))?,? (?:by (?:and through )?(?:its |his |her )?(?:undersigned )?counsel,? |hereby |respectfully )?(?:moves (?:to|for|this|the|under|pursuant)|applies (?:to (?:the|this) [Cc]ourt|for|under)|petitions (?:the|this|for|to|under)|requests that the (?:Clerk|clerk|Court))\\b");

    static final Pattern DOES =
            Phrase.of(
                    "(?<![\\p{L}])(?<!v\\. )(?<name>(?:John |Jane )?Does? (?:Defendants?|\\d{1,3}(?: ?(?:[-–]|through) ?\\d{1,3})?))(?!\\p{L})");

    static final Pattern AND = Pattern.compile(",? and (?=\\p{Lu})");

    /** "defendants John Doe 1 and John Doe 2". */
    static final Pattern AND_DOE = Phrase.of(",? and (?=(?:John |Jane )?Doe \\d)");

    static final Pattern FOR = Phrase.anyCase("\\bfor (?:the )?$");

    private PartyForms() {}
}
