// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.reading.Court;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The docket that a paper lies on, in the record's spelling where the record has it. */
final class DocketDraft {

    private static final double UNKNOWN_DOCKET = 0.5;

    private DocketDraft() {}

    /** Puts the paper's own docket into the fact; returns null where the paper names none. */
    static @Nullable DocketLinked put(FactDraft draft, Reading reading, CaseContext context) {
        Found<DocketMention> own = reading.ownDocket().orElse(null);
        if (own == null) {
            return null;
        }
        DocketLinked linked = linked(own.value(), context);
        if (linked == null) {
            draft.leaveOpen(
                    "/docket", UNKNOWN_DOCKET, "the paper's docket is not one of the dispute's");
            linked = asWritten(own.value());
        }
        if (linked == null) {
            return null;
        }
        Map<String, Object> docket = new LinkedHashMap<>();
        docket.put("court", linked.court());
        docket.put("number", linked.number());
        draft.fact().put("docket", docket);
        draft.readAt("/docket/number", own.spans());
        draft.atMost(own.confidence());
        return linked;
    }

    private static @Nullable DocketLinked asWritten(DocketMention own) {
        Court court = own.court();
        return court == null ? null : new DocketLinked(court.id(), own.number().canonical());
    }

    private static @Nullable DocketLinked linked(DocketMention own, CaseContext context) {
        return context.dockets().stream()
                .filter(docket -> own.court() == null || own.court().id().equals(docket.court()))
                .filter(docket -> docket.isNumbered(own.number()))
                .findFirst()
                .orElse(null);
    }
}
