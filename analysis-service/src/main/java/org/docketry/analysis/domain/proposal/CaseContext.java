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
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;

/** A dispute as far as a reading can be matched to it. */
public record CaseContext(
        List<DocketLinked> dockets,
        List<PartyJoined> parties,
        List<MotionFiled> motions,
        Set<String> accounts) {

    public CaseContext {
        dockets = List.copyOf(dockets);
        parties = List.copyOf(parties);
        motions = List.copyOf(motions);
        accounts = Set.copyOf(accounts);
    }

    /**
     * Folds the facts in their order; a later one of the same identity takes the earlier's place.
     */
    public static CaseContext of(List<CaseFact> facts) {
        List<DocketLinked> dockets = new ArrayList<>();
        Map<String, PartyJoined> parties = new LinkedHashMap<>();
        Map<String, MotionFiled> motions = new LinkedHashMap<>();
        Set<String> accounts = new LinkedHashSet<>();
        for (CaseFact fact : facts) {
            switch (fact) {
                case DocketLinked docket -> dockets.add(docket);
                case PartyJoined party -> parties.put(party.partyId(), party);
                case MotionFiled motion -> motions.put(motion.motionId(), motion);
                case AccessGranted granted -> accounts.add(granted.account());
                case AccessRevoked revoked -> accounts.remove(revoked.account());
            }
        }
        return new CaseContext(
                dockets, List.copyOf(parties.values()), List.copyOf(motions.values()), accounts);
    }

    public boolean visibleTo(String account) {
        return accounts.contains(account);
    }
}
