// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * That a proceeding goes to another court, or came from one, as under Fed. R. Civ. P. 45(f).
 *
 * @param way whether the paper's court sends it or has got it
 * @param court the other court
 * @param number the other court's number; null where the paper gives none
 */
public record Transfer(Way way, Court court, @Nullable DocketNumber number) {

    /** Which way it goes. */
    public enum Way implements Term {
        /** The other court is the transferor. */
        FROM,
        /** The other court is the transferee. */
        TO
    }
}
