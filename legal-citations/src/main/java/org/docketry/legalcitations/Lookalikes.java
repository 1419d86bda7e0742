// SPDX-License-Identifier: Apache-2.0
package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/** What is written like a volume, a reporter and a page, and is none. */
final class Lookalikes {

    private static final String APPENDIX = "App.";

    private final CleanText text;

    Lookalikes(CleanText text) {
        this.text = text;
    }

    boolean isAny(int volume, @Nullable String number, int start, int end, Pages.Page page) {
        return isRoom(start, end)
                || isNumbered(volume, start, end)
                || isAppendix(volume, start, end)
                || isCaseNumber(number, page);
    }

    /** {@code See 1 App. 7}: with no name before it, the appendix to the briefs. */
    private boolean isAppendix(int volume, int start, int end) {
        return end == start + APPENDIX.length()
                && text.startsWith(APPENDIX, start)
                && BoundPages.stands(text, volume);
    }

    /** {@code Courtroom 17D, 500 Pearl Street}: one bare letter and a comma. */
    private boolean isRoom(int start, int end) {
        return end == start + 1 && text.at(end) == ',';
    }

    /** {@code No. 25 C 8804}: the Northern District of Illinois counts its cases so. */
    private boolean isNumbered(int volume, int start, int end) {
        int before = text.skipBlankBack(volume - 1);
        boolean labelled =
                text.at(before) == '.'
                        && text.at(before - 1) == 'o'
                        && (text.at(before - 2) == 'N' || text.at(before - 2) == 'n');
        return labelled && end == start + 1;
    }

    /** {@code 24 Misc. 0318 (VKB)}: the judges' initials tell the number of a case from a page. */
    private boolean isCaseNumber(@Nullable String volume, Pages.Page page) {
        int open = text.skipBlank(page.end());
        int close = open + 1;
        while (CleanText.isUpper(text.at(close)) && close - open < 6) {
            close++;
        }
        boolean initials = text.at(open) == '(' && close > open + 2 && text.at(close) == ')';
        String number = page.number();
        boolean padded = number != null && number.startsWith("0");
        return volume != null && volume.length() == 2 && padded && initials;
    }
}
