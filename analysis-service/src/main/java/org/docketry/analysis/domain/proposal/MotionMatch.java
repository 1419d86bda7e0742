// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * Which motion on record a ruling means.
 *
 * @param motion null where none, or more than one, could be meant
 * @param confidence how far that is certain
 */
record MotionMatch(@Nullable MotionFiled motion, double confidence) {

    private static final MotionMatch NONE = new MotionMatch(null, 0.4);

    /**
     * Matches by the docket entry that the order cites, else by kind if only one motion is of it.
     *
     * @param docket the docket that the order is entered on; null where that is not known
     */
    static MotionMatch of(
            MotionNamed named,
            List<Integer> regarding,
            @Nullable DocketLinked docket,
            List<MotionFiled> motions) {
        List<MotionFiled> here = motions.stream().filter(motion -> on(docket, motion)).toList();
        List<Integer> entries = named.entries().isEmpty() ? regarding : named.entries();
        List<MotionFiled> cited =
                here.stream()
                        .filter(m -> m.entry() != null && entries.contains(m.entry()))
                        .toList();
        if (cited.size() == 1) {
            boolean kindAgrees = named.asksFor(cited.getFirst().kind());
            return new MotionMatch(cited.getFirst(), kindAgrees ? 0.99 : 0.6);
        }
        List<MotionFiled> pool = cited.isEmpty() ? here : cited;
        List<MotionFiled> alike = pool.stream().filter(m -> named.asksFor(m.kind())).toList();
        boolean citesAnother =
                !entries.isEmpty()
                        && alike.size() == 1
                        && alike.getFirst().entry() != null
                        && cited.isEmpty();
        boolean certain = alike.size() == 1 && !citesAnother;
        return certain ? new MotionMatch(alike.getFirst(), 0.9) : NONE;
    }

    private static boolean on(@Nullable DocketLinked docket, MotionFiled motion) {
        return docket == null || motion.docket() == null || docket.sameAs(motion.docket());
    }
}
