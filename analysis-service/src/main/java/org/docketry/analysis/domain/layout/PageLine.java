// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import org.jspecify.annotations.Nullable;

/**
 * A line in its place on a page.
 *
 * @param start offset of the content, after any margin number
 * @param inMargin whether the margin's paper numbers this line
 * @param number what a reader would call the line; null where the page is numbered and this line
 *     not
 */
record PageLine(
        int start,
        int end,
        int page,
        @Nullable Integer number,
        boolean inMargin,
        boolean opensPage) {

    boolean blankIn(String original) {
        for (int i = start; i < end; i++) {
            if (!Blank.is(original.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
