// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/** What one document proposes, in the making. */
final class Proposed {

    private static final double NO_DAY = 0.5;

    private final String documentId;
    private final String version;
    private final List<Proposal> all = new ArrayList<>();

    Proposed(String documentId, String version) {
        this.documentId = documentId;
        this.version = version;
    }

    List<Proposal> all() {
        return List.copyOf(all);
    }

    /** An id for a new fact, the same whenever the document is read. */
    String id(String prefix, @Nullable Found<DatedAct> dated) {
        return id(prefix, dated == null ? "undated" : dated.value().on().toString());
    }

    String id(String prefix, String day) {
        return prefix + "-" + day + "-" + documentId.substring(0, 8);
    }

    /**
     * @param day the fact's own day; null where it was not read, and is left to a person
     */
    void add(String kind, FactDraft draft, @Nullable Found<DatedAct> day) {
        if (day == null) {
            draft.leaveOpen(
                    "/effectiveOn", NO_DAY, "the paper does not say on which day it happened");
        } else {
            draft.readAt("/effectiveOn", day.spans());
            draft.atMost(day.confidence());
        }
        int index = (int) all.stream().filter(proposal -> proposal.kind().equals(kind)).count();
        all.add(
                new Proposal(
                        ProposalIds.of(documentId, version, kind, index),
                        documentId,
                        kind,
                        draft.fact(),
                        day == null ? null : day.value().on(),
                        draft.confidence(),
                        draft.spans(),
                        draft.open()));
    }
}
