// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * A docket that the paper names.
 *
 * @param court null where the words around it name none
 */
public record DocketMention(DocketNumber number, @Nullable Court court, Relation relation) {

    /** How the paper stands to the docket. */
    public enum Relation implements Term {
        /** The docket that the paper is filed in. */
        OWN,
        /** The action that the proceeding arises from. */
        UNDERLYING,
        /** The docket of the court that sent the proceeding here, as under Rule 45(f). */
        TRANSFEROR,
        /** The docket of the court that the proceeding is sent to. */
        TRANSFEREE,
        /** The docket below, in a paper of the appeal. */
        APPEALED_FROM,
        /** Named for another reason. */
        OTHER
    }
}
