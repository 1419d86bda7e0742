// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.EntryFiled;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.sources.RecordCite;
import org.docketry.analysis.domain.sources.RecordCite.EntryKnown;
import org.docketry.analysis.domain.sources.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Takes citations of the record to the entries that the dispute knows, on the paper's own docket.
 */
public final class RecordMatch {

    private RecordMatch() {}

    /** Returns the sources with what their record cites go to; what is not known stays open. */
    public static Sources of(Sources sources, Reading reading, CaseContext context) {
        DocketMention own = reading.ownDocket().map(Found::value).orElse(null);
        List<RecordCite> cites =
                sources.recordCites().stream()
                        .map(
                                cite -> {
                                    EntryKnown known = known(cite, own, context);
                                    return known == null ? cite : cite.referringTo(known);
                                })
                        .toList();
        return new Sources(sources.citations(), sources.authorities(), cites, sources.audit());
    }

    private static @Nullable EntryKnown known(
            RecordCite cite, @Nullable DocketMention own, CaseContext context) {
        if (cite.entry() == null) {
            return null;
        }
        int entry = cite.entry();
        Stream<EntryFiled> motions =
                context.motions().stream()
                        .filter(motion -> motion.docket() != null && motion.entry() != null)
                        .map(
                                motion ->
                                        new EntryFiled(
                                                "motion-filed",
                                                motion.motionId(),
                                                motion.docket(),
                                                motion.entry()));
        List<EntryFiled> found =
                Stream.concat(motions, context.entries().stream())
                        .filter(filed -> filed.entry() == entry)
                        .filter(filed -> own == null || isOn(filed.docket(), own))
                        .distinct()
                        .toList();
        return found.size() == 1 ? shown(found.getFirst()) : null;
    }

    private static boolean isOn(DocketLinked docket, DocketMention own) {
        boolean court = own.court() == null || own.court().id().equals(docket.court());
        return court && docket.isNumbered(own.number());
    }

    private static EntryKnown shown(EntryFiled filed) {
        DocketLinked docket = filed.docket();
        return new EntryKnown(
                filed.kind(), filed.id(), docket.court(), docket.number(), filed.entry());
    }
}
