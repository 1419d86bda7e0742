// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docketry.analysis.domain.proposal.CaseFact.AccessGranted;
import org.docketry.analysis.domain.proposal.CaseFact.AccessRevoked;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.DocumentPlaced;
import org.docketry.analysis.domain.proposal.CaseFact.EntryFiled;
import org.docketry.analysis.domain.proposal.CaseFact.MaterialSealed;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.SealLifted;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaKnown;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaWithdrawn;
import org.docketry.analysis.domain.proposal.CaseFact.Transferred;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as far as a reading can be matched to it.
 *
 * @param subpoenas those that were served and not withdrawn
 * @param entries of the dockets, other than the motions'
 * @param seals all there ever were
 * @param places where documents lie
 * @param lifted those of the seals that lie no more
 */
public record CaseContext(
        List<DocketLinked> dockets,
        List<PartyJoined> parties,
        List<MotionFiled> motions,
        List<SubpoenaKnown> subpoenas,
        List<Transferred> transfers,
        CaseCalendar calendar,
        CaseOrders orders,
        Set<String> accounts,
        List<EntryFiled> entries,
        Map<String, MaterialSealed> seals,
        Set<String> lifted,
        List<DocumentPlaced> places) {

    public CaseContext {
        dockets = List.copyOf(dockets);
        parties = List.copyOf(parties);
        motions = List.copyOf(motions);
        subpoenas = List.copyOf(subpoenas);
        transfers = List.copyOf(transfers);
        accounts = Set.copyOf(accounts);
        entries = List.copyOf(entries);
        seals = Map.copyOf(seals);
        lifted = Set.copyOf(lifted);
        places = List.copyOf(places);
    }

    /**
     * Folds the facts in their order; a later one of the same identity takes the earlier's place.
     */
    public static CaseContext of(List<CaseFact> facts) {
        List<DocketLinked> dockets = new ArrayList<>();
        Map<String, PartyJoined> parties = new LinkedHashMap<>();
        Map<String, MotionFiled> motions = new LinkedHashMap<>();
        Map<String, SubpoenaKnown> subpoenas = new LinkedHashMap<>();
        List<Transferred> transfers = new ArrayList<>();
        Set<String> accounts = new LinkedHashSet<>();
        List<EntryFiled> entries = new ArrayList<>();
        Map<String, MaterialSealed> seals = new LinkedHashMap<>();
        Set<String> lifted = new LinkedHashSet<>();
        List<DocumentPlaced> places = new ArrayList<>();
        for (CaseFact fact : facts) {
            switch (fact) {
                case DocketLinked docket -> dockets.add(docket);
                case PartyJoined party -> parties.put(party.partyId(), party);
                case MotionFiled motion -> motions.put(motion.motionId(), motion);
                case SubpoenaKnown known -> subpoenas.put(known.subpoenaId(), known);
                case SubpoenaWithdrawn gone -> subpoenas.remove(gone.subpoenaId());
                case Transferred transfer -> transfers.add(transfer);
                case CalendarFact _ -> {}
                case OrderFact order -> {
                    if (order instanceof OrderEntered entered) {
                        EntryFiled entry = entry(entered);
                        entries.addAll(entry == null ? List.of() : List.of(entry));
                    }
                }
                case AccessGranted granted -> accounts.add(granted.account());
                case AccessRevoked revoked -> accounts.remove(revoked.account());
                case EntryFiled entry -> entries.add(entry);
                case MaterialSealed sealed -> seals.put(sealed.sealId(), sealed);
                case DocumentPlaced placed -> places.add(placed);
                case SealLifted seal -> lifted.add(seal.sealId());
            }
        }
        return new CaseContext(
                dockets,
                List.copyOf(parties.values()),
                List.copyOf(motions.values()),
                List.copyOf(subpoenas.values()),
                transfers,
                CaseCalendar.of(facts),
                CaseOrders.of(facts),
                accounts,
                entries,
                seals,
                lifted,
                places);
    }

    private static @Nullable EntryFiled entry(OrderEntered order) {
        return order.docket() == null || order.entry() == null
                ? null
                : new EntryFiled("order-entered", order.orderId(), order.docket(), order.entry());
    }

    /** Whether a seal lies on the document. */
    public boolean isSealed(String documentId) {
        return seals.keySet().stream()
                .anyMatch(sealId -> !lifted.contains(sealId) && wasSealed(sealId, documentId));
    }

    /** Whether a seal lies on anything. */
    public boolean hasSeals() {
        return !lifted.containsAll(seals.keySet());
    }

    /** Whether that seal lies or lay on the document. */
    public boolean wasSealed(String sealId, String documentId) {
        MaterialSealed seal = seals.get(sealId);
        List<DocumentPlaced> known =
                places.stream().filter(place -> place.documentId().equals(documentId)).toList();
        return seal != null && seal.covers(documentId, known);
    }

    public boolean visibleTo(String account) {
        return accounts.contains(account);
    }
}
