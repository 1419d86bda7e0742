// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docketry.analysis.domain.proposal.CaseFact.AccessGranted;
import org.docketry.analysis.domain.proposal.CaseFact.AccessRevoked;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.DocumentSealed;
import org.docketry.analysis.domain.proposal.CaseFact.EntryFiled;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.SealLifted;

/**
 * A dispute as far as a reading can be matched to it.
 *
 * @param entries of the dockets, other than the motions'
 * @param seals the document of each seal
 * @param lifted those of the seals that lie no more
 */
public record CaseContext(
        List<DocketLinked> dockets,
        List<PartyJoined> parties,
        List<MotionFiled> motions,
        Set<String> accounts,
        List<EntryFiled> entries,
        Map<String, String> seals,
        Set<String> lifted) {

    public CaseContext {
        dockets = List.copyOf(dockets);
        parties = List.copyOf(parties);
        motions = List.copyOf(motions);
        accounts = Set.copyOf(accounts);
        entries = List.copyOf(entries);
        seals = Map.copyOf(seals);
        lifted = Set.copyOf(lifted);
    }

    /**
     * Folds the facts in their order; a later one of the same identity takes the earlier's place.
     */
    public static CaseContext of(List<CaseFact> facts) {
        List<DocketLinked> dockets = new ArrayList<>();
        Map<String, PartyJoined> parties = new LinkedHashMap<>();
        Map<String, MotionFiled> motions = new LinkedHashMap<>();
        Set<String> accounts = new LinkedHashSet<>();
        List<EntryFiled> entries = new ArrayList<>();
        Map<String, String> seals = new LinkedHashMap<>();
        Set<String> lifted = new LinkedHashSet<>();
        for (CaseFact fact : facts) {
            switch (fact) {
                case DocketLinked docket -> dockets.add(docket);
                case PartyJoined party -> parties.put(party.partyId(), party);
                case MotionFiled motion -> motions.put(motion.motionId(), motion);
                case AccessGranted granted -> accounts.add(granted.account());
                case AccessRevoked revoked -> accounts.remove(revoked.account());
                case EntryFiled entry -> entries.add(entry);
                case DocumentSealed sealed -> seals.put(sealed.sealId(), sealed.documentId());
                case SealLifted seal -> lifted.add(seal.sealId());
            }
        }
        return new CaseContext(
                dockets,
                List.copyOf(parties.values()),
                List.copyOf(motions.values()),
                accounts,
                entries,
                seals,
                lifted);
    }

    /** Whether a seal lies on the document. */
    public boolean isSealed(String documentId) {
        return seals.entrySet().stream()
                .anyMatch(
                        seal ->
                                seal.getValue().equals(documentId)
                                        && !lifted.contains(seal.getKey()));
    }

    /** The document that a seal lies or lay on. */
    public Optional<String> everSealed(String sealId) {
        return Optional.ofNullable(seals.get(sealId));
    }

    public boolean visibleTo(String account) {
        return accounts.contains(account);
    }
}
