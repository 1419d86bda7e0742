// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the headers and footers of a page bear its number; the first form that fits decides. */
enum PageMarkForm {

    /** "Case 3:21-cv-00001 Document 12 Filed 01/02/21 Page 3 of 9", "Page 3", "3 of 9". */
    PAGE(
            "(?i)(?:(?:^|(?<![\\p{L}\\d]))(?:page|pg\\.|p\\.)[ :|#]{0,3}(?<n>\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?(?: {1,20}page ?id.{0,40})?[ \\-–—|\\].)]{0,10}$)",
            2,
            3,
            true),
    PAGE_FIRST(
            "(?i)^[ \\-–—|\\[(]{0,40}page[ :|#]{0,3}(?<n>\\d{1,4})(?: ?(?:of|/) ?\\d{1,4})?(?= )",
            2,
            3,
            true),

    /** "BER-L-001234-22 03/31/2023 3:41:12 PM Pg 1 of 4 Trans ID: ...": New Jersey's stamp. */
    STAMPED(
            "(?i)^(?=.{0,80}\\d{1,2}/\\d{1,2}/\\d{2,4}\\b).{0,120}?\\bpg\\.? ?(?<n>\\d{1,4}) of \\d{1,4}\\b",
            2,
            3,
            true),
    OF("^ *(?<n>\\d{1,4}) (?:of|/) \\d{1,4} *$", 2, 3, true),
    DASHED("^ *[-–—]{1,2} ?(?<n>\\d{1,4}) ?[-–—]{1,2} *$", 2, 3, true),

    /** A browser's footer. */
    PRINTED("(?i)^ *https?://.{1,200} (?<n>\\d{1,3})/\\d{1,3} *$", 2, 3, true),

    /** "ORDER - 3", as the Western District of Washington numbers. */
    TITLED("^(?=.{0,20}\\p{L}{4}).{4,110} [-–—] ?(?<n>\\d{1,4}) *$", 3, 5, false),

    /** "OPPOSITION TO MOTION 3 CASE NO. 22-mc-00001". */
    APART(
            "(?:[^ ] {3,}[-–—]? ?(?<n>\\d{1,4}) ?[-–—]?(?: *$| {3,}[^ ])|^ *[-–—]? ?(?<m>\\d{1,4}) ?[-–—]? {3,}\\p{L})",
            3,
            8,
            false),
    ROMAN("^ *(?<n>[ivxl]{1,7}) *$", 2, 5, false),
    LONE("^ *(?<n>\\d{1,4}) *$", 3, 8, false);

    private static final int LONGEST = 200;
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };
    private static final String[] TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };

    private final Pattern pattern;
    private final int fewest;
    private final int linesBetween;
    private final boolean sure;

    PageMarkForm(String pattern, int fewest, int linesBetween, boolean sure) {
        this.pattern = Pattern.compile(pattern);
        this.fewest = fewest;
        this.linesBetween = linesBetween;
        this.sure = sure;
    }

    /** What two marks of one kind have in common: all but the number. */
    record Key(PageMarkForm form, String words) {}

    record Found(Key key, int number) {}

    /** How many make a series. */
    int fewest() {
        return fewest;
    }

    /** More lines of text than that stand between two of a series. */
    int linesBetween() {
        return linesBetween;
    }

    /** Whether nothing but pages is so numbered. */
    boolean sure() {
        return sure;
    }

    static @Nullable Found of(String original, int start, int end) {
        if (end - start > LONGEST || end == start) {
            return null;
        }
        String line = original.substring(start, end).replace('\u00a0', ' ').replace('\t', ' ');
        if (line.chars().noneMatch(Character::isDigit) && line.strip().length() > 7) {
            return null;
        }
        for (PageMarkForm form : values()) {
            Matcher m = form.pattern.matcher(line);
            if (m.find()) {
                return form.found(m, line);
            }
        }
        return null;
    }

    private @Nullable Found found(Matcher m, String line) {
        String group = this == APART && m.group("n") == null ? "m" : "n";
        int number = this == ROMAN ? roman(m.group(group)) : Integer.parseInt(m.group(group));
        if (number < 1) {
            return null;
        }
        // Behind a page's own number others may climb too: "PageID.211".
        String after = line.substring(m.end(group));
        String rest = sure ? after.replaceAll("\\d+", "#") : after;
        String words = line.substring(0, m.start(group)) + "#" + rest;
        return new Found(new Key(this, words.strip().replaceAll(" {2,}", " ")), number);
    }

    /** Returns 0 for letters that are no numeral below 100. */
    private static int roman(String numeral) {
        String small = numeral.toLowerCase(Locale.ROOT);
        for (int i = 1; i < 100; i++) {
            if (small.equals(TENS[i / 10] + ONES[i % 10])) {
                return i;
            }
        }
        return 0;
    }
}
