// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Optional;
import org.docketry.analysis.domain.reading.DocketMention.Relation;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader's version found in one document. What was not found is null or empty; nothing
 * is filled in.
 *
 * @param entry the paper's own on its docket, as the court's filing system stamps it
 * @param bench the office of who signed: {@code magistrate-judge} or {@code district-judge}
 * @param regarding entries on the paper's own docket that it says it regards
 * @param subpoena what a subpoena commands; null for any other paper
 * @param objections what a letter or an objection objects to a subpoena, sentence by sentence
 * @param pages how many pages the text shows
 */
public record Reading(
        @Nullable Found<DocumentKind> kind,
        @Nullable Found<String> title,
        @Nullable Found<Court> court,
        List<Found<DocketMention>> dockets,
        List<Found<Transfer>> transfers,
        @Nullable Found<Integer> entry,
        List<Found<DatedAct>> dates,
        List<HearingChange> hearings,
        List<Extension> extensions,
        List<Suspension> suspensions,
        @Nullable Found<String> judge,
        @Nullable Found<String> bench,
        List<Party> parties,
        List<Counsel> counsel,
        List<Found<Integer>> regarding,
        List<Ruling> rulings,
        List<Obligation> obligations,
        List<IssueRow> issues,
        @Nullable SubpoenaTerms subpoena,
        List<Found<String>> objections,
        int pages) {

    public Reading {
        dockets = List.copyOf(dockets);
        transfers = List.copyOf(transfers);
        dates = List.copyOf(dates);
        hearings = List.copyOf(hearings);
        extensions = List.copyOf(extensions);
        suspensions = List.copyOf(suspensions);
        parties = List.copyOf(parties);
        counsel = List.copyOf(counsel);
        regarding = List.copyOf(regarding);
        rulings = List.copyOf(rulings);
        obligations = List.copyOf(obligations);
        issues = List.copyOf(issues);
        objections = List.copyOf(objections);
    }

    /** The same with what a court of appeals says otherwise; no single judge's office makes it. */
    Reading inAppeal(
            List<Found<DocketMention>> dockets,
            List<Found<DatedAct>> dates,
            @Nullable Found<String> judge,
            List<Ruling> rulings) {
        return new Reading(
                kind,
                title,
                court,
                dockets,
                transfers,
                entry,
                dates,
                hearings,
                extensions,
                suspensions,
                judge,
                null,
                parties,
                counsel,
                regarding,
                rulings,
                obligations,
                issues,
                subpoena,
                objections,
                pages);
    }

    public boolean is(DocumentKind wanted) {
        return kind != null && kind.value() == wanted;
    }

    public Optional<Found<DocketMention>> ownDocket() {
        return dockets.stream().filter(d -> d.value().relation() == Relation.OWN).findFirst();
    }

    public Optional<Found<DatedAct>> dated(String label) {
        return dates.stream().filter(date -> date.value().label().equals(label)).findFirst();
    }
}
