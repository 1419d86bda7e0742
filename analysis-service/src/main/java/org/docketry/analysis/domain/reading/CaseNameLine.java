// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A case's name in one line: over a summary or a letter, or in a court's calendar. */
final class CaseNameLine {

    /** "Re: Ashe v. Birch, Inc., No. ..." over a letter; "Title Ashe v. Birch" over minutes. */
    private static final Pattern REGARDING =
            Pattern.compile(
                    "(?m)^(?:(?:\\s*(?i:re)|.{0,80}\\bCase (?:Name|Title)): ?|Title:? )(?<one>\\p{Lu}[^\\n]{1,90}?) v\\.? (?<other>\\p{Lu}[^\\n]{1,90}?),? ?(?:\\n|(?:No|Case|Index|Docket|Civil)\\b)");

    private static final Pattern ONE_LINE =
            Pattern.compile(
                    "\\s*(?<one>\\p{Lu}[^\\n]{1,80}?) v\\.? (?<other>\\p{Lu}[^\\n|]{1,80}?)(?: \\((?i:in re|in the matter of) [^)\\n]{2,80}\\))?\\s*\\n");

    /** "25-CIV-02718 ASHE CORP. vs. JOHN DOE 1": the line of a court's calendar. */
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "(?m)^ *[\\w:]{0,6}\\d[\\w-]{3,20} +(?<one>\\p{Lu}[^\\n]{1,90}?) vs?\\.? (?<other>\\p{Lu}[^\\n]{1,90}?) *$");

    /** Within so many characters a summary heads itself with it. */
    private static final int HEADLINE = 300;

    private CaseNameLine() {}

    /** Returns the line with the groups {@code one} and {@code other}; null where there is none. */
    static @Nullable Matcher in(String words) {
        int reach = Math.min(words.length(), Caption.REACHES / 2);
        Matcher name = ONE_LINE.matcher(words).region(0, Math.min(words.length(), HEADLINE));
        if (name.lookingAt()) {
            return name;
        }
        Matcher letter = REGARDING.matcher(words).region(0, reach);
        if (letter.find()) {
            return letter;
        }
        Matcher calendar = CALENDAR.matcher(words).region(0, reach);
        return calendar.find() ? calendar : null;
    }
}
